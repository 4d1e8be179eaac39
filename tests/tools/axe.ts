import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with axe's own words when `element` breaks WCAG 2.2 AA or axe's best practices for parts of a page. */
export async function expectNoViolations(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A component is not a page: landmarks and the one h1 are checked where the whole panel is drawn.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join('\n')}`,
  );
  expect(told).toEqual([]);
}
