import { i18n } from '#i18n';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { languageWord } from '../../lib/words/language.ts';
import { listWords } from '../../lib/words/list.ts';
import { formatClock } from '../../lib/words/clock.ts';
import { channelWord } from '../case/contact-words.ts';
import { optOutOf, type PreferencesFormValue, wantedChannels } from './preferences-form-value.ts';

type Spoken = Pick<ContactPreferences, 'language' | 'needsInterpreter'>;
type Hours = Pick<ContactPreferences, 'notBefore' | 'notAfter'>;

/** "Spanish", "Spanish, with an interpreter"; empty while not asked. */
export function spokenWords({ language, needsInterpreter }: Spoken): string {
  const spoken = language === '' ? '' : languageWord(language);
  if (!needsInterpreter) return spoken;
  return spoken === ''
    ? i18n.t('family.wishes.interpreter')
    : i18n.t('family.wishes.withInterpreter', { language: spoken });
}

/** "Text, E-mail": the wanted channels, best first; empty while not asked. */
export function channelsWords({ channels }: Pick<ContactPreferences, 'channels'>): string {
  return listWords(channels.map(channelWord));
}

/** "After 5:00 PM", "Between 9:00 AM and 5:00 PM"; empty while not asked. */
export function hoursWords({ notBefore, notAfter }: Hours): string {
  const from = notBefore === null ? '' : formatClock(notBefore);
  const to = notAfter === null ? '' : formatClock(notAfter);
  if (from === '' && to === '') return '';
  if (to === '') return i18n.t('family.wishes.after', { time: from });
  if (from === '') return i18n.t('family.wishes.before', { time: to });
  return i18n.t('family.wishes.between', { from, to });
}

const optOutWords = {
  none: () => '',
  updates: () => i18n.t('family.optOut.updates'),
  everything: () => i18n.t('family.optOut.everything'),
};

/** "No weekly updates, since Oct 3"; empty where the family opted out of nothing. */
export function optOutLine(
  { optOut, optOutOn }: Pick<ContactPreferences, 'optOut' | 'optOutOn'>,
  today: SchoolDay,
): string {
  const words = optOutWords[optOut]();
  if (words === '' || optOutOn === null) return words;
  return i18n.t('family.optOut.since', { words, day: formatDay(optOutOn, today) });
}

/** Everything the family said, one thing a line. */
export function preferencesLines(record: ContactPreferences, today: SchoolDay): string[] {
  const parts = [
    record.person,
    spokenWords(record),
    channelsWords(record),
    hoursWords(record),
    optOutLine(record, today),
    record.words,
  ];
  return parts.filter((part) => part !== '');
}

/** A form as text, for copying and for comparing two versions. */
export function preferencesText(value: PreferencesFormValue, today: SchoolDay): string {
  const { person, language, needsInterpreter, notBefore, notAfter, words } = value;
  const optOutOn = value.optOutOn || null;
  const optOut = optOutOf(value);
  return [
    person,
    spokenWords({ language, needsInterpreter }),
    channelsWords({ channels: wantedChannels(value) }),
    hoursWords({ notBefore: notBefore || null, notAfter: notAfter || null }),
    optOutLine({ optOut, optOutOn }, today),
    words,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
