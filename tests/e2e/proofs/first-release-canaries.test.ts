import { canaryWords } from '../../proofs/canaries/words.ts';
import { patience, sizes } from '../../proofs/sizes.ts';
import { scanProfile } from '../../tools/profile-scan.ts';
import { goThroughSetUp, panelTab } from '../../tools/vault.ts';
import { expect, test } from '../bridgeback.ts';
import { keeperPage, keeps } from './keeper-page.ts';

test.setTimeout(patience);
test.use({ hasVault: false, actionTimeout: 20_000 });

test(`${sizes.canaries} words that the first release kept in the clear are gone from the disk once they are sealed`, async ({
  context,
  profile,
}) => {
  const words = canaryWords(sizes.canaries);
  const hand = await keeperPage(context);
  await keeps(hand, 'shipFirstRelease', words);
  const inTheClear = scanProfile(profile, words).found.map(({ text }) => text);
  expect(new Set(inTheClear).size).toBe(words.length);

  const panel = await panelTab(context);
  await goThroughSetUp(panel);
  await expect.poll(() => keeps(hand, 'named', words)).toBe(words.length);
  const left = () => scanProfile(profile, words).found.slice(0, 5);
  await expect.poll(left, { message: 'while it runs', timeout: 20_000 }).toEqual([]);
  await context.close();
  expect(scanProfile(profile, words).found.slice(0, 5), 'closed').toEqual([]);
  console.log(`${words.length} words of the first release looked for once they were sealed.`);
});
