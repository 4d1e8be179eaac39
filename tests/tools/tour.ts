import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { allowSite } from './allow-site.ts';
import { launchWithExtension, profileThatAllows } from './extension-browser.ts';
import {
  addMilestone,
  chooseModel,
  exportCsv,
  markedStudents,
  openFromMark,
  openMore,
  pillText,
  recordCause,
} from './job.ts';
import { root } from './run-command.ts';
import { yearToDateList } from './sample-pages.ts';
import { makeVault } from './vault.ts';

const folder = join(root, '.results/tour');
const student = 'Villaseñor, Mateo';

/** One step of the tour: its name, and what it did in one plain line. */
type Step = { name: string; run: (tour: Tour) => Promise<string> };
type Tour = { context: BrowserContext; origin: string; page?: Page; panel?: Page };

function pageOf({ page }: Tour): Page {
  if (!page) throw new Error('The list is not open.');
  return page;
}

function panelOf({ panel }: Tour): Page {
  if (!panel) throw new Error('The side panel is not open.');
  return panel;
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const steps: Step[] = [
  {
    name: 'Choose a passphrase',
    async run({ context }) {
      const recoveryKey = await makeVault(context);
      return `notes are sealed from now on; a recovery key of ${recoveryKey.length} characters was shown once`;
    },
  },
  {
    name: 'Open the list and allow the site',
    async run(tour) {
      tour.page = await tour.context.newPage();
      await tour.page.setViewportSize({ width: 1280, height: 800 });
      await tour.page.goto(tour.origin + yearToDateList);
      await allowSite(tour.context, tour.page);
      await tour.page.bringToFront();
      return `${tour.origin} was allowed, and nothing else`;
    },
  },
  {
    name: 'Read and flag',
    async run(tour) {
      const marks = await markedStudents(pageOf(tour));
      const pill = await pillText(pageOf(tour), /over the line/);
      await photograph(pageOf(tour), '1-list');
      const [, over, read] = /(\d+) of (\d+)/.exec(pill) ?? [];
      return `${read} students read, ${over} over the line, ${marks.length} marks drawn (${pill})`;
    },
  },
  {
    name: 'Click a flag and open the side panel on that student',
    async run(tour) {
      tour.panel = await openFromMark(tour.context, pageOf(tour), student, 'I know why');
      return `the side panel shows ${student}`;
    },
  },
  {
    name: 'Record why',
    async run(tour) {
      await recordCause(panelOf(tour), 'Transportation', 'Student');
      await photograph(panelOf(tour), '2-cause');
      return 'transportation, the student said so';
    },
  },
  {
    name: 'Choose a way back',
    async run(tour) {
      await chooseModel(
        panelOf(tour),
        'Hybrid or virtual',
        'Mon and Thu 9:30 with the route 9 pass',
      );
      await photograph(panelOf(tour), '3-model');
      return 'hybrid or virtual, because the barrier is getting there';
    },
  },
  {
    name: 'Add a small step',
    async run(tour) {
      await addMilestone(panelOf(tour), '3 of 4 sessions this week');
      await photograph(panelOf(tour), '4-milestone');
      return '3 of 4 sessions this week';
    },
  },
  {
    name: 'Export the CSV',
    async run(tour) {
      const file = join(folder, 'bridgeback.csv');
      const csv = await exportCsv(panelOf(tour), file);
      await photograph(panelOf(tour), '5-export');
      if (!csv.includes(student)) throw new Error(`The CSV does not name ${student}.`);
      return `${csv.trim().split('\r\n').length - 1} rows in ${relative(root, file)}`;
    },
  },
  {
    name: 'Lock',
    async run(tour) {
      const panel = panelOf(tour);
      await openMore(panel, 'Lock');
      await panel.getByRole('heading', { name: 'Locked' }).waitFor();
      await photograph(panel, '6-locked');
      const marks = await markedStudents(pageOf(tour));
      const shown = await panel.evaluate(() => document.documentElement.outerHTML);
      if (shown.includes('Mateo')) throw new Error('A name is still on screen.');
      return `nobody is named in the panel; ${marks.length} marks go on from the page's own counts`;
    },
  },
];

async function runSteps(tour: Tour): Promise<number> {
  for (const { name, run } of steps) {
    try {
      console.log(`${name}: ${await run(tour)}.`);
    } catch (error) {
      console.error(`${name}: FAILED. ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  }
  return 0;
}

/** Runs the whole job without a person, printing what it did; gives 0, or 1 when a step failed. */
export async function runTour(origin: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const context = await launchWithExtension({
    profile: profileThatAllows([origin]),
    headless: true,
  });
  const code = await runSteps({ context, origin });
  await context.close();
  console.log(`Screenshots and the CSV are in ${relative(root, folder)}/.`);
  console.log(`The tour took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  return code;
}
