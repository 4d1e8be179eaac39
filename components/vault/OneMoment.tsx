import { i18n } from '#i18n';
import { Mark } from '../ui/Mark.tsx';
import './vault.css';

/** What the panel waits for before it can show anything. */
export type WaitsFor = 'opening' | 'sealing';

/** Stands where the panel will be. What opens quickly opens without a word: nothing is seen at first (ui/design.md 8, loading). */
export function OneMoment({ waitsFor }: { waitsFor: WaitsFor }) {
  return (
    <main className="panel">
      <output className="body pad flow vault vault--centred moment">
        <Mark large />
        <p className="lead">{i18n.t(`vault.moment.${waitsFor}`)}</p>
      </output>
    </main>
  );
}
