// What the JSON Schema of a body leaves to its `format`s: the codes with which a body is refused that a validator without
// these formats lets through.

export const LEFT_TO_FORMATS = [
  'chave-pix',
  'chave-pix-check-digits',
  'cnpj-check-digits',
  'cpf-check-digits',
  'cpf-cnpj-check-digits',
  'data-br',
  'date',
  'email',
  'https-url',
  'uuid',
  'valor-zero',
];
