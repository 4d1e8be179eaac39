import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Student } from '../../lib/domain/student.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { listWords } from '../../lib/words/list.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import { gradeWords } from '../student/grade-words.ts';
import { Facts } from '../ui/Facts.tsx';
import { type PrintedRecord, type RecordPart, recordParts } from './record-parts.ts';
import { type Written, writtenKind, writtenLines } from './written.ts';
import '../case/case.css';
import './leaving.css';

type StudentRecordProps = { record: PrintedRecord; printedBy: string; today: SchoolDay };

/** One student's record in plain words, as a parent may ask to see it: the only thing that is printed where it is drawn. */
export function StudentRecord({ record, printedBy, today }: StudentRecordProps) {
  const { student, snapshots, isVoiceHeldBack, shared } = record;
  const parts = recordParts(record);
  return (
    <article className="paper" aria-label={i18n.t('leaving.paper.title')}>
      <Head student={student} printedBy={printedBy} today={today} />
      {snapshots.length === 0 ? null : (
        <Part title={i18n.t('leaving.paper.counts')}>
          <Counts snapshots={snapshots} />
        </Part>
      )}
      {parts.map((part) => (
        <WrittenPart key={part.title} part={part} today={today} />
      ))}
      {isVoiceHeldBack ? <p className="sm">{i18n.t('paper.voiceHeldBack')}</p> : null}
      {shared.length === 0 ? null : (
        <Part title={i18n.t('leaving.log.title')}>
          <ul className="paper__list">
            {shared.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      <NothingIn titles={emptyTitles(record, parts)} />
      <Amendment />
    </article>
  );
}

/** Parts of which nothing is kept: said by name, so that nobody looks for a page that is missing. */
function emptyTitles({ snapshots, shared }: PrintedRecord, parts: readonly RecordPart[]): string[] {
  return [
    ...(snapshots.length === 0 ? [i18n.t('leaving.paper.counts')] : []),
    ...parts.filter(({ written }) => written.length === 0).map(({ title }) => title),
    ...(shared.length === 0 ? [i18n.t('leaving.log.title')] : []),
  ];
}

function NothingIn({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <Part title={i18n.t('leaving.paper.nothing')}>
      <p>{listWords(titles)}</p>
    </Part>
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

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="paper__part">
      <h3 className="strong">{title}</h3>
      {children}
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

/** What kind of record it is, where the heading does not say so. */
function kindIn({ written }: RecordPart, one: Written): string | null {
  const isMixed = written.some(({ table }) => table !== one.table);
  const isMarked = one.table === 'notes' && one.record.kind !== 'record';
  return isMixed || isMarked ? writtenKind(one) : null;
}

function WrittenPart({ part, today }: { part: RecordPart; today: SchoolDay }) {
  if (part.written.length === 0) return null;
  return (
    <Part title={part.title}>
      <ul className="paper__list">
        {part.written.map((one) => (
          <li key={one.record.id}>
            <p className="typed">{writtenLines(one, today).join('\n')}</p>
            <p className="sm muted">
              <Facts>
                {kindIn(part, one)}
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
