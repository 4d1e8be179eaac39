import type { TaughtLayout, TaughtPage } from '../../../../lib/domain/taught-page.ts';
import type { LayoutDraft } from '../../../../lib/domain/teaching.ts';

const ref = (label: string) => ({ label, nth: 0 });

/** A list with the heads Nm, Rf, Tot A and Exc, of which somebody pointed at Tot A and said nothing yet. */
export function draftOf(change: Partial<LayoutDraft> = {}): LayoutDraft {
  return {
    shape: { path: '/reports/att', kind: 'table', heads: ['nm', 'rf', 'tot a', 'exc'] },
    count: ref('tot a'),
    counted: null,
    unit: null,
    window: null,
    name: ref('nm'),
    sisId: ref('rf'),
    enrolled: null,
    tardies: null,
    otherKind: null,
    ...change,
  };
}

/** The same, taught as all absences in days since the first day of school. */
export function layoutOfList(): TaughtLayout {
  return {
    schema: 1,
    shape: draftOf().shape,
    columns: {
      name: ref('nm'),
      sisId: ref('rf'),
      absences: ref('tot a'),
      excused: null,
      unexcused: null,
      tardies: null,
      enrolled: null,
    },
    unit: 'day',
    window: 'school-year',
  };
}

export function taught(change: Partial<TaughtPage> = {}): TaughtPage {
  return {
    id: crypto.randomUUID(),
    title: 'ATT-41',
    origin: 'https://sis.school.example',
    taughtAt: '2025-11-20T10:00:00.000Z',
    layout: layoutOfList(),
    ...change,
  };
}

/** The same list with another head, so that it is another page. */
export function taughtWith(head: string, change: Partial<TaughtPage> = {}): TaughtPage {
  const layout = layoutOfList();
  const shape = { ...layout.shape, heads: [...layout.shape.heads, head] };
  return taught({ layout: { ...layout, shape }, ...change });
}
