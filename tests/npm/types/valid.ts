// Bodies, parameters and answers as programs write them: each must compile.

import {
  accountConfigWebhook,
  accountOpeningAuthorize,
  createAccount,
  createReport,
  ofConfigUpdate,
  ofStartPixPayment,
  openFinanceAuthorize,
  pixAuthorize,
  pixConfigWebhook,
  pixCreateCharge,
  pixCreateImmediateCharge,
  pixCreateLocation,
  pixDetailCharge,
  pixDevolution,
  pixListCharges,
  pixSend,
  pixUpdateCharge,
  updateAccountConfig,
} from 'gerencianet-validation'
import type {
  AccountConfigWebhookBody,
  AccountOpeningAuthorizeBody,
  CreateAccountBody,
  CreateReportBody,
  OfConfigUpdateBody,
  OfStartPixPaymentBody,
  OfStartPixPaymentParameters,
  OpenFinanceAuthorizeBody,
  PixAuthorizeBody,
  PixConfigWebhookBody,
  PixCreateChargeBody,
  PixCreateChargeResponse,
  PixCreateImmediateChargeBody,
  PixCreateLocationBody,
  PixDevolutionBody,
  PixListChargesParameters,
  PixSendBody,
  PixUpdateChargeBody,
  UpdateAccountConfigBody,
} from 'gerencianet-validation'
import type { ChavePix, Operation, Valor, ViolationCode } from 'gerencianet-validation'
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type { DevedorRequest, PixNotificado } from 'gerencianet-validation/pix'

const chave: ChavePix = '79954b85-c876-46d3-adbc-4b29d044479a'
const original: Valor = '12.34'

const token: [AccountOpeningAuthorizeBody, OpenFinanceAuthorizeBody, PixAuthorizeBody] = [
  { grant_type: 'client_credentials' },
  { grant_type: 'client_credentials' },
  { grant_type: 'client_credentials' },
]

const account: CreateAccountBody = {
  clienteFinal: {
    cpf: '52998224725',
    nomeCompleto: 'Lia Prado',
    dataNascimento: '01/02/1990',
    celular: '11987654321',
    email: 'lia@prado.example',
    endereco: { cep: '01310930', estado: 'SP', cidade: 'São Paulo', bairro: 'Bela Vista', logradouro: 'Rua A', numero: '1' },
  },
  meioDeNotificacao: ['sms'],
  escoposIntegrados: ['cob.write', 'gn.balance.read'],
}
const company: CreateAccountBody = {
  ...account,
  clienteFinal: { ...account.clienteFinal, cnpj: '11222333000181', razaoSocial: 'Prado Livros', nomeMae: 'Ana' },
}
const address: AccountConfigWebhookBody = { webhookUrl: 'https://loja.example/aviso' }
const otherAddress: AccountConfigWebhookBody = {
  url: 'https://loja.example/aviso',
  chave: '21da8978-206f-4c66-b1e0-c07e9e115e4b',
}

const config: OfConfigUpdateBody = { redirectURL: 'https://a.example', webhookURL: 'https://b.example' }
const payment: OfStartPixPaymentBody = {
  pagador: { idParticipante: 'ebbed125-5cd7-42e3-965d-2e7af8e3b7ae', cpf: '52998224725' },
  favorecido: {
    contaBanco: {
      codigoBanco: '364',
      agencia: '0001',
      documento: '11222333000181',
      nome: 'Prado Livros',
      conta: '123456',
      tipoConta: 'CACC',
    },
  },
  valor: original,
  infoPagador: 'Pedido 7',
}
const paymentHeaders: OfStartPixPaymentParameters = {
  headers: { 'x-idempotency-key': '6b1d5a3f-0f0e-4e7e-9f0a-2f3f0c1d2e3b' },
}

const person: DevedorRequest = { cpf: '52998224725', nome: 'Lia Prado' }
const charge: PixCreateImmediateChargeBody = { calendario: {}, valor: { original }, chave }
const wholeCharge: PixCreateChargeBody = {
  calendario: { expiracao: 3600 },
  devedor: { cnpj: '11222333000181', nome: 'Prado Livros' },
  valor: { original },
  chave,
  solicitacaoPagador: 'Pedido 7',
  infoAdicionais: [{ nome: 'Mesa', valor: '4' }],
  loc: { id: 7 },
}
const removed: PixUpdateChargeBody = { status: 'REMOVIDA_PELO_USUARIO_RECEBEDOR' }
const nothing: PixUpdateChargeBody = {}
const byKey: PixSendBody = { valor: original, pagador: { chave, infoPagador: 'Oi' }, favorecido: { chave, cpf: '52998224725' } }
const byAccount: PixSendBody = {
  valor: original,
  pagador: { chave },
  favorecido: {
    contaBanco: {
      nome: 'Lia Prado',
      cpf: '52998224725',
      codigoBanco: '09089356',
      agencia: '1',
      conta: '123456',
      tipoConta: 'cacc',
    },
  },
}
const refund: PixDevolutionBody = { valor: '7.89' }
const location: PixCreateLocationBody = { tipoCob: 'cob' }
const webhook: PixConfigWebhookBody = { webhookUrl: 'https://loja.example/pix' }
const settings: UpdateAccountConfigBody = {
  pix: {
    receberSemChave: true,
    chaves: {
      [chave]: {
        recebimento: {
          txidObrigatorio: false,
          qrCodeEstatico: { recusarTodos: false },
          webhook: { notificacao: { tarifa: true } },
        },
      },
    },
  },
}
const report: CreateReportBody = { dataMovimento: '2022-10-31', tipoRegistros: { pixRecebido: true } }

// What is left out may be undefined, whatever `exactOptionalPropertyTypes` says.
const left: PixCreateChargeBody = { ...wholeCharge, devedor: undefined, solicitacaoPagador: undefined }

const period: PixListChargesParameters = { query: { inicio: '2022-10-01T00:00:00Z', fim: new Date() } }
const filtered: PixListChargesParameters = {
  query: { inicio: new Date(), fim: new Date(), cpf: '52998224725', 'paginacao.itensPorPagina': '10' },
}

// Members and values that came later are no error in an answer.
declare const cob: PixCreateChargeResponse
const status: string = cob.status
if (cob.status === 'ATIVA' || cob.status === 'UM_NOVO_ESTADO') cob.pix?.map(pix => pix.endToEndId)
declare const notification: PixNotificado
const more: PixNotificado = Object.assign(notification, { novo: 1 })

// A guard knows what it has seen, and narrows to one alternative.
declare const input: unknown
if (pixSend.isValid(input)) {
  const { favorecido } = input
  const key: string = favorecido.contaBanco === undefined ? favorecido.chave : favorecido.contaBanco.conta
  key.length
}
const verdict = pixCreateCharge.validate(input)
if (!verdict.valid) {
  const codes: ViolationCode[] = verdict.violations.map(violation => violation.code)
  codes.includes('cpf-check-digits')
}
pixDetailCharge.validateParameters({ path: { txid: 'a'.repeat(26) } })
pixListCharges.validateParameters(period)

const query = new Map([['inicio', '2022-10-01T00:00:00Z']])
pixListCharges.validateParameters({ query })
pixListCharges.validateParameters({ query: '?inicio=2022-10-01T00:00:00Z' })

// The standards' own types take an operation as it is.
const standard: StandardSchemaV1<PixSendBody> & StandardJSONSchemaV1<PixSendBody> = pixSend
const inferred: StandardSchemaV1.InferOutput<typeof pixSend> = byKey
const schema: Record<string, unknown> = standard['~standard'].jsonSchema.input({ target: 'draft-07' })

// Programs that work with any operation know what it takes and answers.
declare function send<Body, Parameters, Response>(
  operation: Operation<Body, Parameters, Response>,
  body: Body,
  parameters: Parameters,
): Response
const created: PixCreateChargeResponse = send(pixCreateCharge, wholeCharge, { path: { txid: 'a'.repeat(26) } })

export default {
  inferred, schema, created,
  token, account, company, address, otherAddress, config, payment, paymentHeaders, person, charge, removed, nothing, byKey,
  byAccount, refund, location, webhook, settings, report, left, filtered, status, more, accountConfigWebhook,
  accountOpeningAuthorize, createAccount, createReport, ofConfigUpdate, ofStartPixPayment, openFinanceAuthorize, pixAuthorize,
  pixConfigWebhook, pixCreateImmediateCharge, pixCreateLocation, pixDevolution, pixUpdateCharge, updateAccountConfig,
}
