import { fold } from '../page/text.ts';

/** Words around a verb that carry nothing: "has been absent for 4 days". Folded. */
const helping = /\b(?:has|have|had|been|was|is|ha|tiene|hat|heeft|with)\b/giu;
/** Verbs of being away that the words over columns do not know. Folded. */
const away =
  /\b(?:ha faltado|ha perdido|falto|faltou|gefehlt|fehlte|fehlt|a ete absente?|e stat[ao] assente|ha perso|a manque)\b/giu;
/** "School days absent" are days absent; "school days" alone are all there were. */
const schoolDays = /\bschool days\b/iu;
const counted = /\b(?:absent|missed|attended|present)\b/iu;

function withoutSchool(label: string): string {
  const at = label.search(schoolDays);
  return at >= 0 && counted.test(label.slice(at)) ? label.replace(schoolDays, 'days') : label;
}

/** The words of a sentence as they would stand over a column: "has been absent for days this year" as "absent for days this year". */
export function wordsOverColumn(label: string): string {
  const plain = withoutSchool(label);
  const folded = fold(plain);
  if (!new RegExp(away.source, 'iu').test(folded) && !new RegExp(helping.source, 'iu').test(folded))
    return plain;
  return folded
    .replaceAll(away, ' absent ')
    .replaceAll(helping, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
