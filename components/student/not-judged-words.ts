import { i18n } from '#i18n';
import type { NotJudged } from '../../lib/domain/standing.ts';
import { unitWord } from '../../lib/words/unit.ts';
import type { CaseFigures } from './case-figures.ts';

const sentences: Record<NotJudged, (unit: string) => string> = {
  'no-count': () => i18n.t('student.notJudged.noCount'),
  'other-unit': (unit) => i18n.t('student.notJudged.otherUnit', { unit }),
  'other-window': () => i18n.t('student.notJudged.otherWindow'),
  'unknown-window': () => i18n.t('student.notJudged.unknownWindow'),
  unsure: () => i18n.t('student.notJudged.unsure'),
};

/** Why no line was applied to a student's count, as a sentence; null where one was (domain.md R6, R13). */
export function notJudgedWords({ standing, used }: CaseFigures): string | null {
  return standing.judged ? null : sentences[standing.reason](unitWord(used.unit));
}
