import { pick, seededNumbers } from '../../../proofs/kills/seeded.ts';
import type { Rehearsed } from '../../../proofs/kills/driver.ts';
import { DrivenBrowser, type Kill } from './driven-browser.ts';

/** Kills in one profile before a new one is begun: what is kept grows, and with it the time to look at all of it. */
const killsPerProfile = 50;

/** After the act was acknowledged. */
export const told = 'told';

export type Struck = {
  act: string;
  /** The place by its name, without the count. */
  place: string;
  at: string;
  what: Kill;
  seed: number;
  /** What is there is neither what was before, nor what one of the act's commits leaves. */
  isHalf: boolean;
  /** It was acknowledged, and is not all there. */
  isLost: boolean;
};

/** Where to strike: one kind of place in the act, by its turn, and one place of that kind, by the seed. */
export function placeFor({ points }: Rehearsed, turn: number, seed: number): string {
  const kinds = [...new Set(points.map((point) => point.replace(/ \d+$/, ''))), told];
  const kind = kinds[turn % kinds.length] ?? told;
  const ofKind = points.filter((point) => point.replace(/ \d+$/, '') === kind);
  return kind === told ? told : pick(ofKind, seededNumbers(seed));
}

type Plan = { act: string; seed: number; turn: number; what: Kill };

/** Does one act, kills at a place of it, comes back and looks at what is kept. */
async function strike(
  browser: DrivenBrowser,
  key: string,
  { act, seed, turn, what }: Plan,
): Promise<Struck> {
  const rehearsed = await browser.drive('prepare', act, key, seed);
  const aim = placeFor(rehearsed, turn, seed);
  const reached = browser.nextPoint();
  const acknowledged = browser.drive('run', act, key, seed, aim).then(
    () => told,
    (error: unknown) => `failed: ${String(error)}`,
  );
  const at = await Promise.race([reached, acknowledged]);
  if (at.startsWith('failed')) throw new Error(`${act}: ${at}`);
  await browser.kill(what);
  const kept = await browser.drive('kept', act, key);
  const isHalf = !rehearsed.states.includes(kept);
  const isLost = at === told && kept !== rehearsed.states.at(-1);
  return { act, place: at.replace(/ \d+$/, ''), at, what, seed, isHalf, isLost };
}

/** So many kills, one in four of the whole browser, over all acts or the ones named, and over all kinds of places in each. */
export async function strikes(kills: number, only?: string[]): Promise<Struck[]> {
  const struck: Struck[] = [];
  let browser = await DrivenBrowser.start();
  try {
    const acts = only ?? (await browser.drive('actNames'));
    let key = await browser.drive('begin');
    for (let kill = 0; kill < kills; kill += 1) {
      if (kill > 0 && kill % killsPerProfile === 0) {
        await browser.close();
        browser = await DrivenBrowser.start();
        key = await browser.drive('begin');
      }
      const act = acts[kill % acts.length] ?? '';
      // Every act meets its places one after the other, beginning at another one each.
      const turn = Math.floor(kill / acts.length) + (kill % acts.length);
      const what = kill % 4 === 3 ? 'browser' : 'panel';
      struck.push(await strike(browser, key, { act, seed: kill + 1, turn, what }));
    }
  } finally {
    await browser.close();
  }
  return struck;
}
