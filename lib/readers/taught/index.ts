import type { TaughtPage } from '../../domain/taught-page.ts';
import type { PageReader } from '../reader.ts';

/** One reader per page that somebody taught; each claims pages of the shape it was taught on. */
export function taughtReaders(_taught: readonly TaughtPage[]): PageReader[] {
  return [];
}
