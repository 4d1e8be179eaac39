import { i18n } from '#i18n';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Student } from '../../lib/domain/student.ts';
import type { Written } from './written.ts';

/** Everything that is printed about one student. What may not leave is not in here. */
export type PrintedRecord = {
  student: Student;
  snapshots: readonly Snapshot[];
  /** What staff wrote, oldest first within a table. */
  written: readonly Written[];
  /** Words of the student were left out, because the student has not said yes to their being printed. */
  isVoiceHeldBack: boolean;
  /** What was shared about them, one line each, newest first. */
  shared: readonly string[];
};

/** One part of the paper under its heading. */
export type RecordPart = { title: string; written: readonly Written[] };

type Shape = { title: string; tables: readonly Written['table'][] };

/** The parts in their order; every table that staff write stands in one (trust.md A3: everything is an education record). */
function shapes(): Shape[] {
  return [
    { title: i18n.t('student.cause.title'), tables: ['causes'] },
    { title: i18n.t('why.question.title'), tables: ['interviews'] },
    { title: i18n.t('student.plan.title'), tables: ['plans'] },
    { title: i18n.t('student.steps.title'), tables: ['milestones'] },
    { title: i18n.t('student.tab.sessions'), tables: ['sessions'] },
    { title: i18n.t('sessions.module.title'), tables: ['modules'] },
    { title: i18n.t('sessions.recovered.title'), tables: ['obligations', 'earnedTime'] },
    { title: i18n.t('bridge.title'), tables: ['transitions'] },
    { title: i18n.t('bridge.review.title'), tables: ['reviews'] },
    { title: i18n.t('leaving.kind.outcomes'), tables: ['outcomes'] },
    { title: i18n.t('agenda.section.task'), tables: ['tasks'] },
    { title: i18n.t('student.contact.title'), tables: ['contacts'] },
    { title: i18n.t('family.wishes.title'), tables: ['preferences'] },
    { title: i18n.t('student.note.title'), tables: ['notes'] },
    { title: i18n.t('leaving.kind.snoozes'), tables: ['snoozes'] },
    { title: i18n.t('leaving.kind.caseload'), tables: ['caseload'] },
  ];
}

/** What staff wrote, part by part; a part without anything is there, empty. */
export function recordParts({ written }: Pick<PrintedRecord, 'written'>): RecordPart[] {
  return shapes().map(({ title, tables }) => ({
    title,
    written: tables.flatMap((table) => written.filter((one) => one.table === table)),
  }));
}

/** The headings of what leaves with this paper, for the log of what was shared (trust.md S16): only parts that hold something. */
export function sharedParts(record: PrintedRecord): string[] {
  const { snapshots, shared } = record;
  const written = recordParts(record).filter((part) => part.written.length > 0);
  return [
    ...(snapshots.length > 0 ? [i18n.t('leaving.paper.counts')] : []),
    ...written.map(({ title }) => title),
    ...(shared.length > 0 ? [i18n.t('leaving.log.title')] : []),
  ];
}
