// @generated from anchors.yaml by cargo xtask codegen
//
// The operations of Repetidos.

export const criarPessoa = { id: 'criarPessoa', method: 'POST', path: '/pessoas' };

export const mudarPessoa = { id: 'mudarPessoa', method: 'PUT', path: '/pessoas/{id}' };

export const mudarGrupo = { id: 'mudarGrupo', method: 'PUT', path: '/grupos/{id}' };
