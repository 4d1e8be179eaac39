import { compileWordings, findWordings, type Wording } from './find-wording.ts';
import { wordingLanguage, type WordingHit } from './wording-hit.ts';

const english: readonly Wording[] = [
  ['\\d+(?:[.,]\\d+)?\\s*(?:%|percent|per cent)', null],
  ['(?:\\w+ )?(?:full |half |school )?(?:days?|classes|periods|sessions?) (?:absent|missed)', null],
  [
    '(?:miss(?:ed|ing)?|absent|out)(?: (?:for|only|just|at most|at least|no more than|up to|fewer than|less than|more than|over|about)){0,2} (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)(?: (?:full|half|school))? (?:days?|classes|periods|times|sessions?)',
    null,
  ],
  [
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty) (?:unexcused |excused )?absences?',
    null,
  ],
  [
    'chronic(?:ally)? absen(?:t|ce|tee|teeism)|severe(?:ly)? (?:chronic|absent)|tier \\w+|at risk|absenteeism',
    null,
  ],
];

const spanish: readonly Wording[] = [
  ['\\d+(?:[.,]\\d+)?\\s*(?:%|por ciento)', null],
  [
    '(?:\\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\w+ce|dieci\\w+|veint\\w+|treinta) (?:faltas?|ausencias?|inasistencias?)',
    null,
  ],
  [
    '(?:falto|faltado|perdio|perdido|ausente)(?: (?:por|a|solo|solamente|como maximo|a lo sumo|no mas de|hasta|menos de|mas de|unos|unas)){0,2} (?:\\d+|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\w+ce|dieci\\w+|veint\\w+|treinta) (?:dias?|clases?|sesiones|veces)',
    null,
  ],
  ['dias? (?:perdidos?|de ausencia|faltados?)', null],
  [
    'ausentismo|absentismo|ausencia(?:s)? cronicas?|en riesgo|nivel (?:grave|severo|moderado)',
    null,
  ],
];

const lists = { en: compileWordings(english), es: compileWordings(spanish) };

/**
 * Counts of missed days, rates and tiers in a family's text, where none belongs (ui/design.md 9). Sessions attended of sessions
 * held are fine. Null where there is no list for the language.
 */
export function findAbsenceCounts(text: string, language: string): WordingHit[] | null {
  const known = wordingLanguage(language);
  return known === null ? null : findWordings(text, lists[known]);
}
