import { browser } from './browser.ts';

/** The commands that work wherever one is in the browser; see `commands` in wxt.config.ts. */
const commands = ['open-panel', 'lock', 'hide-names'] as const;

export type Command = (typeof commands)[number];

/** A command and its keys in the browser's own words, "Alt+Shift+L"; empty where it has none. */
export type Shortcut = { command: Command; keys: string };

/** The keys as they are now: a person can change them in the browser, and what another extension has is given to nobody twice. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return commands.map((command) => ({
    command,
    keys: all.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}
