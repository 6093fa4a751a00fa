// Makes the pictures of the README: what the repository's seeds look like.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ask, look, until, visit } from './visits.mjs';

const FOLDER = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const MOST_BYTES = 200_000;
const SIZE = { width: 1200, height: 800 };

mkdirSync(FOLDER, { recursive: true });

async function take(page, name) {
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  assert.ok(statSync(path).size < MOST_BYTES, `${name}.png has ${statSync(path).size} bytes`);
}

for (const theme of ['light', 'dark']) {
  test(`overview-${theme}.png`, async () => {
    const { context, page } = await visit({ viewport: { width: 1200, height: 1180 }, colorScheme: theme });
    await look(page, '/en/');
    await take(page, `overview-${theme}`);
    await context.close();
  });
}

test('document.png', async () => {
  const { agreements } = await ask('{ agreements(first: 1) { nodes { citations { start end document { id } } } } }');
  const [{ start, end, document }] = agreements.nodes[0].citations;
  const { context, page } = await visit({ viewport: SIZE, colorScheme: 'light' });
  await look(page, `/en/documents/${encodeURIComponent(document.id)}#c=${start}-${end}`);
  await page.locator('.cited-text .words').first().waitFor();
  await take(page, 'document');
  await context.close();
});

test('console.png', async () => {
  const { context, page } = await visit({ viewport: SIZE, colorScheme: 'light' });
  await look(page, '/en/countries/AZ');
  await page.locator('.show-query a').first().click();
  await page.locator('.graphiql-query-editor').getByText('query Country').waitFor();
  await page.locator('.graphiql-execute-button').click();
  await until('an answer', async () => /"data"/.test(await page.locator('.result-window').innerText()));
  await take(page, 'console');
  await context.close();
});
