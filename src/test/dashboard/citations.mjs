// From a fact to the words that state it: marked in the text, in view, at an address that shows others the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, look, quiet, settled, visit } from './visits.mjs';

const { agreements } = await ask(`{
  agreements(first: 10) { nodes { id title stages { citations { quote start end document { id text } } } } }
}`);
const [agreement] = agreements.nodes.filter(({ stages }) => stages.some(({ citations }) => citations.length > 0));
const [citation] = agreement.stages.flatMap(({ citations }) => citations);

test('one click leads from an agreement to its sentence', async () => {
  const { context, page, complaints } = await visit();
  await look(page, `/en/agreements/${encodeURIComponent(agreement.id)}`);
  const way = page.locator(`main a[href*="#c=${citation.start}-${citation.end}"]`).first();
  await way.click();
  await page.waitForURL(`**/documents/**#c=${citation.start}-${citation.end}`);
  await settled(page);
  await shows(page, citation);
  quiet(complaints);

  const other = await visit();
  await look(other.page, page.url());
  await shows(other.page, citation);
  quiet(other.complaints);
  await Promise.all([context.close(), other.context.close()]);
});

test('the way works by keyboard, and back', async () => {
  const { context, page, complaints } = await visit();
  const address = `/en/agreements/${encodeURIComponent(agreement.id)}`;
  await look(page, address);
  await page.locator(`main a[href*="#c=${citation.start}-${citation.end}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/documents/**');
  await settled(page);
  await shows(page, citation);
  await page.goBack();
  await settled(page);
  assert.equal(new URL(page.url()).pathname, address);
  quiet(complaints);
  await context.close();
});

test('every fact beside a text leads to its own words', async () => {
  const { context, page, complaints } = await visit();
  await look(page, `/en/documents/${encodeURIComponent(citation.document.id)}`);
  const places = page.locator('.places a:visible');
  const count = await places.count();
  assert.ok(count > 3, `${count} places`);
  for (let n = 0; n < Math.min(count, 12); n++) {
    const place = places.nth(n);
    const [, start, end] = /#c=(\d+)-(\d+)$/.exec(await place.getAttribute('href'));
    await place.click();
    await page.waitForURL(`**#c=${start}-${end}`);
    // what the pointer happens to be on is lit too
    await page.mouse.move(0, 0);
    await shows(page, { start: Number(start), end: Number(end), document: citation.document });
  }
  quiet(complaints);
  await context.close();
});

/** The words of a citation stand out, they and nothing else, where one sees them. */
async function shows(page, { start, end, document: { text } }) {
  const words = page.locator('.cited-text .words');
  await words.first().waitFor();
  assert.equal((await words.allTextContents()).join(''), text.slice(start, end));
  const seen = await words.first().evaluate((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && part.textContent !== '';
  });
  assert.ok(seen, 'the words are out of view');
}
