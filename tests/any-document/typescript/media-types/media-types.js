// @generated from media-types.yaml by cargo xtask codegen
//
// The operations of Arquivos.

export const mudarPerfil = { id: 'mudarPerfil', method: 'PATCH', path: '/perfis/{id}' };

export const criarPedido = { id: 'criarPedido', method: 'POST', path: '/pedidos' };

export const qualquerJson = { id: 'qualquerJson', method: 'POST', path: '/livre' };
