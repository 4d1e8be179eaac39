import { Html, escapeHtml } from './html.ts';

export type Choice = { value: string; words: string };

/** The options of a select, one of them chosen; written without a line break, as both systems write them. */
export function options(choices: readonly Choice[], chosen: string): Html {
  const texts = choices.map(({ value, words }) => {
    const selected = value === chosen ? ' selected=""' : '';
    return `<option value="${escapeHtml(value)}"${selected}>${escapeHtml(words)}</option>`;
  });
  return new Html(texts.join(''));
}
