import '../../../../components/ui/foundation.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { i18n } from '../../../tools/i18n.ts';
import {
  clippedIn,
  everyLook,
  expectEveryLook,
  inPseudoLocale,
  putOn,
} from '../../../tools/every-look.ts';
import { pseudo } from '../../../tools/pseudo-words.ts';

function draw(html: string, styles = ''): void {
  const style = document.createElement('style');
  style.textContent = styles;
  document.body.innerHTML = html;
  document.head.append(style);
  onTestFinished(() => {
    style.remove();
    document.body.innerHTML = '';
  });
}

const long = 'A sentence that is a good deal longer than there is room for in here';

describe('what is cut off', () => {
  test.each([
    ['.cut { inline-size: 6rem; overflow: hidden; white-space: nowrap }', 'a line'],
    ['.cut { inline-size: 6rem; block-size: 1rem; overflow: clip }', 'lines below'],
    ['.cut { inline-size: 6rem; white-space: nowrap }', 'words over what stands beside'],
    ['.cut { position: absolute; inset-inline-start: 300px; inline-size: 400px }', 'past the edge'],
  ])('%s is found: %s', async (styles) => {
    draw(`<p>Short.</p><p class="cut">${long}</p>`, styles);
    const look = { width: 320, theme: 'light', direction: 'ltr' } as const;
    expect(await clippedIn([look])).toEqual({
      '320 px, light, ltr': [expect.stringContaining('A sentence that is') as string],
    });
  });

  test('what starts outside on the left is found from right to left', async () => {
    draw(`<p class="cut">${long}</p>`, '.cut { position: absolute; right: 300px; width: 200px }');
    const looks = [{ width: 320, theme: 'light', direction: 'rtl' }] as const;
    expect(Object.keys(await clippedIn(looks))).toEqual(['320 px, light, rtl']);
  });

  test('words that wrap, scroll or are only read aloud are not', async () => {
    draw(
      `<p>${long}</p><div class="scrolls" tabindex="0"><p class="wide">${long}</p></div><span class="sr">${long}</span>`,
      '.scrolls { overflow: auto } .wide { inline-size: 60rem }',
    );
    const found = await clippedIn([{ width: 320, theme: 'light', direction: 'ltr' }]);
    expect(JSON.stringify(found)).not.toContain('sr:');
    draw(`<label>Place <input class="narrow" value="${long}"></label>`, '.narrow { width: 4rem }');
    expect(await clippedIn([{ width: 320, theme: 'light', direction: 'ltr' }])).toEqual({});
    draw(`<p>${long}</p>`);
    await expectEveryLook();
  });
});

test('a look is what it says', async () => {
  draw('<p>Words</p>');
  expect(everyLook).toHaveLength(18);
  const isForced = () => matchMedia('(forced-colors: active)').matches;
  await putOn({ width: 480, theme: 'forced', direction: 'rtl' });
  expect(isForced()).toBe(true);
  expect(getComputedStyle(document.body).direction).toBe('rtl');
  expect(document.documentElement.clientWidth).toBe(480);
  await putOn({ width: 320, theme: 'dark', direction: 'ltr' });
  expect(isForced()).toBe(false);
  expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
});

describe('the pseudo-locale', () => {
  test('is 40 % longer, in brackets, and leaves figures, tags and plural forms alone', () => {
    expect(pseudo('Weekly update')).toMatch(/^\[Wééklý üpdáté ëxtr.*\]$/u);
    expect(pseudo('Weekly update').length).toBe(13 + 6 + 2);
    expect(pseudo('en')).toBe('en');
    expect(pseudo('24')).toBe('24');
    expect(pseudo('Since {day}')).toMatch(/^\[Šîñçé \{day\} ëx/u);
    expect(pseudo('1 day | 3 days').split(' | ')).toHaveLength(2);
  });

  test('is what the product says until the test is over', () => {
    inPseudoLocale();
    expect(i18n.t('ui.close')).toMatch(/^\[Çlöšé/u);
  });

  test('and not afterwards', () => {
    expect(i18n.t('ui.close')).toBe('Close');
  });
});
