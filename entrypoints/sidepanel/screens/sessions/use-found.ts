import { useDeferredValue } from 'react';
import { i18n } from '#i18n';
import type { DeskFound } from '../../../../components/sessions/DeskFind.tsx';
import { findStudents } from '../../../../lib/store/find-students.ts';
import { useStored } from '../../hooks/use-stored.ts';

/** So many are offered: whoever is not among them is found by more letters. */
const most = 5;

/** Students of this device who fit the text and are not on the list. */
export function useFound(text: string, onList: readonly string[]): DeskFound[] {
  const asked = useDeferredValue(text);
  const found = useStored((rows) => findStudents(rows, asked), [asked]) ?? [];
  return found
    .filter(({ id }) => !onList.includes(id))
    .slice(0, most)
    .map(({ id, name, grade, sisId }) => ({
      studentId: id,
      name,
      facts: [
        grade === null ? '' : i18n.t('student.grade', { grade }),
        i18n.t('student.sisId', { id: sisId }),
      ]
        .filter(Boolean)
        .join(i18n.t('page.listComma')),
    }));
}
