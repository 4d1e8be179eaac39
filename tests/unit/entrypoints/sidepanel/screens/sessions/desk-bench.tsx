import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../../../components/ui/foundation.ts';
import '../../../../../../entrypoints/sidepanel/app.css';
import { NamesShown } from '../../../../../../components/ui/names-shown.ts';
import { ToastRegion } from '../../../../../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import { StoreContext } from '../../../../../../entrypoints/sidepanel/hooks/store-context.ts';
import { PolicyContext } from '../../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import { DeskScreen } from '../../../../../../entrypoints/sidepanel/screens/sessions/DeskScreen.tsx';
import { noPolicy } from '../../../../../../lib/domain/policy.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { someStudent } from '../../student/case-bench.tsx';
import { somePlan } from './session-bench.tsx';

const go = {
  to: vi.fn(),
  toCalendar: vi.fn(),
  toStudent: vi.fn(),
  toWanted: vi.fn(),
  toLeaving: vi.fn(),
  back: vi.fn(),
};

export async function showDesk(database: TestStore, { areNamesShown = true } = {}) {
  const screen = await render(
    <div className="bb panel">
      <PolicyContext value={noPolicy}>
        <DatabaseContext value={database.db}>
          <StoreContext value={database}>
            <ToastRegion>
              <NamesShown value={areNamesShown}>
                <DeskScreen go={go} onBack={go.back} />
              </NamesShown>
            </ToastRegion>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  onTestFinished(() => screen.unmount());
  return screen;
}

/** Students with a session that day, named "Student 01" and on. */
export async function someGroup(database: TestStore, size: number) {
  const students = [];
  for (let number = 1; number <= size; number += 1) {
    const two = String(number).padStart(2, '0');
    const name = `Student ${two}`;
    const student = await someStudent(database, {
      name,
      nameKey: `student ${two}`,
      sisId: `9${two}`,
    });
    await somePlan(database, student.id);
    students.push(student);
  }
  return students;
}

export const totals = (text: string) => page.getByText(text);
export const marksOf = async (database: TestStore) =>
  (await database.sessions.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ mark }) => mark);
