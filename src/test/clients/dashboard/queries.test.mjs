// «Show the query» shows the query that was sent, laid out as people write it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { stripIgnoredCharacters } from 'graphql';
import { bundled } from './bundled.mjs';

const { pretty } = await bundled('data/pretty.ts');

test('every query of the dashboard stays what it is', () => {
  const known = JSON.parse(readFileSync(new URL('../../../main/resources/dashboard.json', import.meta.url), 'utf8'));
  const texts = Object.values(known);
  assert.ok(texts.length > 10);
  for (const text of texts) {
    assert.equal(stripIgnoredCharacters(pretty(text)), text);
  }
});

test('a field has a line, arguments stay on it', () => {
  assert.equal(pretty('query Q($a:[String!]!=["x"]$f:F){b:c(d:{e:"(\\"{",g:[1 2]}f:$f)@include(if:$a){...on T{x}...P y}z}fragment P on T{w}'),
    `query Q($a: [String!]! = ["x"], $f: F) {
  b: c(d: {e: "(\\"{", g: [1, 2]}, f: $f) @include(if: $a) {
    ... on T {
      x
    }
    ...P
    y
  }
  z
}

fragment P on T {
  w
}
`);
});
