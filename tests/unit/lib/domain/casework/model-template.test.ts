import { describe, expect, test } from 'vitest';
import {
  modelTemplates,
  proposedSupport,
  proposePlan,
} from '../../../../../lib/domain/casework/model-template.ts';
import { isAddressed } from '../../../../../lib/domain/casework/support.ts';
import { causeItemSchema } from '../../../../../lib/domain/cause.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { recoveryModelSchema } from '../../../../../lib/domain/recovery-model.ts';

const start = '2025-10-06';

describe.each(recoveryModelSchema.options)('%s', (model) => {
  test('runs 1 to 12 weeks and has an end among its safeguards', () => {
    const { weeks, safeguards } = modelTemplates[model];
    expect(weeks).toBeGreaterThanOrEqual(1);
    expect(weeks).toBeLessThanOrEqual(12);
    expect(safeguards).toContain('end-date');
  });

  test('its proposal reviews within 14 days, and stands a support beside every cause', () => {
    const proposal = proposePlan(model, causeItemSchema.options, start);
    expect(proposal.reviewsOn[0]).toBe(addDays(start, 14));
    expect(causeItemSchema.options.every((item) => isAddressed(item, proposal.supports))).toBe(
      true,
    );
    const kinds = proposal.supports.map(({ support }) => support);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

test('the safeguards of domain.md 4', () => {
  expect(modelTemplates['flexible-schedule'].safeguards).toEqual([
    'consent',
    'end-date',
    'review-dates',
  ]);
  expect(modelTemplates['hybrid-virtual'].safeguards).toContain('live-sessions');
  expect(modelTemplates['hybrid-virtual'].sessions.map(({ format }) => format)).not.toContain(
    'posted-work',
  );
  expect(modelTemplates.mentoring.safeguards).toContain('relationship-first');
});

test('a model offers its own support first', () => {
  expect(proposedSupport('bullying', 'mentoring').support).toBe('safety-plan');
  expect(proposedSupport('bullying', null).support).toBe('way-to-school-companion');
  expect(proposedSupport('caregiving', 'flexible-schedule').support).toBe('schedule-block');
});
