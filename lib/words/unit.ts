import { i18n } from '#i18n';
import type { Unit } from '../domain/page-reading.ts';
import { numberFormat } from './formatters.ts';
import { formatCount } from './numbers.ts';
import { keyPart } from './message-key.ts';

/** Units every browser can count in every language, with the two, the few and the many of Arabic. */
function counted(count: number, unit: 'day' | 'hour' | 'minute'): string {
  return numberFormat({
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(count);
}

/** "24 days", "12 periods": a count with its unit as read. */
export function countOfUnit(count: number, unit: Unit): string {
  const n = formatCount(count);
  // "1.5 half days": only exactly one is singular.
  const plural = count === 1 ? 1 : 2;
  switch (unit) {
    case 'period':
      return i18n.t('words.unit.period', plural, { n });
    case 'half-day':
      return i18n.t('words.unit.halfDay', plural, { n });
    default:
      return counted(count, unit);
  }
}

/** "class periods", "days": the unit's name alone. */
export function unitWord(unit: Unit): string {
  return i18n.t(`words.unitName.${keyPart(unit)}`);
}
