import { useEffect, useState } from 'react';
import { ForIt } from '../../../../components/leaving/ForIt.tsx';
import { diagnosticsText } from '../../../../lib/domain/diagnostics.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { itFacts } from './it-facts.ts';

/** Diagnostics without names, copied by hand (trust.md 0, decided: a name-free copy). About nobody, and so no line of the log. */
export function ItPart() {
  const database = useDatabase();
  const [text, setText] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'copied' | 'failed'>('open');
  useEffect(() => {
    let isCurrent = true;
    itFacts(database).then(
      (facts) => isCurrent && setText(diagnosticsText(facts)),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [database]);
  if (text === null) return null;
  function copy(shown: string) {
    navigator.clipboard.writeText(shown).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  }
  return <ForIt text={text} state={state} onCopy={() => copy(text)} />;
}
