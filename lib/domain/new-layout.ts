import type { PageReading } from './page-reading.ts';

/** Whether nothing was read of a list that somebody could teach: people and counts stand there, and no reader knows which is which. */
export function isNewLayout({ status, skipped }: Pick<PageReading, 'status' | 'skipped'>): boolean {
  return status === 'nothing' && skipped.some(({ reason }) => reason === 'new-layout');
}
