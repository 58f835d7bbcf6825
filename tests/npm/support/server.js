// A server of files on this machine, with a content security policy.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.css': 'text/css; charset=utf-8',
};

/** How long a page may take to tell its result, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Serves folders by the prefixes of their addresses, and texts by their addresses, under a policy and with other headers.
 *
 * Whatever a page sends to `/result` resolves the next `result()`, so that a page is judged by what it can do under its policy,
 * and not by what the driver of the browser may do.
 */
export async function serve({ policy, headers = {}, folders = {}, texts = {} }) {
  const results = [];
  const waiting = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.setHeaders(new Map(Object.entries(headers)));
    if (request.method === 'POST' && path === '/result') {
      const parts = [];
      for await (const part of request) parts.push(part);
      const result = JSON.parse(Buffer.concat(parts).toString());
      waiting.length === 0 ? results.push(result) : waiting.shift()(result);
      response.writeHead(204).end();
    } else if (path === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (path in texts) {
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? TYPES['.html'] }).end(texts[path]);
    } else {
      const file = await fileOf(path, folders);
      if (file === undefined) return response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    result: (patience = PATIENCE) =>
      new Promise((resolve, reject) => {
        if (results.length > 0) return resolve(results.shift());
        const timer = setTimeout(() => reject(new Error('the page told no result')), patience);
        waiting.push(result => {
          clearTimeout(timer);
          resolve(result);
        });
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

async function fileOf(path, folders) {
  const prefix = Object.keys(folders).find(prefix => path.startsWith(prefix));
  if (prefix === undefined || path.includes('..')) return undefined;
  const rest = path.slice(prefix.length);
  const file = join(folders[prefix], rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}
