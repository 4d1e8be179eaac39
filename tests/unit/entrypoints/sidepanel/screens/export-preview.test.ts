import { expect, test } from 'vitest';
import {
  exportFileName,
  prepareExport,
} from '../../../../../entrypoints/sidepanel/screens/export-preview.ts';
import { defaultSettings } from '../../../../../lib/domain/settings.ts';
import type { ExportedCase } from '../../../../../lib/export/exported-case.ts';
import { snapshot, today } from './page/frames.ts';

function exportedCase(name: string, absences: number): ExportedCase {
  const id = crypto.randomUUID();
  const read = snapshot(id, today, absences);
  const { createdAt, updatedAt, createdBy, revision, deletedAt } = read;
  const record = { createdAt, updatedAt, createdBy, revision, deletedAt };
  const note = { ...record, id: crypto.randomUUID(), studentId: id };
  return {
    student: {
      ...record,
      id,
      origin: 'https://sis.school.example',
      sisId: name,
      name,
      nameKey: name,
      grade: null,
      lastSeenAt: createdAt,
    },
    snapshots: [read],
    earlierSnapshots: [],
    causes: [],
    plan: null,
    milestones: [],
    notes: [
      { ...note, kind: 'record', text: 'met' },
      { ...note, kind: 'restricted', text: 'health' },
    ],
    contacts: [],
    interviews: [],
    sessions: [],
    modules: [],
    obligations: [],
    earnedTime: [],
    transitions: [],
    reviews: [],
    outcomes: [],
    tasks: [],
  };
}

const cases = [exportedCase('ana', 24), exportedCase('bo', 1)];
const world = { settings: defaultSettings, today, allowedColumns: null };
const none = { causes: false, restrictedNotes: false, privateNotes: false };

test('over the line holds only them, everyone holds all', () => {
  const over = prepareExport(cases, { scope: 'over', ticks: none }, world);
  expect(over.preview).toMatchObject({ students: 1, rows: 2, restrictedNotes: 1, privateNotes: 0 });
  expect(over.file.text).not.toContain('bo');
  expect(prepareExport(cases, { scope: 'everyone', ticks: none }, world).preview.students).toBe(2);
});

test('restricted notes are in only when ticked', () => {
  const ticks = { ...none, restrictedNotes: true };
  const chosen = { scope: 'over', ticks } as const;
  expect(prepareExport(cases, { ...chosen, ticks: none }, world).file.text).not.toContain('health');
  expect(prepareExport(cases, chosen, world).file.text).toContain('health');
});

test('the file is named by what it holds and the day', () => {
  expect(exportFileName('over', today)).toBe('bridgeback-over-the-line-2025-11-20.csv');
});

test('what the school leaves out is named, not in the file, and cannot be ticked', () => {
  const ticks = { causes: true, restrictedNotes: true, privateNotes: true };
  const allowedColumns = ['studentId', 'event', 'missed'] as const;
  const { file, includes, preview } = prepareExport(
    cases,
    { scope: 'over', ticks },
    { ...world, allowedColumns },
  );
  expect(file.columns).toEqual(['Student ID', 'Event', 'Missed']);
  expect(file.text).not.toContain('health');
  expect(includes).toEqual(none);
  expect(preview.mayTick).toEqual(none);
  expect(preview.leftOut).toContain('Text');
  expect(preview.leftOut).not.toContain('Missed');
});
