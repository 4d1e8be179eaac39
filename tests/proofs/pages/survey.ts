import * as fc from 'fast-check';
import { generate } from './generated.ts';
import { type Complaint, readWithTotal } from './judge.ts';
import { type Plan, plans } from './plan.ts';
import { tryPage } from './try-page.ts';

/** Milliseconds beyond the floor from which a time is taken again. */
const noticeable = 100;

export type Survey = {
  /** Plain, well labelled pages: students on them, and those read with total and unit. */
  plain: { students: number; read: number };
  all: { students: number; read: number };
  /** Pages that gave cause for a complaint, by the complaint and the shape of the list. */
  complaints: Map<string, { complaint: Complaint; shape: string; pages: number }>;
  slowest: number;
};

/** A page that took long is read again: what else the machine did meanwhile is not the reader's time. */
async function timeAlone(
  frame: HTMLIFrameElement,
  { plan, plain }: { plan: Plan; plain: boolean },
  beyond: number,
): Promise<number> {
  let best = beyond;
  for (let tries = 0; best > noticeable && tries < 3; tries += 1)
    best = Math.min(best, (await tryPage(frame, plan, plain)).beyond);
  return best;
}

/** Reads pages of as many plans, whatever goes wrong on them. */
export async function survey(
  frame: HTMLIFrameElement,
  pages: number,
  seed: number,
): Promise<Survey> {
  const found: Survey = {
    plain: { students: 0, read: 0 },
    all: { students: 0, read: 0 },
    complaints: new Map(),
    slowest: 0,
  };
  for (const { plan, plain } of fc.sample(plans, { numRuns: pages, seed })) {
    const { verdicts, truth, reading, beyond } = await tryPage(frame, plan, plain);
    const read = reading ? readWithTotal(reading) : 0;
    for (const sum of plain ? [found.plain, found.all] : [found.all]) {
      sum.students += truth.students.length;
      sum.read += read;
    }
    for (const complaint of new Set(verdicts.map((one) => one.complaint))) {
      const key = `${complaint} in ${plan.shape}`;
      const before = found.complaints.get(key)?.pages ?? 0;
      found.complaints.set(key, { complaint, shape: plan.shape, pages: before + 1 });
    }
    found.slowest = Math.max(found.slowest, await timeAlone(frame, { plan, plain }, beyond));
  }
  return found;
}

type Run = { numRuns: number; seed: number };
type Cause = { complaint: Complaint; shape: string; pages: number };

/** The smallest page that gives cause for the complaint, as text for whoever repairs the reader. */
async function smallestPage(frame: HTMLIFrameElement, cause: Cause, run: Run): Promise<string> {
  const fine = fc.asyncProperty(plans, async ({ plan, plain }) => {
    if (plan.shape !== cause.shape) return true;
    const { verdicts } = await tryPage(frame, plan, plain);
    return verdicts.every((one) => one.complaint !== cause.complaint);
  });
  const { counterexample, counterexamplePath } = await fc.check(fine, run);
  const failing = counterexample?.[0];
  if (!failing) return 'not found again';
  const { plan, plain } = failing;
  const { verdicts, reading } = await tryPage(frame, plan, plain);
  return [
    `seed ${run.seed}, path ${counterexamplePath}, read by ${reading?.reader}`,
    ...verdicts.map((one) => `  ${one.complaint}: ${one.detail}`),
    `  ${JSON.stringify({ ...plan, people: plan.people.length })}`,
    generate(plan, plain).html,
  ].join('\n');
}

/** Enough smallest pages to begin with; finding one takes a run of its own. */
const mostShown = 8;

/** The worst first: what would flag the wrong child. */
const worst: Complaint[] = ['uncaught error', 'invented student', 'wrong number', 'wrong identity'];

function rank(complaint: Complaint): number {
  const place = worst.indexOf(complaint);
  return place < 0 ? worst.length : place;
}

/** What went wrong on how many pages, with the smallest page for the worst and most frequent causes; '' if nothing did. */
export async function report(
  frame: HTMLIFrameElement,
  { complaints }: Survey,
  run: Run,
): Promise<string> {
  const causes = [...complaints.values()].toSorted(
    (left, right) => rank(left.complaint) - rank(right.complaint) || right.pages - left.pages,
  );
  const parts = causes.map(({ complaint, shape, pages }) => `${complaint} in ${shape}: ${pages}`);
  for (const cause of causes.slice(0, mostShown))
    parts.push(`\n${cause.complaint} in ${cause.shape}, ${await smallestPage(frame, cause, run)}`);
  return parts.join('\n');
}
