import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSampleSchool, truth } from '../../../sample-school/index.ts';
import type { SampleSchool } from '../../../sample-school/index.ts';
import { bodyRows, openPage } from './open-page.ts';

const today = '2026-11-20';
const year = { from: '2026-08-10', to: today };
const list = '/Modules.php?modname=Attendance/DailySummary.php&report=absence&search_modfunc=list';
const yearDates =
  '&day_start=10&month_start=08&year_start=2026&day_end=20&month_end=11&year_end=2026';

let sample: SampleSchool;
beforeAll(async () => {
  sample = await startSampleSchool({ today });
});
afterAll(async () => {
  await sample.close();
});

const open = (path: string): ReturnType<typeof openPage> => openPage(`${sample.origin}${path}`);

async function listedAddresses(): Promise<string[]> {
  const { document } = await open('/');
  return [...document.querySelectorAll('main li a')].map(
    (link) => new URL(link.getAttribute('href') ?? '', sample.origin).href,
  );
}

describe('the front page', () => {
  it('lists pages that all answer, are named, and carry the menu and the controls', async () => {
    const addresses = await listedAddresses();
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      const { status, document, text } = await openPage(address);
      expect({
        address,
        status,
        titled: document.title.trim() !== '',
        language: document.documentElement.getAttribute('lang'),
        controls: document.querySelectorAll('#sample-controls button').length,
        hasMenu: document.querySelector('nav, #menu') !== null,
        oddText: text.match(/undefined|NaN|\[object/)?.[0],
        elsewhere: text.match(/(src|href)="(https?:)?\/\/[^"]*/)?.[0],
      }).toEqual({
        address,
        status: 200,
        titled: true,
        language: 'en',
        controls: 3,
        hasMenu: true,
        oddText: undefined,
        elsewhere: undefined,
      });
    }
  });

  it('leads to pages whose own links, scripts and styles answer too', async () => {
    const seen = new Set<string>();
    for (const address of await listedAddresses()) {
      const { document } = await openPage(address);
      for (const other of [...document.querySelectorAll('[href], [src]')].slice(0, 60)) {
        const target = other.getAttribute('href') ?? other.getAttribute('src') ?? '';
        if (!target.startsWith('#')) seen.add(new URL(target, sample.origin).href);
      }
    }
    const broken: string[] = [];
    for (const address of seen) if ((await fetch(address)).status !== 200) broken.push(address);
    expect(broken).toEqual([]);
  });
});

describe('the pages around', () => {
  it('frame the list of the year so far', async () => {
    const { document } = await open('/portal.html');
    const inside = await open(document.querySelector('iframe')?.getAttribute('src') ?? '/none');
    expect(bodyRows(inside.document, 'table.list')).toEqual(
      bodyRows((await open(`${list}${yearDates}`)).document, 'table.list'),
    );
  });

  it('name no student on the staff page', async () => {
    const { document } = await open('/no-students.html');
    const text = document.body.textContent ?? '';
    expect(
      truth(sample.school, { ...year, unit: 'day' }).filter(({ name }) => text.includes(name)),
    ).toEqual([]);
  });

  it.each([
    '/none',
    '/assets/none.css',
    '/assets/../index.ts',
    '/Modules.php?modname=None',
    '/index.php?q=/none',
    '/controls/none',
  ])('are missing at %s', async (path) => {
    expect((await open(path)).status).toBe(404);
  });
});
