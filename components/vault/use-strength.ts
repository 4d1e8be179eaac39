import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadStrength, type MeasureStrength, type Strength } from './passphrase-strength.ts';

type StrengthInUse = {
  /** Of what is being typed, a moment behind; null while nothing is typed or the word lists are not there. */
  strength: Strength | null;
  /** Of what stands there now; null where the word lists could not be loaded. */
  measureNow: () => Promise<Strength | null>;
};

/** The strength of a passphrase while it is typed. The word lists are loaded once a form that needs them is drawn. */
export function useStrength(passphrase: string): StrengthInUse {
  const [loading] = useState(() => loadStrength().catch(() => null));
  const [measure, setMeasure] = useState<{ of: MeasureStrength } | null>(null);
  const settled = useDeferredValue(passphrase);
  useEffect(() => {
    let isCurrent = true;
    async function take() {
      const of = await loading;
      if (isCurrent && of) setMeasure({ of });
    }
    take().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [loading]);
  const strength = useMemo(
    () => (measure && settled !== '' ? measure.of(settled) : null),
    [measure, settled],
  );
  const measureNow = async () => (await loading)?.(passphrase) ?? null;
  return { strength, measureNow };
}
