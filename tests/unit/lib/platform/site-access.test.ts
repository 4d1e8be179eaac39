import { expect, test, vi } from 'vitest';

vi.mock('../../../../lib/platform/browser.ts', () => ({ browser: {} }));
const { originOf, originsOfPatterns, patternOf } =
  await import('../../../../lib/platform/site-access.ts');

test.each([
  ['https://sis.example.org/Modules.php?modname=x', 'https://sis.example.org'],
  ['sis.example.org', 'https://sis.example.org'],
  ['sis.example.org/index.php', 'https://sis.example.org'],
  ['  http://10.0.0.5:8080/gibbon ', 'http://10.0.0.5:8080'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('%s belongs to %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});

test.each([
  '',
  '   ',
  'two words',
  'chrome://settings',
  'file:///C:/x.html',
  'javascript:alert(1)',
  'https://',
  'ftp://x.org',
])('"%s" is no web address', (address) => {
  expect(originOf(address)).toBeNull();
});

test('a pattern covers one origin, its very port included, and leads back to it', () => {
  expect(patternOf('http://10.0.0.5:8080')).toBe('http://10.0.0.5:8080/*');
  expect(
    originsOfPatterns(['http://10.0.0.5:8080/*', '<all_urls>', 'https://sis.example.org/*']),
  ).toEqual(['http://10.0.0.5:8080', 'https://sis.example.org']);
});
