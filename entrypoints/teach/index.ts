import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveTeaching } from './serve-teaching.ts';

/** Loaded once more into a frame that has it already, a newer run takes the place of the older one. */
const place = Symbol.for('bridgeback teaching');

/** Teaching is a script of its own: hardly any page is ever taught. The panel loads it into the frames of one tab. */
export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, place);
  if (typeof before === 'function') before();
  Reflect.set(globalThis, place, serveTeaching(document));
});
