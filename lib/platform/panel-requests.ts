import { panelRequestSchema, type PanelRequest } from '../domain/page-state.ts';
import { dropSession, readSession, watchSession, writeSession } from './session.ts';

const keyOf = (windowId: number) => `panel:${windowId}`;

/** Asks the panel of a window to show something; it may just be opening, so the request waits in `storage.session`. */
export function requestInPanel(windowId: number, request: PanelRequest): Promise<void> {
  return writeSession(keyOf(windowId), request);
}

/** Forgets what was asked of a window's panel, once it was done. */
export function dropPanelRequest(windowId: number): Promise<void> {
  return dropSession(keyOf(windowId));
}

/** Tells the last request now and every new one; returns how to stop. The listener decides by `at` what is news to it. */
export function watchPanelRequests(
  windowId: number,
  listener: (request: PanelRequest) => void,
): () => void {
  const tell = (request: PanelRequest | null) => {
    if (request) listener(request);
  };
  readSession(keyOf(windowId), panelRequestSchema).then(tell, () => {});
  return watchSession(keyOf(windowId), panelRequestSchema, tell);
}
