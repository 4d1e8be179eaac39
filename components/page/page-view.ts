import type { CalloutKind } from '../ui/Callout.tsx';
import type { Coverage } from './CoverageLine.tsx';
import type { NotReadRow } from './NotReadSheet.tsx';
import type { PageRow } from './page-row.ts';

/** What a person may do about a notice. */
export type NoticeAct = 'read-again' | 'calendar' | 'teach';

/** Something to know before the numbers: why they are not complete, or not compared. */
export type Notice = {
  key: string;
  kind: CalloutKind;
  title: string;
  body: string;
  act: NoticeAct | null;
};

/** Everything the list of an open page shows, computed. Rows are in the order they are drawn. */
export type PageView = {
  coverage: Coverage;
  notReadRows: NotReadRow[];
  /** How a page that no system’s reader knows was read, in sentences; empty where one does. */
  howRead: string[];
  notices: Notice[];
  over: PageRow[];
  near: PageRow[];
  /** Read, but no line was applied to them; a notice says why. */
  notCompared: PageRow[];
  /** Read and below every line. */
  below: PageRow[];
  /** On this list, but no count of theirs was ever read. */
  neverSeen: PageRow[];
  /** The counts were read earlier: this page shows none. */
  remembered: boolean;
};
