import { afterEach, describe, expect, it } from 'vitest';
import { isWorthReading } from '../../../../entrypoints/sis.content/worth-reading.ts';

afterEach(() => document.querySelector('iframe')?.remove());

function frame(style: string): Window {
  const element = document.createElement('iframe');
  element.style.cssText = `border:0;${style}`;
  document.body.append(element);
  if (!element.contentWindow) throw new Error('no frame');
  return element.contentWindow;
}

describe('isWorthReading', () => {
  it('takes frames a list fits into', () => {
    expect(isWorthReading(frame('width:600px;height:400px'))).toBe(true);
  });

  it.each(['width:40px;height:400px', 'width:600px;height:20px', 'display:none'])(
    'passes by a frame with %s',
    (style) => {
      expect(isWorthReading(frame(style))).toBe(false);
    },
  );
});
