/**
 * The places where a kill can strike: this world's own calls to the browser are watched, each gets a name and is counted. At the
 * armed one the driver outside is told, and nothing more runs in this thread until the process is killed.
 */
const reached: string[] = [];
const counted = new Map<string, number>();
let armed: string | null = null;
let refused = Number.POSITIVE_INFINITY;

declare global {
  /** Given by the driver outside, or in a worker by its console. */
  var atKillPoint: (point: string) => unknown;
}

/** Longer than any kill takes, in milliseconds. */
const longEnough = 30_000;

/** Names a place that was just reached. */
export function reach(name: string): void {
  const count = (counted.get(name) ?? 0) + 1;
  counted.set(name, count);
  const point = `${name} ${count}`;
  reached.push(point);
  if (point !== armed) return;
  globalThis.atKillPoint(point);
  for (const until = performance.now() + longEnough; performance.now() < until;);
}

/** Begins to count anew; `point` is where to stop for good, null for nowhere. */
export function arm(point: string | null): void {
  reached.length = 0;
  counted.clear();
  armed = point;
  refused = Number.POSITIVE_INFINITY;
}

/** Every place reached since, in order. */
export function pointsReached(): string[] {
  return [...reached];
}

/** Thrown at the first write that {@link refuseWritesAfter} does not let through. */
export class WriteRefusedError extends Error {}

/** Lets so many transactions write and refuses the next: shows how things stand after each of them. */
export function refuseWritesAfter(commits: number): void {
  arm(null);
  refused = commits;
}

// oxlint-disable-next-line typescript/no-explicit-any -- methods of any shape are wrapped alike
type Method = (this: any, ...given: any[]) => any;

/** Puts `wrapped` in the place of a method of the browser; does nothing where this browser has none. */
function wrap(owner: object | undefined, name: string, wrapped: (own: Method) => Method): void {
  const own: unknown = owner && Reflect.get(owner, name);
  if (!owner || typeof own !== 'function') return;
  Object.defineProperty(owner, name, { configurable: true, value: wrapped(own as Method) });
}

function before(owner: object | undefined, name: string, point: string): void {
  wrap(
    owner,
    name,
    (own) =>
      function (...given) {
        reach(point);
        return own.apply(this, given);
      },
  );
}

function after(owner: object | undefined, name: string, point: string): void {
  wrap(
    owner,
    name,
    (own) =>
      function (...given) {
        const result: unknown = own.apply(this, given);
        if (result instanceof Promise) return result.finally(() => reach(point));
        reach(point);
        return result;
      },
  );
}

function watchTransactions(): void {
  wrap(
    IDBDatabase.prototype,
    'transaction',
    (own) =>
      function (...given) {
        if (given[1] !== 'readwrite') return own.apply(this, given);
        reach('before the transaction');
        const begun = counted.get('before the transaction') ?? 0;
        if (begun > refused) throw new WriteRefusedError('Not written, on purpose.');
        const transaction = own.apply(this, given) as IDBTransaction;
        transaction.addEventListener('complete', () => reach('committed, not told'));
        return transaction;
      },
  );
  for (const act of ['put', 'add', 'delete', 'clear'])
    after(IDBObjectStore.prototype, act, 'row asked to be written');
  before(IDBTransaction.prototype, 'commit', 'before the commit');
}

function watchDatabases(): void {
  wrap(
    IDBFactory.prototype,
    'open',
    (own) =>
      function (...given) {
        const request = own.apply(this, given) as IDBOpenDBRequest;
        request.addEventListener('upgradeneeded', () => reach('upgrade begun'));
        request.addEventListener('success', () => reach('database open'));
        return request;
      },
  );
  wrap(
    IDBFactory.prototype,
    'deleteDatabase',
    (own) =>
      function (...given) {
        reach('before a database is deleted');
        const request = own.apply(this, given) as IDBOpenDBRequest;
        request.addEventListener('success', () => reach('database deleted'));
        return request;
      },
  );
}

function watchFiles(): void {
  if (!('FileSystemFileHandle' in globalThis)) return;
  after(FileSystemFileHandle.prototype, 'createWritable', 'file open to be written');
  after(FileSystemWritableFileStream.prototype, 'write', 'part of a file written');
  after(FileSystemWritableFileStream.prototype, 'close', 'file written');
  before(FileSystemFileHandle.prototype, 'move', 'before a file is renamed');
  after(FileSystemFileHandle.prototype, 'move', 'file renamed');
  after(FileSystemDirectoryHandle.prototype, 'removeEntry', 'file removed');
}

declare const chrome: { storage?: { session?: object } };

/** Watches this world from now on. Once. */
export function watchThisWorld(): void {
  before(SubtleCrypto.prototype, 'encrypt', 'before sealing');
  after(SubtleCrypto.prototype, 'encrypt', 'sealed');
  before(SubtleCrypto.prototype, 'deriveBits', 'before a key is derived');
  before(SubtleCrypto.prototype, 'deriveKey', 'before a key is derived');
  before(LockManager.prototype, 'request', 'before the turn to write');
  watchTransactions();
  watchDatabases();
  watchFiles();
  for (const act of ['set', 'remove']) {
    before(chrome.storage?.session, act, 'before the session is written');
    after(chrome.storage?.session, act, 'session written');
  }
}
