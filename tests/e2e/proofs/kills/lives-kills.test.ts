import { patience, sizes } from '../../../proofs/sizes.ts';
import { expect, test } from '../../bridgeback.ts';
import { DrivenBrowser, type Kill } from './driven-browser.ts';
import { placeFor, told } from './strike.ts';

test.setTimeout(patience);

/** Kills in the middle of one of `lives`, comes back, and gives what is wrong with what is found. */
async function struck(browser: DrivenBrowser, life: string, kill: number, turn: number) {
  const what: Kill = kill % 3 === 2 ? 'browser' : 'panel';
  const rehearsed = await browser.drive('prepareLife', life, kill + 1);
  const isOfSession = await browser.drive('isOfSession', life);
  const aim = placeFor(rehearsed, turn, kill);
  const reached = browser.nextPoint();
  const acknowledged = browser.drive('runLife', life, kill + 1, aim).then(
    () => told,
    (error: unknown) => `failed: ${String(error)}`,
  );
  const at = await Promise.race([reached, acknowledged]);
  await browser.kill(what);
  const state = await browser.drive('lifeState', life);
  const [before, after] = rehearsed.states;
  const [locked] = isOfSession ? ['locked'] : [];
  const fine =
    isOfSession && what === 'browser' ? [locked] : at === told ? [after] : [before, after];
  return { life, at, what, kill, state, isFine: fine.includes(state) };
}

/** So many kills, each in another place of its life, over all lives or the ones named. */
async function strikeLives(kills: number, only?: string[]) {
  const results: Awaited<ReturnType<typeof struck>>[] = [];
  const browser = await DrivenBrowser.start();
  try {
    const lives = only ?? (await browser.drive('lifeNames'));
    for (let kill = 0; kill < kills; kill += 1) {
      const life = lives[kill % lives.length] ?? '';
      const turn = Math.floor(kill / lives.length) + (kill % lives.length);
      results.push(await struck(browser, life, kill, turn));
    }
  } finally {
    await browser.close();
  }
  const places = new Set(results.map(({ life, at }) => `${life}: ${at.replace(/ \d+$/, '')}`));
  console.log(`${kills} kills at ${places.size} named places.`);
  return { wrong: results.filter(({ isFine }) => !isFine), results, places };
}

test(`${sizes.livesKills} kills while a vault is made, upgraded, locked, copied and erased: before or after, nothing else`, async () => {
  expect((await strikeLives(sizes.livesKills)).wrong).toEqual([]);
});

test(`${sizes.restoreKills} kills while it is begun again from a copy: the old database or the new one, never neither`, async () => {
  const { wrong, results, places } = await strikeLives(sizes.restoreKills, [
    'it is begun again from a copy',
  ]);
  expect(wrong).toEqual([]);
  expect(places.size).toBeGreaterThanOrEqual(6);
  // Both were met: killed early, what could not be opened is still there with its copy; killed late, it all opens.
  expect(new Set(results.map(({ state }) => state.startsWith('{'))).size).toBe(2);
});
