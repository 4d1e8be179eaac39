import { i18n } from '#i18n';
import {
  languageFor,
  type UpdateFormValue,
} from '../../../../components/family/update-form-value.ts';
import {
  type ContactPreferences,
  preferencesOf,
} from '../../../../lib/domain/casework/contact-preferences.ts';
import type { FamilyLanguage } from '../../../../lib/domain/casework/family-language.ts';
import type { Interview } from '../../../../lib/domain/casework/interview.ts';
import { nameInText } from '../../../../lib/domain/casework/name-in-text.ts';
import { topicOfNextWeek, type Week } from '../../../../lib/domain/casework/week-facts.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';

/** Longest strength that is offered as a phrase: anything more is a story, to be told in one's own words. */
const phrase = 200;

/** The first line about strengths of the newest interview that has one; empty where none has, or where it is no phrase. */
export function toldStrength(interviews: readonly Interview[]): string {
  const told = interviews.findLast(({ strengths }) => strengths.trim() !== '');
  const [line = ''] = told?.strengths.trim().split('\n') ?? [];
  return line.trim().length > phrase ? '' : line.trim();
}

/** Who is greeted by name; "Mother" is nobody's name. */
function greeted(preferences: ContactPreferences | null): string {
  const person = preferences?.person.trim() ?? '';
  const roles = (['mother', 'father', 'guardian', 'student'] as const).map((role) =>
    i18n.t(`student.contact.${role}`).toLowerCase(),
  );
  return roles.includes(person.toLowerCase()) ? '' : person;
}

/** One week's update before anybody touched it. A strength is never in it by itself: a person adds it. */
export function updateStart(file: CaseFile, week: Week, own: FamilyLanguage): UpdateFormValue {
  const preferences = preferencesOf(file.preferences);
  return {
    language: languageFor(preferences, own),
    student: nameInText(file.student.name),
    person: greeted(preferences),
    sender: '',
    next: topicOfNextWeek(file.sessions, week),
    strength: '',
    thanks: false,
    edits: '',
    left: '',
  };
}
