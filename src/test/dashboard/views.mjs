// Every view in every language and both themes, wide and narrow: it says what it should in the language, axe finds nothing
// to blame, nothing has to be scrolled sideways, the browser complains of nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { ask, look, NARROW, quiet, settled, until, visit, WIDE } from './visits.mjs';

const LANGUAGES = ['az', 'ru', 'tr', 'en'];

const { agreements, officials, documents } = await ask(`{
  agreements(first: 1) { nodes { id } }
  officials(first: 1, orderBy: {field: DOCUMENTS, direction: DESC}) { nodes { id } }
  documents(first: 1) { nodes { id } }
}`);
const VIEWS = {
  overview: '',
  agreements: 'agreements',
  'agreements, some': 'agreements?party=AZ&sector=SECURITY&from=2020-01-01',
  'agreements, none': 'agreements?q=zzzzzz',
  agreement: `agreements/${encodeURIComponent(agreements.nodes[0].id)}`,
  countries: 'countries',
  country: 'countries/AZ',
  officials: 'officials',
  official: `officials/${encodeURIComponent(officials.nodes[0].id)}`,
  sectors: 'sectors',
  sector: 'sectors/SECURITY',
  documents: 'documents',
  document: `documents/${encodeURIComponent(documents.nodes[0].id)}`,
  search: 'search?q=az',
};

/** What the colours of a theme can spoil, and nothing else can. */
const COLOURS = 'color-contrast';

// one window for all: each costs a browser more than a view does
const { page, complaints } = await visit();
const headings = {};
for (const [name, address] of Object.entries(VIEWS)) {
  for (const language of LANGUAGES) {
    test(`${name} in ${language}`, async () => {
      complaints.length = 0;
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: 'light' });
      await look(page, `/${language}/${address}`);
      await inLanguage(name, language);
      await blameless('light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await until('the dark theme', async () => await page.locator('html').getAttribute('data-theme') === 'dark');
      await blameless('dark', { runOnly: [COLOURS] });
      await page.setViewportSize(NARROW);
      await settled(page);
      await blameless('narrow', { rules: { [COLOURS]: { enabled: false } } });
      const { needed, given } = await page.evaluate(() =>
        ({ needed: document.documentElement.scrollWidth, given: document.documentElement.clientWidth }));
      assert.ok(needed <= given, `${needed} px wide in ${given} px`);
      quiet(complaints);
    });
  }
}

test('no language borrows the words of another', () => {
  for (const [name, told] of Object.entries(headings)) {
    assert.equal(new Set(Object.values(told)).size, LANGUAGES.length, `${name}: ${JSON.stringify(told)}`);
  }
});

async function inLanguage(name, language) {
  assert.equal(await page.locator('html').getAttribute('lang'), language);
  assert.notEqual((await page.title()).trim(), '');
  const said = await page.getByRole('navigation').first().innerText();
  (headings[name] ??= {})[language] = said;
}

/** Every rule that axe has, best practices with them. */
async function blameless(how, options = {}) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((wished) => globalThis.axe.run(document, { resultTypes: ['violations'], ...wished }), options);
  assert.deepEqual(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`), [], how);
}
