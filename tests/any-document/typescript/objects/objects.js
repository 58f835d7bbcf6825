// @generated from objects.yaml by cargo xtask codegen
//
// The operations of Objetos.

export const criarObjeto = { id: 'criarObjeto', method: 'POST', path: '/objetos' };
