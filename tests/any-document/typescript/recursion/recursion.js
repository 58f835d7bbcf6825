// @generated from recursion.yaml by cargo xtask codegen
//
// The operations of Árvores.

export const plantar = { id: 'plantar', method: 'POST', path: '/arvores/arvores' };

export const avaliar = { id: 'avaliar', method: 'POST', path: '/arvores/expressoes' };
