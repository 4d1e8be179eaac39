import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import '../../../../components/ui/list.css';
import '../../../../components/case/case.css';

/** Where the first and the last letter of an element's text stand, in CSS pixels. */
function ends(element: Element | null): { first: number; last: number; right: number } {
  const text = element?.firstChild;
  if (!(text instanceof Text)) throw new Error('There is no text');
  const leftOf = (at: number) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const box = element?.getBoundingClientRect();
  const last = leftOf(text.length - 1);
  return { first: leftOf(0).left, last: last.left, right: (box?.right ?? 0) - last.right };
}

test('in a panel that begins at the right, a sentence in English keeps its full stop at its end', async () => {
  document.body.className = 'bb';
  document.documentElement.dir = 'rtl';
  onTestFinished(() => {
    document.documentElement.dir = '';
  });
  await render(
    <>
      <dl className="kv">
        <dt>لماذا هذا</dt>
        <dd>The shop is open then.</dd>
      </dl>
      <p className="typed">The bus came late.</p>
    </>,
  );
  for (const selector of ['dd', '.typed']) {
    const { first, last, right } = ends(document.querySelector(selector));
    expect(last).toBeGreaterThan(first);
    expect(right).toBeLessThan(2);
  }
});
