// What a program does that uses one operation, one check of a document and the messages of one language.

import { isCpf } from 'gerencianet-validation/documents';
import ptBR from 'gerencianet-validation/messages/pt-BR';
import { pixCreateImmediateCharge } from 'gerencianet-validation/pix';

import { body } from './body.js';

export function judged() {
  return {
    report: pixCreateImmediateCharge.in(ptBR).validate(body),
    documents: [isCpf('11144477735'), isCpf(body.devedor.cpf)],
  };
}
