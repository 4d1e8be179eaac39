/** An address's part as people read it, whichever alphabet its signs are of: "%C3%A9" and the older "%E9" are both "é". */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replaceAll(/%([\da-f]{2})/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }
}

export type AddressCleaning = {
  /** For paths and names of parameters. */
  code: (text: string) => string;
  /** For values of parameters, and for addresses of mail and telephones. */
  text: (text: string) => string;
  /** Whether a parameter of this name holds a date of the page's own. */
  isDate: (name: string) => boolean;
};

function cleanPath(path: string, { code }: AddressCleaning): string {
  return path
    .split('/')
    .map((part) => (part.includes('%') ? encodeURIComponent(code(decoded(part))) : code(part)))
    .join('/');
}

function cleanParameter(pair: string, plus: boolean, cleaning: AddressCleaning): string {
  const [name = '', ...rest] = pair.split('=');
  if (rest.length === 0) return cleaning.code(name);
  if (cleaning.isDate(name)) return pair;
  const value = decoded(rest.join('=').replaceAll('+', ' '));
  const clean = /^[a-z_./]+$/iu.test(value) ? cleaning.code(value) : cleaning.text(value);
  const written = encodeURIComponent(clean)
    .replaceAll('%2F', '/')
    .replaceAll('%20', plus ? '+' : '%20');
  return `${cleaning.code(name)}=${written}`;
}

/** An address on an invented host; values of parameters as texts, paths and names as code. */
export function cleanAddress(value: string, cleaning: AddressCleaning): string {
  const bare = value.replace(/^[a-z]+:\/\/[^/?#]*/iu, 'https://sis.example');
  const [path = '', ...query] = bare.split('?');
  const isPath = !/^(?:mailto|tel|javascript|data):/iu.test(path);
  const clean = isPath ? cleanPath(path, cleaning) : cleaning.text(path.slice(0, 300));
  if (query.length === 0) return clean;
  const parameters = query
    .join('?')
    .split('&')
    .map((pair) => cleanParameter(pair, value.includes('+'), cleaning));
  return `${clean}?${parameters.join('&')}`;
}
