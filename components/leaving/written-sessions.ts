import { i18n } from '#i18n';
import type { ModuleCredit } from '../../lib/domain/casework/module-credit.ts';
import type {
  EarnedTime,
  RecoveryObligation,
} from '../../lib/domain/casework/recovery-obligation.ts';
import type { Session } from '../../lib/domain/casework/session.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { listWords } from '../../lib/words/list.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { labelled } from '../sessions/form-text.ts';
import { markWord, minutesWord, sessionName } from '../sessions/session-words.ts';

const minutesOrNone = (minutes: number | null): string =>
  minutes === null ? '' : minutesWord(minutes);

/** "Due Dec 5", or nothing where no day was set. */
export function dueLine(day: SchoolDay | null, today: SchoolDay): string {
  return day === null ? '' : i18n.t('leaving.written.due', { day: formatDay(day, today) });
}

/** A session: when, what became of it, and what was done. */
export function sessionLines(session: Session, today: SchoolDay): string[] {
  const { mark, minutes, topic, teacher, note } = session;
  return [
    sessionName(session, today),
    markWord(mark),
    minutesOrNone(minutes),
    topic,
    teacher,
    note,
  ];
}

/** A module, its credits, and how far it is. */
export function moduleLines(module: ModuleCredit, today: SchoolDay): string[] {
  const { course, startedOn, completedOn, verifier, verifiedOn, credits } = module;
  const day = (on: SchoolDay | null, key: 'completed' | 'verified') =>
    on === null ? '' : i18n.t(`leaving.written.${key}`, { day: formatDay(on, today) });
  return [
    module.module === '' ? course : listWords([course, module.module]),
    credits === null ? '' : i18n.t('leaving.written.credits', { n: formatCount(credits) }),
    labelled(i18n.t('sessions.module.started'), formatDay(startedOn, today)),
    day(completedOn, 'completed'),
    day(verifiedOn, 'verified'),
    verifier,
  ];
}

function ruleLines({ rule }: RecoveryObligation): string[] {
  const { minutesPerDay } = rule;
  const isFree = rule.preset === 'free';
  const cap = isFree && rule.capDays !== null ? formatCount(rule.capDays) : '';
  const perDay = minutesPerDay === null ? '' : formatCount(minutesPerDay);
  return [
    i18n.t(isFree ? 'sessions.recovered.free' : 'sessions.recovered.california'),
    labelled(i18n.t('sessions.recovered.perDay'), perDay),
    labelled(i18n.t('sessions.recovered.cap'), cap),
  ];
}

/** Time that may be earned back: for what, how much, and by which rule. */
export function obligationLines(obligation: RecoveryObligation, today: SchoolDay): string[] {
  const { course, minutesOwed, from, deadline } = obligation;
  return [
    course === '' ? i18n.t('leaving.written.wholeDays') : course,
    minutesOrNone(minutesOwed),
    ...ruleLines(obligation),
    labelled(i18n.t('sessions.recovered.from'), formatDay(from, today)),
    dueLine(deadline, today),
  ];
}

/** A condition of the rule; nothing where nobody wrote down whether it was met. */
function conditionLine(label: string, isMet: boolean | null): string {
  if (isMet === null) return '';
  return labelled(label, i18n.t(`sessions.recovered.answer.${isMet ? 'yes' : 'no'}`));
}

/** Time earned on one day, with what shows it and the conditions of the rule. */
export function earnedLines(earned: EarnedTime, today: SchoolDay): string[] {
  const { date, minutes, teacher, evidence } = earned;
  const { certificatedTeacher, inPerson, outsideRegularDay } = earned;
  return [
    listWords([formatDay(date, today), minutesWord(minutes)]),
    teacher,
    evidence,
    conditionLine(i18n.t('sessions.recovered.certificated'), certificatedTeacher),
    conditionLine(i18n.t('sessions.recovered.inPerson'), inPerson),
    conditionLine(i18n.t('sessions.recovered.outside'), outsideRegularDay),
  ];
}
