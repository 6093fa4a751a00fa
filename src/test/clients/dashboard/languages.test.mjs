// How the four languages write dates and count, whatever the machine that reads.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bundled } from './bundled.mjs';

const { formats } = await bundled('language/formats.ts');
const messages = Object.fromEntries(await Promise.all(['az', 'ru', 'tr', 'en'].map(async (code) =>
  [code, (await bundled(`messages/${code}.ts`))[code]])));

test('a date is as precise as it is known', () => {
  assert.equal(formats('az').day({ value: '2026-02-10', year: 2026, month: 2, day: 10 }), '10 fevral 2026');
  assert.equal(formats('az').day({ value: '2026-02', year: 2026, month: 2, day: null }), 'fevral 2026');
  assert.equal(formats('en').day({ value: '2026-02-10', year: 2026, month: 2, day: 10 }), '10 Feb 2026');
  assert.equal(formats('en').day({ value: '2026', year: 2026, month: null, day: null }), '2026');
  assert.equal(formats('tr').date('2025-12-31'), '31 Ara 2025');
  assert.match(formats('ru').date('2026-05-07'), /^7 мая 2026$/);
});

test('what is counted agrees with its number', () => {
  const { ru, en } = messages;
  assert.deepEqual([1, 2, 5, 11, 21, 22].map((count) => ru.counts.agreements(count)),
    ['1 соглашение', '2 соглашения', '5 соглашений', '11 соглашений', '21 соглашение', '22 соглашения']);
  assert.deepEqual([0, 1, 2].map((count) => en.counts.countries(count)), ['0 countries', '1 country', '2 countries']);
});

test('no message is left empty, or in the words of another language by oversight', () => {
  const texts = (value, path = '') => typeof value === 'string' ? [[path, value]]
    : typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`)) : [];
  // these are the same words in some of the languages
  const alike = /^\.(languages|types|name|search\.placeholder|agreement\.sectors|roles|kinds|groups|rooms|console|theme|filters|document|country|official)/;
  const english = new Map(texts(messages.en));
  for (const code of ['az', 'ru', 'tr']) {
    for (const [path, text] of texts(messages[code])) {
      assert.notEqual(text.trim(), '', `${code}${path}`);
      assert.ok(alike.test(path) || text !== english.get(path), `${code}${path} is English`);
    }
  }
});
