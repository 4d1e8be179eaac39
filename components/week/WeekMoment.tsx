import './week.css';

/** Stands where a part of the week will be, for whoever waits longer than a moment (ui/design.md 8, loading). */
export function WeekMoment({ words }: { words: string }) {
  return <output className="pad sm muted week__note moment">{words}</output>;
}
