import { defineContentScript } from 'wxt/utils/define-content-script';
import { unclobbered } from '../../lib/flags/unclobbered.ts';
import { servePage } from './serve-page.ts';
import { isWorthReading } from './worth-reading.ts';

/** How often an idle page asks whether the extension is still there, in ms. */
const LIFE_CHECK = 5000;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page need not hear that we started. A newer run still ends an older one, by an event only we can name.
  noScriptStartedPostMessage: true,
  main(context) {
    const life = {
      isOver: () => context.isInvalid,
      onOver: (listener: () => void) => void context.onInvalidated(listener),
    };
    const starting = new AbortController();
    const start = (): void => {
      if (!isWorthReading(window) || context.isInvalid) return;
      starting.abort();
      context.setInterval(() => {}, LIFE_CHECK);
      const left = unclobbered(document).querySelectorAll('bridgeback-layer');
      left.forEach((layer) => layer.remove());
      servePage(window, life);
    };
    context.onInvalidated(() => starting.abort());
    window.addEventListener('resize', start, { signal: starting.signal });
    start();
  },
});
