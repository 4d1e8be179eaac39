import { i18n } from '#i18n';
import type { Unit } from '../domain/page-reading.ts';
import { formatCount } from './numbers.ts';
import { keyPart } from './message-key.ts';

/** "24 days", "12 periods": a count with its unit as read. */
export function countOfUnit(count: number, unit: Unit): string {
  const n = formatCount(count);
  // "1.5 days": only exactly one is singular.
  const plural = count === 1 ? 1 : 2;
  switch (unit) {
    case 'day':
      return i18n.t('words.unit.day', plural, { n });
    case 'period':
      return i18n.t('words.unit.period', plural, { n });
    case 'hour':
      return i18n.t('words.unit.hour', plural, { n });
    case 'half-day':
      return i18n.t('words.unit.halfDay', plural, { n });
    case 'minute':
      return i18n.t('words.unit.minute', plural, { n });
  }
}

/** "class periods", "days": the unit's name alone. */
export function unitWord(unit: Unit): string {
  return i18n.t(`words.unitName.${keyPart(unit)}`);
}
