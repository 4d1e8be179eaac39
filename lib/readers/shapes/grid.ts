/** A column and the words above it, from top to bottom; a cell that spans rows counts once. */
export type Column = { heads: Element[]; labels: string[] };

/** A body row with its cells by column: a cell that spans several columns or rows stands in each. */
export type BodyRow = {
  element: Element;
  cells: (Element | undefined)[];
  /** What stands in each column, where a cell shows other words besides: a row made of a card's facts. */
  texts?: string[];
};

/** Rows under named columns, whatever the page built them of. Each row of students stands in it once, frozen copies left out. */
export type Grid = {
  /** What holds the rows; headings above it belong to it. */
  element: Element;
  caption: string;
  columns: Column[];
  rows: () => Generator<BodyRow>;
  /** How many body rows the page says there are (`aria-rowcount`), where it says so: a virtual list holds fewer. */
  announced: number | null;
};

/** One value of a card with the words that name it, as in "Days absent 12". */
export type Fact = {
  /** The words beside the value; of a table the words of row and column, joined with " / ". */
  label: string;
  /** The element that shows the value. In a sentence it shows other words too: read `text`, not the element. */
  value: Element;
  /** The value alone, as the page shows it: "12", "4.5", "91 %"; '' where the element is blank. */
  text: string;
};

/** Labels and values of one student: a tile, a profile, one card of a list, one table turned on its side. */
export type Card = {
  element: Element;
  /** The element that shows the student's name; null where no name stands in the card itself. */
  name: Element | null;
  /** The name alone, where its element shows other words too ("Grades of Vale, Ada"); '' without a name. */
  nameText: string;
  facts: Fact[];
};
