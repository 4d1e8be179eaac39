/** Chance that comes out the same for the same seed; fast, for databases of thousands of records. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `limit` - 1 (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** True in `percent` of 100 times. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new RangeError('Nothing to choose from');
    return chosen;
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16));
    hex[12] = '4';
    hex[16] = this.one(['8', '9', 'a', 'b']);
    const [a, b, c, d, e] = [0, 8, 12, 16, 20].map((from, index) =>
      hex.slice(from, [8, 12, 16, 20, 32][index]).join(''),
    );
    return `${a}-${b}-${c}-${d}-${e}`;
  }

  /** A moment of the invented school year 2025-26; now and then without its fraction of a second. */
  instant(): string {
    const at = new Date(Date.UTC(2025, 7, 1) + this.below(300 * 86_400_000)).toISOString();
    return this.happens(10) ? at.replace(/\.\d+Z$/, 'Z') : at;
  }

  day(): string {
    return this.instant().slice(0, 10);
  }
}
