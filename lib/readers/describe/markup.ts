import { all, attribute, closest, tagOf } from '../page/dom.ts';
import { isKnownWord } from './mask.ts';

/** Parts of names of classes and keys that products use everywhere and that are nobody's name. */
const usual = new Set(
  'grid table list row rows col column cell header head body footer item items data main content wrap wrapper inner outer box card tile label value text title odd even zebra striped bordered hover sortable filter search page paging report view person people id key code date day from to start end term period course section class classes school class-name name first last full pupil dcid frn ccid mod modname sort order dir browse locked unlocked display field tr td th ui js ng php asp aspx html htm jsp do cfm index modules'.split(
    ' ',
  ),
);

/** A name of a class or key with every part that could be a person's replaced: "student-1044 vale" as "student-0 a". */
export function maskedToken(token: string): string {
  return token
    .replace(/[\p{L}\p{M}]+/gu, (letters) =>
      letters
        .split(/(?<=\p{Ll})(?=\p{Lu})/u)
        .map((part) => (usual.has(part.toLowerCase()) || isKnownWord(part) ? part : 'x'))
        .join(''),
    )
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0_-]/gu, '');
}

/** "student.firstName" or "absences_ytd" with every part that could be a person's replaced, its dots kept. */
export function maskedField(field: string): string {
  return field.split('.').map(maskedToken).join('.');
}

/** "/reports/summary.php" without words that nobody knows: a word of a path may be a name. */
export function maskedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '*' ? part : part.split('.').map(maskedToken).join('.')))
    .join('/');
}

const tags = new Set(
  'a abbr article aside b body button caption center dd details div dl dt em fieldset figure font footer form frame h1 h2 h3 h4 h5 h6 header i iframe input label legend li main nav ol option p section select small span strong summary table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);

/** A tag of HTML as it is; one of the page's own making may be called by anybody's name. */
function tagWord(element: Element): string {
  const tag = tagOf(element);
  // Headings without their level: numbers are what a school may be known by.
  return tags.has(tag) ? tag.replace(/\d/gu, '') : maskedToken(tag);
}

/** "table.list.x[role=grid]": tag, classes and the attributes that say how a list is built. */
export function markupOf(element: Element): string {
  const classes = attribute(element, 'class').split(/\s+/u).filter(Boolean).slice(0, 8);
  const role = attribute(element, 'role');
  const named = attribute(element, 'name');
  return [
    tagWord(element),
    ...[...new Set(classes.map(maskedToken))].map((one) => `.${one}`),
    /^[a-z]{3,20}$/u.test(role) ? `[role=${role}]` : '',
    named === '' ? '' : `[name=${maskedToken(named)}]`,
  ].join('');
}

/** The keys in a cell's links and attributes that may tell students apart, without their values. */
export function parametersOf(cell: Element): string[] {
  const links = all(cell, 'a[href]').flatMap((link) => {
    const query = attribute(link, 'href').split('?').slice(1).join('?').split('#')[0] ?? '';
    return [...new URLSearchParams(query).keys()];
  });
  const row = closest(cell, 'tr, [role="row"]');
  const marked = [cell, ...(row ? [row] : [])].flatMap((element) =>
    Element.prototype.getAttributeNames
      .call(element)
      .filter((name) => name.startsWith('data-') && /\d/u.test(attribute(element, name))),
  );
  return [...new Set([...links, ...marked].map(maskedToken))].slice(0, 12);
}
