// Calls every method of the vendor's SDK that the documents have an operation for. Nothing of the SDK is changed:
// `sdk.test.js` starts this with NODE_EXTRA_CA_CERTS, and with `hosts.mjs` for its addresses.

import { createInterface } from 'node:readline';

import { EfiPay } from 'sdk-node-apis-efi';

const { options, webhook } = JSON.parse(process.argv[2]);
const sdk = new EfiPay(options);
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Asks for something that a person does; its answer. */
async function hand(...asked) {
  console.log(JSON.stringify(asked));
  return JSON.parse((await answers.next()).value);
}

const txid = '7978c0c97ea847e78e8849634473c1f1';
const chave = 'pix@example.com';
const charge = { calendario: { expiracao: 3600 }, valor: { original: '12.30' }, chave };
const moments = { inicio: '2020-01-01T00:00:00Z', fim: '2100-01-01T00:00:00Z' };
const days = { inicio: '2020-01-01', fim: '2100-01-01' };

// Pix: charges, their locations, and what is paid for them.
await sdk.pixConfigWebhook({ chave }, { webhookUrl: `${webhook}/pix` });
await sdk.pixDetailWebhook({ chave });
await sdk.pixListWebhook(moments);
const { loc } = await sdk.pixCreateCharge({ txid }, charge);
await sdk.pixUpdateCharge({ txid }, { valor: { original: '20.00' } });
await sdk.pixGenerateQRCode({ id: loc.id });
await sdk.pixDetailLocation({ id: loc.id });
const { endToEndId: e2eId } = await hand('POST', '/sandbox/pay', { txid });
await sdk.pixDetailCharge({ txid });
await sdk.pixListCharges(moments);
await sdk.pixDetailReceived({ e2eId });
await sdk.pixReceivedList(moments);
await sdk.pixDevolution({ e2eId, id: 'D1' }, { valor: '1.00' });
await sdk.pixDetailDevolution({ e2eId, id: 'D1' });
const other = await sdk.pixCreateImmediateCharge(charge);
await sdk.pixUnlinkTxidLocation({ id: other.loc.id });
await sdk.pixCreateLocation({ tipoCob: 'cob' });
await sdk.pixLocationList(moments);
const { chave: evp } = await sdk.pixCreateEvp();
await sdk.pixListEvp();
await sdk.pixDeleteEvp({ chave: evp });
await sdk.pixSend({ idEnvio: 'E1' }, { valor: '1.00', pagador: { chave }, favorecido: { chave: 'loja@example.org' } });
await sdk.getAccountBalance();
await sdk.updateAccountConfig({
  pix: { receberSemChave: true, chaves: { [chave]: { recebimento: { txidObrigatorio: false, qrCodeEstatico: { recusarTodos: false } } } } },
});
await sdk.listAccountConfig();
const report = await sdk.createReport({ dataMovimento: '2026-01-01', tipoRegistros: { pixRecebido: true } });
await sdk.detailReport({ id: report.id });
await sdk.pixDeleteWebhook({ chave });

// Open Finance, with the body of a payment as the SDK has it today.
await sdk.ofConfigUpdate({ redirectURL: `${webhook}/voltar`, webhookURL: `${webhook}/of` });
await sdk.ofConfigDetail();
const { participantes } = await sdk.ofListParticipants({});
await sdk.ofStartPixPayment({
  pagador: { idParticipante: participantes[0].identificador, cpf: '52998224725' },
  favorecido: {
    contaBanco: { codigoBanco: '364', agencia: '0001', documento: '11144477735', nome: 'Caio Nogueira', conta: '123456', tipoConta: 'CACC' },
  },
  pagamento: { valor: '9.90', codigoCidadeIBGE: '3540000' },
});
await sdk.ofListPixPayment(days);

// Account Opening.
const { identificadorWebhook } = await sdk.accountConfigWebhook({ webhookUrl: `${webhook}/contas` });
await sdk.accountDetailWebhook({ identificadorWebhook });
await sdk.accountListWebhook(moments);
const { contaSimplificada } = await sdk.createAccount({
  clienteFinal: {
    cpf: '52998224725',
    nomeCompleto: 'Helena Duarte Moraes',
    dataNascimento: '29/02/1988',
    celular: '31991234567',
    email: 'helena@duarte.example',
    endereco: { cep: '30140071', estado: 'MG', cidade: 'Belo Horizonte', bairro: 'Savassi', logradouro: 'Rua das Flores', numero: '1' },
  },
  meioDeNotificacao: ['sms'],
  escoposIntegrados: ['cob.write'],
});
const { identificador } = contaSimplificada;
await hand('POST', '/sandbox/approve', { identificador });
await hand('POST', '/sandbox/settle');
const account = { idContaSimplificada: identificador };
const credentials = await sdk.getAccountCredentials(account);
const certificate = await sdk.createAccountCertificate(account);
await sdk.accountDeleteWebhook({ identificadorWebhook });

// What was opened is an account: its own SDK makes a charge.
const opened = new EfiPay({
  sandbox: true,
  client_id: credentials.clientId,
  client_secret: credentials.clientSecret,
  certificate,
  cert_base64: true,
});
const refusal = await opened.pixCreateImmediateCharge(charge).catch((error) => error);
if (refusal.nome !== 'chave_invalida') throw new Error('a new account has no key of another');
process.exit(0);
