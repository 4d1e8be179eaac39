import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../../architecture/source-files.ts';
import { share } from '../../../../lib/store/share.ts';
import { LockedError } from '../../../../lib/store/store.ts';
import { disclosureActSchema } from '../../../../lib/domain/disclosure.ts';
import { freshStore } from './fresh-database.ts';
import { author } from './invented.ts';

const leaving = fc.record({
  act: fc.constantFrom(...disclosureActSchema.options),
  students: fc.array(fc.uuid(), { maxLength: 3 }),
  // Some cannot be written down: longer than a line of the log holds.
  why: fc.oneof(fc.string({ maxLength: 40 }), fc.constant('x'.repeat(501))),
  to: fc.string({ maxLength: 20 }),
  fields: fc.array(fc.string({ maxLength: 9 }), { maxLength: 3 }),
  rows: fc.nat(9),
  isLocked: fc.boolean(),
});

test('as many lines as acts, each written before its act; what cannot be written down does not leave', async () => {
  const acts = fc.array(leaving, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(acts, async (wishes) => {
      const store = await freshStore();
      let left = 0;
      for (const { isLocked, ...fields } of wishes) {
        const judge = async () => {
          if (isLocked) throw new LockedError();
        };
        const attempt = share({ ...store, judge }, fields, author(), async () => {
          expect(await store.disclosures.count()).toBe(left + 1);
          left += 1;
        });
        const hasLeft = await attempt.then(
          () => true,
          () => false,
        );
        expect(hasLeft).toBe(!isLocked && fields.why.length <= 500);
        expect(await store.disclosures.count()).toBe(left);
      }
    }),
    { numRuns: 25 },
  );
});

test('a line stays, even where the act fails after it', async () => {
  const store = await freshStore();
  const fields = { act: 'copy' as const, students: [], fields: [], rows: 1, to: '', why: '' };
  const refused = share(store, fields, author(), () => Promise.reject(new Error('No clipboard.')));
  await expect(refused).rejects.toThrow('No clipboard.');
  expect(await store.disclosures.count()).toBe(1);
});

/** Files that let something out without a line of the log, and why they may. */
const withoutLine: Record<string, string> = {
  'entrypoints/sidepanel/screens/leaving/ItPart.tsx': 'about nobody',
  'entrypoints/sidepanel/screens/vault/CopyScreen.tsx':
    'a sealed snapshot, where no database opens and no line can be written',
  'entrypoints/sidepanel/screens/page/use-describe-page.tsx': 'how a page is built, about nobody',
  'entrypoints/sidepanel/screens/student/WhyTab.tsx':
    'a blank sheet of two questions, about nobody',
  'entrypoints/sidepanel/screens/teach/PassOn.tsx': 'words of columns, about nobody',
  'entrypoints/sidepanel/screens/vault/keep-key.ts': 'about nobody',
  'entrypoints/sidepanel/screens/vault/CouldNotOpen.tsx': 'no database to write a line into',
};
/** Files that only hold a way out; whoever calls them is looked at. */
const waysOut = ['lib/platform/downloads.ts', 'lib/platform/print.ts'];

test('every file that lets something out writes it down first', () => {
  const leaves =
    /\bsaveTextAs\(|\bsave\w*As\(|clipboard\.write|createObjectURL|\bprintPage\b|\bprint\(\)/;
  const logs = /\bshare\(|\bleave\(|\blogDisclosure\(/;
  const product = sourceFiles(['lib', 'components', 'entrypoints']);
  const found = product.filter(({ path, text }) => leaves.test(text) && !waysOut.includes(path));
  const unlogged = found.filter(({ text }) => !logs.test(text)).map(({ path }) => path);
  expect(unlogged.filter((path) => !(path in withoutLine))).toEqual([]);
  expect(found.length).toBeGreaterThan(unlogged.length);
});
