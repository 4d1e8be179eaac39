import type { CasePart } from '../../../../components/student/CaseStrip.tsx';

const kinds = [
  'cause',
  'student-interview',
  'family-interview',
  'plan',
  'step',
  'step-anew',
  'plan-paper',
  'contact',
  'note',
  'preferences',
  'update',
  'transition',
  'review',
  'outcome',
  'session',
  'module',
  'obligation',
  'earned',
] as const;
export type FormKind = (typeof kinds)[number];

/** The one form that is open in a case; `id` is the record it edits, null for a new one. */
export type OpenForm = { kind: FormKind; id: string | null };

/** The form with every cause, for a new one. */
export const newCauseForm: OpenForm = { kind: 'cause', id: null };

const parts: Record<FormKind, CasePart> = {
  cause: 'why',
  'student-interview': 'why',
  'family-interview': 'why',
  plan: 'plan',
  step: 'plan',
  'step-anew': 'plan',
  'plan-paper': 'plan',
  contact: 'family',
  preferences: 'family',
  update: 'family',
  note: 'why',
  transition: 'bridge',
  review: 'bridge',
  outcome: 'bridge',
  session: 'sessions',
  module: 'sessions',
  obligation: 'sessions',
  earned: 'sessions',
};

/** The tab a form stands in. */
export function partOf({ kind }: OpenForm): CasePart {
  return parts[kind];
}

/** Key of what is typed in a form: one draft per student, kind and record. */
export function draftKey(studentId: string, { kind, id }: OpenForm): string {
  return `case/${studentId}/${kind}/${id ?? 'new'}`;
}

/** Key under which it is kept which form is open. */
export function openFormKey(studentId: string): string {
  return `case/${studentId}/open`;
}

export function openFormText(form: OpenForm | null): string {
  return form === null ? '' : `${form.kind}/${form.id ?? ''}`;
}

/** The open form out of its kept text; null for anything else. */
export function openFormFrom(text: string | null): OpenForm | null {
  const [word, id = ''] = (text ?? '').split('/');
  const kind = kinds.find((known) => known === word);
  return kind === undefined ? null : { kind, id: id === '' ? null : id };
}
