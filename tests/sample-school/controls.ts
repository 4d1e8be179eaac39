import { nextSchoolDay } from './calendar.ts';
import { dayParts } from './days.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { correctedIds } from './people.ts';
import { addSchoolDay, correctRecord, startAgain } from './school.ts';
import type { School } from './school.ts';

/** What each control does to the school, by the last part of its address, `/controls/<name>`. */
export const controls: Record<string, (school: School) => void> = {
  tomorrow: addSchoolDay,
  correct: correctRecord,
  reset: startAgain,
};

function control(name: string, words: string, enabled: boolean): Html {
  return html`<button
    id="sample-${name}"
    data-testid="sample-${name}"
    formaction="/controls/${name}"
    ${enabled ? null : html` disabled`}
  >
    ${words}
  </button>`;
}

/** The slim bar at the bottom of every page: move the school on by a day, correct a record, start again. */
export function controlBar(school: School): Html {
  const { addedDays, corrections, today } = school;
  return html`<form
    id="sample-controls"
    data-testid="sample-controls"
    method="post"
    action="/controls/tomorrow"
  >
    <strong>Sample school controls</strong>
    ${control('tomorrow', 'Simulate tomorrow', nextSchoolDay(school.year, today) !== null)}
    ${control('correct', 'Correct a record', corrections < correctedIds.length)}
    ${control('reset', 'Start again', addedDays.length + corrections > 0)}
    <span>It is ${today}. Added days: ${addedDays.length}. Corrections: ${corrections}.</span>
  </form>`;
}

/**
 * The address to come back to after a control: the same page, and where it ended on the school's old today, now ending
 * on the new one, so that a year-to-date page stays one.
 */
export function addressAfter(url: URL, before: string, after: string): string {
  const params = url.searchParams;
  if (params.get('dateEnd') === before) params.set('dateEnd', after);
  if (params.get('currentDate') === before) params.set('currentDate', after);
  const { year, month, day } = dayParts(before);
  if (
    params.get('year_end') === year &&
    params.get('month_end') === month &&
    params.get('day_end') === day
  ) {
    const now = dayParts(after);
    params.set('year_end', now.year);
    params.set('month_end', now.month);
    params.set('day_end', now.day);
  }
  return `${url.pathname}${url.search.replaceAll('%2F', '/')}`;
}
