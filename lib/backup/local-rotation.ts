import type { Instant } from '../domain/school-day.ts';

/** When a copy was made, and of which vault. */
type DatedCopy = { madeAt: Instant; vaultId: string };

const hour = 3_600_000;
/** Hours between two copies, and how many of a vault are kept (trust.md R7). */
const leastHours = 24;
const kept = 2;
/** Days after which the copies of a vault that is no longer used here are let go: time enough to restore from one. */
const strangerDays = 30;

/** Hours since a copy was made; a copy from the future, made while the clock was wrong, counts as very old. */
function ageOf({ madeAt }: DatedCopy, now: Instant): number {
  const age = (Date.parse(now) - Date.parse(madeAt)) / hour;
  return age < 0 ? Number.POSITIVE_INFINITY : age;
}

/** Whether the vault has no copy of the last 24 hours. */
export function isCopyDue(copies: readonly DatedCopy[], vaultId: string, now: Instant): boolean {
  return copies
    .filter((copy) => copy.vaultId === vaultId)
    .every((copy) => ageOf(copy, now) >= leastHours);
}

/** The copies that have had their day once a new one was made: all but the vault's two newest, and old ones of other vaults. */
export function outlivedCopies<Copy extends DatedCopy>(
  copies: readonly Copy[],
  vaultId: string,
  now: Instant,
): Copy[] {
  const own = copies.filter((copy) => copy.vaultId === vaultId);
  const others = copies.filter((copy) => copy.vaultId !== vaultId);
  const byAge = own.toSorted((one, other) => {
    const [first, second] = [ageOf(one, now), ageOf(other, now)];
    return first === second ? 0 : first - second;
  });
  return [...byAge.slice(kept), ...others.filter((copy) => ageOf(copy, now) > strangerDays * 24)];
}
