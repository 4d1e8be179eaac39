import * as fc from 'fast-check';
import type { FromPage } from '../../../lib/messaging/contract.ts';
import { isBelievable } from '../../proofs/messages/believable.ts';
import { harmed } from '../../proofs/messages/hostile.ts';
import { honestMessages } from '../../proofs/messages/honest.ts';
import { patience, sizes } from '../../proofs/sizes.ts';
import { markedStudents } from '../../tools/job.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { expect, test } from '../bridgeback.ts';
import { bystander } from '../stored.ts';
import { inContentWorld } from './content-world.ts';
import { dumpDatabases } from './database-dump.ts';

/** Messages as JSON, the way Chromium carries them, none of which the contract knows. */
function hostileMessages(type: FromPage['type'], count: number): string[] {
  const honest: fc.Arbitrary<object> = honestMessages[type];
  const messages: string[] = [];
  while (messages.length < count) {
    for (const message of fc.sample(harmed(honest), count)) {
      const json = writtenAsJson(message);
      if (json !== null && !isBelievable(JSON.parse(json))) messages.push(json);
    }
  }
  return messages.slice(0, count);
}

function writtenAsJson(message: unknown): string | null {
  try {
    return JSON.stringify(message) ?? null;
  } catch {
    return null;
  }
}

/** Sends each and gives what came back other than nothing; what cannot be sent fails at the sender, and is counted so. */
const sendAll = (messages: string[]) => `(async () => {
  const answers = [];
  for (const json of ${JSON.stringify(messages)}) {
    const message = JSON.parse(json);
    const answer = await chrome.runtime.sendMessage(message).catch((error) => String(error));
    answers.push(answer ?? null);
  }
  return answers.filter((answer) => answer !== null);
})()`;

const unsendable = `(async () => {
  const around = { type: 'open-page' };
  around.around = around;
  const odd = [around, () => 1, Symbol('x'), 10n, undefined, NaN, -0, new Proxy({}, { ownKeys() { throw new Error('no'); } }),
    { get type() { throw new Error('no'); } }, { type: 'open-page', toJSON: 1 }, 'x'.repeat(10_000_000)];
  for (const message of odd) {
    try { await chrome.runtime.sendMessage(message); } catch {}
  }
  return odd.length;
})()`;

test.setTimeout(patience);

test('what a content script in an attacker’s hands may say is not believed and writes nothing', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const beside = await bystander(context);
  const [worker] = context.serviceWorkers();
  const prototypes = () =>
    worker?.evaluate(() => Reflect.ownKeys(Object.prototype).map(String).join());
  const complaints: string[] = [];
  worker?.on('console', (message) => complaints.push(message.text()));
  const before = { rows: await dumpDatabases(beside), prototype: await prototypes() };

  const say = await inContentWorld(page);
  for (const type of Object.keys(honestMessages) as FromPage['type'][]) {
    const messages = hostileMessages(type, sizes.hostileMessagesInBrowser);
    for (let from = 0; from < messages.length; from += 100)
      expect(await say<unknown[]>(sendAll(messages.slice(from, from + 100)))).toEqual([]);
  }
  await say(unsendable);

  expect({ rows: await dumpDatabases(beside), prototype: await prototypes() }).toEqual(before);
  expect(before.rows).toContain('sites');
  expect(complaints).toEqual([]);

  // The same way of saying it is heard where what is said is honest: the silence above was the gate's.
  const [honest] = fc.sample(honestMessages['page-read'], 1);
  expect(await say<unknown[]>(sendAll([JSON.stringify(honest)]))).toHaveLength(1);
  await page.reload();
  expect((await markedStudents(page)).length).toBeGreaterThan(0);
});
