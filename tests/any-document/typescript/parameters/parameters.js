// @generated from parameters.yaml by cargo xtask codegen
//
// The operations of Buscas.

export const lerItem = { id: 'lerItem', method: 'GET', path: '/v2/itens/{id}' };

export const apagarItem = { id: 'apagarItem', method: 'DELETE', path: '/v2/itens/{id}' };

export const filtrarItens = { id: 'filtrarItens', method: 'GET', path: '/v2/itens' };

export const lerEtiquetas = { id: 'lerEtiquetas', method: 'GET', path: '/v2/etiquetas' };

export const apagarEtiquetas = { id: 'apagarEtiquetas', method: 'DELETE', path: '/v2/etiquetas/{nomes}' };

export const lerRepetidas = { id: 'lerRepetidas', method: 'GET', path: '/v2/etiquetas/repetidas' };

export const lerCoordenadas = { id: 'lerCoordenadas', method: 'GET', path: '/v2/coordenadas' };
