import type { Mark } from '../domain/mark.ts';

/** The ground a mark stands on: light or dark by its own luminance, whatever the system prefers (ui/design.md 5). */
export type Theme = 'light' | 'dark';

/** `chip`: shape and number. `shape`: the shape alone, near the line or where there is room for no more. */
export type Form = 'chip' | 'shape';

/** A cell of the page a number was read from, and the words of its column. */
export type LitCell = { element: Element; column: string };

/** How words are spoken and written. */
export type Speech = {
  /** Language tag of all the words, for screen readers. */
  language: string;
  /** The side their lines begin at. */
  direction: 'ltr' | 'rtl';
};

/** Everything the layer says by itself; marks and the pill bring their own finished words. */
export type FlagWords = Speech & {
  product: string;
  knowWhy: string;
  openCase: string;
  /** Why `openCase` cannot be used for a student without an id. */
  noCase: string;
  /** Before the names of the columns a number was read from. */
  column: string;
  hideMarks: string;
  marksHidden: string;
  showMarks: string;
  foldPill: string;
};

/** Where a mark stands, kept relative to its anchor so that it can follow it. All lengths in CSS pixels. */
export type Place = {
  anchor: Element;
  row: Element;
  /** What the anchor said when it was measured: a row that now names somebody else loses its mark at once. */
  text: string;
  form: Form;
  theme: Theme;
  /** From the anchor's border box to the mark's top left corner. */
  offset: { x: number; y: number };
  /** From the anchor's border box to a point on the name: covered there means covered here. */
  probe: { x: number; y: number };
  /** How far the hit area may reach above and below the mark without touching another row's. */
  reach: number;
  /** The nearest ancestor that cuts off what leaves it. */
  clip: Element | null;
};

/** One drawn mark: its element in the page, and the button inside its closed root. */
export type Flag = { mark: Mark; host: HTMLElement; chip: HTMLButtonElement; place: Place };

/** What the layer tells its owner. Marks open the panel and do nothing else. */
export type FlagHandlers = {
  onOpen(student: number, want: 'case' | 'cause'): void;
  onOpenPage(): void;
  sources(student: number): LitCell[];
};
