// The page of the sandbox: asks for what is shown every moment, draws what has changed, and does what a person wants.

import { account, charge, delivery, moments, money, opening, payment, request } from './drawing.js';

const PAUSE = 1500;

const message = document.getElementById('message');

/** What each view asks for, and how it draws what is answered. */
const VIEWS = {
  cobrancas: {
    source: '/sandbox/charges',
    items: answer => answer.cobrancas,
    key: item => `${item.conta}/${item.cobranca.txid}`,
    draw: charge,
  },
  notificacoes: {
    source: '/sandbox/deliveries',
    items: answer => answer.notificacoes,
    key: item => item.id,
    draw: delivery,
  },
  pagamentos: {
    source: '/sandbox/payments',
    items: answer => answer.pagamentos,
    key: item => item.identificadorPagamento,
    draw: payment,
  },
  contas: {
    source: '/sandbox/accounts',
    // What waits to be decided comes first.
    items: ({ contas, pedidos }) => [...pedidos, ...contas],
    key: item => item.identificador ?? item.numero,
    draw: item => (item.identificador ? opening(item) : account(item)),
  },
  requisicoes: {
    source: '/sandbox/requests?limit=100',
    items: answer => answer.requests,
    key: item => item.id,
    draw: request,
  },
};

/* What a person does. */

const ACTS = {
  async pay({ conta, txid, valor }) {
    await send('/sandbox/pay', { conta, txid });
    return `Paga: ${money.format(valor)}`;
  },

  async redeliver({ number }) {
    await send('/sandbox/redeliver', { id: Number(number) });
    return 'A notificação é enviada de novo';
  },

  async decide({ decision, name, value }) {
    await send(`/sandbox/${decision}`, { [name]: value });
    return { approve: 'Aprovado', refuse: 'Recusado', cancel: 'Cancelado' }[decision];
  },

  async copy({ code }) {
    try {
      await navigator.clipboard.writeText(code);
    } catch {
      throw new Error('O navegador não deixa copiar');
    }
    return 'Código copiado';
  },

  async advance({ seconds }) {
    const { agora } = await send('/sandbox/advance-clock', { segundos: Number(seconds) });
    return `O relógio mostra ${moments.format(new Date(agora))}`;
  },

  async settle() {
    const settled = Object.values(await send('/sandbox/settle', {})).reduce((sum, part) => sum + part, 0);
    return settled === 0 ? 'Nada estava em processamento' : `Liquidado: ${settled}`;
  },
};

/** Does once what a button is for, and says what came of it. */
async function act(button) {
  button.disabled = true;
  try {
    say(await ACTS[button.dataset.act](button.dataset));
  } catch (error) {
    say(error.message, true);
  }
  button.disabled = false;
  await refresh();
}

/* The network, and the page itself. */

function say(text, failed = false) {
  message.textContent = text;
  message.classList.toggle('failed', failed);
}

async function send(path, body) {
  return answered(
    await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function answered(response) {
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.mensagem ?? answer.message ?? `HTTP ${response.status}`);
  return answer;
}

/** The name of the view that the address asks for. */
function asked() {
  const name = location.hash.slice(1);
  return name in VIEWS ? name : 'cobrancas';
}

function show() {
  const name = asked();
  for (const other of Object.keys(VIEWS)) document.getElementById(`view-${other}`).hidden = other !== name;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Draws a view anew where it has changed. What is open in an item stays open, and what has the focus keeps it. */
function update(name, items) {
  const { key, draw } = VIEWS[name];
  const view = document.getElementById(`view-${name}`);
  const list = view.querySelector('.list');
  view.querySelector('.empty').hidden = items.length > 0;
  const there = new Map([...list.children].map(child => [child.dataset.key, child]));
  const wanted = items.map(item => {
    const text = JSON.stringify(item);
    const name = String(key(item));
    const old = there.get(name);
    if (old?.dataset.text === text) return old;
    const made = draw(item);
    Object.assign(made.dataset, { key: name, text });
    if (old) keep(old, made);
    return made;
  });
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  if (wanted.length !== list.children.length || wanted.some((item, index) => item !== list.children[index])) {
    const place = focused?.closest('article');
    list.replaceChildren(...wanted);
    const now = wanted.find(item => item.dataset.key === place?.dataset.key);
    if (focused?.isConnected) focused.focus();
    else if (now) [...now.querySelectorAll(FOCUSABLE)].find(one => sameAs(one, focused))?.focus();
  }
}

const FOCUSABLE = 'button, summary, pre';

function sameAs(one, focused) {
  return one.tagName === focused.tagName && (one.tagName !== 'BUTTON' || one.textContent === focused.textContent);
}

function keep(old, made) {
  const open = [...old.querySelectorAll('details')].filter(one => one.open).map(title);
  for (const details of made.querySelectorAll('details')) details.open = open.includes(title(details));
}

/** What an item of details is about, whatever it holds now. */
function title(details) {
  return details.querySelector('ol') ? 'attempts' : 'body';
}

let round = 0;

async function refresh() {
  const mine = ++round;
  const name = asked();
  try {
    const [{ agora }, answer] = await Promise.all(
      ['/sandbox/clock', VIEWS[name].source].map(async path => answered(await fetch(path))),
    );
    // Another round has begun since, and knows better.
    if (mine !== round) return;
    const clock = document.getElementById('clock');
    clock.textContent = moments.format(new Date(agora));
    clock.dateTime = agora;
    update(name, VIEWS[name].items(answer));
    if (message.dataset.lost) say('');
    delete message.dataset.lost;
  } catch (error) {
    if (mine !== round) return;
    say(`O sandbox não responde: ${error.message}`, true);
    message.dataset.lost = 'true';
  }
}

addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-act]');
  if (button) act(button);
});

addEventListener('hashchange', () => {
  say('');
  show();
  refresh();
});

show();
while (true) {
  if (!document.hidden) await refresh();
  await new Promise(done => setTimeout(done, PAUSE));
}
