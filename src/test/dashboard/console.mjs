// «Show the query» opens the console with what the view has asked, which can be asked there too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, quiet, until, visit } from './visits.mjs';

test('a view shows its query in the console', async () => {
  const { context, page, complaints } = await visit();
  await look(page, '/en/countries/AZ');
  await page.locator('.show-query a').first().click();
  await page.waitForURL(/\/console\/?\?query=/);
  const editor = page.locator('.graphiql-query-editor');
  await editor.getByText('query Country').waitFor();
  assert.match(await page.locator('.graphiql-editor-tool').innerText(), /"code": "AZ"/);
  await page.locator('.graphiql-execute-button').click();
  await until('an answer', async () => /"name": "Azerbaijan"/.test(await page.locator('.result-window').innerText()));
  quiet(complaints);
  await context.close();
});
