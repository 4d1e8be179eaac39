/** How many days a student missed of so many enrolled days, in half days. */
export type Target = (enrolled: number) => number;

export type Person = {
  /** As the Cedarbook pages show it. */
  id: string;
  first: string;
  last: string;
  grade: number;
  missed: Target;
  /** What "Correct a record" brings the days missed down to. */
  corrected: Target | null;
  /** How many of the days missed were half days, beyond the one that an uneven count needs. */
  halfDays: number;
  /** Late arrivals in 71 days. */
  tardies: number;
  /** Single class periods missed on days that count as present, in 71 days. */
  cutPeriods: number;
  /** Here again: at most one of the last 20 days missed. */
  quietLately: boolean;
  /** Joined the school so many school days ago; null for the first day. */
  joinedDaysAgo: number | null;
};

/** A share of the enrolled days. */
const share = (part: number): Target => {
  return (enrolled) => Math.round(part * enrolled * 2) / 2;
};

/** A share of the enrolled days that stays under 15 days however long the year gets. */
const lowShare = (part: number): Target => {
  return (enrolled) => Math.min(share(part)(enrolled), 14);
};

/** A fixed number of days once the year is 45 days old; before that a share. */
const fixed = (days: number, part: number): Target => {
  return (enrolled) => (enrolled >= 45 ? days : share(part)(enrolled));
};

/** The most half days that are still less than a tenth of the days, and less than 15. */
const justBelowTenth: Target = (enrolled) =>
  Math.max(0, Math.min(14, (Math.ceil(enrolled / 5) - 1) / 2));

const never: Target = () => 0;

type Extras = Partial<Omit<Person, 'id' | 'first' | 'last' | 'grade' | 'missed'>>;

function person(
  id: string,
  last: string,
  first: string,
  grade: number,
  missed: Target,
  extras: Extras = {},
): Person {
  return {
    id,
    first,
    last,
    grade,
    missed,
    corrected: null,
    halfDays: 0,
    tardies: 0,
    cutPeriods: 0,
    quietLately: false,
    joinedDaysAgo: null,
    ...extras,
  };
}

/** The 41 invented students of Larkspur Ridge High; the counts in the notes are those of a year 71 days old. */
export const people: readonly Person[] = [
  // 10 % or more, or 15 days or more
  person('104417', 'Villaseñor', 'Mateo', 10, share(0.338), {
    halfDays: 2,
    tardies: 5,
    quietLately: true,
  }), // 24
  person('104466', 'Anand-Holt', 'Priya', 10, share(0.275), { tardies: 1 }), // 19.5
  person('104388', 'Marlowe', 'Devonte', 10, share(0.24), { tardies: 2, cutPeriods: 4 }), // 17
  person('104502', 'Ferreyra-Pratt', 'Lucía', 9, fixed(16, 0.21), {
    corrected: fixed(13, 0.17),
    tardies: 3,
  }), // 16
  person('104475', 'Okonkwo-Reyes', 'Amara', 9, fixed(14, 0.19), { tardies: 2 }), // 14
  person('104439', 'Wilkołaz', 'Tomasz', 10, share(0.169)), // 12
  person('104587', 'Nguyen', 'Minh Anh', 10, share(0.155), { tardies: 2 }), // 11
  person('104420', 'Nakamura-Bright', 'Keala', 10, share(0.127), { corrected: lowShare(0.084) }), // 9
  person('104346', 'Mokoena', 'Thandiwe', 11, share(0.113), { tardies: 1 }), // 8
  // 5 % to under 10 %
  person('104429', 'Saleh-Whitcombe', 'Noor', 10, justBelowTenth, { tardies: 1 }), // 7
  person('104258', 'Ibarra Quispe', 'José Luis', 12, lowShare(0.092)), // 6.5
  person('104371', 'Asante-Byrne', 'Esi', 10, lowShare(0.084), { tardies: 4 }), // 6
  person('104362', 'Begay', 'Shandiin', 11, lowShare(0.077), { halfDays: 2 }), // 5.5
  person('104393', 'Kowalchuk', 'Ines', 10, lowShare(0.07)), // 5
  person('104519', 'O', 'Ng', 9, lowShare(0.063), { tardies: 1 }), // 4.5
  person('104407', 'Lindqvist', 'Bo', 10, lowShare(0.056), { tardies: 6, cutPeriods: 3 }), // 4
  // Eight days here, three missed: too early for a rate
  person('104611', 'Fenwick', 'Ayo', 9, share(0.375), { joinedDaysAgo: 8 }), // 3 of 8
  // Under 5 %
  person('103902', 'Aldermere', 'Jonas', 11, share(0.028)),
  person('104487', 'Al-Amiri', "D'Andre", 9, share(0.021), { tardies: 2 }),
  person('104533', 'Brandt', 'Sigrid', 9, never, { tardies: 2 }),
  person('104215', 'Branscombe', 'Tolu', 12, share(0.014)),
  person('104127', 'Castellane', 'Remy', 11, share(0.042), { halfDays: 2 }),
  person('104160', 'Day', 'Grace', 12, share(0.042)),
  person('103981', 'de Villiers-Moon', 'Anneke', 12, share(0.028)),
  person('104298', 'Featheringham-Oduya', 'Christopher-James', 11, share(0.035)),
  person('104044', 'Grünwald', 'Ottilie', 12, share(0.021)),
  person('104180', 'Hartigan-Moss', 'Blaise', 11, never, { tardies: 1 }),
  person('104231', 'Kealoha', 'Kaʻimi', 12, share(0.014), { cutPeriods: 2 }),
  person('104331', 'Nguyen', 'Minh Anh', 10, share(0.028)),
  person('104203', 'Null', 'Tom', 10, share(0.014), { tardies: 3 }),
  person('104142', "O'Shaughnessy", 'Siobhán', 11, share(0.042), { tardies: 1 }),
  person('104355', 'Ostrander', 'Wyn', 10, share(0.007)),
  person('104555', 'Phạm', 'Thị Hồng Ngọc', 9, share(0.014)),
  person('104277', 'Quillfeather', 'Ada', 11, share(0.028)),
  person('104098', 'Zielinska-Roy', 'Mara', 12, share(0.042), { tardies: 1 }),
  person('104320', 'Sum', 'Pisey', 10, never, { tardies: 2 }),
  person('104061', 'Tavares-King', 'Iolanda', 12, share(0.014)),
  person('104076', 'Þórsdóttir', 'Guðrún', 12, share(0.007)),
  person('104545', 'Ünal', 'Çağla', 9, share(0.028)),
  person('104019', 'van der Westhuizen', 'Pieter-Dirk', 12, never),
  person('104312', 'Yoon-Baptiste', 'Ren', 11, never),
];

/** Who is in the third period's Biology class, by id. */
export const biologyIds: readonly string[] = [
  '103902',
  '104466',
  '104371',
  '104533',
  '104127',
  '104611',
  '104044',
  '104180',
  '104393',
  '104407',
  '104420',
  '104331',
  '104587',
  '104355',
  '104277',
  '104417',
  '104439',
  '104312',
];

/** Who misses each day that "Simulate tomorrow" adds, by id; from the fourth day on it starts over. */
export const absentOnAddedDays: readonly (readonly string[])[] = [
  ['104475', '104429', '104466'], // Amara reaches 15 days, Noor a tenth of the days
  ['104466', '104417', '104371'],
  ['104388', '104475', '104393'],
];

/** Whose record "Correct a record" lowers, by id, one per click: Keala below the line, then Lucía from 16 to 13. */
export const correctedIds: readonly string[] = ['104420', '104502'];

/** "Villaseñor, Mateo", as lists show it. */
export const listName = (one: Person): string => `${one.last}, ${one.first}`;

/** "Mateo Villaseñor". */
export const fullName = (one: Person): string => `${one.first} ${one.last}`;

/** "10th Grade". */
export const gradeName = (one: Person): string => `${one.grade}th Grade`;

/** The ten-digit number that the Fernleaf pages carry in their links. */
export const personNumber = (one: Person): string => one.id.padStart(10, '0');

/** Ordered by last name, first name and id, whatever the letters' accents. */
export function byName(one: Person, other: Person): number {
  return (
    one.last.localeCompare(other.last, 'en') ||
    one.first.localeCompare(other.first, 'en') ||
    one.id.localeCompare(other.id)
  );
}
