// A text is cut where citations begin and end, whichever way they lie over one another.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bundled } from './bundled.mjs';

const { segments, sentenceOf } = await bundled('data/segments.ts');

test('ranges in one another: the shortest comes first', () => {
  const outer = { start: 2, end: 10 };
  const inner = { start: 4, end: 6 };
  assert.deepEqual(segments(12, [outer, inner]), [
    { start: 0, end: 2, over: [] },
    { start: 2, end: 4, over: [outer] },
    { start: 4, end: 6, over: [inner, outer] },
    { start: 6, end: 10, over: [outer] },
    { start: 10, end: 12, over: [] },
  ]);
});

test('ranges that cross', () => {
  const one = { start: 0, end: 6 };
  const other = { start: 4, end: 8 };
  assert.deepEqual(segments(8, [other, one]).map(({ start, over }) => [start, over]),
    [[0, [one]], [4, [other, one]], [6, [other]]]);
});

test('what lies outside the text is passed over, and cuts mark nothing', () => {
  assert.deepEqual(segments(5, [{ start: 3, end: 9 }, { start: 2, end: 2 }], [{ start: 1, end: 4 }]).map(({ start, over }) => [start, over.length]),
    [[0, 0], [1, 0], [4, 0]]);
});

test('any ranges: the segments make the text, each under exactly the ranges that cover it', () => {
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let round = 0; round < 300; round++) {
    const length = 1 + random(60);
    const ranges = Array.from({ length: random(12) }, () => {
      const start = random(length);
      return { start, end: start + 1 + random(length - start) };
    });
    const cut = segments(length, ranges);
    assert.equal(cut[0].start, 0);
    assert.equal(cut.at(-1).end, length);
    cut.forEach(({ start, end, over }, place) => {
      assert.ok(start < end);
      assert.equal(cut[place + 1]?.start ?? length, end);
      const covering = ranges.filter((range) => range.start <= start && end <= range.end);
      assert.equal(over.length, covering.length);
      covering.forEach((range) => assert.ok(over.includes(range)));
    });
  }
});

test('offsets are those of JavaScript, also behind letters outside the basic plane', () => {
  const text = '🇦🇿 Bakı. İmzalandı.';
  const start = text.indexOf('Bakı');
  const [, words] = segments(text.length, [{ start, end: start + 4 }]);
  assert.equal(text.slice(words.start, words.end), 'Bakı');
});

test('the sentence of a citation is the one around it, not an equal one before', () => {
  const text = 'They met. They met. They met.';
  assert.deepEqual(sentenceOf(text, { start: 10, end: 14, sentence: 'They met.' }), { start: 10, end: 19 });
  assert.deepEqual(sentenceOf(text, { start: 10, end: 14, sentence: 'They  met.' }), { start: 10, end: 14 });
});
