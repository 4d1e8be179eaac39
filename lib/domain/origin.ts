/**
 * The origin (scheme, host, port) of an address as a person would type it, with or without scheme and path; null when it
 * is not a web address.
 */
export function originOf(address: string): string | null {
  const typed = address.trim();
  if (!typed || /\s/.test(typed)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname, origin } = new URL(withScheme);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname ? origin : null;
}
