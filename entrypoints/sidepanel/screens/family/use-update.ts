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
import { topicOf } from '../../../../lib/words/family/topic-of.ts';
import { locale } from '../../../../lib/words/locale.ts';
import { useAuthorName } from '../../hooks/use-author.ts';
import { type Draft, useDraft } from '../../hooks/use-draft.ts';
import type { CaseView } from '../student/case-view.ts';
import { draftKey } from '../student/open-form.ts';
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

/** This week's update of one family: the facts as they are now, and what the person typed, kept as a draft. */
export function useUpdate({ file, settings, today }: CaseView): Update {
  const own = ownLanguage();
  const week = weekOf(today);
  const named = useAuthorName() ?? '';
  const key = draftKey(file.student.id, { kind: 'update', id: week.from });
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
