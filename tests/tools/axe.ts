import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with axe's own words when `element` breaks WCAG 2.2 AA or axe's best practices for parts of a page. `areWordsPseudo` is for the
 * pseudo-locale, in which no message is a part of another one: each is in brackets.
 */
export async function expectNoViolations(element: Element, areWordsPseudo = false): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A component is not a page: landmarks and the one h1 are checked where the whole panel is drawn.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'label-content-name-mismatch': { enabled: !areWordsPseudo },
    },
  });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join('\n')}`,
  );
  expect(told).toEqual([]);
}
