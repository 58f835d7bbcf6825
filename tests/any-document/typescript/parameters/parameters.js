// @generated from parameters.yaml by cargo xtask codegen
//
// The operations of Buscas.

export const lerItem = { id: 'lerItem', method: 'GET', path: '/v2/itens/{id}' };

export const apagarItem = { id: 'apagarItem', method: 'DELETE', path: '/v2/itens/{id}' };
