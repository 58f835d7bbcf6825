// The body that every consumer judges: a charge with three mistakes.

export const body = {
  calendario: { expiracao: 0 },
  devedor: { cpf: '11144477734', nome: 'Fulano de Tal' },
  valor: { original: '12,30' },
  chave: '71cdf9ba-c695-4e3c-b010-abb521a3f1be',
};
