import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CasePart } from '../../../../../components/student/CaseStrip.tsx';
import type { FormKind } from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';
import { expectNoViolations } from '../../../../tools/axe.ts';
import { clippedIn, type Look, putOn, widths } from '../../../../tools/every-look.ts';
import { type Reach, untilSeen } from '../../../../tools/look-states.ts';
import { shoot } from '../../../../tools/shot.ts';
import { speak } from '../../../../tools/speak-language.ts';
import { onOneDay } from '../student/case-bench.tsx';
import { showWeek } from '../week/week-bench.tsx';
import { someMorning } from '../week/week-records.ts';
import { openForm, openPart } from './case-looks.ts';
import { everythingWritten } from './full-case.ts';

onOneDay();

const parts: readonly CasePart[] = ['why', 'plan', 'sessions', 'family', 'bridge', 'history'];
const forms: readonly FormKind[] = ['cause', 'plan', 'plan-paper', 'update', 'transition'];

async function week() {
  const { database } = await someMorning();
  await showWeek(database);
  await untilSeen(page.getByRole('heading', { level: 2 }).last());
}

const states: [string, Reach][] = [
  ...parts.map((part): [string, Reach] => [
    part,
    async () => openPart(await everythingWritten(), part),
  ]),
  ...forms.map((kind): [string, Reach] => [
    `the form: ${kind}`,
    async () => openForm(await everythingWritten(), { kind, id: null }),
  ]),
  ['this week', week],
];

const looks: readonly Look[] = widths.map((width) => ({
  width,
  theme: 'light',
  direction: 'rtl',
}));

describe.each(states)('in Arabic: %s', (_, reach) => {
  test('nothing is cut off, and axe has nothing to say', { timeout: 60_000 }, async () => {
    speak('ar');
    document.documentElement.lang = 'ar';
    onTestFinished(() => {
      document.documentElement.lang = 'en';
    });
    await reach();
    expect(await clippedIn(looks)).toEqual({});
    expect(document.body.textContent).toMatch(/\p{Script=Arabic}/u);
    await putOn({ width: 320, theme: 'light', direction: 'rtl' });
    await expectNoViolations(document.body);
    await shoot('arabic');
  });
});
