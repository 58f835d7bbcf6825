// The formats of strings, under names of a program's own.

export type { ChavePix as Chave, Valor } from 'gerencianet-validation/formats'
