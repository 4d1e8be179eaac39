import { expect, test } from 'vitest';
import { changeEvents, type WrittenChange } from '../../../../components/case/change-events.ts';
import { letterEvents } from '../../../../components/case/letter-events.ts';
import type { Written } from '../../../../components/leaving/written.ts';
import { planSchema } from '../../../../lib/domain/plan.ts';
import { snapshot } from '../student/snapshots.ts';

const today = '2025-11-20';
const { id, studentId, createdAt, updatedAt, createdBy, revision, deletedAt } = snapshot();
const stored = { id, studentId, createdAt, updatedAt, createdBy, revision, deletedAt };

function planOf(goal: string): Written {
  const fields = { ...stored, model: null, overrideReason: '', goal };
  return {
    table: 'plans',
    record: planSchema.parse({ ...fields, startsOn: '2025-10-06', weeks: 6 }),
  };
}

function change(at: string, changes: Partial<WrittenChange> = {}): WrittenChange {
  const { by, act } = { by: 'Ms. Abara', act: 'edit' as const };
  return { id: crypto.randomUUID(), at, by, act, before: planOf('Four mornings'), ...changes };
}

const toldOf = (changes: WrittenChange[]) =>
  changeEvents(changes, today).map(({ kind, day, title, detail }) => [kind, day, title, detail]);

test('a removed record stands on the day of its removal, with what it was and who removed it', () => {
  const was = expect.stringMatching(/^By Ms\. Abara\. Was: Four mornings/);
  expect(toldOf([change('2025-11-03T15:00:00Z', { act: 'delete' })])).toEqual([
    ['changes', '2025-11-03', 'Removed: Plan', was],
  ]);
});

test('edits of one record on one day are one event, which tells how it stood before the first', () => {
  const events = toldOf([
    change('2025-11-03T16:00:00Z', { before: planOf('Three mornings') }),
    change('2025-11-03T15:00:00Z', { before: planOf('Two mornings') }),
    change('2025-11-04T15:00:00Z', { before: planOf('Four mornings') }),
  ]);
  expect(events.map(([, day, title]) => [day, title])).toEqual([
    ['2025-11-03', 'Changed: Plan'],
    ['2025-11-04', 'Changed: Plan'],
  ]);
  expect(events[0]?.[3]).toMatch(/Was: Two mornings/);
});

test('of a note only its kind is told, whatever is done to it; of a talk only with whom', () => {
  const text = 'Nobody reads this here.';
  const note = (kind: 'record' | 'restricted' | 'private'): Written => ({
    table: 'notes',
    record: { ...stored, kind, text },
  });
  const talk: Written = {
    table: 'interviews',
    record: {
      ...stored,
      with: 'family',
      answer: 'answered',
      heldOn: '2025-11-03',
      strengths: text,
      gotInTheWay: text,
      wouldHelp: text,
      voice: text,
      mayPrintVoice: false,
    },
  };
  const acts = ['edit', 'delete', 'restore'] as const;
  const events = [note('record'), note('restricted'), note('private'), talk].flatMap((before) =>
    acts.flatMap((act) => toldOf([change('2025-11-04T15:00:00Z', { act, before })])),
  );
  expect(events).toHaveLength(12);
  expect(JSON.stringify(events)).not.toContain('Nobody');
  expect(JSON.stringify(events)).toContain('With the family, Nov 3');
});

test('a long text is cut between letters, and the record itself has the rest', () => {
  const [event] = toldOf([change('2025-11-03T15:00:00Z', { before: planOf('🌉'.repeat(500)) })]);
  expect(event?.[3]).toMatch(/^By Ms\. Abara\. Was: (🌉){140}…$/u);
});

test('a change by nobody known names nobody', () => {
  const [event] = toldOf([change('2025-11-03T15:00:00Z', { by: '', act: 'restore' })]);
  expect(event?.slice(2)).toEqual(['Brought back: Plan', null]);
});

test('a letter that was begun and not sent stands on the last day of its week', () => {
  expect(letterEvents([{ from: '2025-11-03', to: '2025-11-09' }], today)).toMatchObject([
    {
      kind: 'family',
      day: '2025-11-09',
      title: 'Weekly update begun, not sent',
      detail: 'Week of Nov 3',
    },
  ]);
});
