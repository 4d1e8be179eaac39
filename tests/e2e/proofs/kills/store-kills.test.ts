import { patience, sizes } from '../../../proofs/sizes.ts';
import { expect, test } from '../../bridgeback.ts';
import { strikes, type Struck, told } from './strike.ts';

test.setTimeout(patience);

const wrong = (struck: Struck[]) => struck.filter(({ isHalf, isLost }) => isHalf || isLost);

test(`${sizes.kills} kills of panel and browser: nothing acknowledged is lost, nothing is half-written`, async () => {
  const struck = await strikes(sizes.kills);
  const places = new Set(struck.map(({ act, place }) => `${act}: ${place}`));
  const acknowledged = struck.filter(({ at }) => at === told).length;
  console.log(
    `${struck.length} kills at ${places.size} named places, ${acknowledged} after the write was acknowledged; ` +
      `${wrong(struck).length} lost or half-written.`,
  );
  expect(wrong(struck)).toEqual([]);
  expect(places.size).toBeGreaterThanOrEqual(40);
});

test(`${sizes.restoreKills} kills while a file is restored leave the old or the new, never between`, async () => {
  const struck = await strikes(sizes.restoreKills, ['a file is restored']);
  expect(wrong(struck)).toEqual([]);
  expect(new Set(struck.map(({ place }) => place)).size).toBeGreaterThanOrEqual(6);
});
