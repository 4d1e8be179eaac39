import type { AgreementPart } from './agreement.ts';
import type { PlanDraft } from './plan-draft.ts';
import { finding, type PlanFinding, type PlanRule } from './plan-finding.ts';
import type { TextPlace } from './plan-mend.ts';
import { findAbsenceCounts } from './wording/absence-count.ts';
import { findPunitive, kinderText } from './wording/punitive.ts';

export type SeenText = { place: TextPlace; language: string; text: string };

const parts: readonly AgreementPart[] = ['expected', 'supports', 'progress'];

/** Everything of a draft that the family or the student will see, with where it stands. */
export function seenTexts(draft: PlanDraft): SeenText[] {
  const { language, agreement } = draft;
  return [
    { place: { in: 'goal' }, language, text: draft.goal },
    ...draft.milestones.map(({ id, text }): SeenText => ({
      place: { in: 'milestone', id },
      language,
      text,
    })),
    ...parts.flatMap((part): SeenText[] =>
      agreement === null
        ? []
        : [{ place: { in: 'agreement', part }, language, text: agreement[part] }],
    ),
    ...draft.familyTexts.map(({ id, ...text }): SeenText => ({
      place: { in: 'family-text', id },
      ...text,
    })),
  ];
}

function punitive({ place, language, text }: SeenText): PlanFinding[] {
  const hits = findPunitive(text, language) ?? [];
  if (hits.length === 0) return [];
  const kinder = kinderText(text, language);
  return [
    finding({
      check: 'punitive-wording',
      detail: 'sounds-like-punishment',
      severity: 'look-again',
      text: { place, hits },
      mend: kinder === null ? null : { kind: 'replace-text', place, text: kinder },
    }),
  ];
}

function counts({ place, language, text }: SeenText): PlanFinding[] {
  const hits = place.in === 'family-text' ? (findAbsenceCounts(text, language) ?? []) : [];
  if (hits.length === 0) return [];
  return [
    finding({
      check: 'punitive-wording',
      detail: 'counts-absences',
      severity: 'look-again',
      text: { place, hits },
    }),
  ];
}

/** Words that sound like a punishment anywhere a family or student reads, and counts of absences in a family's text. */
export const punitiveWording: PlanRule = (draft) =>
  seenTexts(draft).flatMap((text) => [...punitive(text), ...counts(text)]);
