import { i18n } from '#i18n';
import {
  type ContactChannel,
  type ContactPreferences,
  isGoodTime,
  wantsChannel,
} from '../../lib/domain/casework/contact-preferences.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { channelsWords, hoursWords, optOutLine } from './preferences-words.ts';

/** A try as it stands in the form; `clock` is the local time now (`HH:MM`), null for a try of another day. */
export type Try = { channel: ContactChannel; clock: string | null };

/** What the family asked that this try does not keep to; words to think about, never a lock. */
export function contactCautions(
  preferences: ContactPreferences | null,
  { channel, clock }: Try,
  today: SchoolDay,
): string[] {
  if (preferences === null) return [];
  const cautions: string[] = [];
  if (preferences.optOut === 'everything') {
    cautions.push(i18n.t('family.caution.optOut', { words: optOutLine(preferences, today) }));
  }
  if (!wantsChannel(preferences, channel)) {
    const channels = channelsWords(preferences);
    cautions.push(i18n.t('family.caution.channel', { channels }));
  }
  if (clock !== null && channel !== 'email' && !isGoodTime(preferences, clock)) {
    cautions.push(i18n.t('family.caution.time', { hours: hoursWords(preferences) }));
  }
  return cautions;
}
