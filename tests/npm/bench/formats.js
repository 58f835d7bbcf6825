// Our formats as a JavaScript program would judge them without us: what the rivals are given.

const digit = (text, at) => text.charCodeAt(at) - 48;

function checked(text, length, weight) {
  for (const at of [length - 2, length - 1]) {
    let sum = 0;
    for (let index = 0; index < at; index++) sum += digit(text, index) * weight(at - 1 - index);
    const rest = sum % 11;
    if ((rest < 2 ? 0 : 11 - rest) !== digit(text, at)) return false;
  }
  return true;
}

const cpf = text => /^[0-9]{11}$/.test(text) && !/^(.)\1+$/.test(text) && checked(text, 11, place => place + 2);
const cnpj = text =>
  /^[0-9A-Z]{12}[0-9]{2}$/.test(text) && !/^(.)\1+$/.test(text) && checked(text, 14, place => (place % 8) + 2);
const email = text => text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text);
const evp = text => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
const day = (year, month, date) => {
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === Number(date);
};
const date = text => {
  const [, year, month, of] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && day(year, month, of);
};

const STATES = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '),
);

export const formats = {
  agencia: text => /^[0-9]{1,4}$/.test(text),
  byte: text => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
  celular: text => /^[1-9]{2}9?[0-9]{8}$/.test(text),
  cep: text => /^[0-9]{8}$/.test(text),
  'chave-pix': text =>
    text.includes('@')
      ? text.length <= 77 && email(text)
      : text.startsWith('+')
        ? /^\+[1-9][0-9]{7,14}$/.test(text)
        : cpf(text) || cnpj(text) || evp(text),
  cnpj,
  'codigo-banco': text => /^(?:[0-9]{3}|[0-9A-Z]{8})$/.test(text),
  'codigo-municipio': text => /^[1-5][0-9]{6}$/.test(text),
  conta: text => /^[0-9]{1,20}$/.test(text),
  cpf,
  'cpf-cnpj': text => cpf(text) || cnpj(text),
  'data-br': text => {
    const [, of, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    return year !== undefined && day(year, month, of);
  },
  date,
  'date-time': text =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && date(text.slice(0, 10)),
  email,
  'end-to-end-id': text => /^[a-zA-Z0-9]{32}$/.test(text),
  evp,
  'https-url': text => text.startsWith('https://') && URL.canParse(text),
  'id-devolucao': text => /^[a-zA-Z0-9]{1,35}$/.test(text),
  'id-envio': text => /^[a-zA-Z0-9]{1,35}$/.test(text),
  'idempotency-key': text => /^[ -~]{36,72}$/.test(text),
  ispb: text => /^[0-9A-Z]{8}$/.test(text),
  txid: text => /^[a-zA-Z0-9]{26,35}$/.test(text),
  'txid-recebido': text => /^[a-zA-Z0-9]{1,35}$/.test(text),
  uf: text => STATES.has(text),
  uuid: text => /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text),
  valor: text => /^[0-9]{1,10}\.[0-9]{2}$/.test(text) && /[1-9]/.test(text),
};
