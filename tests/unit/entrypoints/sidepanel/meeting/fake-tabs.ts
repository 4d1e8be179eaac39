import { makeFakeBrowser } from '../screens/leaving/fake-browser.ts';

type Tab = { id: number; url: string; active: boolean };

/** The parts of the WebExtension API that a meeting touches, in memory: the session, and tabs that can be brought to the front. */
function makeFakeTabs() {
  const { browser, session, told } = makeFakeBrowser();
  const tabs: Tab[] = [];
  const opened: string[] = [];
  const inFront = (tabId: number) => {
    for (const tab of tabs) tab.active = tab.id === tabId;
    return tabs.find(({ id }) => id === tabId);
  };
  const query = async ({ url }: { url?: string; currentWindow?: boolean }) => {
    const origin = url?.replace(/\/\*$/, '');
    return tabs.filter((tab) => origin === undefined || tab.url.startsWith(origin));
  };
  const all = {
    ...browser,
    tabs: {
      ...browser.tabs,
      query,
      update: async (tabId: number) => {
        const tab = inFront(tabId);
        if (!tab) throw new Error(`No tab with id: ${tabId}`);
        return tab;
      },
      create: async ({ url }: { url: string }) => opened.push(url),
    },
  };
  return { browser: all, session, told, tabs, opened };
}

export const fake = makeFakeTabs();
