// Addresses can be shared: what one says is what is shown, and what is shown is what it says.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bundled } from './bundled.mjs';

const { parse, href } = await bundled('address.ts');
const { wishes, filter, order } = await bundled('views/agreement-wishes.ts');

const parsed = (address) => parse(new URL(address, 'http://localhost'));

test('each view has its address', () => {
  for (const [address, room, key] of [['/en/', 'overview'], ['/az/agreements', 'agreements'], ['/ru/agreements/QTox', 'agreements', 'QTox'],
    ['/tr/countries/AZ', 'countries', 'AZ'], ['/en/officials/', 'officials'], ['/en/sectors/ENERGY', 'sectors', 'ENERGY'],
    ['/en/documents/RDox', 'documents', 'RDox'], ['/en/search', 'search'], ['/en/nothing', undefined], ['/en/agreements/a/b', undefined, 'a']]) {
    const at = parsed(address);
    assert.equal(at.language, address.slice(1, 3));
    assert.equal(at.room, room, address);
    assert.equal(at.key, key, address);
  }
});

test('an address is read as it was written', () => {
  const address = href('ru', 'documents', 'a/b?ə', { q: 'Шуша & Bakı', empty: '', party: ['AZ', 'TR'] }, 'c=1-2');
  const at = parsed(address);
  assert.equal(at.key, 'a/b?ə');
  assert.equal(at.fragment, 'c=1-2');
  assert.equal(at.parameters.get('q'), 'Шуша & Bakı');
  assert.deepEqual(at.parameters.getAll('party'), ['AZ', 'TR']);
  assert.equal(at.parameters.has('empty'), false);
});

test('filters of agreements are those of the address, and what is none is passed over', () => {
  const { parameters } = parsed('/en/agreements?party=AZ&party=TR&sector=ENERGY&type=TREATY&type=SONG&status=SIGNED&from=2024-01-01&to=soon&q=%20gas%20&order=title');
  const wished = wishes(parameters);
  assert.deepEqual(filter(wished), {
    parties: ['AZ', 'TR'], sectors: ['ENERGY'], types: ['TREATY'], statuses: ['SIGNED'], from: '2024-01-01', titleContains: 'gas',
  });
  assert.deepEqual(order(wished, 'tr'), { field: 'TITLE', direction: 'ASC', language: 'TR' });
  assert.deepEqual(wishes(parsed(href('en', 'agreements', undefined, wished)).parameters), wished);
});

test('without any, all agreements are asked for, the newest first', () => {
  const wished = wishes(new URLSearchParams());
  assert.deepEqual(filter(wished), {});
  assert.deepEqual(order(wished, 'en'), { field: 'DATE', direction: 'DESC' });
});
