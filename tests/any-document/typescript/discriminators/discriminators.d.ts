// @generated from discriminators.yaml by cargo xtask codegen
//
// The operations of Animais, and what they take and answer.

import type { Operation } from './operation.js';

/** The body of `POST /animais`. */
export type CriarAnimalBody = (Gato & { especie: 'gato' }) | (Cao & { especie: 'cao' });

/** `POST /animais` */
export declare const criarAnimal: Operation<CriarAnimalBody, {}, undefined>;

/** The body of `POST /veiculos`. */
export type CriarVeiculoBody = Carro;

/** `POST /veiculos` */
export declare const criarVeiculo: Operation<CriarVeiculoBody, {}, undefined>;

/** The body of `POST /formas`. */
export type CriarFormaBody = CriarFormaBodyAnyOf0 | CriarFormaBodyAnyOf1;

/** `POST /formas` */
export declare const criarForma: Operation<CriarFormaBody, {}, undefined>;

export interface Gato {
  especie: string;
  /** At most 20. */
  unhas?: number | undefined;
  [name: string]: unknown;
}

export interface Cao {
  especie: string;
  late: boolean;
  [name: string]: unknown;
}

export interface Veiculo {
  tipo: string;
  [name: string]: unknown;
}

export type Carro = Veiculo & CarroAllOf1;

export interface CriarFormaBodyAnyOf0 {
  tipo?: string | undefined;
  /** At least 0. */
  raio: number;
  [name: string]: unknown;
}

export interface CriarFormaBodyAnyOf1 {
  tipo?: string | undefined;
  /** At least 0. */
  lado: number;
  [name: string]: unknown;
}

export interface CarroAllOf1 {
  /** At least 1. */
  portas?: number | undefined;
  [name: string]: unknown;
}
