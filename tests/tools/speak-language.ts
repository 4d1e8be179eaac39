import { onTestFinished } from 'vitest';
import type { Messages, Speaker } from './message-speaker.ts';
import { speakerOf } from './message-speaker.ts';

declare const __TRANSLATIONS__: Record<'ar' | 'es', Messages>;

/** Everything said from here to the end of the test is in one of the product's other languages. */
export function speak(language: 'ar' | 'es'): void {
  const world = globalThis as unknown as { chrome: { i18n: { getMessage: Speaker } } };
  const { i18n } = world.chrome;
  const before = i18n.getMessage;
  i18n.getMessage = speakerOf(__TRANSLATIONS__[language]);
  onTestFinished(() => {
    i18n.getMessage = before;
  });
}
