// @generated from discriminators.yaml by cargo xtask codegen
//
// The operations of Animais.

export const criarAnimal = { id: 'criarAnimal', method: 'POST', path: '/animais' };

export const criarVeiculo = { id: 'criarVeiculo', method: 'POST', path: '/veiculos' };

export const criarForma = { id: 'criarForma', method: 'POST', path: '/formas' };
