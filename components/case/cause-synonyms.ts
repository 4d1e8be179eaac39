import { i18n } from '#i18n';
import type { CauseItem } from '../../lib/domain/cause.ts';
import { causeWord } from '../../lib/words/cause.ts';

const synonyms: Record<CauseItem, () => string> = {
  illness: () => i18n.t('student.find.illness'),
  'mental-health': () => i18n.t('student.find.mentalHealth'),
  caregiving: () => i18n.t('student.find.caregiving'),
  work: () => i18n.t('student.find.work'),
  transportation: () => i18n.t('student.find.transportation'),
  housing: () => i18n.t('student.find.housing'),
  'basic-needs': () => i18n.t('student.find.basicNeeds'),
  'unsafe-route': () => i18n.t('student.find.unsafeRoute'),
  grief: () => i18n.t('student.find.grief'),
  'court-or-foster': () => i18n.t('student.find.courtOrFoster'),
  immigration: () => i18n.t('student.find.immigration'),
  bullying: () => i18n.t('student.find.bullying'),
  'conflict-or-fear': () => i18n.t('student.find.conflictOrFear'),
  discipline: () => i18n.t('student.find.discipline'),
  'academic-struggle': () => i18n.t('student.find.academicStruggle'),
  'unwelcoming-climate': () => i18n.t('student.find.unwelcomingClimate'),
  'unmet-disability-need': () => i18n.t('student.find.unmetDisabilityNeed'),
  'no-caring-adult': () => i18n.t('student.find.noCaringAdult'),
  'not-relevant': () => i18n.t('student.find.notRelevant'),
  boredom: () => i18n.t('student.find.boredom'),
  'behind-on-credits': () => i18n.t('student.find.behindOnCredits'),
  'other-activity': () => i18n.t('student.find.otherActivity'),
  'only-unexcused-matter': () => i18n.t('student.find.onlyUnexcusedMatter'),
  'few-days-fine': () => i18n.t('student.find.fewDaysFine'),
  'only-later-grades': () => i18n.t('student.find.onlyLaterGrades'),
  'illness-over': () => i18n.t('student.find.illnessOver'),
  'family-crisis-over': () => i18n.t('student.find.familyCrisisOver'),
};

/** The words a cause is found by: its own and its synonyms, which each language lists for itself. */
export function causeFindWords(item: CauseItem): string {
  return `${causeWord(item)}, ${synonyms[item]()}`;
}
