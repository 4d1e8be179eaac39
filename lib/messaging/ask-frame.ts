import { pageReadingSchema } from '../domain/page-reading.ts';
import { columnRefSchema } from '../domain/taught-page.ts';
import { layoutOf, type LayoutDraft } from '../domain/teaching.ts';
import { z } from '../domain/zod.ts';
import { browser } from '../platform/browser.ts';
import type { DescribeAnswer, PointAnswer, ToTeaching, TryDraftAnswer } from './contract.ts';

const text = z.string().max(2_000);
const pointAnswerSchema: z.ZodType<PointAnswer> = z.strictObject({ tables: z.number().int() });
const describeAnswerSchema: z.ZodType<DescribeAnswer> = z.strictObject({
  description: z.string().max(40_000),
});
const tryAnswerSchema: z.ZodType<TryDraftAnswer> = z.strictObject({
  columns: z
    .array(z.strictObject({ ref: columnRefSchema, words: text, values: z.array(text).max(12) }))
    .max(100)
    .nullable(),
  reading: pageReadingSchema.nullable(),
});

async function ask(tabId: number, frameId: number, message: ToTeaching): Promise<unknown> {
  return await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
}

/** Lets a person point at a column in this frame; how many tables it shows, 0 where nobody answers. */
export async function askToPoint(tabId: number, frameId: number): Promise<number> {
  const answer = pointAnswerSchema.safeParse(await ask(tabId, frameId, { type: 'point' }));
  return answer.success ? answer.data.tables : 0;
}

/** How this frame's page is built, without a name, an id or a number in it; null where nobody answers. */
export async function askToDescribe(tabId: number, frameId: number): Promise<string | null> {
  const answer = describeAnswerSchema.safeParse(await ask(tabId, frameId, { type: 'describe' }));
  return answer.success ? answer.data.description : null;
}

/** Ends the pointing in all frames of a tab. */
export async function stopPointing(tabId: number): Promise<void> {
  const message: ToTeaching = { type: 'stop-pointing' };
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

/** What would be read by a draft, from the page as it is now; null where nobody answers or the answer is none. */
export async function tryDraft(
  tabId: number,
  frameId: number,
  draft: LayoutDraft,
): Promise<TryDraftAnswer | null> {
  const message: ToTeaching = { type: 'try-draft', draft, layout: layoutOf(draft) };
  const answer = tryAnswerSchema.safeParse(await ask(tabId, frameId, message));
  return answer.success ? answer.data : null;
}
