import type { BinItem } from '../../../../components/leaving/BinList.tsx';
import { writtenKind, writtenLines } from '../../../../components/leaving/written.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Binned } from '../../../../lib/store/binned.ts';
import { formatDay } from '../../../../lib/words/day.ts';

/** A deleted record in finished words; `shownName` is how its student may be named now. */
export function binItem(
  binned: Binned,
  shownName: (name: string) => string,
  today: SchoolDay,
): BinItem {
  const { record, student, goneFrom } = binned;
  const day = (at: string) => formatDay(schoolDayOf(at), today);
  return {
    id: record.id,
    kind: writtenKind(binned),
    text: writtenLines(binned, today).join('\n'),
    student: shownName(student.name),
    deleted: day(record.deletedAt ?? record.updatedAt),
    until: day(goneFrom),
  };
}
