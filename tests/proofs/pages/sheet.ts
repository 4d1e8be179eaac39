/** What a column's cells hold; `noise` are numbers about something else. */
export type ColumnKind =
  | 'name'
  | 'id'
  | 'grade'
  | 'absences'
  | 'bare'
  | 'excused'
  | 'unexcused'
  | 'other'
  | 'tardies'
  | 'enrolled'
  | 'possible'
  | 'attended'
  | 'rate'
  | 'absence-rate'
  | 'earlier-term'
  | 'noise'
  | 'decoy';

export type SheetColumn = {
  kind: ColumnKind;
  /** The words over the column; the group above it, where there are groups. */
  head: string;
  group: string;
  /** How the column is hidden; '' for one that is shown. */
  hiding: string;
};

/** A row of markup per column; `hiding` as in a column, `attributes` of the row itself. */
export type SheetRow = {
  kind: 'student' | 'total' | 'head' | 'note' | 'hidden';
  cells: string[];
  hiding: string;
  attributes: string;
};

/** A list before it is put into a shape. */
export type Sheet = {
  caption: string;
  columns: SheetColumn[];
  rows: SheetRow[];
  /** The name column's place. */
  name: number;
  grouped: boolean;
};
