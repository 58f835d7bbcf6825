// Bodies that are no bodies. Each mistake must be one to the compiler: a line under `@ts-expect-error` that compiles is an error.

import type {
  AccountConfigWebhookBody,
  CreateAccountBody,
  CreateReportBody,
  OfConfigUpdateBody,
  OfStartPixPaymentBody,
  OfStartPixPaymentParameters,
  PixAuthorizeBody,
  PixConfigWebhookBody,
  PixCreateChargeBody,
  PixCreateLocationBody,
  PixDetailChargeParameters,
  PixDevolutionBody,
  PixListChargesParameters,
  PixSendBody,
  PixUpdateChargeBody,
  UpdateAccountConfigBody,
  ViolationCode,
} from 'gerencianet-validation'
import { pixCreateCharge, pixDetailCharge } from 'gerencianet-validation'

declare const charge: PixCreateChargeBody
declare const account: CreateAccountBody
declare const holder: { nome: string; codigoBanco: string; agencia: string; conta: string; tipoConta: 'cacc' }
declare const payment: OfStartPixPaymentBody
const chave = '79954b85-c876-46d3-adbc-4b29d044479a'
const valor = '12.34'
const pagador = { chave }
const text: string = 'text'

export const bodies = [
  // What is missing.
  // @ts-expect-error the grant
  {} satisfies PixAuthorizeBody,
  // @ts-expect-error the key
  { calendario: {}, valor: { original: valor } } satisfies PixCreateChargeBody,
  // @ts-expect-error the amount in the amount
  { calendario: {}, valor: {}, chave } satisfies PixCreateChargeBody,
  // @ts-expect-error the name beside the CPF
  { ...charge, devedor: { cpf: '52998224725' } } satisfies PixCreateChargeBody,
  // @ts-expect-error the document beside the name
  { ...charge, devedor: { nome: 'Lia' } } satisfies PixCreateChargeBody,
  // @ts-expect-error the text of a line
  { ...charge, infoAdicionais: [{ nome: 'Mesa' }] } satisfies PixCreateChargeBody,
  // @ts-expect-error who gets the money
  { valor, pagador } satisfies PixSendBody,
  // @ts-expect-error how to find who gets the money
  { valor, pagador, favorecido: {} } satisfies PixSendBody,
  // @ts-expect-error the document of the holder
  { valor, pagador, favorecido: { contaBanco: holder } } satisfies PixSendBody,
  // @ts-expect-error the second address
  { redirectURL: 'https://a.example' } satisfies OfConfigUpdateBody,
  // @ts-expect-error the key of the address to change
  { url: 'https://a.example' } satisfies AccountConfigWebhookBody,
  // @ts-expect-error the company's name beside its CNPJ
  { ...account, clienteFinal: { ...account.clienteFinal, cnpj: '11222333000181', razaoSocial: undefined } } satisfies CreateAccountBody,
  // @ts-expect-error the company's CNPJ beside its name
  { ...account, clienteFinal: { ...account.clienteFinal, cnpj: undefined, razaoSocial: 'Prado' } } satisfies CreateAccountBody,

  // What does not belong together.
  // @ts-expect-error a person who is a company
  { ...charge, devedor: { cpf: '52998224725', cnpj: '11222333000181', nome: 'Lia' } } satisfies PixCreateChargeBody,
  // @ts-expect-error a key with both documents
  { valor, pagador, favorecido: { chave, cpf: '52998224725', cnpj: '11222333000181' } } satisfies PixSendBody,
  // @ts-expect-error a key and an account
  { valor, pagador, favorecido: { chave, contaBanco: { ...holder, cpf: '52998224725' } } } satisfies PixSendBody,
  // @ts-expect-error an account of a person who is a company
  { valor, pagador, favorecido: { contaBanco: { ...holder, cpf: '1', cnpj: '2' } } } satisfies PixSendBody,
  // @ts-expect-error to register and to change
  { webhookUrl: 'https://a.example', url: 'https://a.example', chave } satisfies AccountConfigWebhookBody,

  // What is unknown.
  // @ts-expect-error a txid in the body
  { ...charge, txid: 'a'.repeat(26) } satisfies PixCreateChargeBody,
  // @ts-expect-error another spelling
  { ...charge, valor: { original: valor, Original: valor } } satisfies PixCreateChargeBody,
  // @ts-expect-error a member of a person
  { ...charge, devedor: { cpf: '52998224725', nome: 'Lia', email: 'lia@prado.example' } } satisfies PixCreateChargeBody,
  // @ts-expect-error a kind of record
  { dataMovimento: '2022-10-31', tipoRegistros: { tudo: true } } satisfies CreateReportBody,
  // @ts-expect-error a setting of a key
  { pix: { receberSemChave: true, chaves: { [chave]: { envio: {} } } } } satisfies UpdateAccountConfigBody,

  // What is of another type.
  // @ts-expect-error an amount as a number
  { ...charge, valor: { original: 12.34 } } satisfies PixCreateChargeBody,
  // @ts-expect-error an amount as a number
  { valor: 7 } satisfies PixDevolutionBody,
  // @ts-expect-error seconds as a text
  { ...charge, calendario: { expiracao: '3600' } } satisfies PixCreateChargeBody,
  // @ts-expect-error a location by its address
  { ...charge, loc: 'pix.example/qr/v2' } satisfies PixCreateChargeBody,
  // @ts-expect-error a CPF as a number
  { ...payment, pagador: { ...payment.pagador, cpf: 52998224725 } } satisfies OfStartPixPaymentBody,
  // @ts-expect-error a switch as a text
  { pix: { receberSemChave: 'true' } } satisfies UpdateAccountConfigBody,
  // @ts-expect-error null
  { ...charge, devedor: null } satisfies PixCreateChargeBody,
  // @ts-expect-error a body that is a list
  [charge] satisfies PixCreateChargeBody,
  // @ts-expect-error one address as a list
  { webhookUrl: ['https://a.example'] } satisfies PixConfigWebhookBody,

  // What is not on the list.
  // @ts-expect-error a state
  { status: 'REMOVIDA' } satisfies PixUpdateChargeBody,
  // @ts-expect-error a kind of charge
  { tipoCob: 'COB' } satisfies PixCreateLocationBody,
  // @ts-expect-error a kind of account in the spelling of the other API
  { valor, pagador, favorecido: { contaBanco: { ...holder, cpf: '1', tipoConta: 'CACC' } } } satisfies PixSendBody,
  // @ts-expect-error and the other way round
  { ...payment, favorecido: { contaBanco: { ...payment.favorecido.contaBanco, tipoConta: 'cacc' } } } satisfies OfStartPixPaymentBody,
  // @ts-expect-error a way to notify
  { ...account, meioDeNotificacao: ['email'] } satisfies CreateAccountBody,
  // @ts-expect-error a scope that is any text
  { ...account, escoposIntegrados: [text] } satisfies CreateAccountBody,
]

export const parameters = [
  // @ts-expect-error the end of the period
  { query: { inicio: '2022-10-01T00:00:00Z' } } satisfies PixListChargesParameters,
  // @ts-expect-error a person and a company
  { query: { inicio: '', fim: '', cpf: '1', cnpj: '2' } } satisfies PixListChargesParameters,
  // @ts-expect-error a page that is no number
  { query: { inicio: '', fim: '', 'paginacao.paginaAtual': 'first' } } satisfies PixListChargesParameters,
  // @ts-expect-error the header
  { headers: {} } satisfies OfStartPixPaymentParameters,
  // @ts-expect-error the place of the txid
  { query: { txid: text } } satisfies PixDetailChargeParameters,
]

// @ts-expect-error a code that there is not
export const code: ViolationCode = 'cpf-check-digit'
// @ts-expect-error parameters of another operation
pixDetailCharge.validateParameters({ query: { inicio: text, fim: text } })
// @ts-expect-error a path as a text, as only queries may come
pixDetailCharge.validateParameters({ path: text })
declare const input: unknown
if (pixCreateCharge.isValid(input)) {
  // @ts-expect-error a member that no charge has
  input.txid
}
