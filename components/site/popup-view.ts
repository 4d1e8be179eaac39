/** What the browser tells of the tab in front, and what a person has allowed. */
export type PopupFacts = {
  /** Null where the browser does not tell the address. */
  address: string | null;
  /** Origin of the frames that were read on this tab; null where none was. */
  readOrigin: string | null;
  allowed: readonly string[];
  /** A toolbar click may tell the address. */
  clicksTell: boolean;
};

export type PopupView =
  | { is: 'in-use'; origin: string }
  | { is: 'offer'; origin: string }
  | { is: 'not-in-policy'; origin: string }
  | { is: 'address-unknown' }
  | { is: 'browser-page' };

/**
 * What the popup shows. Without access to a site its address is unknown, unless the person let clicks tell it; where clicks
 * tell it and it still is unknown, the page is the browser's own. A site outside the school's policy is refused before
 * anything else.
 */
export function popupView(
  { address, readOrigin, allowed, clicksTell }: PopupFacts,
  originOf: (address: string) => string | null,
  isInPolicy: (origin: string) => boolean,
): PopupView {
  const seen = readOrigin ?? (address === null ? null : originOf(address));
  if (seen !== null && !isInPolicy(seen)) return { is: 'not-in-policy', origin: seen };
  if (readOrigin !== null) return { is: 'in-use', origin: readOrigin };
  if (address === null) return clicksTell ? { is: 'browser-page' } : { is: 'address-unknown' };
  const origin = originOf(address);
  if (origin === null) return { is: 'browser-page' };
  return { is: allowed.includes(origin) ? 'in-use' : 'offer', origin };
}
