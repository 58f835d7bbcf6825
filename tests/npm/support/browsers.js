// The browsers, driven alike.

import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** How to start each browser. Where its program is, an environment variable says; the default is Debian's place. */
const BROWSERS = {
  chromium: () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
    }),
};

/** The names of the browsers. */
export const NAMES = Object.keys(BROWSERS);

/** Starts a browser. */
export async function open(name) {
  const browser = await BROWSERS[name]();
  return { visit: address => visit(browser, address), close: () => browser.close() };
}

/** Opens a page; `complaints` grows by whatever the browser finds wrong with it, as its console tells. */
async function visit(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', message => {
    if (['error', 'warn', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints, close: () => page.close() };
}
