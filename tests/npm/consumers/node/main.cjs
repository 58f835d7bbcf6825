const { isCpf } = require('gerencianet-validation/documents');
const ptBR = require('gerencianet-validation/messages/pt-BR');
const { pixCreateImmediateCharge } = require('gerencianet-validation/pix');

import('./shared/body.js').then(({ body }) => {
  const report = pixCreateImmediateCharge.in(ptBR).validate(body);
  console.log(JSON.stringify({ report, documents: [isCpf('11144477735'), isCpf(body.devedor.cpf)] }));
});
