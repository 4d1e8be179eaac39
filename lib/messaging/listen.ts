import { hearBackground } from '../platform/page-browser.ts';
import type { ToPage } from './contract.ts';

/** Checked by hand: a schema library would be the larger half of the content script. */
function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'read-again' || message.type === 'withdraw') return true;
  return (
    message.type === 'show-student' &&
    'student' in message &&
    Number.isInteger(message.student) &&
    Number(message.student) >= 0
  );
}

/** Calls `handler` with what the background says to this page; anything unknown is ignored. Returns how to stop. */
export function onToPage(handler: (message: ToPage) => void): () => void {
  return hearBackground((message) => {
    if (isToPage(message)) handler(message);
  });
}
