import { StudentVoice } from '../../../../components/interview/StudentVoice.tsx';
import { type CasePart, CaseStrip } from '../../../../components/student/CaseStrip.tsx';
import { nextInCase } from '../../../../lib/domain/casework/next-in-case.ts';
import { calendarFor } from '../../../../lib/domain/school-calendar.ts';
import type { CaseView } from './case-view.ts';
import { talkWith } from './Talks.tsx';

/** What stands between the numbers and the tabs: the loop at a glance, then the student's own words (ui/design.md D1). */
export function CaseTop({ view, onOpen }: { view: CaseView; onOpen: (part: CasePart) => void }) {
  const { file, today, settings } = view;
  const { snapshots, student } = file;
  const readings = { snapshots, calendar: calendarFor(settings.calendar, today) };
  return (
    <>
      <CaseStrip
        facts={{ ...file, today, next: nextInCase(student.id, { ...file, readings }, today) }}
        onOpen={onOpen}
      />
      <StudentVoice
        interviews={file.interviews}
        today={today}
        onAsk={() => talkWith(view, 'student')}
      />
    </>
  );
}
