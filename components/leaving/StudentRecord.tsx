import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Note } from '../../lib/domain/note.ts';
import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Student } from '../../lib/domain/student.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import { gradeWords } from '../student/grade-words.ts';
import { Facts } from '../ui/Facts.tsx';
import { type Written, writtenKind, writtenLines } from './written.ts';
import '../case/case.css';
import './leaving.css';

/** Everything that is printed about one student. What may not leave is not in here. */
export type PrintedRecord = {
  student: Student;
  snapshots: readonly Snapshot[];
  causes: readonly Cause[];
  plan: Plan | null;
  milestones: readonly Milestone[];
  contacts: readonly Contact[];
  notes: readonly Note[];
  /** What was shared about them, one line each, newest first. */
  shared: readonly string[];
};

type StudentRecordProps = { record: PrintedRecord; printedBy: string; today: SchoolDay };

/** One student's record in plain words, as a parent may ask to see it: the only thing that is printed where it is drawn. */
export function StudentRecord({ record, printedBy, today }: StudentRecordProps) {
  const { student, snapshots, causes, plan, milestones, contacts, notes, shared } = record;
  const steps = milestones.map((step): Written => ({ table: 'milestones', record: step }));
  const plans: Written[] = plan === null ? [] : [{ table: 'plans', record: plan }];
  return (
    <article className="paper" aria-label={i18n.t('leaving.paper.title')}>
      <Head student={student} printedBy={printedBy} today={today} />
      <Part title={i18n.t('leaving.paper.counts')} isEmpty={snapshots.length === 0}>
        <Counts snapshots={snapshots} />
      </Part>
      <WrittenPart
        title={i18n.t('student.cause.title')}
        written={causes.map((cause) => ({ table: 'causes', record: cause }))}
        today={today}
      />
      <WrittenPart title={i18n.t('student.plan.title')} written={plans} today={today} />
      <WrittenPart title={i18n.t('student.steps.title')} written={steps} today={today} />
      <WrittenPart
        title={i18n.t('student.contact.title')}
        written={contacts.map((contact) => ({ table: 'contacts', record: contact }))}
        today={today}
      />
      <WrittenPart
        title={i18n.t('student.note.title')}
        written={notes.map((note) => ({ table: 'notes', record: note }))}
        today={today}
      />
      <Part title={i18n.t('leaving.log.title')} isEmpty={shared.length === 0}>
        <ul className="paper__list">
          {shared.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Amendment />
    </article>
  );
}

function Head({
  student,
  printedBy,
  today,
}: { student: Student } & Omit<StudentRecordProps, 'record'>) {
  const { name, grade, sisId, origin } = student;
  return (
    <header>
      <h2 className="page-title">{name}</h2>
      <p>
        <Facts>
          {gradeWords(grade)}
          {i18n.t('student.sisId', { id: sisId })}
          {URL.canParse(origin) ? new URL(origin).host : origin}
        </Facts>
      </p>
      <p className="sm muted">
        {i18n.t('leaving.paper.printed', { day: formatDayAndYear(today), by: printedBy })}
      </p>
    </header>
  );
}

function Part({
  title,
  isEmpty,
  children,
}: {
  title: string;
  isEmpty: boolean;
  children: ReactNode;
}) {
  return (
    <section className="paper__part">
      <h3 className="strong">{title}</h3>
      {isEmpty ? <p className="muted">{i18n.t('leaving.paper.nothing')}</p> : children}
    </section>
  );
}

function Counts({ snapshots }: { snapshots: readonly Snapshot[] }) {
  return (
    <table className="paper__table num">
      <thead>
        <tr>
          <th scope="col">{i18n.t('student.readings.day')}</th>
          <th scope="col">{i18n.t('student.readings.missed')}</th>
          <th scope="col">{i18n.t('student.readings.enrolled')}</th>
        </tr>
      </thead>
      <tbody>
        {snapshots.map(({ id, asOf, absences, enrolled, unit }) => (
          <tr key={id}>
            <td>{formatDayAndYear(asOf)}</td>
            <td>{countOfUnit(absences, unit)}</td>
            <td>
              {enrolled === null ? i18n.t('leaving.paper.notKnown') : countOfUnit(enrolled, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WrittenPartProps = { title: string; written: readonly Written[]; today: SchoolDay };

function WrittenPart({ title, written, today }: WrittenPartProps) {
  return (
    <Part title={title} isEmpty={written.length === 0}>
      <ul className="paper__list">
        {written.map((one) => (
          <li key={one.record.id}>
            <p className="typed">{writtenLines(one, today).join('\n')}</p>
            <p className="sm muted">
              <Facts>
                {one.table === 'notes' && one.record.kind !== 'record' ? writtenKind(one) : null}
                {one.record.createdBy || null}
                {formatDayAndYear(schoolDayOf(one.record.createdAt))}
              </Facts>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Room for what the family wants to have changed (trust.md A3). */
function Amendment() {
  return (
    <section className="paper__part">
      <h3 className="strong">{i18n.t('leaving.paper.amend')}</h3>
      <p>{i18n.t('leaving.paper.amendText')}</p>
      <div className="paper__lines" aria-hidden="true" />
    </section>
  );
}
