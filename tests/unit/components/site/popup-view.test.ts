import { expect, test } from 'vitest';
import { popupView, type PopupFacts } from '../../../../components/site/popup-view.ts';

const originOf = (address: string) => (address.startsWith('http') ? new URL(address).origin : null);
const facts: PopupFacts = { address: null, readOrigin: null, allowed: [], clicksTell: false };
const view = (known: Partial<PopupFacts>, isInPolicy = () => true) =>
  popupView({ ...facts, ...known }, originOf, isInPolicy);
const origin = 'https://sis.school.example';

test('a page that was read is in use, whatever else is known', () => {
  expect(view({ readOrigin: origin })).toEqual({ is: 'in-use', origin });
});

test('a known address is offered until it is allowed', () => {
  expect(view({ address: `${origin}/a?b` })).toEqual({ is: 'offer', origin });
  expect(view({ address: `${origin}/a`, allowed: [origin] })).toEqual({ is: 'in-use', origin });
});

test('an unknown address is asked for, or belongs to the browser when clicks tell the others', () => {
  expect(view({})).toEqual({ is: 'address-unknown' });
  expect(view({ clicksTell: true })).toEqual({ is: 'browser-page' });
  expect(view({ address: 'chrome://extensions' })).toEqual({ is: 'browser-page' });
});

test('a site outside the school’s policy is refused, also where it was in use or allowed', () => {
  const refused = { is: 'not-in-policy', origin };
  const outside = () => false;
  expect(view({ readOrigin: origin }, outside)).toEqual(refused);
  expect(view({ address: `${origin}/a` }, outside)).toEqual(refused);
  expect(view({ address: `${origin}/a`, allowed: [origin] }, outside)).toEqual(refused);
  expect(view({ address: 'chrome://extensions' }, outside)).toEqual({ is: 'browser-page' });
  expect(view({}, outside)).toEqual({ is: 'address-unknown' });
});
