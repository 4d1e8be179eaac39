import { biologyIds, listName, personNumber } from '../people.ts';
import type { Person } from '../people.ts';
import { studentsOf } from '../school.ts';

/** Form groups by their number in addresses. */
export const formGroups = [
  { id: '00021', name: '09.1', grade: 9 },
  { id: '00022', name: '10.1', grade: 10 },
  { id: '00023', name: '11.1', grade: 11 },
  { id: '00024', name: '12.1', grade: 12 },
] as const;

export const biologyClass = { id: '00000318', name: 'BIO.3' } as const;

/** "09.1". */
export function formGroupOf(person: Person): string {
  return formGroups.find(({ grade }) => grade === person.grade)?.name ?? '';
}

/** Everyone in the form group with that number, ordered by name. */
export function studentsInFormGroup(id: string): Person[] {
  const group = formGroups.find((one) => one.id === id);
  return studentsOf('small').filter(({ grade }) => grade === group?.grade);
}

/** Everyone in the class with that number, ordered by name. */
export function studentsInClass(id: string): Person[] {
  return id === biologyClass.id
    ? studentsOf('small').filter((one) => biologyIds.includes(one.id))
    : [];
}

/** The student with that ten-digit number. */
export function findByNumber(number: string): Person | undefined {
  return studentsOf('small').find((one) => personNumber(one) === number);
}

/** "Villaseñor, Mateo (10.1, 104417)", as the student select names people. */
export const choiceName = (person: Person): string =>
  `${listName(person)} (${formGroupOf(person)}, ${person.id})`;
