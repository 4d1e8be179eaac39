import { type ReactNode, type Ref, use } from 'react';
import { i18n } from '#i18n';
import type { Student } from '../../lib/domain/student.ts';
import { Facts } from '../ui/Facts.tsx';
import { NamesShown, useShownName } from '../ui/names-shown.ts';
import { gradeWords } from './grade-words.ts';
import './student.css';

/** Name, grade and id as the school's page writes them, then what `children` say about numbers. */
export function StudentHead({
  student,
  children,
  ref,
}: {
  student: Pick<Student, 'name' | 'grade' | 'sisId'>;
  children: ReactNode;
  /** The name: once it is scrolled away, the bar says it. */
  ref?: Ref<HTMLHeadingElement>;
}) {
  const { grade, sisId } = student;
  const name = useShownName()(student.name);
  const areNamesShown = use(NamesShown);
  return (
    <section className="who">
      <h1 className="page-title" ref={ref} tabIndex={-1}>
        {name}
      </h1>
      <p className="who__meta">
        <Facts>
          {gradeWords(grade)}
          {areNamesShown ? i18n.t('student.sisId', { id: sisId }) : null}
        </Facts>
      </p>
      {children}
    </section>
  );
}
