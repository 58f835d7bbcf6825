// A person uses the page: sees charges, pays, follows notifications; with the keyboard, on a phone. Pages of other sites cannot.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { Receiver, ROOT, start } from './support/sandbox.js';

const TXID = '7978c0c97ea847e78e8849634473c1f1';
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { width: 1200, height: 850 };

/** What an integrator asks for. */
const ACCOUNT = {
  clienteFinal: {
    cpf: '11144477735',
    nomeCompleto: 'Helena Duarte Moraes',
    dataNascimento: '22/04/1988',
    celular: '31987654321',
    email: 'helena@example.com',
    endereco: {
      cep: '30110000',
      estado: 'MG',
      cidade: 'Belo Horizonte',
      bairro: 'Centro',
      logradouro: 'Rua das Flores',
      numero: '77',
    },
  },
  meioDeNotificacao: ['sms'],
  escoposIntegrados: ['cob.write', 'cob.read'],
};

/** Where the pictures are, for a person to look at. */
const PICTURES = join(ROOT, 'target/sandbox-page');

let sandbox, browser, receiver, page, complaints;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  sandbox = await start();
  receiver = new Receiver(sandbox.tls);
  await receiver.listen();
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP evil.example 127.0.0.1'],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  complaints = [];
  page.on('console', one => ['error', 'warn'].includes(one.type()) && complaints.push(one.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  await page.setViewport(DESK);
});

after(async () => {
  await browser?.close();
  await receiver?.stop();
  await sandbox?.stop();
});

async function charge(txid, original, more = {}) {
  const body = { calendario: { expiracao: 36000 }, valor: { original }, chave: 'pix@example.com', ...more };
  const [status, made] = await sandbox.api('PUT', `/v2/cob/${txid}`, body);
  assert.equal(status, 201, JSON.stringify(made));
}

/** Starts a payment of Open Finance under a key. */
async function payment(key) {
  const [, { participantes }] = await sandbox.api('GET', '/open-finance/participantes');
  const contaBanco = {
    codigoBanco: '364', agencia: '0001', documento: '11222333000181', nome: 'Padaria São João', conta: '1234567', tipoConta: 'CACC',
  };
  const order = {
    pagador: { idParticipante: participantes[0].identificador, cpf: '52998224725' },
    favorecido: { contaBanco },
    valor: '48.90',
  };
  const headers = { 'x-idempotency-key': key };
  const [status, begun] = await sandbox.api('POST', '/open-finance/pagamentos/pix', order, headers);
  assert.equal(status, 200, JSON.stringify(begun));
  return begun;
}

/** Goes to a view by its link. */
const visit = name => page.locator(`nav a[href="#${name}"]`).click();

/** Waits until the first item of the view that is shown has these texts. */
function first(...texts) {
  const is = texts => {
    const text = document.querySelector('section:not([hidden]) article')?.innerText.replace(/\s+/g, ' ') ?? '';
    return texts.every(one => text.includes(one));
  };
  return page.waitForFunction(is, {}, texts);
}

const press = text => page.locator(`::-p-xpath(//section[not(@hidden)]//button[text()="${text}"])`).click();
const picture = name => page.screenshot({ path: join(PICTURES, `${name}.png`) });

test('a charge is paid with the keyboard, and its notification comes', async () => {
  await page.goto(sandbox.page);
  await page.waitForSelector('.empty:not([hidden])');
  await picture('empty');
  const webhook = { webhookUrl: `https://localhost:${receiver.port}/avisos` };
  assert.equal((await sandbox.api('PUT', '/v2/webhook/pix@example.com', webhook))[0], 201);
  const devedor = { cpf: '52998224725', nome: 'Ana Conceição dos Santos' };
  await charge(TXID, '123.45', { devedor, solicitacaoPagador: 'Número da mesa?' });

  await first('R$ 123,45', 'Ativa', 'Ana Conceição dos Santos');
  await page.waitForFunction(() => document.querySelector('.charge img').naturalWidth > 100);
  const code = await page.$eval('.charge img', image => image.src);
  assert.match(code, /\/sandbox\/locations\/1\/qrcode\.png$/);
  const reached = [];
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement.textContent.trim()));
    if (reached.at(-1) === 'Pagar') break;
  }
  assert.deepEqual(reached.slice(0, 5), ['Ir para o conteúdo', '+5 min', '+1 h', '+1 dia', 'Liquidar agora']);
  assert.equal(reached.at(-1), 'Pagar', reached.join(', '));
  await page.keyboard.press('Enter');
  await first('Paga', 'EndToEndId');
  assert.equal(await page.$eval('#message', one => one.textContent.replace(/\s/g, ' ')), 'Paga: R$ 123,45');

  await visit('notificacoes');
  await first('Pix recebido, R$ 123,45', 'Entregue', '1 tentativa', 'HTTP 200');
  const told = receiver.heard.filter(({ path }) => path === '/avisos/pix');
  assert.equal(told.length, 1);
  assert.equal(told[0].body.pix[0].txid, TXID);
});

test('what a receiver missed is tried again when the clock moves, and when it is asked for', async () => {
  await receiver.stop();
  await charge(TXID.replace('7', 'A'), '10.00');
  await visit('cobrancas');
  await first('R$ 10,00', 'Ativa');
  await press('Pagar');
  await first('R$ 10,00', 'Paga');
  await visit('notificacoes');
  await first('Nova tentativa', 'inacessível', '1 tentativa;');
  await page.locator('section:not([hidden]) summary').click();
  await page.locator('::-p-xpath(//button[text()="+5 min"])').click();
  await first('Nova tentativa', '2 tentativas;');
  assert.ok(await page.$eval('section:not([hidden]) details', one => one.open), 'what is open stays open');
  await picture('deliveries');

  await receiver.listen();
  await press('Reenviar');
  await first('Entregue', '3 tentativas;');
});

test('accounts and requests are shown', async () => {
  const body = { calendario: { expiracao: 0 }, valor: { original: '0.00' }, chave: 'pix@example.com' };
  assert.equal((await sandbox.api('POST', '/v2/cob', body))[0], 400);
  await visit('contas');
  await first('Padaria São João', 'R$ 133,45', 'pix@example.com', `https://localhost:${receiver.port}/avisos`);
  await visit('requisicoes');
  await first('POST /v2/cob', '400', 'json_invalido', '/valor/original');
  const asking = fault => sandbox.api('GET', '/v2/gn/saldo', undefined, { 'x-sandbox-fault': fault });
  assert.equal((await asking('clock-skew = 7200'))[0], 401);
  await first('GET /v2/gn/saldo', '401', 'falha pedida: relógio +7200 s');
  assert.equal((await asking('latency = 5'))[0], 200);
  await first('GET /v2/gn/saldo', '200', 'falha pedida: latência 5 ms');
  await picture('requests');
});

test('payers and customers decide by a click', async () => {
  const config = { redirectURL: 'https://loja.example.com/volta', webhookURL: `https://localhost:${receiver.port}/of` };
  assert.equal((await sandbox.api('PUT', '/open-finance/config', config))[0], 201);
  const begun = await payment('0d464138-a623-4255-bfc1-ea36f17fd374');
  await visit('pagamentos');
  await first('R$ 48,90', 'pendente', begun.identificadorPagamento);
  await press('Aprovar');
  await first('R$ 48,90', 'aceito');
  await picture('payments');

  const webhook = { webhookUrl: `https://localhost:${receiver.port}/contas` };
  assert.equal((await sandbox.api('POST', '/cadastro/webhook', webhook))[0], 200);
  const asked = await sandbox.api('POST', '/cadastro/conta-simplificada', ACCOUNT);
  assert.equal(asked[0], 200, JSON.stringify(asked[1]));
  await visit('contas');
  await first('Pedido de conta: Helena Duarte Moraes', 'pendente');
  await press('Aprovar');
  await first('em abertura');
  await page.locator('::-p-xpath(//button[text()="Liquidar agora"])').click();
  await first('aberta');
  await page.waitForFunction(() => document.body.innerText.includes('100002'));
  await picture('accounts');
});

test('a payer goes from a shop to the bank, approves, and comes back', async () => {
  const begun = await payment('5f2dd97f-1cfb-40f6-a827-688de6a16a3b');
  const shop = await browser.newPage();
  await shop.setRequestInterception(true);
  const body = `<a href="${begun.redirectURI}">Pagar</a>`;
  shop.on('request', request => {
    const isShop = request.url().startsWith('https://loja.example.com/');
    return isShop ? request.respond({ contentType: 'text/html', body }) : request.continue();
  });
  await shop.goto('https://loja.example.com/carrinho');
  await Promise.all([shop.waitForNavigation(), shop.click('a')]);
  assert.match(await shop.$eval('main', main => main.innerText), /Banco Aurora[^]*R\$ 48,90/);
  await shop.screenshot({ path: join(PICTURES, 'bank.png') });
  await Promise.all([shop.waitForNavigation(), shop.click('form[action$="/approve"] button')]);
  assert.equal(shop.url(), 'https://loja.example.com/volta');
  await shop.close();
  await visit('pagamentos');
  await first('aceito', begun.identificadorPagamento);
});

test('refunds settle by a click', async () => {
  const [, { pix }] = await sandbox.api('GET', `/v2/cob/${TXID}`);
  const refund = await sandbox.api('PUT', `/v2/pix/${pix[0].endToEndId}/devolucao/D1`, { valor: '23.45' });
  assert.equal(refund[0], 201);
  await visit('cobrancas');
  await page.waitForFunction(() => document.body.innerText.includes('23,45: em processamento'));
  await page.locator('::-p-xpath(//button[text()="Liquidar agora"])').click();
  await page.waitForFunction(() => document.body.innerText.includes('23,45: com sucesso'));
  await picture('charges');
  await visit('notificacoes');
  await first('Devolução com sucesso, R$ 23,45', 'Entregue', pix[0].endToEndId);
  assert.equal(receiver.heard.at(-1).body.pix[0].devolucoes[0].status, 'DEVOLVIDO');
});

test('nothing is wider than a phone', async () => {
  await charge(TXID.replace('7', 'B'), '1234567.89', { solicitacaoPagador: 'x'.repeat(140) });
  await page.setViewport(PHONE);
  for (const name of ['cobrancas', 'notificacoes', 'pagamentos', 'contas', 'requisicoes']) {
    await visit(name);
    await first(name === 'cobrancas' ? 'R$ 1.234.567,89' : '');
    await page.evaluate(() => document.querySelectorAll('section:not([hidden]) details').forEach(one => (one.open = true)));
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.ok(width <= PHONE.width, `${name} is ${width} wide`);
    const small = await page.$$eval('button', all => all.filter(one => one.offsetParent && one.offsetHeight < 40).length);
    assert.equal(small, 0, 'a finger meets every button');
    await picture(`phone-${name}`);
  }
  await page.setViewport(DESK);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await visit('cobrancas');
  await first('R$ 1.234.567,89');
  await picture('dark');
});

test('the page complains of nothing, and keeps its policy', async () => {
  assert.deepEqual(complaints, []);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return window.injected === true;
  });
  assert.equal(ran, false, 'a script in the page does not run');
});

test('pages of other sites can neither pay nor read', async () => {
  const txid = TXID.replace('7', 'B');
  const stranger = http.createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>Stranger</title>');
  });
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const other = await browser.newPage();
  const { port } = new URL(sandbox.page);
  const pay = (url, txid) => fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify({ txid }) });
  const paid = async () => (await sandbox.api('GET', `/v2/cob/${txid}`))[1].status !== 'ATIVA';

  await other.goto(`http://127.0.0.1:${stranger.address().port}/`);
  await other.evaluate(pay, `http://localhost:${port}/sandbox/pay`, txid);
  assert.equal(await paid(), false, 'another site');

  await other.goto(`http://evil.example:${port}/sandbox`);
  await other.waitForFunction(() => document.querySelector('#message').textContent.includes('Forbidden'));
  const read = await other.evaluate(async () => (await fetch('/sandbox/charges')).status);
  assert.equal(read, 403, 'a name that leads here');
  await other.evaluate(pay, `http://evil.example:${port}/sandbox/pay`, txid);
  assert.equal(await paid(), false, 'a name that leads here');

  // The same from the page itself is heard, which shows that it was the site that was refused.
  await page.evaluate(pay, `http://localhost:${port}/sandbox/pay`, txid);
  assert.equal(await paid(), true);
  await other.close();
  stranger.close();
});
