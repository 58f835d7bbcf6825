// The site as `cargo xtask docs` has written it, on a server of files, under a path, and a browser that reaches nothing else.

import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';

/** The root of the workspace. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Where the site lies. */
const SITE = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'docs');

/** The path under which it is served. */
const PATH = '/some/where/';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The documents of the site, by their names. */
export function documents() {
  if (!existsSync(SITE)) throw new Error('there is no site; `cargo xtask docs` writes it');
  const folder = join(SITE, 'openapi');
  const read = name => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))];
  return new Map(readdirSync(folder).sort().map(read));
}

/** Serves the site; the answer is its address, and how to end. */
export async function serve() {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || 'index.html' : '?';
    const text = await readFile(join(SITE, decodeURIComponent(name))).catch(() => undefined);
    if (text === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}${PATH}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser that knows no other machine. */
export function browse() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--lang=pt-BR', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** A page that keeps what it asks for, what its policy refuses, and what it complains of. */
export async function watched(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const [asked, refused, complaints] = [[], [], []];
  page.on('request', request => asked.push(request.url()));
  page.on('requestfailed', request => {
    const { errorText } = request.failure();
    // What was on its way when somebody went to another page has not failed.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${errorText}`);
  });
  page.on('console', one => ['error', 'warn'].includes(one.type()) && complaints.push(one.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  await page.exposeFunction('tellRefused', what => refused.push(what));
  await page.evaluateOnNewDocument(() => {
    const tell = ({ effectiveDirective, blockedURI }) => globalThis.tellRefused(`${effectiveDirective}: ${blockedURI}`);
    addEventListener('securitypolicyviolation', tell);
  });
  return { page, asked, refused, complaints };
}
