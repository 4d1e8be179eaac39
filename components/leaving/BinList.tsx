import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import '../case/case.css';
import './leaving.css';
import '../ui/list.css';

/** One deleted record, in finished words. */
export type BinItem = {
  id: string;
  kind: string;
  /** First lines of what stands in it. */
  text: string;
  student: string;
  /** When it was deleted, and the day from which it is gone for good. */
  deleted: string;
  until: string;
};

type BinListProps = {
  items: readonly BinItem[];
  onBringBack: (id: string) => void;
  onErase: (id: string) => void;
};

/** Everything that was deleted in the last thirty days: it can come back, or go for good (ui/design.md H3). */
export function BinList({ items, ...acts }: BinListProps) {
  if (items.length === 0) {
    return (
      <Empty icon="trash" title={i18n.t('leaving.bin.none')}>
        {i18n.t('leaving.bin.noneText')}
      </Empty>
    );
  }
  return (
    <div className="pad stack">
      <p className="sm muted">{i18n.t('leaving.bin.lead')}</p>
      <ul className="list list--1">
        {items.map((item) => (
          <Item key={item.id} item={item} {...acts} />
        ))}
      </ul>
    </div>
  );
}

function Item({ item, ...acts }: Omit<BinListProps, 'items'> & { item: BinItem }) {
  const { kind, text, student, deleted, until } = item;
  return (
    <li className="stack stack--1">
      <p className="strong">{i18n.t('leaving.bin.of', { kind, student })}</p>
      <p className="sm typed clamped">{text}</p>
      <p className="list__meta">
        <Facts>
          {i18n.t('leaving.bin.deleted', { day: deleted })}
          {i18n.t('leaving.bin.until', { day: until })}
        </Facts>
      </p>
      <Acts item={item} {...acts} />
    </li>
  );
}

/** Erasing asks once more in place: nothing brings it back. */
function Acts({ item, onBringBack, onErase }: Omit<BinListProps, 'items'> & { item: BinItem }) {
  const [isSure, setSure] = useState(false);
  const { id, kind, student } = item;
  const name = i18n.t('leaving.bin.of', { kind, student });
  if (isSure) {
    return (
      <div className="inline">
        <Button size="sm" kind="danger" onPress={() => onErase(id)}>
          {i18n.t('leaving.bin.eraseForGood')}
        </Button>
        <Button size="sm" kind="quiet" onPress={() => setSure(false)}>
          {i18n.t('leaving.bin.keep')}
        </Button>
      </div>
    );
  }
  return (
    <div className="inline">
      <Button
        size="sm"
        label={i18n.t('leaving.bin.bringBackOf', { name })}
        onPress={() => onBringBack(id)}
      >
        {i18n.t('leaving.bin.bringBack')}
      </Button>
      <LinkButton
        small
        label={i18n.t('leaving.bin.eraseOf', { name })}
        onPress={() => setSure(true)}
      >
        {i18n.t('leaving.bin.erase')}
      </LinkButton>
    </div>
  );
}
