// A person reads the reference and tries requests: with the keyboard, on a phone, in both languages. Nothing leaves the page.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Panel } from './support/panel.js';
import { browse, documents, ROOT, serve, watched } from './support/site.js';

const DESK = { width: 1300, height: 900 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a library of Scalar asks once, and does without: whether it may make functions out of texts. */
const KNOWN_REFUSALS = new Set(['script-src: eval']);

/** Where the pictures are, for a person to look at. */
const PICTURES = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'docs-site');

const all = documents();
let server, browser, page, asked, refused, complaints;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await serve();
  browser = await browse();
  ({ page, asked, refused, complaints } = await watched(browser));
  await page.setViewport(DESK);
});

after(async () => {
  await browser?.close();
  server?.stop();
});

/** Every operation of a document: its method, its path, and what the document says of it. */
function operations({ paths }) {
  const items = Object.entries(paths);
  return items.flatMap(([path, item]) => METHODS.filter(method => item[method]).map(method => [method, path, item[method]]));
}

/** Goes to the page of an API. */
async function visit(name) {
  await page.goto(`${server.address}${name}.html`);
  await page.waitForSelector('#reference h1');
}

const speak = language => page.click(`[data-speak="${language}"]`);
const picture = name => page.screenshot({ path: join(PICTURES, `${name}.png`) });
const light = scheme => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
const charge = () => new Panel(page, 'pixCreateCharge').open('put', '/v2/cob/{txid}');

test('the first page leads to every API', async () => {
  await page.goto(server.address);
  await speak('pt-BR');
  const cards = await page.$$eval('.apis a', links => links.map(link => [link.getAttribute('href'), link.innerText]));
  assert.deepEqual(cards.map(([href]) => href), [...all.keys()].map(name => `${name}.html`));
  for (const [index, document] of [...all.values()].entries()) {
    assert.ok(cards[index][1].includes(`${operations(document).length} operações`), cards[index][1]);
  }
});

for (const [name, document] of all) {
  test(`${name}: every operation is there, and every example is valid`, async () => {
    await visit(name);
    assert.equal(await page.title(), document.info.title);
    assert.equal(await page.$eval('.document', link => link.getAttribute('href')), `openapi/${name}.json`);
    for (const [method, path, { operationId, summary }] of operations(document)) {
      const panel = await new Panel(page, operationId).open(method, path);
      assert.ok(await page.$eval('#reference', (all, text) => all.innerText.includes(text), summary), summary);
      const examples = await page.$$eval(`${panel.selector} option`, options => options.filter(one => one.closest('select')).length);
      const expected = Object.keys(document.paths[path][method].requestBody?.content['application/json'].examples ?? {});
      assert.equal(examples, expected.length, operationId);
      for (let example = 0; example < examples; example += 1) {
        await page.$eval(
          `${panel.selector} select`,
          (select, index) => {
            select.selectedIndex = index;
            select.dispatchEvent(new Event('change'));
          },
          example,
        );
        assert.equal((await panel.verdict()).kind, 'valid', `${operationId}: ${expected[example]}`);
      }
      const { kind, problems } = await panel.verdict();
      const isEmpty = await page.$eval(panel.selector, one => !one.querySelector('textarea, input'));
      assert.equal(kind, isEmpty ? undefined : 'valid', `${operationId}: ${problems}`);
    }
  });
}

test('a body is judged while it is typed, and what is wrong is marked', async () => {
  await visit('pix');
  await speak('en');
  const panel = await charge();
  await panel.says();
  assert.deepEqual(await panel.verdict(), { kind: 'valid', sentence: 'Valid: the request would be accepted.', problems: [], lines: [] });
  const whole = await panel.text();

  await panel.replace('"89.90"', '"89,90"');
  await panel.says('/valor/original valor');
  const { kind, sentence, lines } = await panel.verdict();
  assert.deepEqual([kind, sentence], ['invalid', 'Invalid: 1 problem.']);
  assert.deepEqual(lines, [1 + whole.slice(0, whole.indexOf('"89.90"')).split('\n').length - 1]);
  assert.equal(await page.$eval(`${panel.selector} textarea`, field => field.getAttribute('aria-invalid')), 'true');

  // The button leads to the place, behind letters that have several bytes.
  await panel.replace('Marina', 'Märiña €😀');
  await panel.click('.problems button');
  const [focused, text, start] = await page.evaluate(() => {
    const { tagName, value, selectionStart } = document.activeElement;
    return [tagName, value, selectionStart];
  });
  assert.equal(focused, 'TEXTAREA');
  assert.equal(text.slice(start, start + 7), '"89,90"');
  await picture('invalid');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await page.keyboard.type('.');
  await panel.says();
  assert.equal((await panel.verdict()).kind, 'valid');

  await panel.write('{"valor": ');
  assert.equal((await panel.verdict()).kind, 'invalid');
  await panel.click('.example button');
  await panel.says();
  assert.equal(await panel.text(), whole, 'the example is restored');
});

test('parameters are judged at their fields', async () => {
  await visit('pix');
  await speak('pt-BR');
  const panel = await charge();
  const field = `${panel.selector} input`;
  await page.$eval(field, one => (one.value = ''));
  await page.type(field, 'curto');
  await panel.says('/path/txid txid');
  const said = await page.$eval(field, one => document.getElementById(one.getAttribute('aria-describedby')).textContent);
  assert.match(said, /^txid inválido/);
  await page.type(field, 'a'.repeat(30));
  await panel.says();

  const list = await new Panel(page, 'pixListCharges').open('get', '/v2/cob');
  const [inicio] = await page.$$(`${list.selector} input`);
  await inicio.evaluate(one => (one.value = ''));
  await inicio.type('2030-01-01T00:00:00Z');
  await list.says('/query/fim not-before');
  await page.type(`${list.selector} .parameter:nth-of-type(4) input`, '11222333000181');
  await list.says('/query/cnpj exclusive-parameters', '/query/fim not-before');
  await list.click('.problems button');
  assert.equal(await page.evaluate(() => document.activeElement.value), '11222333000181');
});

test('both languages are spoken, and the choice stays', async () => {
  await visit('pix');
  await speak('pt-BR');
  const panel = await charge();
  await panel.replace('"89.90"', '"0"');
  const told = () => page.$eval(panel.selector, one => [one.lang, one.querySelector('.problems span').textContent]);
  const [tag, portuguese] = await told();
  assert.equal(tag, 'pt-BR');
  assert.match(portuguese, /^valor inválido/);
  assert.match(await page.$eval(`${panel.selector} .repeating`, one => one.textContent), /^Pode ser repetida: duas vezes/);
  await page.waitForFunction(() => document.querySelector('#reference').innerText.includes('Respostas'));
  await speak('en');
  assert.deepEqual((await told())[0], 'en');
  assert.match((await told())[1], /^invalid amount/i);
  assert.equal(await panel.page.$eval(`${panel.selector} summary`, one => one.textContent), 'Try it');
  await page.waitForFunction(() => document.querySelector('#reference').innerText.includes('Responses'));
  for (const chosen of ['pt-BR', 'en']) {
    await speak(chosen);
    await page.reload();
    await page.waitForSelector('#reference h1');
    assert.equal(await page.evaluate(() => document.documentElement.lang), chosen);
    assert.equal(await page.$eval(`[data-speak="${chosen}"]`, one => one.getAttribute('aria-pressed')), 'true');
  }
});

test('what was typed is there when Scalar draws an operation anew', async () => {
  await visit('pix');
  const panel = await charge();
  await panel.replace('{', '{"typed": 1,');
  await page.$eval(panel.selector, one => {
    const anew = one.cloneNode();
    one.replaceWith(anew);
  });
  assert.match(await panel.text(), /^\{"typed": 1,/);
  assert.deepEqual((await panel.verdict()).problems, ['/typed unknown-field']);
});

test('the keyboard is enough', async () => {
  await visit('pix');
  const panel = await charge();
  await page.$eval(`${panel.selector} details`, details => (details.open = false));
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => scrollTo(0, 0));
  await page.focus('.skip');
  assert.equal(await page.$eval('.skip', one => one.getBoundingClientRect().left >= 0), true, 'it is seen');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'reference');

  await charge();
  await page.$eval(`${panel.selector} details`, details => (details.open = false));
  await page.focus(`${panel.selector} summary`);
  await page.keyboard.press('Enter');
  assert.equal(await page.$eval(`${panel.selector} details`, one => one.open), true);
  const reached = [];
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const one = document.activeElement;
        const { outlineStyle } = getComputedStyle(one.closest('.editor') ?? one);
        return `${one.labels?.[0]?.textContent ?? one.textContent}: ${outlineStyle}`;
      }),
    );
  }
  assert.deepEqual(reached, ['txid path, required: solid', 'Example: solid', 'Restore: solid', 'Body (JSON): solid']);
  await page.keyboard.type('!');
  await page.waitForFunction(selector => document.querySelector(`${selector} .problems button`), {}, panel.selector);
  const verdict = await page.$eval(`${panel.selector} .verdict`, one => [one.role, one.dataset.kind]);
  assert.deepEqual(verdict, ['status', 'invalid']);
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^line \d+, column \d+$/);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'TEXTAREA');
});

test('nothing is wider than a phone, in both languages and both lights', async () => {
  await page.setViewport(PHONE);
  for (const [language, scheme, names] of [['pt-BR', 'light', [...all.keys()]], ['en', 'dark', ['pix']]]) {
    await light(scheme);
    await page.goto(server.address);
    await speak(language);
    await picture(`phone-start-${language}-${scheme}`);
    for (const name of names) {
      const document = all.get(name);
      await visit(name);
      const [method, path, { operationId }] = operations(document).find(([, , one]) => one.requestBody && one.operationId !== 'authorize');
      const panel = await new Panel(page, operationId).open(method, path);
      await panel.write('{"devedor": {"cpf": "52998224726"}}');
      const [wide, small] = await page.evaluate(selector => {
        const buttons = [...document.querySelectorAll(`${selector} :is(button, input, select)`)];
        const { scrollWidth } = document.scrollingElement;
        const beyond = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right === scrollWidth);
        return [
          scrollWidth > screen.width ? beyond.map(one => one.outerHTML) : [],
          buttons.filter(one => one.offsetHeight < 36).length,
        ];
      }, panel.selector);
      assert.deepEqual(wide, [], name);
      assert.equal(small, 0, 'a finger meets every button');
      await page.$eval(panel.selector, one => one.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => scrollBy(0, -170));
      const [above, below] = await page.$eval(`${panel.selector} .verdict`, one => {
        const { top, bottom } = one.getBoundingClientRect();
        return [top, innerHeight - bottom];
      });
      assert.ok(above > 0 && below >= 0, `${name}: who types sees the verdict`);
      await picture(`phone-${name}-${language}-${scheme}`);
    }
  }
  await page.setViewport(DESK);
});

test('nobody is kept out', async () => {
  for (const scheme of ['light', 'dark']) {
    await light(scheme);
    await page.goto(server.address);
    await speak(scheme === 'light' ? 'pt-BR' : 'en');
    await picture(`start-${scheme}`);
    assert.deepEqual(await accessibility(), [], 'the first page');
    await visit('pix');
    const panel = await charge();
    await panel.replace('"89.90"', '"89,90"');
    assert.deepEqual(await accessibility(), [], scheme);
    await picture(`pix-${scheme}`);
  }
});

/** What axe finds wrong. */
async function accessibility() {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test('nothing leaves the page, and nothing of a request is kept', async () => {
  const strangers = asked.filter(url => !url.startsWith(server.address));
  assert.deepEqual(strangers, []);
  assert.ok(asked.some(url => url.endsWith('scalar/standalone.esm.js')), 'what is asked for is seen');
  assert.deepEqual(complaints, []);
  assert.deepEqual(refused.filter(one => !KNOWN_REFUSALS.has(one)), []);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
  assert.doesNotMatch(kept, /52998224725|89[,.]90/);

  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return [window.injected === true, await fetch('openapi/pix.json').then(() => true, () => false)];
  });
  assert.deepEqual(tried, [false, false], 'the policy holds');
});
