// How what the sandbox answers looks. Nothing here asks for anything, or does anything.

/** Reais as they are written. */
export const money = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' });

/** Moments as they are written. */
export const moments = new Intl.DateTimeFormat('pt-BR', { dateStyle: 'short', timeStyle: 'medium' });
const hours = new Intl.DateTimeFormat('pt-BR', { timeStyle: 'medium' });

/** What the sandbox names, as a person says it. */
const WORDS = {
  EM_PROCESSAMENTO: 'em processamento',
  DEVOLVIDO: 'com sucesso',
  REALIZADO: 'com sucesso',
  NAO_REALIZADO: 'sem sucesso',
  url_invalida: 'URL inválida',
  inacessivel: 'inacessível',
  certificado_nao_confiavel: 'certificado não confiável',
  tls_recusado: 'TLS recusado',
  conexao_perdida: 'conexão perdida',
  tempo_esgotado: 'sem resposta a tempo',
};

/* What is shown. */

/** A charge with its code. */
export function charge({ conta, pagavel, cobranca }) {
  const { txid, status, valor, devedor, loc, calendario, solicitacaoPagador, pix = [] } = cobranca;
  const state = {
    CONCLUIDA: () => badge('good', 'Paga'),
    ATIVA: () => (pagavel ? badge('wait', 'Ativa') : badge('', loc ? 'Expirada' : 'Sem location')),
  };
  const ends = new Date(Date.parse(calendario.criacao) + 1000 * Number(calendario.expiracao));
  const code = cobranca.pixCopiaECola;
  const image = loc
    ? element('img', {
        src: `/sandbox/locations/${loc.id}/qrcode.png`,
        alt: `QR Code da cobrança ${txid}`,
        loading: 'lazy',
        width: 136,
        height: 136,
      })
    : element('p', { className: 'without' }, 'Sem QR Code');
  return element(
    'article',
    { className: pagavel ? 'charge' : 'charge over' },
    image,
    element(
      'div',
      {},
      element(
        'div',
        { className: 'head' },
        element('span', { className: 'amount' }, money.format(valor.original)),
        (state[status] ?? (() => badge('', 'Removida')))(),
      ),
      element('h3', { className: 'id' }, txid),
      facts([
        ['Devedor', devedor?.nome],
        ['Pergunta', solicitacaoPagador],
        ['Chave', cobranca.chave],
        ['Conta', conta],
        [pagavel ? 'Vale até' : 'Criada em', moments.format(pagavel ? ends : new Date(calendario.criacao))],
        ...pix.map(paid => ['Paga em', moments.format(new Date(paid.horario))]),
        ...pix.map(paid => ['EndToEndId', id(paid.endToEndId)]),
        ...pix.flatMap(paid => [paid.devolucoes ?? []].flat()).map(refund => [
          'Devolução',
          `${money.format(refund.valor)}: ${WORDS[refund.status] ?? refund.status}`,
        ]),
      ]),
      actions(
        pagavel ? button('Pagar', { act: 'pay', conta, txid, valor: valor.original }) : null,
        code ? button('Copiar código', { act: 'copy', code }) : null,
      ),
    ),
  );
}

/** A notification with its attempts. */
export function delivery({ id: number, api, destino, assunto, estado, criacao, proximaTentativa, tentativas, corpo }) {
  const state = {
    ENTREGUE: ['good', 'Entregue'],
    PENDENTE: ['wait', tentativas.length === 0 ? 'Pendente' : 'Nova tentativa'],
    DESISTIDA: ['bad', 'Desistida'],
    SEM_WEBHOOK: ['', 'Sem webhook'],
  };
  const last = tentativas.at(-1);
  const count = tentativas.length === 1 ? '1 tentativa' : `${tentativas.length} tentativas`;
  return element(
    'article',
    {},
    element('div', { className: 'head' }, element('h3', {}, told(corpo)), badge(...state[estado])),
    facts([
      ['Sobre', id(assunto)],
      ['Para', destino ? `${api}, ${destino}` : api],
      ['URL', last?.url],
      ['Criada em', moments.format(new Date(criacao))],
      ['Próxima', proximaTentativa ? moments.format(new Date(proximaTentativa)) : null],
    ]),
    tentativas.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', {}, `${count}; a última: ${outcome(last)}`),
          element(
            'ol',
            { className: 'attempts' },
            ...tentativas.map(one =>
              element('li', {}, `${moments.format(new Date(one.horario))}: ${outcome(one)} em ${one.milissegundos} ms`),
            ),
          ),
        ),
    element(
      'details',
      {},
      element('summary', {}, 'Corpo'),
      element('pre', { tabIndex: 0 }, JSON.stringify(corpo, null, 2)),
    ),
    actions(button('Reenviar', { act: 'redeliver', number })),
  );
}

/** What a notification tells of, in a line. */
function told({ pix, valor, status, evento }) {
  if (evento) return evento.replaceAll('_', ' ');
  if (!pix) return [`Pagamento ${WORDS[status] ?? status ?? ''}`.trim(), valor && money.format(valor)].filter(Boolean).join(', ');
  const [one] = pix;
  const refund = [one.devolucoes ?? []].flat().at(-1);
  if (refund) return `Devolução ${WORDS[refund.status] ?? refund.status}, ${money.format(refund.valor)}`;
  if (one.status) return `Pix enviado ${WORDS[one.status] ?? one.status}, ${money.format(one.valor)}`;
  return `Pix recebido, ${money.format(one.valor)}`;
}

function outcome({ status, falha }) {
  return falha ? (WORDS[falha] ?? falha) : `HTTP ${status}`;
}

/** A payment of Open Finance, on which its payer decides. */
export function payment({ identificadorPagamento, valor, status, dataCriacao }) {
  const kinds = { aceito: 'good', pendente: 'wait', agendado: 'wait', rejeitado: 'bad', erro: 'bad' };
  const decide = (text, decision) =>
    button(text, { act: 'decide', decision, name: 'identificadorPagamento', value: identificadorPagamento });
  return element(
    'article',
    {},
    element(
      'div',
      { className: 'head' },
      element('span', { className: 'amount' }, money.format(valor)),
      badge(kinds[status] ?? '', status),
    ),
    element('h3', { className: 'id' }, identificadorPagamento),
    facts([['Criado em', moments.format(new Date(dataCriacao))]]),
    status === 'pendente' ? actions(decide('Aprovar', 'approve'), decide('Recusar', 'refuse')) : null,
    status === 'agendado' ? actions(decide('Cancelar', 'cancel')) : null,
  );
}

/** An account that an integrator asked for, on which its customer decides. */
export function opening({ identificador, nome, status, criacao }) {
  const kinds = { aberta: 'good', pendente: 'wait', em_abertura: 'wait', recusada: 'bad' };
  const decide = (text, decision) => button(text, { act: 'decide', decision, name: 'identificador', value: identificador });
  return element(
    'article',
    {},
    element(
      'div',
      { className: 'head' },
      element('h3', {}, `Pedido de conta: ${nome}`),
      badge(kinds[status] ?? '', status.replaceAll('_', ' ')),
    ),
    facts([
      ['Identificador', id(identificador)],
      ['Criado em', moments.format(new Date(criacao))],
    ]),
    status === 'pendente' ? actions(decide('Aprovar', 'approve'), decide('Recusar', 'refuse')) : null,
  );
}

/** An account with its keys and webhooks. */
export function account({ numero, nome, cidade, saldo, chaves, webhooks }) {
  return element(
    'article',
    {},
    element(
      'div',
      { className: 'head' },
      element('h3', {}, nome),
      element('span', { className: 'amount' }, money.format(saldo)),
    ),
    facts([
      ['Conta', numero],
      ['Cidade', cidade],
      ['Chaves', lines(chaves)],
      ['Webhooks', lines(webhooks.map(({ api, nome: name, url }) => `${api}${name ? `, ${name}` : ''}: ${url}`))],
    ]),
  );
}

/** A line of the log of requests. */
export function request({ moment, method, operation, route, status, milliseconds, refusal, violations, fault }) {
  const kind = status === null ? 'bad' : status < 400 ? 'good' : status < 500 ? 'wait' : 'bad';
  const verdict = [
    refusal,
    ...violations.map(({ pointer, code }) => `${pointer || '/'}: ${code}`),
    fault ? `falha pedida: ${fault}` : null,
  ].filter(Boolean);
  return element(
    'article',
    {},
    element('time', { dateTime: moment }, hours.format(new Date(moment))),
    badge(kind, status === null ? '—' : String(status)),
    element('span', { className: 'took' }, `${milliseconds.toFixed(1)} ms`),
    element('h3', {}, `${method} ${route ?? '?'}`, operation ? ` (${operation})` : null),
    verdict.length === 0 ? null : element('p', { className: 'verdict' }, verdict.join(' · ')),
  );
}

/* What that is made of. */

/** An element with its properties and children; a child that is nothing is left out. */
function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function badge(kind, text) {
  return element('span', { className: `badge ${kind}` }, text);
}

/** A list of names and values, of which those without a value are left out. */
function facts(rows) {
  const list = element('dl', {});
  for (const [name, value] of rows) {
    if (value === null || value === undefined || value === '') continue;
    list.append(element('dt', {}, name), element('dd', {}, value));
  }
  return list;
}

function lines(texts) {
  return texts.length === 0 ? null : element('ul', {}, ...texts.map(text => element('li', {}, text)));
}

function id(text) {
  return text ? element('span', { className: 'id' }, text) : null;
}

function actions(...buttons) {
  return element('div', { className: 'actions' }, ...buttons);
}

/** A button; what it does is for the page to know. */
function button(text, data) {
  const made = element('button', { type: 'button', className: data.act === 'pay' || data.decision === 'approve' ? 'first' : '' }, text);
  Object.assign(made.dataset, data);
  return made;
}
