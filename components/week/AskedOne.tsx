import { i18n } from '#i18n';
import type { AnswerControls } from '../page/answer-controls.ts';
import { AnswerInPlace } from '../page/AnswerInPlace.tsx';
import type { PageRow } from '../page/page-row.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Tier } from '../ui/Tier.tsx';
import './week.css';

type AskedOneProps = {
  /** Null once everybody was asked about. */
  row: PageRow | null;
  /** Which one of how many this is, from 1. */
  place: { n: number; total: number };
  answer: AnswerControls;
  onBack: () => void;
  onSkip: () => void;
  onOpen: (studentId: string) => void;
  onClose: () => void;
};

/** "Do you know why?" as one card after the other: a key picks, arrows move on, skipping is as easy as answering (ui/design.md C2). */
export function AskedOne(props: AskedOneProps) {
  const { row, place, onClose } = props;
  const words = i18n.t('agenda.one.place', { n: String(place.n), total: String(place.total) });
  return (
    <section className="asked-one" aria-label={i18n.t('agenda.one.title')}>
      <header className="asked-one__bar">
        <IconButton icon="back" label={i18n.t('agenda.one.close')} onPress={onClose} />
        <h2 className="strong">{i18n.t('agenda.one.title')}</h2>
        <span className="sm muted num push">{words}</span>
      </header>
      <Meter label={words} value={place.n - 1} of={place.total} />
      {row === null ? (
        <Empty
          icon="check"
          title={i18n.t('agenda.one.end')}
          actions={<Button onPress={onClose}>{i18n.t('agenda.one.close')}</Button>}
        >
          {i18n.t('agenda.one.endBody')}
        </Empty>
      ) : (
        <Card {...props} row={row} />
      )}
    </section>
  );
}

function Card({ row, answer, onBack, onSkip, onOpen, place }: AskedOneProps & { row: PageRow }) {
  const { studentId, name } = row;
  return (
    <>
      <div className="asked-one__who">
        <h3 className="page-title">{name}</h3>
        <p className="asked-one__count num">
          <b>{row.count}</b> {row.countRest}
        </p>
        <Facts className="sm muted">
          {row.tier && row.word ? <Tier tier={row.tier}>{row.word}</Tier> : null}
          {row.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {row.asOf ? <span className="late">{row.asOf}</span> : null}
        </Facts>
        {studentId === null ? null : (
          <LinkButton small onPress={() => onOpen(studentId)}>
            {i18n.t('agenda.one.open')}
          </LinkButton>
        )}
      </div>
      {/* Another student's answers are another question: the focus begins at its first. */}
      <AnswerInPlace key={studentId} studentId={studentId} answer={answer} />
      <footer className="foot foot--stick">
        <Button onPress={onBack} isDisabled={place.n <= 1}>
          {i18n.t('agenda.one.back')}
        </Button>
        <span className="xs muted push">{i18n.t('agenda.one.stays')}</span>
        <Button onPress={onSkip}>
          {i18n.t('agenda.one.skip')}
          <Icon name="next" size="sm" />
        </Button>
      </footer>
    </>
  );
}
