import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onToPage } from '../../../../lib/messaging/listen.ts';
import { sendFromPage } from '../../../../lib/messaging/send.ts';

const door = vi.hoisted(() => ({
  hear: (_message: unknown): void => {},
  answer: null as unknown,
}));
vi.mock('../../../../lib/platform/page-browser.ts', () => ({
  hearBackground: (listener: (message: unknown) => void) => {
    door.hear = listener;
    return () => {};
  },
  sendToBackground: () => Promise.resolve(door.answer),
}));

describe('onToPage', () => {
  const handler = vi.fn();
  beforeEach(() => {
    handler.mockReset();
    onToPage(handler);
  });

  it.each([{ type: 'read-again' }, { type: 'withdraw' }, { type: 'show-student', student: 0 }])(
    'passes on $type',
    (message) => {
      door.hear(message);
      expect(handler).toHaveBeenCalledWith(message);
    },
  );

  it.each([
    undefined,
    null,
    'withdraw',
    {},
    { type: 'erase' },
    { type: 'show-student' },
    { type: 'show-student', student: -1 },
    { type: 'show-student', student: '1' },
  ])('ignores %j', (message) => {
    door.hear(message);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('sendFromPage', () => {
  it('answers a reading with what may be drawn, and anything else with null', async () => {
    const reading = {
      status: 'nothing' as const,
      reader: null,
      range: { from: null, to: null, label: null },
      students: [],
      rows: { seen: 0, read: 0 },
      skipped: [],
    };
    door.answer = { refused: true };
    expect(
      await sendFromPage({
        type: 'page-read',
        reading,
        covers: 'unknown',
        explained: null,
        listed: null,
        canDraw: true,
      }),
    ).toEqual({
      refused: true,
    });
    expect(await sendFromPage({ type: 'open-page' })).toBeNull();
    door.answer = undefined;
    expect(
      await sendFromPage({
        type: 'page-read',
        reading,
        covers: 'unknown',
        explained: null,
        listed: null,
        canDraw: true,
      }),
    ).toBeNull();
  });
});
