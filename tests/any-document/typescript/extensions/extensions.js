// @generated from extensions.json by cargo xtask codegen
//
// The operations of Extensões 😀.

export const criarCoisa = { id: 'criarCoisa', method: 'POST', path: '/coisas' };
