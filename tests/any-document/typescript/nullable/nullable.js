// @generated from nullable.yaml by cargo xtask codegen
//
// The operations of Nulos.

export const criarPessoa = { id: 'criarPessoa', method: 'POST', path: '/pessoas' };
