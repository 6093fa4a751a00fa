// What a first visit weighs and how soon there is something to read, in a browser that has just been started and knows nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launch } from './chromium.mjs';
import { SERVICE } from './visits.mjs';

const MOST_BYTES = 250_000;
const MOST_MILLISECONDS = 1_500;
/** The machine may have been busy with something else; the first try that is soon enough will do. */
const TRIES = 5;

test('the first view is light and soon there', async (t) => {
  const tries = [];
  let soonest = Infinity;
  while (tries.length < TRIES && soonest >= MOST_MILLISECONDS) {
    tries.push(await firstVisit());
    soonest = Math.min(soonest, tries.at(-1).contentAfter);
  }
  const [{ bytes }] = tries;
  t.diagnostic(`${bytes} bytes with all charts and data, first content after ${Math.round(soonest)} ms`);
  assert.ok(bytes > 10_000, 'the network was not heard');
  assert.ok(bytes < MOST_BYTES, `${bytes} bytes over the network`);
  assert.ok(soonest < MOST_MILLISECONDS, `first content after ${soonest} ms`);
});

/** @returns what came over the network until all is drawn, charts too, which is more than the first content needs */
async function firstVisit() {
  const browser = await launch();
  try {
    const page = await browser.newPage({ baseURL: SERVICE, viewport: { width: 1280, height: 900 } });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
    await page.goto('/en/', { waitUntil: 'networkidle' });
    await page.locator('.drawing[aria-busy="false"]').first().waitFor();
    const contentAfter = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    assert.ok(contentAfter > 0, 'there was no content');
    return { bytes, contentAfter };
  } finally {
    await browser.close();
  }
}
