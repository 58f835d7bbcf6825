// @generated from specs/open-finance.yaml by cargo xtask codegen
//
// The operations of Gerencianet Open Finance.

import { Operation } from '../operation.js';
import { ConfiguracaoRequest, PagamentoRequest, TokenRequest } from './schemas/open-finance.js';

export const authorize =
  /*#__PURE__*/ new Operation(8, 'authorize', 'open-finance', 'POST', '/oauth/token', TokenRequest);

export const ofConfigUpdate =
  /*#__PURE__*/ new Operation(9, 'ofConfigUpdate', 'open-finance', 'PUT', '/open-finance/config', ConfiguracaoRequest);

export const ofConfigDetail =
  /*#__PURE__*/ new Operation(10, 'ofConfigDetail', 'open-finance', 'GET', '/open-finance/config');

export const ofListParticipants =
  /*#__PURE__*/ new Operation(11, 'ofListParticipants', 'open-finance', 'GET', '/open-finance/participantes');

export const ofStartPixPayment = /*#__PURE__*/ new Operation(
  12,
  'ofStartPixPayment',
  'open-finance',
  'POST',
  '/open-finance/pagamentos/pix',
  PagamentoRequest,
);

export const ofListPixPayment =
  /*#__PURE__*/ new Operation(13, 'ofListPixPayment', 'open-finance', 'GET', '/open-finance/pagamentos/pix');
