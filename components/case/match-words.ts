import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import { kindOf, type CauseKind, type MatchReason } from '../../lib/domain/model-match.ts';
import { causeWord } from '../../lib/words/cause.ts';
import { locale } from '../../lib/words/locale.ts';

/** The kinds of cause a reason speaks of: the rows of domain.md 4 read the other way round. */
const kindsBehind: Record<MatchReason, readonly CauseKind[]> = {
  'situation-is-over': ['over'],
  'hours-are-taken': ['fixed-hours'],
  'getting-there-is-hard': ['logistical'],
  'relationship-first': ['disconnected'],
  'graded-return': ['disconnected'],
  'barrier-persists': ['fixed-hours', 'logistical'],
  'academics-too-early': ['disconnected'],
  'virtual-keeps-apart': ['disconnected'],
  'no-match': [],
  'conversation-first': ['misconception'],
};

const sentences: Record<MatchReason, (causes: string) => string> = {
  'situation-is-over': (causes) => i18n.t('student.match.situationIsOver', { causes }),
  'hours-are-taken': (causes) => i18n.t('student.match.hoursAreTaken', { causes }),
  'getting-there-is-hard': (causes) => i18n.t('student.match.gettingThereIsHard', { causes }),
  'relationship-first': (causes) => i18n.t('student.match.relationshipFirst', { causes }),
  'graded-return': (causes) => i18n.t('student.match.gradedReturn', { causes }),
  'barrier-persists': (causes) => i18n.t('student.match.barrierPersists', { causes }),
  'academics-too-early': (causes) => i18n.t('student.match.academicsTooEarly', { causes }),
  'virtual-keeps-apart': (causes) => i18n.t('student.match.virtualKeepsApart', { causes }),
  'no-match': () => i18n.t('student.match.noMatch'),
  'conversation-first': () => i18n.t('student.match.conversationFirst'),
};

/** Causes as the locale writes a list: "caregiving and transportation". */
export function causesInWords(causes: readonly Pick<Cause, 'item'>[]): string {
  const words = causes.flatMap(({ item }) => (item === null ? [] : [causeWord(item)]));
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(new Set(words));
}

/** The student's own causes that a reason speaks of, in words. */
export function causesBehind(reason: MatchReason, causes: readonly Pick<Cause, 'item'>[]): string {
  return causesInWords(
    causes.filter(({ item }) => item !== null && kindsBehind[reason].includes(kindOf(item))),
  );
}

/** Why a model fits or does not, as one sentence with the student's own causes in it (domain.md 4, ui/design.md D3). */
export function matchReasonWords(
  reason: MatchReason,
  causes: readonly Pick<Cause, 'item'>[],
): string {
  return sentences[reason](causesBehind(reason, causes));
}
