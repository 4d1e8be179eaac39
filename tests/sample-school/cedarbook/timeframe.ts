import { dayParts, monthNames } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { options } from '../options.ts';
import type { Choice } from '../options.ts';
import { addressWith } from './address.ts';
import type { DateRange } from './address.ts';

const months: Choice[] = monthNames.map((words, index) => ({
  value: String(index + 1).padStart(2, '0'),
  words,
}));
const days: Choice[] = Array.from({ length: 31 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  words: String(index + 1),
}));

function years(around: number): Choice[] {
  return Array.from({ length: 41 }, (_, index) => String(around - 20 + index)).map((value) => ({
    value,
    words: value,
  }));
}

function dateSelects(day: string, edge: 'start' | 'end', number: 1 | 2): Html {
  const parts = dayParts(day);
  const select = (name: string, title: string, choices: readonly Choice[], chosen: string): Html =>
    html`<select name="${name}_${edge}" id="${name}Select${number}" autocomplete="off">
        ${options(choices, chosen)}</select
      ><label for="${name}Select${number}" class="a11y-hidden">${title}</label>`;
  return html`<span class="nobr"
    ><!-- ${day.replaceAll('-', '')} -->${select('month', 'Month', months, parts.month)}${select('day', 'Day', days, parts.day)}${select('year', 'Year', years(Number(parts.year)), parts.year)}</span
  >`;
}

/** The class periods as the period select names them: the select's value, its words and the period (0-based). */
export const periodChoices = Array.from({ length: 6 }, (_, period) => ({
  value: String(period + 4),
  words: `Period ${period + 1}`,
  period,
}));

/** The choices of the period select where a page counts days only. */
export const dailyOnly: readonly Choice[] = [{ value: '', words: 'Daily' }];

/** The choices of the period select where a page can count class periods. */
export const dailyOrPeriods: readonly Choice[] = [
  ...dailyOnly,
  { value: 'all', words: 'All Periods' },
  ...periodChoices,
];

/** The form over a list: two dates as selects, Go, and the select that turns days into class periods. */
export function timeframeForm(
  params: URLSearchParams,
  range: DateRange,
  choices: readonly Choice[],
): Html {
  const action = addressWith(params, {
    day_start: null,
    month_start: null,
    year_start: null,
    day_end: null,
    month_end: null,
    year_end: null,
  });
  return html`<form action="${action}" method="GET">
    <table class="header">
      <tbody>
        <tr class="st">
          <td class="header2">
            Timeframe: ${dateSelects(range.from, 'start', 1)} &nbsp; to &nbsp;
            ${dateSelects(range.to, 'end', 2)}
            <input type="submit" value="Go" class="button-primary" />
          </td>
          <td class="header2 align-right">
            <select name="period_id" id="period_id">
              ${options(choices, params.get('period_id') ?? '')}
            </select>
            <label for="period_id" class="a11y-hidden">Periods</label>
          </td>
        </tr>
      </tbody>
    </table>
  </form>`;
}
