import { cutPercent } from '../domain/percentage.ts';
import { numberFormat } from './formatters.ts';

/** "24", "19.5": at most two decimals, as the page had them. */
export function formatCount(count: number): string {
  return numberFormat({ maximumFractionDigits: 2 }).format(count);
}

/** "+2" or "−3", with the real minus sign. */
export function formatChange(delta: number): string {
  return numberFormat({
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
    .format(delta)
    .replace('-', '\u2212');
}

/** "33%" or "9.8%": cut off, never rounded up (ui/design.md 4). */
export function formatShare(absent: number, enrolled: number): string {
  const cut = cutPercent(absent, enrolled);
  const decimals = cut.includes('.') ? 1 : 0;
  return numberFormat({
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(cut) / 100);
}
