import type { Rows } from '../read-store.ts';
import type { Erasure } from './erasure.ts';
import { studentsErasure } from './students-erasure.ts';

/** Every student read at an origin with everything about them, the site itself, and the pages taught for it. */
export async function siteErasure(rows: Rows, origin: string): Promise<Erasure> {
  const students = await rows.all('students');
  const here = students.filter((student) => student.origin === origin).map(({ id }) => id);
  const erasure = await studentsErasure(rows, here);
  const sites = (await rows.byKey('originKey', [[origin]])).map(({ id }) => id);
  const history = await rows.all('history');
  const ofSites = history.filter(({ recordId }) => sites.includes(recordId)).map(({ id }) => id);
  const gone = new Map(erasure.gone)
    .set('sites', sites)
    .set('history', [...(erasure.gone.get('history') ?? []), ...ofSites]);
  return { ...erasure, gone, isAbout: (waiting) => waiting.origin === origin, origin };
}
