import { useDeferredValue, useRef } from 'react';
import { FindBox } from '../../../components/page/FindBox.tsx';
import { NamesBand } from '../NamesBand.tsx';
import { findStudents } from '../../../lib/store/find-students.ts';
import { latestByStudent } from '../../../lib/store/history.ts';
import { useBackKey } from '../hooks/use-back-key.ts';
import { useFindKeys } from '../hooks/use-find-keys.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useStored } from '../hooks/use-stored.ts';
import { useToday } from '../hooks/use-today.ts';
import type { Go } from '../navigation.ts';
import { foundRow } from './found-row.ts';

function useFound(text: string) {
  const settings = useSettings();
  const today = useToday();
  return useStored(
    async (rows) => {
      if (!settings) return undefined;
      const students = await findStudents(rows, text);
      const latest = await latestByStudent(
        rows,
        students.map(({ id }) => id),
      );
      return students.map((student) =>
        foundRow(student, latest.get(student.id) ?? [], settings, today),
      );
    },
    [settings, today, text],
  );
}

/** What was typed outlives a look into a case. */
type FindStudentProps = { go: Go; text: string; onText: (text: string) => void };

/** Finds any student read on this device and opens the case (ui/design.md C4). */
export function FindStudent({ go, text, onText }: FindStudentProps) {
  const rows = useFound(useDeferredValue(text));
  const studentsRead = useStored((kept) => kept.count('students'), []) ?? 0;
  const screen = useRef<HTMLDivElement>(null);
  useBackKey(go.back);
  useFindKeys(screen, go.back);
  return (
    <div ref={screen} className="body">
      <NamesBand />
      <FindBox
        text={text}
        onText={onText}
        rows={rows}
        studentsRead={studentsRead}
        onOpen={(studentId) => go.toStudent(studentId, 'case')}
        onBack={go.back}
      />
    </div>
  );
}
