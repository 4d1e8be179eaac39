import { useEffect, useRef } from 'react';
import { compareInstants } from '../../../lib/domain/instant.ts';
import type { PanelRequest } from '../../../lib/domain/page-state.ts';
import { dropPanelRequest, watchPanelRequests } from '../../../lib/platform/panel-requests.ts';

/** How long a request may wait for a panel that is only just opening, in milliseconds. */
const openingTakes = 15_000;

/** Calls `obey` once for each thing a click in the page asked of this window's panel. */
export function usePanelRequests(windowId: number | null, obey: (request: PanelRequest) => void) {
  const newest = useRef(obey);
  const last = useRef<string | null>(null);
  useEffect(() => {
    newest.current = obey;
  });
  useEffect(() => {
    if (windowId === null) return undefined;
    // What was asked of an earlier panel is over; what opened this one is not, however long its lock took to open.
    last.current ??= new Date(performance.timeOrigin - openingTakes).toISOString();
    return watchPanelRequests(windowId, (request) => {
      if (last.current !== null && compareInstants(request.at, last.current) <= 0) return;
      last.current = request.at;
      newest.current(request);
      // A panel that is drawn anew, after a lock or the first run, must not do it once more.
      dropPanelRequest(windowId).catch(() => {});
    });
  }, [windowId]);
}
