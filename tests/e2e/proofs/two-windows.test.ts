import { patience, sizes } from '../../proofs/sizes.ts';
import { launchWithExtension, newProfile } from '../../tools/extension-browser.ts';
import { expect, test } from '../bridgeback.ts';
import { drive, driverPage, driverScript } from './kills/driver-page.ts';

test.setTimeout(patience);

test(`two windows of one browser, ${sizes.actsPerWindow} acts each at the same time: nothing is lost`, async () => {
  const context = await launchWithExtension({ profile: newProfile(), headless: true });
  const script = await driverScript();
  const left = await driverPage(context, script);
  const right = await driverPage(context, script);
  const key = await drive(left, 'begin');
  const studentId = await drive(left, 'someone', key);

  const done = await Promise.all([
    drive(left, 'window', key, 'left', studentId, sizes.actsPerWindow),
    drive(right, 'window', key, 'right', studentId, sizes.actsPerWindow),
  ]);
  expect(done.map(({ length }) => length > sizes.actsPerWindow / 2)).toEqual([true, true]);
  expect(await drive(right, 'lost', key, done)).toEqual([]);
  await context.close();
});

test('what other windows write while one sweeps the files is all there afterwards', async () => {
  const context = await launchWithExtension({ profile: newProfile(), headless: true });
  const script = await driverScript();
  const [sweeping, writing] = [
    await driverPage(context, script),
    await driverPage(context, script),
  ];
  const key = await drive(sweeping, 'begin');
  for (let sweeps = 0; sweeps < sizes.sweeps; sweeps += 1) {
    const written = drive(writing, 'writeOn', key, 1500, sweeps);
    await sweeping.waitForTimeout(200 + 50 * (sweeps % 10));
    await drive(sweeping, 'sweep');
    const words = await written;
    expect(words.length).toBeGreaterThan(10);
    expect(await drive(sweeping, 'missing', key, words)).toEqual([]);
  }
  await context.close();
});
