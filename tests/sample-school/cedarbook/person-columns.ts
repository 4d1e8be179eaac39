import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { gradeName, listName } from '../people.ts';
import type { Person } from '../people.ts';
import { addressWith } from './address.ts';
import type { Column } from './list.ts';

/** The three columns that every list of students begins with; names are links where `link` says to where. */
export function personColumns<Row extends { person: Person }>(
  link: ((person: Person) => string) | null,
): Column<Row>[] {
  const name = ({ person }: Row): Html | string =>
    link === null ? listName(person) : html`<a href="${link(person)}">${listName(person)}</a>`;
  return [
    { key: 'FULL_NAME', head: 'Student', show: name, sortBy: ({ person }) => listName(person) },
    {
      key: 'STUDENT_ID',
      head: 'Cedarbook ID',
      show: ({ person }) => person.id,
      sortBy: ({ person }) => Number(person.id),
    },
    {
      key: 'GRADE_ID',
      head: 'Grade Level',
      show: ({ person }) => html`<!-- ${person.grade} -->${gradeName(person)}`,
      sortBy: ({ person }) => person.grade,
    },
  ];
}

/** Where a name on a list leads: the same report and dates for that one student. */
export function studentAddress(params: URLSearchParams): (person: Person) => string {
  return (person) => addressWith(params, { student_id: person.id });
}

/** What a list's search looks through. */
export const personText = ({ person }: { person: Person }): string =>
  `${listName(person)} ${person.id} ${gradeName(person)}`;
