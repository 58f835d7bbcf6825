// @generated from specs/account-opening.yaml by cargo xtask codegen
//
// The operations of Gerencianet Account Opening.

import type { Operation } from '../operation.js';

export declare const authorize: Operation;

export declare const createAccount: Operation;

export declare const getAccountCredentials: Operation;

export declare const getAccountCertificate: Operation;

export declare const accountConfigWebhook: Operation;

export declare const accountDetailWebhook: Operation;

export declare const accountDeleteWebhook: Operation;

export declare const accountListWebhook: Operation;
