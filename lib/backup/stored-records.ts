import type { Rows } from '../store/read-store.ts';
import type { RecordsByTable } from './records.ts';

/** Everything that is kept, opened, as it stood at one moment. */
export async function storedRecords(rows: Rows): Promise<RecordsByTable> {
  return {
    sites: await rows.all('sites'),
    students: await rows.all('students'),
    readings: await rows.all('readings'),
    pastReadings: await rows.all('pastReadings'),
    crossings: await rows.all('crossings'),
    causes: await rows.all('causes'),
    plans: await rows.all('plans'),
    milestones: await rows.all('milestones'),
    notes: await rows.all('notes'),
    contacts: await rows.all('contacts'),
    history: await rows.all('history'),
    disclosures: await rows.all('disclosures'),
  };
}
