// @generated from specs/pix.yaml by cargo xtask codegen
//
// The operations of Gerencianet Pix.

import { Operation } from '../operation.js';
import {
  CobRequest,
  CobRevisionRequest,
  ConfigRequest,
  DevolucaoRequest,
  EnvioRequest,
  LocationRequest,
  RelatorioRequest,
  TokenRequest,
  WebhookRequest,
} from './schemas/pix.js';

export const authorize = /*#__PURE__*/ new Operation(14, 'authorize', 'pix', 'POST', '/oauth/token', TokenRequest);

export const pixCreateImmediateCharge =
  /*#__PURE__*/ new Operation(15, 'pixCreateImmediateCharge', 'pix', 'POST', '/v2/cob', CobRequest);

export const pixListCharges = /*#__PURE__*/ new Operation(16, 'pixListCharges', 'pix', 'GET', '/v2/cob');

export const pixCreateCharge =
  /*#__PURE__*/ new Operation(17, 'pixCreateCharge', 'pix', 'PUT', '/v2/cob/{txid}', CobRequest);

export const pixUpdateCharge =
  /*#__PURE__*/ new Operation(18, 'pixUpdateCharge', 'pix', 'PATCH', '/v2/cob/{txid}', CobRevisionRequest);

export const pixDetailCharge = /*#__PURE__*/ new Operation(19, 'pixDetailCharge', 'pix', 'GET', '/v2/cob/{txid}');

export const pixReceivedList = /*#__PURE__*/ new Operation(20, 'pixReceivedList', 'pix', 'GET', '/v2/pix');

export const pixDetailReceived = /*#__PURE__*/ new Operation(21, 'pixDetailReceived', 'pix', 'GET', '/v2/pix/{e2eId}');

export const pixSend = /*#__PURE__*/ new Operation(22, 'pixSend', 'pix', 'PUT', '/v2/gn/pix/{idEnvio}', EnvioRequest);

export const pixDevolution =
  /*#__PURE__*/ new Operation(23, 'pixDevolution', 'pix', 'PUT', '/v2/pix/{e2eId}/devolucao/{id}', DevolucaoRequest);

export const pixDetailDevolution =
  /*#__PURE__*/ new Operation(24, 'pixDetailDevolution', 'pix', 'GET', '/v2/pix/{e2eId}/devolucao/{id}');

export const pixCreateLocation =
  /*#__PURE__*/ new Operation(25, 'pixCreateLocation', 'pix', 'POST', '/v2/loc', LocationRequest);

export const pixLocationList = /*#__PURE__*/ new Operation(26, 'pixLocationList', 'pix', 'GET', '/v2/loc');

export const pixDetailLocation = /*#__PURE__*/ new Operation(27, 'pixDetailLocation', 'pix', 'GET', '/v2/loc/{id}');

export const pixGenerateQRCode =
  /*#__PURE__*/ new Operation(28, 'pixGenerateQRCode', 'pix', 'GET', '/v2/loc/{id}/qrcode');

export const pixUnlinkTxidLocation =
  /*#__PURE__*/ new Operation(29, 'pixUnlinkTxidLocation', 'pix', 'DELETE', '/v2/loc/{id}/txid');

export const pixConfigWebhook =
  /*#__PURE__*/ new Operation(30, 'pixConfigWebhook', 'pix', 'PUT', '/v2/webhook/{chave}', WebhookRequest);

export const pixDetailWebhook =
  /*#__PURE__*/ new Operation(31, 'pixDetailWebhook', 'pix', 'GET', '/v2/webhook/{chave}');

export const pixDeleteWebhook =
  /*#__PURE__*/ new Operation(32, 'pixDeleteWebhook', 'pix', 'DELETE', '/v2/webhook/{chave}');

export const pixListWebhook = /*#__PURE__*/ new Operation(33, 'pixListWebhook', 'pix', 'GET', '/v2/webhook');

export const pixCreateEvp = /*#__PURE__*/ new Operation(34, 'pixCreateEvp', 'pix', 'POST', '/v2/gn/evp');

export const pixListEvp = /*#__PURE__*/ new Operation(35, 'pixListEvp', 'pix', 'GET', '/v2/gn/evp');

export const pixDeleteEvp = /*#__PURE__*/ new Operation(36, 'pixDeleteEvp', 'pix', 'DELETE', '/v2/gn/evp/{chave}');

export const getAccountBalance = /*#__PURE__*/ new Operation(37, 'getAccountBalance', 'pix', 'GET', '/v2/gn/saldo');

export const updateAccountConfig =
  /*#__PURE__*/ new Operation(38, 'updateAccountConfig', 'pix', 'PUT', '/v2/gn/config', ConfigRequest);

export const listAccountConfig = /*#__PURE__*/ new Operation(39, 'listAccountConfig', 'pix', 'GET', '/v2/gn/config');

export const createReport = /*#__PURE__*/ new Operation(
  40,
  'createReport',
  'pix',
  'POST',
  '/v2/gn/relatorios/extrato-conciliacao',
  RelatorioRequest,
);

export const detailReport = /*#__PURE__*/ new Operation(41, 'detailReport', 'pix', 'GET', '/v2/gn/relatorios/{id}');
