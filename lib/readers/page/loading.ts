import { elementsAround, within } from './around.ts';
import { attribute, closest } from './dom.ts';
import { fold, withoutEnding } from './text.ts';
import { isVisible, visibleText } from './visible-text.ts';

const busy = '[aria-busy="true"]';
const signs = `${busy}, [role="progressbar"]:not([aria-valuenow="100"]), [class*="loading" i], [class*="spinner" i], [class*="skeleton" i], .dataTables_processing, .blockUI, [role="status"]`;
const mostLooked = 200;

/** "Loading…", in the languages of the lexicon; whole labels only. */
const loadingWords =
  'loading|loading data|please wait|cargando|espere|espere por favor|chargement|chargement en cours|veuillez patienter|wird geladen|laden|bitte warten|caricamento|caricamento in corso|attendere|carregando|aguarde|ladataan|laster|indlæser|indlaeser|laddar|ładowanie|ładowanie danych|wczytywanie|yukleniyor|загрузка|завантаження|加载中|読み込み中|로드 중|جار التحميل|đang tải';

function saysLoading(element: Element): boolean {
  const label = withoutEnding(fold(visibleText(element)), ' .…');
  return loadingWords.split('|').includes(label) || attribute(element, 'aria-busy') === 'true';
}

/**
 * Whether the page says that the list is still being filled: it, or something around it, is marked busy, or a sign of
 * loading can be seen in its first rows or beside it. What stands there is then only a part.
 */
export function isLoading(list: Element): boolean {
  if (closest(list, busy) !== null) return true;
  const beside = [...elementsAround(list, 1, mostLooked)].flat();
  const inside = [...within(list, { left: mostLooked })];
  return [...beside, ...inside].some((one) => isSign(one) && isVisible(one) && saysLoading(one));
}

function isSign(element: Element): boolean {
  return Element.prototype.matches.call(element, signs);
}
