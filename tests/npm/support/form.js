// What the form of `consumers/react` sends, by how it is filled in.

/** As it stands at first: what is required is an empty text, what is optional is left out. */
export const EMPTY = { devedor: { cpf: '', nome: '' }, valor: { original: '' }, chave: '', calendario: {} };

/** While it is filled in, with a name too long. */
export const HALF = {
  devedor: { cpf: '1114447', nome: 'Maria'.repeat(41) },
  valor: { original: '0.05' },
  chave: 'loja@',
  calendario: { expiracao: 0 },
};

/** As it is sent. */
export const FILLED = {
  devedor: { cpf: '11144477735', nome: 'Maria' },
  valor: { original: '1234.56' },
  chave: 'loja@example.com',
  calendario: { expiracao: 3600 },
  solicitacaoPagador: 'Pedido 42',
};

/** As it is sent when nobody is to be named, and nothing that is optional. */
export const SHORT = { valor: { original: '1234.56' }, chave: 'loja@example.com', calendario: {} };
