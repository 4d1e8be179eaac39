import { locale } from './locale.ts';

/** "5:30 PM" or "17:30" for the clock time `17:30`, as the locale tells time; it has no zone. */
export function formatClock(clock: string): string {
  return new Intl.DateTimeFormat(locale(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2000-01-01T${clock}:00Z`));
}

/** The clock time now (`HH:MM`) on this machine, as the domain compares it. */
export function clockNow(now: Date = new Date()): string {
  return [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}
