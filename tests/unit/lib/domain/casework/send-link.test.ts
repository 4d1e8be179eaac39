import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLinkSafe, mailtoLink, smsLink } from '../../../../../lib/domain/casework/send-link.ts';

describe('mailto', () => {
  test('line breaks are CR LF, and signs of links are encoded', () => {
    expect(
      mailtoLink({
        to: 'rosa@example.org',
        subject: 'This week',
        body: 'A & B = 100% ¿sí?\n\nW, L',
      }),
    ).toBe(
      'mailto:rosa@example.org?subject=This%20week&body=A%20%26%20B%20%3D%20100%25%20%C2%BFs%C3%AD%3F%0D%0A%0D%0AW%2C%20L',
    );
  });

  test.each(['a@b.org,c@d.org', 'a@b.org?bcc=x@y.org&', 'no address', 'a@b.org\nBcc: c@d.org'])(
    'no second recipient and no header: %s',
    (to) => {
      const link = mailtoLink({ to, subject: '', body: '' });
      expect(link === null || new URL(link).searchParams.size === 2).toBe(true);
      expect(link ?? '').not.toMatch(/bcc=/i);
    },
  );

  test('a subject is one line', () => {
    expect(mailtoLink({ to: '', subject: 'a\r\nb', body: '' })).toBe('mailto:?subject=a%20b&body=');
  });

  test('any text comes back as it was, line breaks apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const link = mailtoLink({ to: 'a@b.org', subject: 's', body }) ?? '';
        const back = decodeURIComponent(link.slice(link.indexOf('&body=') + 6));
        const lines = (text: string) => text.replaceAll(/\r\n|\r|\n/g, '\n');
        expect(lines(back)).toBe(lines(body));
      }),
    );
  });

  test('half of a split pair does not break the link', () => {
    expect(mailtoLink({ to: '', subject: '', body: 'x\uD83D' })).toBe(
      'mailto:?subject=&body=x%EF%BF%BD',
    );
  });
});

describe('sms', () => {
  test('numbers as people write them', () => {
    expect(smsLink({ to: '+1 (555) 010-0142', body: 'Hola: ñ' })).toBe(
      'sms:+15550100142?body=Hola%3A%20%C3%B1',
    );
    expect(smsLink({ to: '', body: 'a' })).toBe('sms:?body=a');
    expect(smsLink({ to: '555;phone-context=x', body: 'a' })).toBeNull();
    expect(smsLink({ to: 'ask the office', body: 'a' })).toBeNull();
  });
});

test('a long text is copied instead', () => {
  expect(isLinkSafe(smsLink({ to: '', body: 'a'.repeat(1980) }) ?? '')).toBe(true);
  expect(isLinkSafe(smsLink({ to: '', body: 'ع'.repeat(700) }) ?? '')).toBe(false);
});
