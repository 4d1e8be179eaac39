import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import { causeFamilies, type CauseFamily, type CauseItem } from '../../lib/domain/cause.ts';
import { causeFamilyWord, causeWord } from '../../lib/words/cause.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { causeFindWords } from './cause-synonyms.ts';
import { findCauses } from './find-causes.ts';
import { OfferedCauses } from './offered-causes.ts';
import { sentenceStart } from './sentence-start.ts';

type CausePickerProps = {
  item: CauseItem | null;
  onChange: (item: CauseItem) => void;
};

// `Object.keys` forgets what it was given; the order here is the order on screen.
const families: readonly CauseFamily[] = [
  'barriers',
  'school',
  'engagement',
  'misconceptions',
  'situational',
];

const option = (item: CauseItem) => ({ value: item, label: sentenceStart(causeWord(item)) });

/** Offered by the school, or already chosen here: what was recorded once is not taken away by editing it. */
function useOffered(chosen: CauseItem | null): (item: CauseItem) => boolean {
  const isOffered = useContext(OfferedCauses);
  return (item) => item === chosen || isOffered(item);
}

function FamilyTags({ family, item, onChange }: CausePickerProps & { family: CauseFamily }) {
  const offered = useOffered(item);
  const items = causeFamilies[family].filter(offered);
  // Only where the form starts: a family that folds by itself would pull the tags from under the pointer.
  const [open] = useState(item === null ? family === 'barriers' : items.includes(item));
  if (items.length === 0) return null;
  return (
    <Disclosure
      open={open}
      title={
        <span>
          <b>{causeFamilyWord(family)}</b> <span className="muted xs num">{items.length}</span>
        </span>
      }
    >
      <div className="family">
        <TagChoice
          label={causeFamilyWord(family)}
          options={items.map(option)}
          value={item !== null && items.includes(item) ? item : null}
          onChange={onChange}
        />
      </div>
    </Disclosure>
  );
}

function Found({ text, item, onChange }: CausePickerProps & { text: string }) {
  const found = findCauses(text, causeFindWords).filter(useOffered(item));
  if (found.length === 0) {
    return <output className="sm muted">{i18n.t('student.cause.nothingFound')}</output>;
  }
  return (
    <TagChoice
      label={i18n.t('student.cause.found')}
      options={found.map(option)}
      value={item !== null && found.includes(item) ? item : null}
      onChange={onChange}
    />
  );
}

/** What the school leaves out, by name: nobody looks for it in vain. */
function LeftOut({ item }: Pick<CausePickerProps, 'item'>) {
  const offered = useOffered(item);
  const words = families
    .flatMap((family) => [...causeFamilies[family]])
    .filter((one) => !offered(one))
    .map(causeWord);
  if (words.length === 0) return null;
  const columns = words.join(i18n.t('page.listComma'));
  return <p className="xs muted">{i18n.t('policy.leftOut', { columns })}</p>;
}

/** The four families and the situational one as tags, with a find box that knows everyday words (ui/design.md D2). */
export function CausePicker(props: CausePickerProps) {
  const [text, setText] = useState('');
  return (
    <div className="stack stack--2 families">
      <TextField
        type="search"
        label={i18n.t('student.cause.find')}
        placeholder={i18n.t('student.cause.findExample')}
        value={text}
        onChange={setText}
      />
      {text.trim() === '' ? (
        families.map((family) => <FamilyTags key={family} family={family} {...props} />)
      ) : (
        <Found text={text} {...props} />
      )}
      <LeftOut item={props.item} />
    </div>
  );
}
