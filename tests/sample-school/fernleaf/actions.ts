import type { PageAnswer, PageRequest } from '../page.ts';
import { takeByFormGroup } from './cards.ts';
import { studentHistory } from './student-history.ts';
import { studentView } from './student-view.ts';
import { summaryByDate } from './summary.ts';

/** The page that `/index.php?q=...` asks for; null when there is none. */
export function fernleafAnswer(request: PageRequest): PageAnswer | null {
  switch (request.url.searchParams.get('q')) {
    case '/modules/Attendance/report_summary_byDate.php':
      return { content: summaryByDate(request) };
    case '/modules/Attendance/report_studentHistory.php':
    case '/modules/Students/student_view_details.php':
      return { content: studentHistory(request) };
    case '/modules/Attendance/attendance_take_byFormGroup.php':
      return { content: takeByFormGroup(request) };
    case '/modules/Students/student_view.php':
      return { content: studentView(request) };
    default:
      return null;
  }
}
