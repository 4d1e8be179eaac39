import { clickInPage, findInPage, waitInPage } from '../tools/closed-roots.ts';
import { panelAfter } from '../tools/extension-browser.ts';
import { openMore, overTheLine } from '../tools/job.ts';
import { panelTab, unlock } from '../tools/vault.ts';
import { expect, picture, test } from './bridgeback.ts';
import { answerWith, documentWith, ledgerRows, ledgerTable } from './invented-pages.ts';
import { middleOfCell, openPanel, pointAt, sayDaysOfYear, sayYes } from './teach-steps.ts';

const all = ledgerRows(320);
const perPage = 25;
const partOf = (at: number) => all.slice((at - 1) * perPage, at * perPage);
const note = (at: number) =>
  `<p id="note">${(at - 1) * perPage + 1} to ${Math.min(at * perPage, 320)} of 320</p>`;
const offer = /^New layout\. Teach it\?$/;

/** A list in pages: a link to the next one, and a button that fetches it without a change of address. */
function pagedList({ searchParams }: URL): string {
  const at = Number(searchParams.get('page') ?? '1');
  const list = `<div id="list">${note(at)}${ledgerTable(partOf(at))}</div>`;
  if (searchParams.has('bare')) return list;
  return documentWith(`<h1>Attendance</h1>${list}
    <a href="?page=${at + 1}">Next page</a> <button type="button" id="more">Fetch next</button>
    <script>let at = ${at};
      document.getElementById('more').onclick = async () => {
        at += 1;
        const answer = await fetch('?bare=1&page=' + at);
        document.getElementById('list').outerHTML = await answer.text();
      };</script>`);
}

test('a list in pages is taught once and read page after page; what was read adds up', async ({
  context,
  visitAllowed,
}) => {
  await answerWith(context, '/paged.html', pagedList);
  const page = await visitAllowed('/paged.html');
  const panel = await panelAfter(context, () => clickInPage(page, 'button', offer));
  await pointAt(page, panel, page.locator('#ledger tr:nth-child(2) td:nth-child(4)'));
  await sayDaysOfYear(panel);
  await sayYes(panel);
  await waitInPage(page, 'button', /^3 of 25 over the line 25 of 320/);
  await expect(panel.getByText('25 of 320 students on this page')).toBeVisible();
  await panel.screenshot({ path: picture('teach-paged') });
  await expect(panel.getByRole('tab', { name: 'This week 3' })).toBeVisible();

  const address = page.url();
  await page.getByRole('button', { name: 'Fetch next' }).click();
  await waitInPage(page, 'button', /^2 of 25 over the line 25 of 320/);
  expect(page.url()).toBe(address);
  await expect(panel.getByRole('tab', { name: 'This week 5' })).toBeVisible();

  await page.goto(new URL('?page=3', address).href);
  await waitInPage(page, 'button', /^3 of 25 over the line 25 of 320/);
  await expect(panel.getByRole('tab', { name: 'This week 8' })).toBeVisible();
});

test('a vault that locks meanwhile loses nothing that was pointed at', async ({
  context,
  visitAllowed,
}) => {
  await answerWith(context, '/ledger.html', () => documentWith(ledgerTable(all.slice(0, 40))));
  const page = await visitAllowed('/ledger.html');
  const panel = await panelAfter(context, () => clickInPage(page, 'button', offer));
  await expect(panel.getByText('No mouse?')).toBeVisible();
  const other = await panelTab(context);
  await openMore(other, 'Lock');
  await other.close();
  await page.bringToFront();
  // Nobody is named in a locked panel; the page itself goes on asking.
  await expect(panel.getByText('Nothing you pointed at is lost')).toBeVisible();
  await page.mouse.click(
    ...(await middleOfCell(page.locator('#ledger tr:nth-child(2) td:nth-child(4)'))),
  );
  await unlock(panel);
  await expect(panel.getByRole('heading', { name: '“Tot A” counts' })).toBeVisible();
  await sayDaysOfYear(panel);
  await sayYes(panel);
  await overTheLine(page, 4);
});

test('a pill clicked while locked leads to teaching once it is unlocked', async ({
  context,
  visitAllowed,
}) => {
  await answerWith(context, '/ledger.html', () => documentWith(ledgerTable(all.slice(0, 40))));
  const page = await visitAllowed('/ledger.html');
  await waitInPage(page, 'button', offer);
  const other = await panelTab(context);
  await openMore(other, 'Lock');
  await other.close();
  await page.bringToFront();
  await page.waitForTimeout(2000);
  const panel = await panelAfter(context, () => clickInPage(page, 'button', offer));
  await panel.getByRole('heading', { name: 'Locked' }).waitFor();
  // Longer than a request waits for a panel that is only just opening.
  await page.waitForTimeout(16_000);
  await unlock(panel);
  await expect(panel.getByText('No mouse?')).toBeVisible();
});

test('a frame that is replaced while somebody points, and again while they say what it counts', async ({
  context,
  school,
  visitAllowed,
}) => {
  await answerWith(context, '/inner.html', () => documentWith(ledgerTable(all.slice(0, 40))));
  const frame = '<iframe src="/inner.html" width="900" height="500"></iframe>';
  await answerWith(context, '/outer.html', () =>
    documentWith(`<div id="place">${frame}</div>`, 'Portal'),
  );
  const page = await visitAllowed('/outer.html');
  const replace = async () => {
    await page.evaluate((markup) => {
      const place = document.getElementById('place');
      if (place) place.innerHTML = markup;
    }, frame);
    await page.frameLocator('iframe').locator('#ledger').waitFor();
    await page.waitForTimeout(1000);
  };
  const cell = page.frameLocator('iframe').locator('#ledger tr:nth-child(2) td:nth-child(4)');
  await cell.waitFor();
  await page.waitForTimeout(800);
  const panel = await openPanel(context, page);
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await expect(panel.getByText('No mouse?')).toBeVisible();
  await replace();
  await pointAt(page, panel, cell);
  await replace();
  await sayDaysOfYear(panel);
  await expect(panel.getByText('40 of 40 rows read with this.')).toBeVisible();
  await sayYes(panel);
  await expect(panel.getByRole('tab', { name: 'This page 4' })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(school.origin);
});

test('content swapped under the same address is another page: nobody is flagged from it', async ({
  context,
  visitAllowed,
}) => {
  const swaps = {
    other: ledgerTable(all.slice(0, 40), ['Rf', 'Nm', 'Zq', 'Demerits']),
    courses: ledgerTable(
      ['Algebra', 'Biology', 'Chemistry', 'Drama', 'English', 'French', 'Geometry'].map(
        (course, at) => [String(300 + at), `${course} ${at + 1}`, '12', '44'] as const,
      ),
    ),
  };
  await answerWith(context, '/ledger.html', () =>
    documentWith(`<h1>Attendance</h1><div id="list">${ledgerTable(all.slice(0, 40))}</div>`),
  );
  const page = await visitAllowed('/ledger.html');
  const panel = await panelAfter(context, () => clickInPage(page, 'button', offer));
  await pointAt(page, panel, page.locator('#ledger tr:nth-child(2) td:nth-child(4)'));
  await sayDaysOfYear(panel);
  await sayYes(panel);
  await overTheLine(page, 4);
  for (const content of Object.values(swaps)) {
    await page.evaluate((html) => {
      const list = document.getElementById('list');
      if (list) list.innerHTML = html;
    }, content);
    await expect(panel.getByText('This page has changed')).toBeVisible();
    expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
    await page.reload();
    await overTheLine(page, 4);
  }
});
