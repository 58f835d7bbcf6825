// @generated from strings.yaml by cargo xtask codegen
//
// The operations of Textos.

export const escrever = { id: 'escrever', method: 'POST', path: '/textos' };
