/** How hard a passphrase is to guess, 0 (at once) to 4, and of how many words it is. */
export type Strength = { score: number; words: number };

export type MeasureStrength = (passphrase: string) => Strength;

/** Longer texts are as strong as their beginning: measuring takes longer with every letter. */
const measured = 100;

/** What a person might take from the product itself. */
const known = ['bridgeback', 'attendance', 'school'];

/** Words of two letters and more; "river-lantern pocket" has three. */
export function wordsOf(passphrase: string): number {
  return passphrase.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
}

/** Loads the word lists, about 1.5 MB that nothing else needs, and gives the measure. Rejects when they cannot be loaded. */
export async function loadStrength(): Promise<MeasureStrength> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const measure = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => ({
    score: measure.check(passphrase.slice(0, measured), known).score,
    words: wordsOf(passphrase),
  });
}
