// @generated from media-types.yaml by cargo xtask codegen
//
// The operations of Arquivos.

export const mudarPerfil = { id: 'mudarPerfil', method: 'PATCH', path: '/perfis/{id}' };

export const criarPedido = { id: 'criarPedido', method: 'POST', path: '/pedidos' };

export const qualquerJson = { id: 'qualquerJson', method: 'POST', path: '/livre' };

export const enviarFoto = { id: 'enviarFoto', method: 'POST', path: '/fotos' };

export const enviarArquivo = { id: 'enviarArquivo', method: 'PUT', path: '/arquivos' };

export const escreverNota = { id: 'escreverNota', method: 'PUT', path: '/notas' };

export const pedirToken = { id: 'pedirToken', method: 'POST', path: '/tokens' };

export const pesquisar = { id: 'pesquisar', method: 'POST', path: '/pesquisas' };

export const pesquisarFundo = { id: 'pesquisarFundo', method: 'POST', path: '/pesquisas/fundas' };
