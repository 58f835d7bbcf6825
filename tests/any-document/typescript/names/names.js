// @generated from names.yaml by cargo xtask codegen
//
// The operations of Nomes.

export const getRoot = { id: 'getRoot', method: 'GET', path: '/' };

export const getCnpjCnpj = { id: 'getCnpjCnpj', method: 'GET', path: '/cnpj/{cnpj}' };

export const delete_ = { id: 'delete', method: 'PUT', path: '/cnpj/{cnpj}' };

export const delete2 = { id: 'delete2', method: 'PUT', path: '/cnpj/{cnpj}/' };

export const emitir2Via = { id: 'emitir2Via', method: 'POST', path: '/ações/{2via}' };
