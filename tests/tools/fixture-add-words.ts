import { headWords } from '../../lib/readers/words/heads.ts';
import { fold } from '../../lib/readers/page/text.ts';

/** Words of buttons, menus and sentences that say nothing about anybody. */
const screenWords = `
a about above academic account act action actions active add admin administration after age all alert alerts an and any app apply april are as
at august average back balance be been before below birth block body browse building by calendar cancel cell check choose city class classes clear close code
codes column columns comment comments contact contacts contents copyright core course courses create current custom daily dashboard data date dates december
default delete demographics department detail details disable display displaying district down download edit editor email enable end enrollment enter entries entry
error event events exit export faculty family february filter filters find first fri friday from gender general generate go gpa grade gradebook graduation group
groups guardian guardians has have health help hide history home homeroom id if image in inactive include info information is item items january july june language
last letter letters level link list lists loading locker log login logout lunch mailing main march mark marking may menu message messages mode module modules mon monday
month more my name navigation new news next no none not note notes november number october of off office on only open option options or order
other out overview page pages panel parent parents password per percent period periods permission phone photo picture please points portal preferences preview previous
primary print privacy profile program qr quarter quick race read record records refresh register remove report reporting reports required reset result results return
room row rows run sat saturday save saved schedule school schools search section sections see select selected semester send september session set settings setup
show showing sign skip sort staff start state status street student students sub subject submit summary sun sunday support system tab table tabs
teacher teachers term test text the there this thu thursday time title to today toggle tools top total transcript tue tuesday type unit until up
update upload url us use user username users view views was wed wednesday week weeks welcome were what when with year years yes yesterday you your zip
`;

let known: Set<string> | null = null;

function readWords(): Set<string> {
  const heads = Object.values(headWords).flatMap((words) => words.split(/[|\s]+/u));
  return new Set([...heads, ...screenWords.split(/\s+/u)].map(fold).filter(Boolean));
}

/** Whether a word is one of column heads, menus or buttons in any language of the readers, and so names nobody. */
export function isScreenWord(word: string): boolean {
  known ??= readWords();
  return known.has(fold(word));
}

const months =
  'jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december'.split(
    ' ',
  );

/** Whether a word is a month's, in English or shortened. */
export function isMonth(word: string): boolean {
  return months.includes(fold(word));
}
