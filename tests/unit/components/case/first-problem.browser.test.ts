import { expect, test } from 'vitest';
import { firstProblem } from '../../../../components/case/first-problem.ts';

function form(html: string): HTMLElement {
  const element = document.createElement('form');
  element.innerHTML = html;
  return element;
}

test('a field that complains is the one', () => {
  const drawn = form(
    '<input id="a"><input id="b" aria-invalid="true"><p class="field__error"></p>',
  );
  expect(firstProblem(drawn)?.id).toBe('b');
});

test('a group that complains begins with its first choice', () => {
  const drawn = form(
    '<button id="a"></button><div class="field"><button id="b"></button><button id="c"></button><p class="field__error"></p></div>',
  );
  expect(firstProblem(drawn)?.id).toBe('b');
});

test('a complaint outside a field is about what stands above it', () => {
  const drawn = form(
    '<button id="a"></button><p class="field__error"></p><button id="b"></button>',
  );
  expect(firstProblem(drawn)?.id).toBe('a');
});

test('a form without complaints has none', () => {
  expect(firstProblem(form('<input>'))).toBeNull();
});
