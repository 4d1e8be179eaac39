import { keptStorage } from '../../../../../tools/kept-storage.ts';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The parts of the WebExtension API that leaving touches, in memory. */
export function makeFakeBrowser() {
  const session = new Map<string, unknown>();
  const listeners = new Set<Changed>();
  const managed: Record<string, unknown> = {};
  const told: { tabId: number; message: unknown }[] = [];
  const badges: { tabId: number; text: string }[] = [];
  const origins = new Set<string>();
  const local = keptStorage();
  const tell: Changed = (changes, area) => {
    for (const listener of listeners) listener(changes, area);
  };
  const browser = {
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
    action: { setBadgeText: async (badge: { tabId: number; text: string }) => badges.push(badge) },
    tabs: {
      sendMessage: async (tabId: number, message: unknown) => told.push({ tabId, message }),
    },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        for (const origin of gone) origins.delete(origin);
        return true;
      },
    },
    storage: {
      managed: { get: async () => managed },
      local: local.area,
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : { [key]: session.get(key) },
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            session.set(key, newValue);
            tell({ [key]: { newValue } }, 'session');
          }
        },
        remove: async (key: string) => {
          session.delete(key);
          tell({ [key]: {} }, 'session');
        },
        clear: async () => session.clear(),
      },
      onChanged: {
        addListener: (listener: Changed) => listeners.add(listener),
        removeListener: (listener: Changed) => listeners.delete(listener),
      },
    },
  };
  return { browser, session, local: local.kept, managed, told, badges, origins };
}

export const fake = makeFakeBrowser();
