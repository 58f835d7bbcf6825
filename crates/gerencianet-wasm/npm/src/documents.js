// Texts alone: documents, keys, identifiers and amounts. Whether one is right the module says; masks are another matter.

import { ask } from './judge.js';
import { jsonOf } from './text.js';

/** What is wrong with a value that should be a text of a format; nothing where it is one. */
function violation(format, value, messages) {
  const text = jsonOf(value) ?? 'null';
  return ask(judge => {
    const start = judge.write(format);
    const length = judge.module.judge_format(start, judge.write(text, start), true);
    return judge.answer(length, messages)?.violations[0];
  });
}

const accepts = format => value => violation(format, value) === undefined;

const parser = format => (value, messages) => {
  const found = violation(format, value, messages);
  if (!found) return { valid: true, value };
  return { valid: false, code: found.code, message: found.message };
};

export const isCpf = /*#__PURE__*/ accepts('cpf');
export const parseCpf = /*#__PURE__*/ parser('cpf');
export const isCnpj = /*#__PURE__*/ accepts('cnpj');
export const parseCnpj = /*#__PURE__*/ parser('cnpj');
export const isCpfCnpj = /*#__PURE__*/ accepts('cpf-cnpj');
export const parseCpfCnpj = /*#__PURE__*/ parser('cpf-cnpj');
export const isTxid = /*#__PURE__*/ accepts('txid');
export const parseTxid = /*#__PURE__*/ parser('txid');
export const isTxidRecebido = /*#__PURE__*/ accepts('txid-recebido');
export const parseTxidRecebido = /*#__PURE__*/ parser('txid-recebido');
export const isIdEnvio = /*#__PURE__*/ accepts('id-envio');
export const parseIdEnvio = /*#__PURE__*/ parser('id-envio');
export const isIdDevolucao = /*#__PURE__*/ accepts('id-devolucao');
export const parseIdDevolucao = /*#__PURE__*/ parser('id-devolucao');
export const isEndToEndId = /*#__PURE__*/ accepts('end-to-end-id');
export const parseEndToEndId = /*#__PURE__*/ parser('end-to-end-id');
export const isChavePix = /*#__PURE__*/ accepts('chave-pix');
export const parseChavePix = /*#__PURE__*/ parser('chave-pix');
export const isEvp = /*#__PURE__*/ accepts('evp');
export const parseEvp = /*#__PURE__*/ parser('evp');
export const isValor = /*#__PURE__*/ accepts('valor');
export const parseValor = /*#__PURE__*/ parser('valor');
export const isUf = /*#__PURE__*/ accepts('uf');
export const parseUf = /*#__PURE__*/ parser('uf');
export const isCep = /*#__PURE__*/ accepts('cep');
export const parseCep = /*#__PURE__*/ parser('cep');
export const isCelular = /*#__PURE__*/ accepts('celular');
export const parseCelular = /*#__PURE__*/ parser('celular');
export const isCodigoMunicipio = /*#__PURE__*/ accepts('codigo-municipio');
export const parseCodigoMunicipio = /*#__PURE__*/ parser('codigo-municipio');
export const isCodigoBanco = /*#__PURE__*/ accepts('codigo-banco');
export const parseCodigoBanco = /*#__PURE__*/ parser('codigo-banco');
export const isIspb = /*#__PURE__*/ accepts('ispb');
export const parseIspb = /*#__PURE__*/ parser('ispb');
export const isAgencia = /*#__PURE__*/ accepts('agencia');
export const parseAgencia = /*#__PURE__*/ parser('agencia');
export const isConta = /*#__PURE__*/ accepts('conta');
export const parseConta = /*#__PURE__*/ parser('conta');
export const isDataBr = /*#__PURE__*/ accepts('data-br');
export const parseDataBr = /*#__PURE__*/ parser('data-br');
export const isDate = /*#__PURE__*/ accepts('date');
export const parseDate = /*#__PURE__*/ parser('date');
export const isDateTime = /*#__PURE__*/ accepts('date-time');
export const parseDateTime = /*#__PURE__*/ parser('date-time');
export const isHttpsUrl = /*#__PURE__*/ accepts('https-url');
export const parseHttpsUrl = /*#__PURE__*/ parser('https-url');
export const isIdempotencyKey = /*#__PURE__*/ accepts('idempotency-key');
export const parseIdempotencyKey = /*#__PURE__*/ parser('idempotency-key');
export const isEmail = /*#__PURE__*/ accepts('email');
export const parseEmail = /*#__PURE__*/ parser('email');
export const isUuid = /*#__PURE__*/ accepts('uuid');
export const parseUuid = /*#__PURE__*/ parser('uuid');
export const isByte = /*#__PURE__*/ accepts('byte');
export const parseByte = /*#__PURE__*/ parser('byte');

/** The kinds of Pix key that are told by their length. */
const KINDS = { 11: 'cpf', 14: 'cnpj', 36: 'evp' };

export function chavePixKind(value) {
  // A text that is a key has the shape of one kind alone.
  if (typeof value !== 'string' || !isChavePix(value)) return undefined;
  if (value.includes('@')) return 'email';
  return value.startsWith('+') ? 'telefone' : KINDS[value.length];
}

/** Puts the characters of a text where a mask has `#`, as far as they go; what is too much stands at the end. */
function masked(mask, text) {
  let next = 0;
  let out = '';
  for (const character of mask) {
    if (next >= text.length) break;
    out += character === '#' ? text[next++] : character;
  }
  return out + text.slice(next);
}

const stripped = text => text.replace(/[\s./()-]/g, '');

export const stripCpf = stripped;
export const stripCnpj = stripped;
export const stripCpfCnpj = stripped;
export const stripCep = stripped;
export const stripCelular = stripped;

export const formatCpf = text => masked('###.###.###-##', stripped(text));
export const formatCnpj = text => masked('##.###.###/####-##', stripped(text));
export const formatCpfCnpj = text => (/^\d{0,11}$/.test(stripped(text)) ? formatCpf(text) : formatCnpj(text));
export const formatCep = text => masked('#####-###', stripped(text));
export const formatCelular = text =>
  masked(stripped(text).length > 10 ? '(##) #####-####' : '(##) ####-####', stripped(text));

export function formatValor(text) {
  const [, reais, centavos] = /^(\d+)\.(\d{2})$/.exec(text) ?? [];
  return reais ? `${reais.replace(/\B(?=(\d{3})+$)/g, '.')},${centavos}` : text;
}

export function stripValor(text) {
  const plain = text.replace(/^\s*(R\$)?\s*/, '').trimEnd();
  const [, reais, centavos] = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d*)$/.exec(plain) ?? [];
  return reais ? `${reais.replaceAll('.', '')}.${centavos}` : plain;
}

export function centavos(valor) {
  return isValor(valor) ? Number(valor.replace('.', '')) : undefined;
}

export function valorDeCentavos(centavos) {
  if (!Number.isInteger(centavos) || centavos < 1 || centavos > 999_999_999_999) return undefined;
  const digits = String(centavos).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function valorDigitado(text) {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return valorDeCentavos(Number(digits.slice(0, 12))) ?? '';
}
