import { foldText } from './wording/folded-text.ts';
import { withoutRecoverClaims } from './recover-claim.ts';

/** Days and rhythms in English and Spanish, folded (no accents); plurals included. */
const dayWords =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|thur?s?|fri)|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|weekdays?|weekends?|every (?:day|morning|afternoon|week)|each (?:day|morning|afternoon|week)|daily|weekly|cada (?:dia|manana|tarde|semana)|todos los dias|todas las (?:mananas|tardes|semanas)|diari[oa]s?|diariamente|semanal(?:es|mente)?|entre semana|fines? de semana)(?![\p{L}])/u;
/** Abbreviations that are also words stand with a capital. */
const capitalDays = /\b(?:Wed|Sat|Sun|Lun|Mar|Mié|Jue|Vie|Sáb|Dom)\b/u;
const timeWords = /(?<![\p{L}])(?:noon|midday|mediodia)(?![\p{L}])/u;
const numbers =
  /\p{N}|(?<![\p{L}])(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?<!no )one|half|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|una vez)(?![\p{L}])/u;

/**
 * Whether a goal says a day, a time or a number (seed "reintegration plans": goals specify days, times and supports). The
 * number of days to make up says nothing about when, and does not count. English and Spanish; figures in any language.
 */
export function isGoalClear(goal: string): boolean {
  const said = withoutRecoverClaims(goal);
  const { folded } = foldText(said);
  return (
    dayWords.test(folded) ||
    timeWords.test(folded) ||
    numbers.test(folded) ||
    capitalDays.test(said.normalize('NFC'))
  );
}
