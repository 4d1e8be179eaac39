import { chanceOf } from './chance.ts';
import type { Person } from './people.ts';

const firstNames = [
  'Adaeze',
  'Benedikt',
  'Chidi',
  'Dagny',
  'Eero',
  'Farida',
  'Gael',
  'Hadassah',
  'Ilse',
  'Jamal',
  'Kerensa',
  'Leocadia',
  'Makoa',
  'Nayeli',
  'Oisín',
  'Paloma',
  'Quentin',
  'Rohini',
  'Söeren',
  'Tamsin',
  'Ulyana',
  'Vikram',
  'Wanjiru',
  'Xiomara',
  'Yusra',
  'Zdeněk',
  'Anaïs',
  'Bao',
  'Cerys',
  'Domingo',
  'Elowen',
  'Fatoumata',
  'Gwilym',
  'Hinemoa',
  'Isandro',
  'Jorunn',
  'Kwame',
  'Lior',
  'Mireille',
  'Nikolai',
];

const lastNames = [
  'Abernathy',
  'Balogun',
  'Castañeda',
  'Dubois-Lynn',
  'Eriksen',
  'Fitzwilliam',
  'García Luna',
  'Haverstock',
  'Ibrahimović',
  'Jarvinen',
  'Kapoor',
  'Lindgren',
  'MacAllister',
  'Ndlovu',
  'Ó Briain',
  'Petrosyan',
  'Quispe',
  'Rasmussen',
  'Szabó',
  'Tanaka-Price',
  'Umarov',
  'Vasquez-Lee',
  'Whitlock',
  'Xu',
  'Yilmaz',
  'Zamora',
  'Achterberg',
  'Birdsong',
  'Crane',
  'Delacroix',
  'Ekwueme',
  'Farrow',
  'Grimaldi',
  'Holloway',
  'Iyer',
  'Jankowski',
  'Kimathi',
  'Lemaire',
  'Montoya',
  'Nightingale',
  'Okafor',
  'Pemberton',
  'Rautio',
  'Sandoval',
  'Tremblay',
  'Underhill',
  'Villanueva',
  'Wójcicki',
  'Yamada',
  'Zeller',
];

function missedShare(id: string): number {
  const level = chanceOf(`level ${id}`);
  const within = chanceOf(`within ${id}`);
  if (level < 0.7) return within * 0.05;
  if (level < 0.86) return 0.05 + within * 0.05;
  return 0.1 + within * within * 0.35;
}

function invented(index: number): Person {
  const id = String(200_001 + index);
  const part = missedShare(id);
  return {
    id,
    first: firstNames[index % firstNames.length] ?? 'Ada',
    last: lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? 'Farrow',
    grade: 9 + (index % 4),
    missed: (enrolled) => Math.round(part * enrolled * 2) / 2,
    corrected: null,
    halfDays: 0,
    tardies: Math.floor(chanceOf(`late ${id}`) * 4),
    cutPeriods: 0,
    quietLately: false,
    joinedDaysAgo: null,
  };
}

/** The 2,000 students of the larger school, each pair of names once; the same at every start. */
export const largeSchool: readonly Person[] = Array.from({ length: 2000 }, (_, index) =>
  invented(index),
);
