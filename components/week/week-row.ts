import type { AgendaKind } from '../../lib/domain/casework/agenda-item.ts';
import type { IconName } from '../ui/Icon.tsx';

/** One thing to do this week, every string in the reader's language. */
export type WeekRow = {
  /** Unique in the week; stays while its words change. */
  key: string;
  kind: AgendaKind;
  studentId: string;
  name: string;
  icon: IconName;
  /** Why it is here, in one sentence. */
  why: string;
  facts: string[];
  /** "due 18 Nov"; null where the sentence says the day. */
  due: string | null;
  isLate: boolean;
  /** What the row's one button says. */
  act: string;
};

/** A row whose words are made when it is drawn: of a long list only what is near the view is. */
export type WaitingRow = { key: string; inWords: () => WeekRow };

/** The rows of one kind, under one heading. */
export type WeekGroup = { kind: AgendaKind; title: string; rows: WaitingRow[] };

/** What may be done with a row; `trigger` is the button that its menu opens at. */
export type WeekActs = {
  open: (row: WeekRow) => void;
  act: (row: WeekRow) => void;
  more: (row: WeekRow, trigger: HTMLElement) => void;
};

/** An item that was put off. */
export type PutOffRow = {
  key: string;
  studentId: string;
  name: string;
  what: string;
  back: string;
};
