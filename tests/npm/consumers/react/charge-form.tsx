// A form for an immediate charge, as the clerk of a shop fills it in.

import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  formatCnpj,
  formatCpf,
  formatValor,
  stripCnpj,
  stripCpf,
  valorDigitado,
} from 'gerencianet-validation/documents';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { charge } from './charge.ts';
import { Field } from './field.tsx';

/** A member that is optional is left out where nothing was typed. */
const optional = (text: string) => text || undefined;

const whole = (text: string) => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
};

export function ChargeForm() {
  const [payer, setPayer] = useState('cpf');
  const [told, setTold] = useState('');
  const { control, handleSubmit } = useForm({ resolver: standardSchemaResolver(charge), shouldUnregister: true });

  const send = handleSubmit(async body => {
    const { ok } = await fetch('/cobrancas', { method: 'POST', body: JSON.stringify(body) });
    setTold(ok ? 'Cobrança criada.' : 'A cobrança não foi criada.');
  });

  return (
    <form onSubmit={send} noValidate>
      <h1>Nova cobrança</h1>
      <p>
        <label htmlFor="payer">Devedor</label>
        <select id="payer" value={payer} onChange={event => setPayer(event.target.value)}>
          <option value="cpf">Pessoa física</option>
          <option value="cnpj">Pessoa jurídica</option>
          <option value="">Não identificar</option>
        </select>
      </p>
      {payer === 'cpf' && <Field control={control} name="devedor.cpf" label="CPF" shown={formatCpf} read={stripCpf} />}
      {payer === 'cnpj' && (
        <Field control={control} name="devedor.cnpj" label="CNPJ" shown={formatCnpj} read={stripCnpj} />
      )}
      {payer !== '' && <Field control={control} name="devedor.nome" label="Nome" />}
      <Field control={control} name="valor.original" label="Valor em reais" shown={formatValor} read={valorDigitado} />
      <Field control={control} name="chave" label="Chave Pix" />
      <Field control={control} name="solicitacaoPagador" label="Solicitação ao pagador" read={optional} />
      <Field control={control} name="calendario.expiracao" label="Expira em quantos segundos" read={whole} />
      <button>Cobrar</button>
      <p role="status">{told}</p>
    </form>
  );
}
