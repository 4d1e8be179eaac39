import * as fc from 'fast-check';

/** Keys that name something on every object, and some that the contract knows from elsewhere. */
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'type',
  'reading',
  'students',
  'origin',
  'studentId',
  '',
  '0',
  'length',
);

const polluting = fc.constantFrom(
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '[{"__proto__":{"polluted":true,"type":"open-page"}}]',
);

function cycle(): unknown {
  const around: Record<string, unknown> = { type: 'open-page' };
  around['around'] = [around];
  return around;
}

function nested(depth: number): unknown {
  let inner: unknown = {};
  for (let level = 0; level < depth; level += 1) inner = level % 2 ? { students: inner } : [inner];
  return inner;
}

/** Values nobody should believe, in place of a count, a name, a day, a list or a whole message. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
  // prettier-ignore
  fc.constantFrom<unknown>(
    undefined, null, Number.NaN, Infinity, -Infinity, 1e308, -1e308, -0, 2 ** 53, -1, 1.5, 1e-320, true, '', '1', '0x10',
    'NaN', '2026-02-30', '2026-13-01', '+012026-01-01', 'page-read', 'open-page', '\ud800', '\0', '__proto__',
    'javascript:alert(1)', '<img src=x onerror=alert(1)>', '=1+1', 'x'.repeat(70_000),
  ),
  polluting.map((text): unknown => JSON.parse(text)),
  fc.constant(null).map(cycle),
  fc.integer({ min: 10, max: 1_000 }).map(nested),
  fc
    .constantFrom(
      () => new Map([['type', 'open-page']]),
      () => new Set(['open-page']),
    )
    .map((make) => make()),
);

/** What no browser carries from one world to another: it must fail at the sender's. */
export const neverArrives: fc.Arbitrary<unknown> = fc
  .constantFrom<() => unknown>(
    () => () => 'open-page',
    () => Symbol('open-page'),
    () => new Proxy({ type: 'open-page' }, { get: () => 'open-page' }),
    () => ({ type: 'open-page', toString: () => 'open-page' }),
    () => Promise.resolve({ type: 'open-page' }),
  )
  .map((make) => make());

type Harm = (parent: Record<string, unknown>, key: string) => void;

/** As JSON.parse does it: an own key, also where its name is `__proto__`. */
function put(parent: object, key: string, value: unknown): void {
  // A list's length cannot be anything, and a list with another length is no harm.
  if (Array.isArray(parent) && key === 'length') return;
  const own = { enumerable: true, configurable: true, writable: true };
  Object.defineProperty(parent, key, { value, ...own });
}

const harm: fc.Arbitrary<Harm> = fc.oneof(
  hostileValue.map(
    (value): Harm =>
      (parent, key) =>
        put(parent, key, value),
  ),
  fc.constant<Harm>((parent, key) => Reflect.deleteProperty(parent, key)),
  fc.tuple(hostileKey, hostileValue).map(([added, value]): Harm => (parent) => {
    put(parent, added, value);
  }),
);

type Place = { parent: Record<string, unknown>; key: string };

function placesIn(node: unknown): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  const parent = node as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

/** An honest message, harmed in one to three places; or nothing like a message at all. */
export function harmed(honest: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const harms = fc.array(fc.tuple(fc.nat(), harm), { minLength: 1, maxLength: 3 });
  const changed = fc.tuple(honest, harms).map(([message, each]) => {
    // Looked up before anything is harmed: what was put in may go round in circles.
    const places = placesIn(message);
    for (const [where, act] of each) {
      const place = places[where % places.length];
      if (place) act(place.parent, place.key);
    }
    return message;
  });
  return fc.oneof({ weight: 8, arbitrary: changed }, { weight: 1, arbitrary: hostileValue });
}
