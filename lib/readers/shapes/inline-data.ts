import type { Page } from '../reader.ts';
import { all, attribute, hasAttribute, textBelow } from '../page/dom.ts';

/** Data a page holds in a script: what it is assigned to (or the script's id), and the values. */
export type InlineData = { name: string; data: unknown; element: Element };

const mostScripts = 300;
const longestScript = 6_000_000;
const longestData = 4_000_000;

const assignment = /(?<![\w$.])([\w$.]{1,200})\s{0,20}=\s{0,20}(?=[{[])/gu;

/** Where the object or list that starts at `start` ends, its last sign included; -1 where it does not end. */
function endOf(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestData);
  let depth = 0;
  let inText = false;
  for (let at = start; at < limit; at++) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function parsed(text: string): { data: unknown } | null {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return null;
  }
}

function* assignedIn(
  text: string,
  wanted: (name: string) => boolean,
): Generator<[string, unknown]> {
  let done = 0;
  for (const match of text.matchAll(assignment)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length;
    if (start < done || !wanted(name)) continue;
    const end = endOf(text, start);
    // Unbalanced once is unbalanced to the end: looking again from every later name would take forever.
    if (end < 0) return;
    done = end;
    const value = parsed(text.slice(start, end));
    if (value) yield [name, value.data];
  }
}

/**
 * The data of inline scripts whose name passes `wanted`, parsed as JSON and never run: `PXP.Data = {...}` under the name it is
 * assigned to, `<script type="application/json" id="data">` under its id. What is no plain JSON is left out, and so are scripts
 * whose text does not pass `holds`.
 */
export function inlineDataOn(
  page: Page,
  wanted: (name: string) => boolean,
  holds: (script: string) => boolean = () => true,
): InlineData[] {
  const found: InlineData[] = [];
  for (const element of all(page.document, 'script').slice(0, mostScripts)) {
    const text = textBelow(element);
    if (hasAttribute(element, 'src') || text.length > longestScript || !holds(text)) continue;
    if (/^application\/(?:[\w.-]+\+)?json$/iu.test(attribute(element, 'type'))) {
      const name = attribute(element, 'id');
      const value = wanted(name) && text.length <= longestData ? parsed(text) : null;
      if (value) found.push({ name, data: value.data, element });
    } else for (const [name, data] of assignedIn(text, wanted)) found.push({ name, data, element });
  }
  return found;
}
