// Leads connections to the vendor's hosts to this machine, to the port SANDBOX_PORT: what a line in /etc/hosts does, and a
// sandbox that listens on 443, for who may not do either. Names in TLS and in requests stay the vendor's.

import { Socket } from 'node:net';

const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof options?.host === 'string' && options.host.endsWith('.api.efipay.com.br')) {
    Object.assign(options, { host: '127.0.0.1', port: Number(process.env.SANDBOX_PORT) });
  }
  return connect.apply(this, given);
};
