import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { CaseFigures } from '../../../../components/student/case-figures.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { draftKey, type FormKind } from './open-form.ts';
import type { FormSwitch } from './use-open-form.ts';

/** What every part of a case draws from. */
export type CaseView = {
  file: CaseFile;
  settings: Settings;
  figures: CaseFigures | null;
  today: SchoolDay;
  forms: FormSwitch;
  /** The question why, answered in place. */
  answer: AnswerControls;
  onOpenSettings: (() => void) | undefined;
};

/** Whether a form of this kind is open, and for which record: undefined while it is not. */
export function openIdOf({ forms }: CaseView, kind: FormKind): string | null | undefined {
  return forms.form?.kind === kind ? forms.form.id : undefined;
}

/** What every editor of a case hands to its form: whom it is about, where the draft is kept, how it opens and closes. */
export function formBasics({ file, forms }: CaseView, kind: FormKind, id: string | null) {
  const form = { kind, id };
  return {
    studentId: file.student.id,
    draftKey: draftKey(file.student.id, form),
    onDone: forms.close,
    onReopen: () => forms.open(form),
  };
}
