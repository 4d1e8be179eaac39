import { beforeEach, expect, test, vi } from 'vitest';
import type { Policy } from '../../../../lib/domain/policy.ts';

type Changed = (changes: object, area: string) => void;
const listeners = new Set<Changed>();
const managed = vi.fn<() => Promise<unknown>>();
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: () => managed() },
      onChanged: {
        addListener: (listener: Changed) => listeners.add(listener),
        removeListener: (listener: Changed) => listeners.delete(listener),
      },
    },
  },
}));
const { readPolicy, watchPolicy, whenPolicyChanges } =
  await import('../../../../lib/platform/policy.ts');

beforeEach(() => listeners.clear());
const change = (area: string) => listeners.forEach((listener) => listener({}, area));

test('reads what the school set, and nothing where the browser knows of no policy', async () => {
  managed.mockResolvedValue({ whyAt: 12, colour: 'red' });
  expect(await readPolicy()).toEqual({ whyAt: 12, problems: ['colour'] });
  managed.mockResolvedValue({});
  expect(await readPolicy()).toEqual({ problems: [] });
  managed.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual({ problems: [] });
});

test('tells the policy at once and after every change, until it is stopped', async () => {
  const listener = vi.fn<(policy: Policy) => void>();
  managed.mockResolvedValue({ whyAt: 12 });
  const stop = watchPolicy(listener);
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ whyAt: 12, problems: [] }));
  managed.mockResolvedValue({ whyAt: 9 });
  change('local');
  change('managed');
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith({ whyAt: 9, problems: [] }));
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  expect(listeners.size).toBe(0);
});

test('for the background a change is told, not what stood before', async () => {
  const listener = vi.fn<(policy: Policy) => void>();
  managed.mockResolvedValue({ badge: false });
  managed.mockClear();
  whenPolicyChanges(listener);
  change('session');
  expect(managed).not.toHaveBeenCalled();
  change('managed');
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  expect(managed).toHaveBeenCalledOnce();
});
