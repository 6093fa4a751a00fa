// The connection goes and comes back; the service is busy, or loading: each is said, and what can be done about it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, quiet, settled, visit } from './visits.mjs';

const LOAD = (url) => url.pathname === '/graphql' && url.searchParams.get('operationName') === 'Load';

test('a lost connection is said, and all is well when it is back', async () => {
  const { context, page } = await visit();
  await look(page, '/en/agreements');
  const note = page.getByRole('status').getByText('No connection');
  await context.setOffline(true);
  await note.waitFor();
  await page.getByRole('navigation').first().getByRole('link', { name: 'Countries' }).click();
  const failed = page.getByRole('alert');
  await failed.getByText('The service cannot be reached').waitFor();
  await failed.getByRole('button', { name: 'Try again' }).waitFor();
  assert.equal(await page.locator('main a[href*="/countries/"]').count(), 0);
  await context.setOffline(false);
  await page.locator('main a[href="/en/countries/AZ"]').waitFor();
  await note.waitFor({ state: 'detached' });
  assert.equal(await failed.count(), 0);
  await context.close();
});

test('a service that does not answer is noticed without being told of the network', async () => {
  const { context, page } = await visit();
  await look(page, '/en/agreements');
  await page.route('**/graphql*', (route) => route.abort('connectionrefused'));
  await page.getByRole('navigation').first().getByRole('link', { name: 'Officials' }).click();
  const note = page.getByRole('status').getByText('No connection');
  await note.waitFor();
  await page.getByRole('alert').waitFor();
  await page.unroute('**/graphql*');
  await page.locator('main a[href*="/officials/"]').first().waitFor();
  await note.waitFor({ state: 'detached' });
  await context.close();
});

test('who is told that the service is busy can try again', async () => {
  const { context, page } = await visit();
  const busy = { errors: [{ message: 'more than it can', extensions: { code: 'OVERLOADED' } }] };
  await page.route((url) => url.pathname === '/graphql' && !LOAD(url), (route) =>
    route.fulfill({ status: 503, contentType: 'application/graphql-response+json', headers: { 'Retry-After': '1' }, body: JSON.stringify(busy) }));
  await page.goto('/en/sectors');
  const failed = page.getByRole('alert');
  await failed.getByText('The service is busy').waitFor();
  await page.unrouteAll();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main a[href="/en/sectors/SECURITY"]').waitFor();
  assert.equal(await failed.count(), 0);
  await context.close();
});

test('a load under way is told until it is done', async () => {
  const { context, page, complaints } = await visit();
  const load = { state: 'LOADING', revision: 'before', progress: { done: 30, files: 120, secondsLeft: 90 } };
  await page.route(LOAD, (route) => route.fulfill({ contentType: 'application/graphql-response+json', body: JSON.stringify({ data: { load } }) }));
  await look(page, '/en/');
  const note = page.getByRole('status').filter({ hasText: 'Texts are being loaded' });
  await note.waitFor();
  assert.match(await note.innerText(), /30 of 120 read.*about 2 min left/s);
  assert.equal(await note.getByRole('progressbar').getAttribute('value'), '30');
  await page.unrouteAll();
  await note.waitFor({ state: 'detached' });
  await settled(page);
  quiet(complaints);
  await context.close();
});

test('an address that names nothing says so', async () => {
  const { context, page } = await visit();
  for (const address of ['/en/countries/ZZ', '/en/sectors/NOTHING', '/en/agreements/nothing', '/en/documents/nothing']) {
    await page.goto(address);
    await page.getByText('There is nothing here').first().waitFor();
  }
  await context.close();
});
