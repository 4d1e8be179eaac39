import { i18n } from '#i18n';
import { shownUpdate, type ShownUpdate } from '../../../../components/family/shown-update.ts';
import type { UpdateFormValue } from '../../../../components/family/update-form-value.ts';
import {
  type FamilyLanguage,
  familyLanguageFor,
} from '../../../../lib/domain/casework/family-language.ts';
import { nameInText } from '../../../../lib/domain/casework/name-in-text.ts';
import {
  weekFacts,
  type Week,
  weekOf,
  weekSessions,
  type WeekSessions,
} from '../../../../lib/domain/casework/week-facts.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { topicOf } from '../../../../lib/words/family/topic-of.ts';
import { locale } from '../../../../lib/words/locale.ts';
import { useAuthorName } from '../../hooks/use-author.ts';
import { type Draft, useDraft } from '../../hooks/use-draft.ts';
import type { CaseView } from '../student/case-view.ts';
import { letterKey } from './use-kept-letters.ts';
import { updateStart } from './update-start.ts';

export type Update = {
  draft: Draft<UpdateFormValue>;
  /** Key of the draft: one per student and week. */
  key: string;
  start: UpdateFormValue;
  week: Week;
  sessions: WeekSessions;
  /** Null while the week tells nothing. */
  update: ShownUpdate | null;
  /** The staff member's own language. */
  own: FamilyLanguage;
};

/** The language of the panel, as far as there are sentences in it. */
function ownLanguage(): FamilyLanguage {
  return familyLanguageFor(locale()) ?? 'en';
}

/**
 * The update of one family for the week that `day` is in: the facts as they are now, and what the person typed, kept as a draft
 * until it is sent, also when the week is over.
 */
export function useUpdate({ file, settings, today }: CaseView, day: SchoolDay): Update {
  const own = ownLanguage();
  const week = weekOf(day);
  const named = useAuthorName() ?? '';
  const key = letterKey(file.student.id, week);
  const start = updateStart(file, week, own);
  const draft = useDraft(key, start);
  const { value } = draft;
  const { sessions, modules, milestones, snapshots } = file;
  const readings = { snapshots, calendar: settings.calendar };
  const words = { ...value, student: value.student.trim() || nameInText(file.student.name) };
  const facts = weekFacts({ sessions, modules, milestones, readings }, words, topicOf, week, today);
  const frame = { person: value.person, sender: value.sender.trim() || named, school: '' };
  const update = shownUpdate(facts, frame, value, own);
  return { draft, key, start, week, sessions: weekSessions(sessions, week, today), update, own };
}

/** What the log of what left calls it. */
export function updateName(): string {
  return i18n.t('family.update.title');
}
