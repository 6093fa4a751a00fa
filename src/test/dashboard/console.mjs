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

test('where the operator has turned the console off, nothing leads there', async () => {
  const { context, page } = await visit();
  await look(page, '/en/agreements');
  assert.notEqual(await page.locator('a[href^="/console/"]').count(), 0);
  // as the service says it of itself (SwitchedOffTest)
  await page.route('**/en/agreements', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<body>', '<body data-off="console schema">') });
  });
  await look(page, '/en/agreements');
  assert.equal(await page.locator('a[href^="/console/"], a[href^="/graphql/"]').count(), 0);
  await context.close();
});
