/** Some mail programs cut links beyond this many characters; a longer text is copied instead. */
const longestLink = 2000;

/** Text inside a link: line breaks as CR LF (RFC 6068, section 5), half of a split pair replaced, everything else by percent. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n'));
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * A `mailto:` link for the person's own mail program (RFC 6068). `to` may be empty: the person chooses there. Null when `to`
 * is not one plain address, so that nothing typed can add recipients or headers.
 */
export function mailtoLink(message: { to: string; subject: string; body: string }): string | null {
  const to = message.to.trim();
  if (to !== '' && !/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(to)) return null;
  const address = encoded(to).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encoded(oneLine(message.subject))}&body=${encoded(message.body)}`;
}

/**
 * An `sms:` link for the person's own phone (RFC 5724). `to` may be empty; spaces, points, hyphens and brackets in a number are
 * taken out. Null when what is left is not a phone number.
 */
export function smsLink(message: { to: string; body: string }): string | null {
  const number = message.to.replaceAll(/[\s().\-\u2010-\u2013]/g, '');
  if (number !== '' && !/^\+?\d{3,15}$/.test(number)) return null;
  return `sms:${number}?body=${encoded(message.body)}`;
}

/** Whether a link is short enough to arrive whole in every program; else copying is the safe way. */
export function isLinkSafe(link: string): boolean {
  return link.length <= longestLink;
}
