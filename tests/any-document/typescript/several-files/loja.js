// @generated from several-files/loja.yaml by cargo xtask codegen
//
// The operations of Partes.

export const criarCob = { id: 'criarCob', method: 'POST', path: '/cobs' };

export const criarCob2 = { id: 'criarCob2', method: 'POST', path: '/lotes' };
