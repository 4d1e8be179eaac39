/** Run in the extension's worker: names the places at which it can be killed, and tells the console when it stands at one. */
import { arm, pointsReached, watchThisWorld } from './points.ts';

declare global {
  var bridgebackPoints: { arm: typeof arm; pointsReached: typeof pointsReached };
}
globalThis.atKillPoint = (point) => console.log(`at kill point: ${point}`);
globalThis.bridgebackPoints = { arm, pointsReached };
watchThisWorld();
