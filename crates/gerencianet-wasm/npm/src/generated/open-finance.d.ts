// @generated from specs/open-finance.yaml by cargo xtask codegen
//
// The operations of Gerencianet Open Finance.

import type { Operation } from '../operation.js';

export declare const authorize: Operation;

export declare const ofConfigUpdate: Operation;

export declare const ofConfigDetail: Operation;

export declare const ofListParticipants: Operation;

export declare const ofStartPixPayment: Operation;

export declare const ofListPixPayment: Operation;
