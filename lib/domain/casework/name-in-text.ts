const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/**
 * How a student is called in a text for the family: the given names of "Villaseñor, Mateo", else the name as the school's page
 * writes it, since the order of its parts is not known then. A proposal for a person to change, never an identity.
 */
export function nameInText(name: string): string {
  const [whole = '', ...rest] = name
    .split(/[,،，]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !suffix.test(part));
  return rest.length === 0 ? whole : rest.join(' ');
}
