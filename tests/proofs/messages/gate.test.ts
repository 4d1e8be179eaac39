import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromPage } from '../../../lib/messaging/contract.ts';
import { patience, sizes } from '../sizes.ts';
import { isBelievable } from './believable.ts';
import { harmed, hostileValue, neverArrives } from './hostile.ts';
import { honestMessages } from './honest.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const own = 'our-own-id';
const gate = vi.hoisted(() => ({ hear: (() => undefined) as Listener }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'our-own-id',
      onMessage: {
        addListener: (listener: Listener) => {
          gate.hear = listener;
        },
      },
    },
  },
}));
const { answerPages } = await import('../../../lib/messaging/answer.ts');

const types = Object.keys(honestMessages) as FromPage['type'][];
const handled = vi.fn<() => Promise<string>>(() => Promise.resolve('handled'));

const frame = {
  id: own,
  origin: 'https://sis.example.org',
  frameId: 0,
  tab: { id: 7, windowId: 1, incognito: false },
};
/** Whom nobody should believe: others, our own pages, private windows, frames without an origin, half a sender. */
const wrongSender = fc.constantFrom<object>(
  { ...frame, id: 'another-extension' },
  { ...frame, id: undefined },
  { ...frame, tab: undefined },
  { ...frame, tab: { ...frame.tab, incognito: true } },
  { ...frame, tab: { windowId: 1, incognito: false } },
  { ...frame, frameId: undefined },
  { ...frame, origin: 'null' },
  { ...frame, origin: undefined, url: 'about:blank' },
  { ...frame, origin: undefined, url: 'not an address' },
  { ...frame, origin: 'chrome://settings' },
  { ...frame, origin: 'chrome-extension://our-own-id' },
  { ...frame, origin: 'file://' },
  {},
);

/** What arrives of a message: Firefox copies it, Chrome writes it as JSON; null where it cannot be sent. */
function arrivals(message: unknown): unknown[] {
  const carried: (() => unknown)[] = [
    () => structuredClone(message),
    () => JSON.parse(JSON.stringify(message) ?? 'null') as unknown,
  ];
  return carried.flatMap((carry) => {
    try {
      return [carry()];
    } catch {
      return [];
    }
  });
}

/** Every property of the prototypes a message could reach, by name, and what it is. */
function prototypes(): Map<string, unknown> {
  const reached = [Object, Array, String, Number, Function, Promise, Map];
  return new Map(
    reached.flatMap(({ name, prototype }) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, property]) => [
        `${name}.${key}`,
        property.value ?? Reflect.get(property, 'get'),
      ]),
    ),
  );
}

function expectUntouched(before: Map<string, unknown>): void {
  const now = prototypes();
  const keys = new Set([...before.keys(), ...now.keys()]);
  expect([...keys].filter((key) => !Object.is(now.get(key), before.get(key)))).toEqual([]);
}

beforeEach(() => {
  handled.mockClear();
  answerPages({
    'page-read': handled,
    'open-student': handled,
    'open-page': handled,
    'watching-stopped': handled,
    'ask-taught': handled,
    pointed: handled,
    'pointing-ended': handled,
  });
});

describe.each(types)('%s', (type) => {
  const honest: fc.Arbitrary<object> = honestMessages[type];

  test(
    `${sizes.hostileMessages} hostile messages: none throws, none is believed`,
    () => {
      const before = prototypes();
      let heard = 0;
      fc.assert(
        fc.property(harmed(honest), (message) => {
          const hostile = arrivals(message).filter((arrived) => !isBelievable(arrived));
          fc.pre(hostile.length > 0);
          heard += hostile.length;
          for (const arrived of hostile) expect(gate.hear(arrived, frame)).toBeUndefined();
        }),
        { numRuns: sizes.hostileMessages },
      );
      expect(handled).not.toHaveBeenCalled();
      expectUntouched(before);
      console.log(`${type}: ${heard} hostile messages heard, 0 believed.`);
    },
    patience,
  );

  test('what the second opinion believes is handled, once, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(honest, harmed(honest)), (message) => {
        for (const arrived of arrivals(message)) {
          handled.mockClear();
          const answer = gate.hear(arrived, frame);
          expect(handled).toHaveBeenCalledTimes(isBelievable(arrived) ? 1 : 0);
          expect(answer === undefined).toBe(!isBelievable(arrived));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an honest message of anybody else is not believed', () => {
    fc.assert(
      fc.property(honest, wrongSender, (message, sender) => {
        expect(gate.hear(message, sender)).toBeUndefined();
      }),
    );
    expect(handled).not.toHaveBeenCalled();
  });

  test('ten million characters in any place', () => {
    const huge = 'x'.repeat(10_000_000);
    const [message] = fc.sample(honest, { numRuns: 1, seed: 1 });
    for (const key of [...Object.keys(message ?? {}), 'more'])
      expect(gate.hear({ ...message, [key]: huge }, frame)).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });
});

test('a tower of ten thousand levels is refused, not climbed', () => {
  let tower: unknown = 'top';
  for (let level = 0; level < 10_000; level += 1) tower = { students: [tower] };
  expect(gate.hear({ type: 'page-read', reading: tower }, frame)).toBeUndefined();
  expect(gate.hear(tower, frame)).toBeUndefined();
});

test('senders made of nonsense throw as little', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(frame), fc.object()), hostileValue, (sender, nonsense) => {
      const half = { ...frame, tab: nonsense };
      expect(gate.hear({ type: 'open-page' }, half)).toBeUndefined();
      expect(gate.hear(nonsense, sender)).toBeUndefined();
    }),
  );
  expect(handled).not.toHaveBeenCalled();
});

test('what no browser carries never leaves the sender', () => {
  fc.assert(
    fc.property(neverArrives, (message) => {
      expect(() => structuredClone(message)).toThrow('could not be cloned');
    }),
  );
});
