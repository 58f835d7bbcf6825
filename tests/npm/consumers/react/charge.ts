// What the form is about.

import ptBR from 'gerencianet-validation/messages/pt-BR';
import { pixCreateImmediateCharge } from 'gerencianet-validation/pix';

export const charge = pixCreateImmediateCharge.in(ptBR);
