import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archPath, bridgeShape, deck } from '../../../../components/bridge/bridge-spans.ts';
import { addDays } from '../../../../lib/domain/school-day.ts';
import { transitionRecord } from '../../lib/domain/casework/bridge-records.ts';

const bridge = transitionRecord();

describe('the drawing of the bridge', () => {
  test('each span is as long as its time', () => {
    const { spans } = bridgeShape(bridge, '2025-12-01');
    const whole = deck.full - deck.start;
    expect(spans).toHaveLength(2);
    expect(spans[0]?.x).toBe(deck.start);
    expect(spans[0]?.width).toBeCloseTo(whole / 3);
    expect(spans[1]?.x).toBeCloseTo(deck.start + whole / 3);
    expect(spans[1]?.width).toBeCloseTo((whole * 2) / 3);
  });

  test('the deck that is done ends today, and at the end once the return is completed', () => {
    const at = (today: string, completedOn: string | null = null) => {
      const { done, today: now } = bridgeShape({ ...bridge, completedOn }, today);
      return { done, now };
    };
    expect(at('2025-12-14')).toEqual({ done: deck.start, now: null });
    expect(at('2025-12-22').done).toBeCloseTo(deck.start + (deck.full - deck.start) / 3);
    expect(at('2026-01-05').done).toBeLessThan(deck.end);
    expect(at('2026-01-05').done).toBeGreaterThan(deck.full);
    expect(at('2026-01-09', '2026-01-08').done).toBe(deck.end);
    // A day that is still to come completes nothing.
    expect(at('2026-01-07', '2026-01-08').done).toBeLessThan(deck.end);
  });

  test('nothing is drawn beside the deck, whatever was planned', () => {
    const days = fc.integer({ min: -40, max: 200 });
    const steps = fc.array(
      fc.record({
        weeks: fc.integer({ min: 1, max: 12 }),
        daysPerWeek: fc.constant(null),
        blocks: fc.constant(''),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(days, days, steps, (full, now, planned) => {
        const way = {
          startsOn: bridge.startsOn,
          fullScheduleOn: addDays(bridge.startsOn, full),
          steps: planned,
          completedOn: null,
        };
        const { spans, done } = bridgeShape(way, addDays(bridge.startsOn, now));
        for (const { x, width } of spans) {
          expect(x).toBeGreaterThanOrEqual(deck.start);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(deck.full + 0.001);
        }
        expect(done).toBeGreaterThanOrEqual(deck.start);
        expect(done).toBeLessThanOrEqual(deck.end);
      }),
    );
  });

  test('an arch stands on two piers', () => {
    expect(archPath(10, 60)).toMatch(/^M10 42V86M10 86C.*S70 .* 70 86$/);
  });
});
