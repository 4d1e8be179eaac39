import { afterEach, describe, expect, it } from 'vitest';
import { startSampleSchool } from '../../../sample-school/index.ts';
import type { SampleSchool } from '../../../sample-school/index.ts';
import { bodyRows, openPage } from './open-page.ts';

const list = '/Modules.php?modname=Attendance/DailySummary.php&report=absence&search_modfunc=list';

let open: SampleSchool[] = [];
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

async function start(today = '2026-11-20'): Promise<SampleSchool> {
  const sample = await startSampleSchool({ today });
  open.push(sample);
  return sample;
}

async function click(sample: SampleSchool, control: string, from: string): Promise<string> {
  const answer = await fetch(`${sample.origin}/controls/${control}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { referer: `${sample.origin}${from}` },
  });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function daysOf(sample: SampleSchool, path: string): Promise<Record<string, string>> {
  const { document } = await openPage(`${sample.origin}${path}`);
  return Object.fromEntries(
    bodyRows(document, 'table.list').map((cells) => [cells[1] ?? '', cells[3] ?? '']),
  );
}

describe('the server', () => {
  it('takes a free port on this computer and gives it back', async () => {
    const one = await start();
    const other = await start();
    expect(one.origin).toBe(`http://127.0.0.1:${one.port}`);
    expect(one.port).toBeGreaterThan(0);
    expect(other.port).not.toBe(one.port);
    await one.close();
    await expect(fetch(one.origin)).rejects.toThrow('fetch failed');
    open = open.filter((sample) => sample !== one);
  });

  it('refuses a port that is taken', async () => {
    const { port } = await start();
    await expect(startSampleSchool({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('keeps the list of what it was asked', async () => {
    const sample = await start();
    await fetch(`${sample.origin}/?a=1`);
    await click(sample, 'correct', '/');
    expect(sample.requests).toEqual(['GET /?a=1', 'POST /controls/correct']);
  });

  it('takes the real date without another', async () => {
    const sample = await startSampleSchool();
    open.push(sample);
    expect(sample.school.today).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect((await fetch(`${sample.origin}${list}`)).status).toBe(200);
  });
});

describe('the controls on the pages', () => {
  const yearDates =
    '&day_start=10&month_start=08&year_start=2026&day_end=20&month_end=11&year_end=2026';

  it('come back to the same page, its last day moved along', async () => {
    const sample = await start();
    const before = await daysOf(sample, `${list}${yearDates}`);
    const back = await click(sample, 'tomorrow', `${list}${yearDates}`);
    expect(back).toBe(`${list}${yearDates.replace('day_end=20', 'day_end=23')}`);
    const after = await daysOf(sample, back);
    expect([before['104475'], after['104475']]).toEqual(['14.0', '15.0']);
    expect([before['104417'], after['104417']]).toEqual(['24.5', '24.5']);
  });

  it('move the last day of a summary by date along, and leave a past one where it is', async () => {
    const sample = await start();
    const path =
      '/index.php?q=/modules/Attendance/report_summary_byDate.php&group=all&dateStart=2026-08-10&dateEnd=';
    expect(await click(sample, 'tomorrow', `${path}2026-11-20`)).toBe(`${path}2026-11-23`);
    expect(await click(sample, 'tomorrow', `${path}2026-10-02`)).toBe(`${path}2026-10-02`);
    expect(await click(sample, 'reset', `${path}2026-11-24`)).toBe(`${path}2026-11-20`);
  });

  it('lower a count on every view alike', async () => {
    const sample = await start();
    const month = await daysOf(sample, list);
    const before = await daysOf(sample, `${list}${yearDates}`);
    await click(sample, 'correct', list);
    const after = await daysOf(sample, `${list}${yearDates}`);
    const lowered = Number(before['104420']) - Number(after['104420']);
    expect(lowered).toBeGreaterThanOrEqual(3);
    expect(Number((await daysOf(sample, list))['104420'])).toBeLessThanOrEqual(
      Number(month['104420']),
    );
    await click(sample, 'reset', list);
    expect(await daysOf(sample, `${list}${yearDates}`)).toEqual(before);
  });

  it('never lead to another site', async () => {
    const sample = await start();
    const answer = await fetch(`${sample.origin}/controls/tomorrow`, {
      redirect: 'manual',
      headers: { referer: 'https://elsewhere.example/page' },
    });
    expect(answer.headers.get('location')).toBe('/');
  });

  it('belong to one server only', async () => {
    const one = await start();
    const other = await start();
    await click(one, 'tomorrow', '/');
    expect(one.school.today).toBe('2026-11-23');
    expect(other.school.today).toBe('2026-11-20');
  });

  it('are switched off where there is nothing to do', async () => {
    const sample = await start('2027-06-30');
    const off = async (): Promise<string[]> => {
      const { document } = await openPage(`${sample.origin}/`);
      return [...document.querySelectorAll('#sample-controls button:disabled')].map(
        (button) => button.id,
      );
    };
    expect(await off()).toEqual(['sample-tomorrow', 'sample-reset']);
    await click(sample, 'correct', '/');
    await click(sample, 'correct', '/');
    expect(await off()).toEqual(['sample-tomorrow', 'sample-correct']);
  });
});
