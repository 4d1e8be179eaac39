import { afterEach, describe, expect, test } from 'vitest';
import { isVisible, labelText, visibleText } from '../../../../../lib/readers/page/visible-text.ts';

function draw(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

function parse(html: string): Element {
  return (
    new DOMParser().parseFromString(`<div id="box">${html}</div>`, 'text/html').body.children[0] ??
    document.body
  );
}

afterEach(() => document.body.replaceChildren());

describe.each([
  ['on a screen', draw],
  ['without a window', parse],
])('%s', (_, make) => {
  test.each([
    ['<script>var a = "99";</script>7', '7'],
    ['<!-- 12 -->11th Grade', '11th Grade'],
    ['<style>b { color: red }</style><template>8</template><noscript>9</noscript>7', '7'],
    ['Mc<b>Kay</b>', 'McKay'],
    ['Ada<br>Vale', 'Ada Vale'],
    ['<div>Ada</div><div>Vale</div>', 'Ada Vale'],
    ['11<sup>th</sup>', '11th'],
    ['7<span style="display: none">99</span>', '7'],
    ['7<span style="visibility:hidden">99</span>', '7'],
    ['7<span style="opacity: 0">99</span>', '7'],
    ['7<span style="opacity: 0.5"> 9</span>', '7 9'],
    ['7<span hidden>99</span>', '7'],
    ['7<select><option>99</option></select>', '7'],
    ['7<table><tr><td>99</td></tr></table>', '7'],
    ['\u00a0', ''],
  ])('%s says %j', (html, expected) => {
    expect(visibleText(make(html))).toBe(expected);
  });

  test('a hidden ancestor hides', () => {
    const inner = make('<div style="display: none"><b>7</b></div>').querySelector('b');
    expect(inner && isVisible(inner)).toBe(false);
    expect(inner && visibleText(inner)).toBe('');
  });

  test('the label of a hidden head can still be read', () => {
    const html =
      '<table><thead style="display: none"><tr><th>Days <i>Absent</i><i hidden>9</i></th></tr></thead></table>';
    const head = make(html).querySelector('th');
    expect(head && labelText(head)).toBe('Days Absent');
  });

  test('a form cannot hide what stands in it', () => {
    const box = make(
      '<form>7<input name="firstChild"><input name="localName"><input name="nodeType"></form>',
    );
    expect(visibleText(box)).toBe('7');
  });

  test('a huge cell is cut, a deep one ends', () => {
    expect(visibleText(make('x'.repeat(5_000_000))).length).toBeLessThanOrEqual(2000);
    expect(visibleText(make('<b>'.repeat(400) + '7')).length).toBeLessThanOrEqual(1);
  });
});

test('a style sheet hides as well as an attribute', () => {
  const box = draw('<style>.away { display: none }</style><p>7<span class="away">99</span></p>');
  expect(visibleText(box)).toBe('7');
});
