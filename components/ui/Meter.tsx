import './meter.css';

type MeterProps = { label: string; value: number; of: number; large?: boolean };

/** A part of a whole as a bar; `label` says it in words. An empty whole draws an empty bar. */
export function Meter({ label, value, of, large = false }: MeterProps) {
  return (
    <progress
      className={large ? 'meter meter--lg' : 'meter'}
      aria-label={label}
      aria-valuetext={label}
      value={of > 0 ? Math.min(value, of) : 0}
      max={of > 0 ? of : 1}
    />
  );
}
