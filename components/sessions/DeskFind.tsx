import type { KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import '../ui/list.css';

/** A student who is not on the list; finished words beside the name tell those with one name apart. */
export type DeskFound = { studentId: string; name: string; facts: string };

type DeskFindProps = {
  text: string;
  onText: (text: string) => void;
  /** Students of this device who are not on the list and fit the text. */
  found: readonly DeskFound[];
  /** Nobody on the list fits. */
  fitsNobody: boolean;
  onAdd: (studentId: string) => void;
  /** To the first row that fits. */
  onEnterList: () => void;
  input: RefObject<HTMLInputElement | null>;
};

function useFindKeys({ found, fitsNobody, onAdd, onEnterList, onText, text }: DeskFindProps) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onText('');
    }
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const [first] = found;
    if (!fitsNobody) onEnterList();
    else if (first && event.key === 'Enter') onAdd(first.studentId);
  };
}

/** Finds a student on the list, or adds one who is not on it: Enter takes the first. */
export function DeskFind(props: DeskFindProps) {
  const { text, onText, found, fitsNobody, onAdd, input } = props;
  const onKeyDown = useFindKeys(props);
  return (
    <div className="desk__find stack stack--2">
      <input
        ref={input}
        className="input"
        type="search"
        aria-label={i18n.t('sessions.desk.find')}
        placeholder={i18n.t('sessions.desk.find')}
        autoComplete="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && fitsNobody ? (
        <output className="xs muted">{i18n.t('sessions.desk.noMatch')}</output>
      ) : null}
      {found.length === 0 ? null : (
        <div>
          <p className="xs muted">{i18n.t('sessions.desk.addFound')}</p>
          <ul className="list list--2">
            {found.map(({ studentId, name, facts }) => (
              <li key={studentId}>
                <div>
                  {name}
                  <p className="list__meta">{facts}</p>
                </div>
                <Button size="row" onPress={() => onAdd(studentId)}>
                  {i18n.t('sessions.desk.addOf', { name })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
