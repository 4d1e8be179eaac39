import { type FormEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import '../ui/list.css';

/** What would go, counted. */
export const goingParts = ['students', 'counts', 'written', 'earlier', 'log', 'taught'] as const;
type Part = (typeof goingParts)[number];
export type Going = Record<Exclude<Part, 'taught'>, number> & {
  /** Pages that were taught; left out where they are no part of what goes. */
  taught?: number;
};

export type EraseFormProps = {
  lead: string;
  going: Going;
  /** Everything in words that goes besides, and what stays. */
  alsoGoes: string;
  stays: string;
  /** What is to be typed: small and capital letters are the same. */
  word: string;
  submitLabel: string;
  state: 'open' | 'erasing' | 'failed';
  /** Absent where there is nothing to copy. */
  onSaveCopy?: (() => void) | undefined;
  onErase: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** The one red act: says what goes and what stays, offers the copy first, and asks for a word (ui/design.md H3). */
export function EraseForm(props: EraseFormProps) {
  const { word, onErase, state } = props;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const isRight = folded(typed) === folded(word);
    setWrong(!isRight);
    if (isRight && state !== 'erasing') onErase();
  }
  return (
    <form
      className="pad stack stack--4"
      noValidate
      aria-label={props.submitLabel}
      onSubmit={submit}
    >
      <p className="lead">{props.lead}</p>
      <WhatGoes {...props} />
      <SaveCopyFirst onSaveCopy={props.onSaveCopy} />
      {props.children}
      <TextField
        label={i18n.t('leaving.erase.type', { word })}
        value={typed}
        onChange={setTyped}
        error={isWrong ? i18n.t('leaving.erase.notTheWord', { word }) : null}
      />
      {state === 'failed' ? (
        <Callout kind="danger" title={i18n.t('leaving.erase.failedTitle')}>
          {i18n.t('leaving.erase.failed')}
        </Callout>
      ) : null}
      <div className="inline">
        <Button kind="danger" size="lg" type="submit" isDisabled={state === 'erasing'}>
          {state === 'erasing' ? i18n.t('leaving.erase.erasing') : props.submitLabel}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {i18n.t('settings.cancel')}
        </Button>
      </div>
    </form>
  );
}

function WhatGoes({
  going,
  alsoGoes,
  stays,
}: Pick<EraseFormProps, 'going' | 'alsoGoes' | 'stays'>) {
  return (
    <div className="stack stack--2">
      <h2 className="field__label">{i18n.t('leaving.erase.whatGoes')}</h2>
      <dl className="kv">
        {goingParts.map((part) =>
          going[part] === undefined ? null : (
            <div key={part} className="kv__pair">
              <dt>{i18n.t(`leaving.erase.part.${part}`)}</dt>
              <dd className="num">{formatCount(going[part])}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="sm muted">{alsoGoes}</p>
      <p className="sm muted">{stays}</p>
    </div>
  );
}

function SaveCopyFirst({ onSaveCopy }: Pick<EraseFormProps, 'onSaveCopy'>) {
  if (!onSaveCopy) return null;
  return (
    <Callout
      kind="caution"
      title={i18n.t('leaving.erase.copyTitle')}
      actions={
        <Button size="sm" onPress={onSaveCopy}>
          <Icon name="archive" />
          {i18n.t('leaving.erase.copy')}
        </Button>
      }
    >
      {i18n.t('leaving.erase.copyText')}
    </Callout>
  );
}
