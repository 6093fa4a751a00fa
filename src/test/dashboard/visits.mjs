// Visits of the dashboard: each in a context of its own, watched for whatever the browser complains of.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { launch } from './chromium.mjs';

export const SERVICE = process.env.ENTENTE_URL;
if (!SERVICE) {
  console.error('Say where the service is in ENTENTE_URL, or run: npm test');
  process.exit(1);
}

/** A wait that takes so long waits for what will not come, on a busy machine too. */
const PATIENCE = 30_000;
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 740 };

let running;
after(async () => (await running)?.close());

/** The browser of this file's tests. */
export function browser() {
  running ??= launch();
  return running;
}

/**
 * @param options of the context, as Playwright has them
 * @returns a page, and what the browser complained of on it
 */
export async function visit(options = {}) {
  const context = await (await browser()).newContext({ baseURL: SERVICE, viewport: WIDE, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  // also where the console is silent about it
  await page.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Against the Content-Security-Policy: ${violatedDirective} ${blockedURI}`)));
  return { context, page, complaints };
}

/** Goes to an address and waits until all of it is there. */
export async function look(page, address) {
  await page.goto(address);
  await settled(page);
}

/** Waits until the view is there, its answers and its charts with it. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .coming, main [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

export function quiet(complaints) {
  assert.deepEqual(complaints, [], 'the browser complained');
}

/** Waits until something holds, asked again and again. */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  while (!await holds()) {
    assert.ok(Date.now() < end, `never came to be: ${what}`);
  }
}

/** Asks the API itself. */
export async function ask(query, variables = {}) {
  const response = await fetch(new URL('/graphql', SERVICE), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}
