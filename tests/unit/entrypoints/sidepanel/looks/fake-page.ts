import type { ShownColumn } from '../../../../../lib/domain/teaching.ts';
import { makeFakeBrowser } from '../screens/leaving/fake-browser.ts';

const listeners = { addListener: () => undefined, removeListener: () => undefined };

/** The columns of an invented page, as its frame would tell them. */
const columns: ShownColumn[] = [
  ['Nm', 'Featheringham-Oduya, Christopher-James'],
  ['Rf', '104466'],
  ['Tot A', '17'],
  ['Exc', '3'],
].map(([words = '', first = '']) => ({
  ref: { label: words.toLowerCase(), nth: 0 },
  words,
  values: [first, 'more'],
}));

/** The WebExtension API with one page in front, which answers what the panel asks of it. */
function makeFakePage() {
  const { browser, session, origins } = makeFakeBrowser();
  return {
    session,
    origins,
    browser: {
      ...browser,
      scripting: { executeScript: async () => [{ frameId: 0 }] },
      tabs: {
        ...browser.tabs,
        sendMessage: async (_: number, message: { type: string }) =>
          message.type === 'point' ? { tables: 1 } : { columns, reading: null },
      },
      permissions: { ...browser.permissions, onAdded: listeners, onRemoved: listeners },
    },
  };
}

export const fake = makeFakePage();
