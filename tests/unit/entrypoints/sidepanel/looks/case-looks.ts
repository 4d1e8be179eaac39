import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { CasePart } from '../../../../../components/student/CaseStrip.tsx';
import {
  openFormKey,
  openFormText,
  partOf,
  type OpenForm,
} from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';
import { saveDraft } from '../../../../../lib/store/drafts.ts';
import { untilSeen } from '../../../../tools/look-states.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { showStudent } from '../student/case-bench.tsx';

type Case = { store: TestStore; studentId: string };

/** One tab of a case, as the panel shows it. */
export async function openPart({ store, studentId }: Case, part: CasePart): Promise<void> {
  await showStudent(store, { studentId, part, tools: null });
  await untilSeen(page.getByRole('tabpanel'));
}

/** A form of a case, open as it would be after the panel was closed over it. */
export async function openForm({ store, studentId }: Case, form: OpenForm): Promise<void> {
  await saveDraft(store, openFormKey(studentId), openFormText(form));
  await showStudent(store, { studentId, part: partOf(form) });
  // A letter has no frame of a form around it, and a sheet of paper no field of its own.
  const drawn = ['form', 'textbox', 'combobox', 'article'] as const;
  await expect
    .poll(() => drawn.some((role) => page.getByRole(role).elements().length > 0), {
      timeout: 15_000,
    })
    .toBe(true);
}
