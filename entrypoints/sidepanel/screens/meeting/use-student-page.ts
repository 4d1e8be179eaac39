import { useState } from 'react';
import { i18n } from '#i18n';
import { keyPart } from '../../../../lib/words/message-key.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import { openStudentPage } from './open-student-page.ts';

/** Opens a student's page of the SIS beside the panel, and says what came of it. */
export function useStudentPage(student: Pick<Student, 'id' | 'origin'>) {
  const [words, setWords] = useState('');
  function open() {
    const site = URL.canParse(student.origin) ? new URL(student.origin).host : student.origin;
    openStudentPage(student).then(
      (opened) =>
        setWords(
          opened === 'page'
            ? i18n.t('meeting.opened.page')
            : i18n.t(`meeting.opened.${keyPart(opened)}`, { site }),
        ),
      () => setWords(i18n.t('meeting.opened.failed', { site })),
    );
  }
  return { open, words };
}
