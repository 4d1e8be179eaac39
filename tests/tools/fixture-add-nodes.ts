/** The text nodes of a document one by one: put together, the last word of one cell and the first of the next are one word. */
export function textNodes(root: Node): Text[] {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** All text of a document with a blank between its nodes. */
export function textOf(root: Node): string {
  return textNodes(root)
    .map(({ data }) => data)
    .join(' ');
}

/** Days of a month in a row, as heads of a calendar have them, of `th` or `td`. */
const fewestDays = 5;

/** Whether a text is a number of a head: alone in a head cell, or one of a row that counts on by ones. */
export function isNameOfDay(parent: Element, text: string): boolean {
  if (!/^\s*\d{1,2}\s*$/u.test(text)) return false;
  if (parent.closest('th, [role="columnheader"]')) return true;
  const cells = Array.from(parent.closest('tr')?.children ?? [], (one) =>
    (one.textContent ?? '').trim(),
  );
  const from = cells.indexOf(text.trim());
  const runs = (start: number): boolean =>
    Array.from({ length: fewestDays }, (_, step) => cells[start + step]).every(
      (cell, step, all) =>
        cell !== undefined && Number(cell) === Number(all[0]) + step && cell !== '',
    );
  return Array.from({ length: fewestDays }, (_, back) => from - back).some(
    (start) => start >= 0 && runs(start),
  );
}
