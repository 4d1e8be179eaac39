import { expect, test } from 'vitest';
import { pageSender } from '../../../../lib/messaging/sender.ts';

const own = 'our-own-id';
const frame = {
  id: own,
  origin: 'https://sis.example.org',
  frameId: 0,
  tab: { id: 7, windowId: 1, incognito: false },
};

test('a frame of our own content script is a sender, known by what the browser says', () => {
  expect(pageSender(frame, own)).toEqual({
    tabId: 7,
    windowId: 1,
    frameId: 0,
    origin: 'https://sis.example.org',
  });
});

test('where the browser names no origin, that of the address counts', () => {
  const { origin: _, ...without } = frame;
  const sender = pageSender({ ...without, url: 'https://sis.example.org/a?b=1' }, own);
  expect(sender?.origin).toBe('https://sis.example.org');
});

test.each([
  ['another extension', { ...frame, id: 'someone-else' }],
  ['a page of our own without a tab', { id: own, origin: 'chrome-extension://x', frameId: 0 }],
  ['a private window', { ...frame, tab: { ...frame.tab, incognito: true } }],
  ['a frame without an origin', { ...frame, origin: 'null' }],
  ['a browser page', { ...frame, origin: 'chrome://settings' }],
])('%s is nobody', (_, sender) => {
  expect(pageSender(sender, own)).toBeNull();
});
