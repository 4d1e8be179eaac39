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

test(`${sizes.livesKills} kills while a vault is made, upgraded, locked, copied and erased: before or after, nothing else`, async () => {
  const wrong: unknown[] = [];
  const places = new Set<string>();
  const browser = await DrivenBrowser.start();
  const lives = await browser.drive('lifeNames');
  for (let kill = 0; kill < sizes.livesKills; kill += 1) {
    const life = lives[kill % lives.length] ?? '';
    const turn = Math.floor(kill / lives.length) + (kill % lives.length);
    const result = await struck(browser, life, kill, turn);
    places.add(`${life}: ${result.at.replace(/ \d+$/, '')}`);
    if (!result.isFine) wrong.push(result);
  }
  await browser.close();
  console.log(`${sizes.livesKills} kills at ${places.size} named places.`);
  expect(wrong).toEqual([]);
});
