/** Gives code under test the browser's `i18n.getMessage`, fed with the product's own English messages. */
import { speakerOf, type Messages } from './message-speaker.ts';

declare const __MESSAGES__: Messages;

const world = globalThis as unknown as { chrome?: Record<string, unknown> };
world.chrome = {
  ...world.chrome,
  i18n: { getMessage: speakerOf(__MESSAGES__), getUILanguage: () => 'en-US' },
};
