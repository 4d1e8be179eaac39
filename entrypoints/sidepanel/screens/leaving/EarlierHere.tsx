import type { StaffRecord } from '../../../../lib/store/staff-records.ts';
import type { CaseView } from '../student/case-view.ts';
import { useEarlier } from './use-earlier.tsx';

/** Records that are opened to be changed, and stand in their lists too shortly to show what they were. */
type OpenedTable = 'sessions' | 'modules' | 'obligations' | 'earnedTime';

/**
 * How the record stood before, under the form that changes it. Bringing a version back closes the form: what was typed stays as a
 * draft, and is compared with what is stored when it is opened again.
 */
export function EarlierHere<Name extends OpenedTable>({
  table,
  record,
  name,
  view,
}: {
  table: Name;
  record: StaffRecord<Name>;
  name: string;
  view: CaseView;
}) {
  const earlier = useEarlier(table, record.studentId, view.today);
  return earlier(record, name, view.forms.close);
}
