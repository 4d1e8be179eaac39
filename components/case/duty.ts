import type { Cause, CauseItem } from '../../lib/domain/cause.ts';

export type Duty = 'housing' | 'health' | 'safety';

const duties: Partial<Record<CauseItem, Duty>> = {
  housing: 'housing',
  illness: 'health',
  'mental-health': 'health',
  'unmet-disability-need': 'health',
  bullying: 'safety',
  'conflict-or-fear': 'safety',
  'unsafe-route': 'safety',
  grief: 'safety',
};

/** What a cause reminds of (domain.md 9): the liaison, the 504 and Child Find question, or the reporting path; null for none. */
export function dutyOf(item: CauseItem | null): Duty | null {
  return (item === null ? undefined : duties[item]) ?? null;
}

/** The duty to say under each cause of a list, by record id: each duty once, under the first cause that calls for it. */
export function dutiesIn(causes: readonly Pick<Cause, 'id' | 'item'>[]): Map<string, Duty> {
  const said = new Map<string, Duty>();
  for (const { id, item } of causes) {
    const duty = dutyOf(item);
    if (duty !== null && ![...said.values()].includes(duty)) said.set(id, duty);
  }
  return said;
}
