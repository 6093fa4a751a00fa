// The charts of the overview: what they show is what the API tells, as a drawing and as a table, and leads on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, look, quiet, settled, until, visit } from './visits.mjs';

/** @returns how often some pixel of the drawing is of another colour than the first */
const inked = (canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.filter((pixel) => pixel !== pixels[0]).length;
};

for (const { name, title } of [{ name: 'over', title: 'Agreements over time' }, { name: 'ties', title: 'Who is tied to whom' }]) {
  test(`«${title}» is drawn, says what it shows, and is a table for who asks`, async () => {
    const { context, page, complaints } = await visit();
    await look(page, '/en/');
    const panel = page.locator(`.panel.${name}`);
    const drawing = panel.getByRole('img');
    assert.match(await drawing.getAttribute('aria-label'), new RegExp(`^${title}\\. .*\\d`));
    assert.ok(await panel.locator('canvas').evaluate(inked) > 500, 'nothing is drawn');
    await panel.getByRole('button', { name: 'Show as table' }).press('Enter');
    const rows = panel.getByRole('table').getByRole('row');
    assert.ok(await rows.count() > 1);
    const [number] = await rows.nth(await rows.count() - 1).getByRole('link').filter({ hasText: /^\d+$/ }).all();
    const count = Number(await number.innerText());
    await number.click();
    await page.waitForURL('**/en/agreements?**');
    await settled(page);
    assert.match(await page.locator('.found').innerText(), new RegExp(`^${count} agreement`, 'm'));
    quiet(complaints);
    await context.close();
  });
}

test('the drawing follows the width and the theme', async () => {
  const { context, page, complaints } = await visit({ colorScheme: 'light' });
  await look(page, '/en/');
  const canvas = page.locator('.panel.over canvas');
  const drawing = () => canvas.evaluate((drawn) => ({ width: drawn.clientWidth, picture: drawn.toDataURL() }));
  const before = await drawing();
  await page.emulateMedia({ colorScheme: 'dark' });
  await until('other colours', async () => (await drawing()).picture !== before.picture);
  await page.setViewportSize({ width: 700, height: 900 });
  await until('a narrower drawing', async () => (await drawing()).width < before.width);
  quiet(complaints);
  await context.close();
});

test('the matrix holds what the API counts, and each number leads to its agreements', async () => {
  const { agreementCounts } = await ask(`{
    agreementCounts(groupBy: [COUNTRY, SECTOR_GROUP], filter: {parties: ["AZ"]}) { count country { code } sectorGroup { code } }
  }`);
  const expected = agreementCounts.filter(({ country }) => country.code === 'AZ');
  const { context, page, complaints } = await visit();
  await look(page, '/en/');
  for (const { count, sectorGroup } of expected) {
    const cell = page.locator(`.matrix a[href="/en/agreements?party=AZ&sector=${sectorGroup.code}"]`);
    assert.equal(await cell.innerText(), String(count));
  }
  await page.locator('.matrix td a[href*="party=AZ&sector="]').first().click();
  await settled(page);
  assert.equal(new URL(page.url()).searchParams.get('party'), 'AZ');
  quiet(complaints);
  await context.close();
});

test('a bar leads to the agreements of its group and time', async () => {
  const { sectors } = await ask('{ sectors(filter: {groupsOnly: true}) { code } }');
  const { context, page, complaints } = await visit({ colorScheme: 'light' });
  await look(page, '/en/');
  const canvas = page.locator('.panel.over canvas');
  const place = await canvas.evaluate(middleOfBar);
  await canvas.click({ position: place });
  await page.waitForURL('**/en/agreements?**');
  const { searchParams } = new URL(page.url());
  assert.equal(searchParams.get('sector'), sectors[0].code);
  assert.ok(searchParams.get('from') < searchParams.get('to'));
  await settled(page);
  assert.match(await page.locator('.found').innerText(), /^[1-9]\d* agreement/m);
  quiet(complaints);
  await context.close();
});

/** @returns a place in the drawing that has the colour of the first group of sectors, and so have its neighbours */
function middleOfBar(canvas) {
  const [, ...hex] = /#(..)(..)(..)/.exec(getComputedStyle(document.documentElement).getPropertyValue('--group-1'));
  const colour = hex.map((digits) => parseInt(digits, 16));
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const is = (x, y) => colour.every((value, channel) => data[4 * (y * width + x) + channel] === value);
  const scale = width / canvas.clientWidth;
  for (let y = 4; y < height - 4; y++) {
    for (let x = 4; x < width - 4; x++) {
      if ([[0, 0], [-4, 0], [4, 0], [0, -4], [0, 4]].every(([right, down]) => is(x + right, y + down))) {
        return { x: x / scale, y: y / scale };
      }
    }
  }
  throw new Error('no bar has the colour of the first group');
}
