import { foldText } from './folded-text.ts';

/** Words whose vowels are counted wrong by the rule: e and i in hiatus, and the like. */
const englishExceptions: Record<string, number> = {
  being: 2,
  science: 2,
  sciences: 2,
  something: 2,
  someone: 2,
  sometimes: 2,
  everyone: 3,
  every: 2,
  everything: 3,
  area: 3,
  idea: 3,
  ideas: 3,
  reading: 2,
  create: 2,
  created: 3,
  poem: 2,
  poems: 2,
  going: 2,
  doing: 2,
  business: 2,
  evening: 2,
  wednesday: 2,
  quiet: 2,
  diet: 2,
  trial: 2,
  people: 2,
  maybe: 2,
  therefore: 2,
  homework: 2,
  useful: 2,
};

/** Runs of vowels that are two syllables: those of "piano" and "being", not those of "social" and "million". */
const hiatus =
  /(?<![ctsgl])i(?:a|o|um)|(?:tu|du|nu)a|[^aeiou]eo|ying|[aeiou]ing$|uou|[^aeiou]yo|ism$/g;

/**
 * Syllables of an English word by its letters: runs of vowels, without silent endings, with the usual hiatus. An estimate, as
 * in every readability formula; 0 for what has no letter.
 */
export function englishSyllables(word: string): number {
  const letters = foldText(word).folded.replaceAll(/[^a-z]/g, '');
  if (letters === '') return 0;
  const known = englishExceptions[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replace(/(?:[^laeiouy]|[aeiouy]l)es$/, (end) =>
      /[sxzcg]es$|ches$|shes$/.test(end) ? end : end.slice(0, -2),
    )
    .replace(/[^td]ed$/, (end) => end.slice(0, -2))
    .replace(/(?:[^laeiouy]|[aeiouy]l)e$/, (end) => end.slice(0, -1));
  const runs = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, runs + (spoken.match(hiatus)?.length ?? 0));
}

/** Strong vowels, and weak ones with an accent, which break a diphthong. */
const nucleus = /[aeoáéóíú]/g;

/** Syllables of a Spanish word by the rules of diphthong and hiatus; a silent u after q or g makes no difference. 0 without letters. */
export function spanishSyllables(word: string): number {
  const letters = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^a-záéíóúüñ]/g, '')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i');
  const runs = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = runs.reduce((sum, run) => sum + Math.max(1, run.match(nucleus)?.length ?? 0), 0);
  return letters === '' ? 0 : Math.max(1, count);
}
