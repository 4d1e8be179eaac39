import type { PageRow } from '../../../../components/page/page-row.ts';
import { i18n } from '#i18n';
import { coveredUntil } from '../../../../lib/domain/snapshots.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { WhyItem } from '../../../../lib/store/week.ts';
import { answerWord } from '../../../../lib/words/cause.ts';
import { changeWords } from '../../../../lib/words/change.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import { markTierOf } from '../../../../lib/words/tier.ts';
import { countRest, rateAlone, rateAndWord } from '../page/standing-words.ts';

/** One student of the week's question as a row; the count's day is always said, since no page stands beside it. */
export function whyRow(
  { student, snapshot, standing, change }: WhyItem,
  today: SchoolDay,
): PageRow {
  const day = coveredUntil(snapshot);
  return {
    key: student.id,
    studentId: student.id,
    name: student.name,
    tier: markTierOf(standing) ?? 'ok',
    word: rateAndWord(standing),
    rate: rateAlone(standing),
    count: formatCount(standing.absences),
    countRest: countRest(standing),
    facts: change ? [changeWords(change, today)] : [],
    asOf: day === today ? null : i18n.t('page.asOf', { day: formatDay(day, today) }),
    shares: [],
    cause: { answer: 'not-asked', words: answerWord('not-asked') },
    next: null,
  };
}

/** Rows by the items they are about: they go with them. */
const made = new WeakMap<WhyItem, { today: SchoolDay; row: PageRow }>();

/**
 * The same row, its words made when it is drawn: of hundreds asked about a few are in view, and words take time. The very same row
 * again for the same item.
 */
export function whyRowInTime(item: WhyItem, today: SchoolDay): PageRow {
  const before = made.get(item);
  if (before?.today === today) return before.row;
  const row = rowInTime(item, today);
  made.set(item, { today, row });
  return row;
}

function rowInTime(item: WhyItem, today: SchoolDay): PageRow {
  let words: PageRow | null = null;
  const inWords = (): PageRow => (words ??= whyRow(item, today));
  const { id, name } = item.student;
  return {
    key: id,
    studentId: id,
    name,
    get tier() {
      return inWords().tier;
    },
    get word() {
      return inWords().word;
    },
    get rate() {
      return inWords().rate;
    },
    get count() {
      return inWords().count;
    },
    get countRest() {
      return inWords().countRest;
    },
    get facts() {
      return inWords().facts;
    },
    get asOf() {
      return inWords().asOf;
    },
    get shares() {
      return inWords().shares;
    },
    get cause() {
      return inWords().cause;
    },
    get next() {
      return inWords().next;
    },
  };
}

/** A row that was just answered, and where it stood. */
export type HeldRow = { row: PageRow; index: number };

/** The open rows with the one that was just answered still in its place: a row that is saved does not move (ui/design.md 15). */
export function withHeld(rows: readonly PageRow[], held: HeldRow | null): PageRow[] {
  if (!held) return [...rows];
  const others = rows.filter(({ key }) => key !== held.row.key);
  return others.toSpliced(held.index, 0, held.row);
}
