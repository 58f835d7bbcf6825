// @generated from numbers.yaml by cargo xtask codegen
//
// The operations of Números.

export const medir = { id: 'medir', method: 'POST', path: '/medidas' };
