// @generated from specs/account-opening.yaml by cargo xtask codegen
//
// The operations of Gerencianet Account Opening.

import { Operation } from '../operation.js';
import { ContaSimplificadaRequest, TokenRequest, WebhookRequest } from './schemas/account-opening.js';

export const authorize =
  /*#__PURE__*/ new Operation(0, 'authorize', 'account-opening', 'POST', '/oauth/token', TokenRequest);

export const createAccount = /*#__PURE__*/ new Operation(
  1,
  'createAccount',
  'account-opening',
  'POST',
  '/cadastro/conta-simplificada',
  ContaSimplificadaRequest,
);

export const getAccountCredentials = /*#__PURE__*/ new Operation(
  2,
  'getAccountCredentials',
  'account-opening',
  'GET',
  '/cadastro/conta-simplificada/{identificador}/credenciais',
);

export const getAccountCertificate = /*#__PURE__*/ new Operation(
  3,
  'getAccountCertificate',
  'account-opening',
  'GET',
  '/cadastro/conta-simplificada/{identificador}/certificado',
);

export const accountConfigWebhook = /*#__PURE__*/ new Operation(
  4,
  'accountConfigWebhook',
  'account-opening',
  'POST',
  '/cadastro/webhook',
  WebhookRequest,
);

export const accountDetailWebhook = /*#__PURE__*/ new Operation(
  5,
  'accountDetailWebhook',
  'account-opening',
  'GET',
  '/cadastro/webhook/{identificadorWebhook}',
);

export const accountDeleteWebhook = /*#__PURE__*/ new Operation(
  6,
  'accountDeleteWebhook',
  'account-opening',
  'DELETE',
  '/cadastro/webhook/{identificadorWebhook}',
);

export const accountListWebhook =
  /*#__PURE__*/ new Operation(7, 'accountListWebhook', 'account-opening', 'GET', '/cadastro/webhooks');
