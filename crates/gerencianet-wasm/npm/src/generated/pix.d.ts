// @generated from specs/pix.yaml by cargo xtask codegen
//
// The operations of Gerencianet Pix.

import type { Operation } from '../operation.js';

export declare const authorize: Operation;

export declare const pixCreateImmediateCharge: Operation;

export declare const pixListCharges: Operation;

export declare const pixCreateCharge: Operation;

export declare const pixUpdateCharge: Operation;

export declare const pixDetailCharge: Operation;

export declare const pixReceivedList: Operation;

export declare const pixDetailReceived: Operation;

export declare const pixSend: Operation;

export declare const pixDevolution: Operation;

export declare const pixDetailDevolution: Operation;

export declare const pixCreateLocation: Operation;

export declare const pixLocationList: Operation;

export declare const pixDetailLocation: Operation;

export declare const pixGenerateQRCode: Operation;

export declare const pixUnlinkTxidLocation: Operation;

export declare const pixConfigWebhook: Operation;

export declare const pixDetailWebhook: Operation;

export declare const pixDeleteWebhook: Operation;

export declare const pixListWebhook: Operation;

export declare const pixCreateEvp: Operation;

export declare const pixListEvp: Operation;

export declare const pixDeleteEvp: Operation;

export declare const getAccountBalance: Operation;

export declare const updateAccountConfig: Operation;

export declare const listAccountConfig: Operation;

export declare const createReport: Operation;

export declare const detailReport: Operation;
