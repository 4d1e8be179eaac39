import { page } from 'vitest/browser';
import type { CasePart } from '../../../../../components/student/CaseStrip.tsx';
import { type Reach, testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { onOneDay, showStudent, someCase } from '../student/case-bench.tsx';
import { openPart } from './case-looks.ts';
import { everythingWritten } from './full-case.ts';

onOneDay();

const parts: readonly CasePart[] = ['why', 'plan', 'sessions', 'family', 'bridge', 'history'];

async function nothingWritten() {
  const { database: store, studentId } = await someCase();
  return { store, studentId };
}

const empty = parts.map((part): [string, Reach] => [
  `${part}, nothing written`,
  async () => openPart(await nothingWritten(), part),
]);
const full = parts.map((part): [string, Reach] => [
  `${part}, everything written`,
  async () => openPart(await everythingWritten(), part),
]);

const screens = [
  'StudentScreen',
  'WhyTab',
  'PlanTab',
  'SessionsTab',
  'FamilyTab',
  'BridgeTab',
  'HistoryTab',
];

testLooks(screens, {
  ...Object.fromEntries([...empty, ...full]),
  'names hidden': async () => {
    const { store, studentId } = await everythingWritten();
    await showStudent(store, { studentId }, { areNamesShown: false });
    await untilSeen(page.getByRole('heading', { level: 1 }));
  },
  'a student who is gone': async () => {
    const { store } = await everythingWritten();
    await showStudent(store, { studentId: crypto.randomUUID() });
    await untilSeen(page.getByRole('heading', { level: 2 }));
  },
});
