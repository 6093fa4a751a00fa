// How one moves: filters and languages are in the address, back leads back, the search needs no mouse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, look, quiet, settled, until, visit } from './visits.mjs';

const parameters = (page) => new URL(page.url()).searchParams;

async function total(filter) {
  const { agreements } = await ask('query($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }', { filter });
  return agreements.totalCount;
}

/** The list says how many it has found. */
async function counts(page, filter) {
  const expected = await total(filter);
  await until(`${expected} agreements`, async () =>
    Number(/\d+/.exec(await page.locator('.found').innerText().then((text) => text.split('\n').find((line) => /^\d+ agreement/.test(line)) ?? '0'))) === expected);
}

test('filters change the address, and back takes them away again', async () => {
  const { context, page, complaints } = await visit();
  await look(page, '/en/agreements');
  await counts(page, {});
  await page.locator('.facet summary', { hasText: 'Sectors' }).click();
  const security = page.getByRole('checkbox', { name: /^Security( \d+)?$/ });
  await security.check();
  await until('the sector in the address', () => parameters(page).get('sector') === 'SECURITY');
  await counts(page, { sectors: ['SECURITY'] });
  await page.getByLabel('From').fill('2025-06-01');
  await page.getByLabel('From').blur();
  await until('the date in the address', () => parameters(page).get('from') === '2025-06-01');
  await counts(page, { sectors: ['SECURITY'], from: '2025-06-01' });
  await page.goBack();
  await until('no date in the address', () => !parameters(page).has('from'));
  await counts(page, { sectors: ['SECURITY'] });
  await page.goBack();
  await until('no sector in the address', () => !parameters(page).has('sector'));
  await counts(page, {});
  assert.equal(await security.isChecked(), false);
  await page.goForward();
  await counts(page, { sectors: ['SECURITY'] });
  quiet(complaints);
  await context.close();
});

test('a language is changed in place, and a theme is kept', async () => {
  const { context, page, complaints } = await visit({ colorScheme: 'light' });
  await look(page, '/en/agreements?sector=SECURITY');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('az');
  await page.waitForURL('**/az/agreements?sector=SECURITY');
  await settled(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'az');
  await page.locator('header button.icon').click();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await page.reload();
  await settled(page);
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  quiet(complaints);
  await context.close();
});

for (const [locale, language] of Object.entries({ 'tr-TR': 'tr', 'ru-RU': 'ru', 'az-AZ': 'az', 'de-DE': 'en' })) {
  test(`/ speaks ${language} to a browser of ${locale}`, async () => {
    const { context, page, complaints } = await visit({ locale });
    await look(page, '/');
    assert.equal(new URL(page.url()).pathname, `/${language}/`);
    quiet(complaints);
    await context.close();
  });
}

test('the search needs no mouse', async () => {
  const { context, page, complaints } = await visit();
  await look(page, '/en/');
  const box = page.locator('header input[role=combobox]');
  await until('the search box is reached by Tab', async () => {
    await page.keyboard.press('Tab');
    return box.evaluate((element) => element === document.activeElement);
  });
  await page.keyboard.type('azerb');
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  await until('Azerbaijan among the results', async () => (await options.allInnerTexts()).some((text) => text.includes('Azerbaijan')));
  await page.keyboard.press('ArrowDown');
  await until('a result is chosen', async () => {
    const active = await box.getAttribute('aria-activedescendant');
    return active && await page.locator(`[id="${active}"]`).getAttribute('aria-selected') === 'true';
  });
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/en/');
  await settled(page);
  quiet(complaints);
  await context.close();
});

test('Enter leads to all results', async () => {
  const { context, page, complaints } = await visit();
  await look(page, '/en/');
  await page.locator('header form[role=search] input').fill('azerbaijan');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search?q=azerbaijan');
  await settled(page);
  assert.ok(await page.locator('main a', { hasText: 'Azerbaijan' }).count() > 0);
  quiet(complaints);
  await context.close();
});

test('the keyboard comes past the header in one step, and is where the new view begins', async () => {
  const { context, page, complaints } = await visit();
  await look(page, '/en/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.getByRole('navigation').first().getByRole('link', { name: 'Countries' }).press('Enter');
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  assert.match(await page.title(), /Countries/);
  quiet(complaints);
  await context.close();
});
