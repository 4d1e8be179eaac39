import { foldText } from './wording/folded-text.ts';

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};

const claim = new RegExp(
  '(?<!\\p{L})(?:make up|making up|recoup(?:ing)?|recover(?:ing)?|catch up on|recuperar|recupera|reponer|repone)' +
    '\\s+(?:for\\s+)?(?:all|todos|los|the|of|his|her|their|sus|\\s)*' +
    `(?<days>\\d+(?:[.,]\\d+)?|${Object.keys(words).join('|')})\\s+` +
    '(?:(?:missed|school|full|lost)\\s+)*(?:days?|dias?)(?!\\p{L})',
  'gu',
);

function numberOf(text: string): number {
  return words[text] ?? Number(text.replace(',', '.'));
}

/** Days that a goal says it will bring back ("make up all 17 days", "recuperar los 17 días"), largest first. */
export function claimedDays(goal: string): number[] {
  const found = [...foldText(goal).folded.matchAll(claim)];
  return found
    .map(({ groups }) => numberOf(groups?.days ?? ''))
    .filter((days) => Number.isFinite(days) && days > 0)
    .toSorted((one, other) => other - one);
}

/** The goal without such claims, for looking at what else it says. */
export function withoutRecoverClaims(goal: string): string {
  const { folded, origin } = foldText(goal);
  const spans = [...folded.matchAll(claim)].map((match) => ({
    from: origin[match.index] ?? 0,
    to: origin[match.index + match[0].length] ?? goal.length,
  }));
  return spans
    .toReversed()
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), goal);
}
