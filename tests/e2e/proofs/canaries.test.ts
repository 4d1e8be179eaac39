import type { BrowserContext, Page } from 'playwright';
import { canaryWords, dealt } from '../../proofs/canaries/words.ts';
import { patience, sizes } from '../../proofs/sizes.ts';
import { addNote, openFromMark, openMore } from '../../tools/job.ts';
import { scanProfile } from '../../tools/profile-scan.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { launchWithExtension } from '../../tools/extension-browser.ts';
import { panelTab, unlock } from '../../tools/vault.ts';
import { expect, test } from '../bridgeback.ts';
import { inContentWorld } from './content-world.ts';
import { keeperPage, keeps } from './keeper-page.ts';

test.setTimeout(patience);
test.use({ actionTimeout: 20_000 });

/** A reading in which each word is a student's name, and as many days as make a mark. */
function readingOf(words: string[], from: number): object {
  const students = words.map((word, index) => ({
    name: `${word}, Student`,
    sisId: `${word}-id`,
    grade: word,
    unit: 'day',
    absences: (from + index) % 30,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
    daily: null,
  }));
  const range = { from: null, to: null, label: null };
  const rows = { seen: students.length, read: students.length };
  const skipped = words.slice(0, 5).map((text) => ({ text, reason: text }));
  const reading = { status: 'read', reader: 'invented/summary', range, students, rows, skipped };
  return {
    type: 'page-read',
    covers: 'school-year',
    explained: null,
    listed: null,
    canDraw: true,
    reading,
  };
}

/** A page says it, as its content script would. */
async function read(page: Page, words: string[]): Promise<void> {
  const say = await inContentWorld(page);
  for (let from = 0; from < words.length; from += 50) {
    const json = JSON.stringify(JSON.stringify(readingOf(words.slice(from, from + 50), from)));
    await say(`chrome.runtime.sendMessage(JSON.parse(${json}))`);
  }
}

/** Everything that is said on a console, of pages, panel and worker. */
function listenIn(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error())));
  context.serviceWorkers().forEach((worker) => {
    worker.on('console', (message) => said.push(message.text()));
  });
  return said;
}

/** What a page holds down into closed shadow roots, its title and its address. */
async function everythingIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return [JSON.stringify(root), await page.title(), page.url()].join('\n');
}

declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(of: object): Promise<{ id: number }[]> };
  storage: { session: { get(key: null): Promise<object> } };
};

const badges = () =>
  chrome.tabs
    .query({})
    .then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))));

/** What a person does by hand: looks a student up, writes a note, and stops in the middle of the next. */
async function writeByHand(panel: Page, name: string, note: string, unfinished: string) {
  const find = panel.getByRole('button', { name: 'Find a student' });
  const back = panel.getByRole('button', { name: 'Back' }).first();
  await find.or(back).first().waitFor();
  if (!(await find.isVisible())) await back.click();
  await find.click();
  await panel.getByRole('searchbox').fill(name);
  await panel
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await panel.getByRole('heading', { name: new RegExp(name), level: 1 }).waitFor();
  await addNote(panel, note);
  await panel.getByRole('button', { name: 'Add a note' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill(unfinished);
  await panel.waitForTimeout(1500);
}

test(`${sizes.canaries} words of names and notes are nowhere on the disk: unlocked, locked, closed, erased`, async ({
  context,
  profile,
  visitAllowed,
}) => {
  const words = canaryWords(sizes.canaries);
  const [names = [], kept = [], waiting = []] = dealt(words, 3);
  const [unfinished = '', note = '', asTab = '', noteInTab = '', ...others] = kept;
  const within = (text: string) => words.filter((word) => text.includes(word));
  const expectNothing = (when: string) => {
    const { found, unread } = scanProfile(profile, words);
    expect.soft({ found, unread }, when).toEqual({ found: [], unread: [] });
  };
  const said = listenIn(context);

  const list = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, list, 'Villaseñor, Mateo');
  await read(list, names);
  const hand = await keeperPage(context);
  expect(await keeps(hand, 'named', names)).toBe(names.length);
  await keeps(hand, 'keep', others);
  await writeByHand(panel, names[0] ?? '', note, unfinished);
  const tab = await panelTab(context);
  await writeByHand(tab, names[1] ?? '', noteInTab, asTab);

  expectNothing('unlocked');
  const vaultId = await keeps(hand, 'vaultId');
  expect(scanProfile(profile, [vaultId]).found, 'the search reaches the vault').not.toEqual([]);
  expect.soft(within(await everythingIn(list)), 'the page').toEqual([]);
  expect
    .soft(
      within(`${await panel.title()} ${panel.url()} ${await tab.title()} ${tab.url()}`),
      'title and address',
    )
    .toEqual([]);
  expect.soft(within((await hand.evaluate(badges)).join()), 'badges').toEqual([]);
  expect.soft(within(await keeps(hand, 'diagnostics')), 'diagnostics').toEqual([]);

  await openMore(panel, 'Lock');
  await panel.getByRole('heading', { name: 'Locked' }).waitFor();
  await read(list, waiting);
  const session = await hand.evaluate(() => chrome.storage.session.get(null));
  expect.soft(within(await everythingIn(panel)), 'the locked panel').toEqual([]);
  expect.soft(within(JSON.stringify(session)), 'the memory of a locked browser').toEqual([]);
  expect.soft(within(await keeps(hand, 'diagnostics')), 'diagnostics while locked').toEqual([]);
  expectNothing('locked');
  expect.soft(within(said.join('\n')), 'consoles').toEqual([]);
  await context.close();
  expectNothing('closed');

  const again = await launchWithExtension({ profile, headless: true });
  await unlock(await panelTab(again));
  const eraser = await keeperPage(again);
  await expect
    .poll(() => keeps(eraser, 'named', [...names, ...waiting]), { timeout: 60_000 })
    .toBe(names.length + waiting.length);
  expectNothing('unlocked again, and what waited taken in');
  await keeps(eraser, 'eraseAll');
  expectNothing('erased');
  expect.soft(scanProfile(profile, [vaultId]).found, 'the erased vault').toEqual([]);
  await again.close();
  expectNothing('erased and closed');
  console.log(`${words.length} words looked for in 6 states of the profile.`);
});
