import { pick, seededNumbers } from '../../../proofs/kills/seeded.ts';
import type { Rehearsed } from '../../../proofs/kills/driver.ts';
import { patience, sizes } from '../../../proofs/sizes.ts';
import { expect, test } from '../../bridgeback.ts';
import { DrivenBrowser, type Kill } from './driven-browser.ts';

/** Kills in one profile before a new one is begun: what is kept grows, and with it the time to look at all of it. */
const killsPerProfile = 50;

/** After the act was acknowledged. */
const told = 'told';

type Strike = { act: string; seed: number; what: Kill };

/** The kinds of places in an act, and one place of the kind the seed picks. */
function placeFor({ points }: Rehearsed, next: () => number): string {
  const kinds = [...new Set(points.map((point) => point.replace(/ \d+$/, ''))), told];
  const kind = pick(kinds, next);
  return kind === told ? told : pick(points.filter((point) => point.startsWith(kind)), next);
}

/** Does one act, kills at a place of it, comes back and looks at what is kept. */
async function strike(browser: DrivenBrowser, key: string, { act, seed, what }: Strike) {
  const rehearsed = await browser.drive('prepare', act, key, seed);
  const place = placeFor(rehearsed, seededNumbers(seed));
  const reached = browser.nextPoint();
  const acknowledged = browser.drive('run', act, key, seed, place).then(
    () => told,
    () => 'killed',
  );
  const at = await Promise.race([reached, acknowledged]);
  await browser.kill(what);
  const kept = await browser.drive('kept', act, key);
  const state = rehearsed.states.indexOf(kept);
  const named = `${act}: ${at.replace(/ \d+$/, '')}`;
  const isLost = at === told && kept !== rehearsed.states.at(-1);
  return { named, what, isHalf: state === -1, isLost, at, seed };
}

test.setTimeout(patience);

test(`${sizes.kills} kills of panel and browser: nothing acknowledged is lost, nothing is half-written`, async () => {
  const wrong: unknown[] = [];
  const places = new Set<string>();
  let browser = await DrivenBrowser.start();
  let key = await browser.drive('begin');
  const acts = await browser.drive('actNames');
  for (let kill = 0; kill < sizes.kills; kill += 1) {
    if (kill > 0 && kill % killsPerProfile === 0) {
      await browser.close();
      browser = await DrivenBrowser.start();
      key = await browser.drive('begin');
    }
    const what = kill % 4 === 3 ? 'browser' : 'panel';
    const act = acts[kill % acts.length] ?? '';
    const result = await strike(browser, key, { act, seed: kill + 1, what });
    places.add(result.named);
    if (result.isHalf || result.isLost) wrong.push(result);
  }
  await browser.close();
  console.log(`${sizes.kills} kills at ${places.size} named places.`);
  expect(wrong).toEqual([]);
  expect(places.size).toBeGreaterThanOrEqual(40);
});
