import { i18n } from '#i18n';
import type { Watch } from '../../lib/domain/casework/watch.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount } from '../../lib/words/numbers.ts';

/** Held, below, left, or not yet observable: never a guess (domain.md 7). */
export function watchStateWord({ state }: Watch): string {
  return i18n.t(`bridge.watch.state.${keyPart(state)}`);
}

function missedWords({ missed, length }: Watch): string {
  const least = formatCount(missed.least);
  if (missed.most === missed.least) {
    return i18n.t('bridge.watch.missed', { missed: least, length: String(length) });
  }
  if (missed.most === null) {
    return i18n.t('bridge.watch.missedLeast', { least, length: String(length) });
  }
  const most = formatCount(missed.most);
  return i18n.t('bridge.watch.missedBetween', { least, most, length: String(length) });
}

/** What the state rests on, or why nothing can be said yet: days known, days missing, and what would be needed. */
export function watchReason(watch: Watch, today: SchoolDay): string {
  const { state, why, window, days, missed } = watch;
  if (state === 'left') return i18n.t('bridge.watch.leftWhy');
  const known = String(days.known);
  const missing = String(days.missing);
  const length = String(watch.length);
  const day = window === null ? '' : formatDay(window.to, today);
  switch (why) {
    case null:
      return missedWords(watch);
    case 'no-calendar':
      return i18n.t('bridge.watch.noCalendar');
    case 'school-year-ends':
      return i18n.t('bridge.watch.why.yearEnds', { length });
    case 'days-to-come':
      return i18n.t('bridge.watch.why.toCome', { known, length, day });
    case 'no-reading':
      return i18n.t('bridge.watch.why.noReading', { known, length, missing, day });
    case 'unsure':
      return missed.most === null
        ? i18n.t('bridge.watch.why.unsureLeast', { least: formatCount(missed.least) })
        : i18n.t('bridge.watch.why.unsure', {
            least: formatCount(missed.least),
            most: formatCount(missed.most),
          });
  }
}
