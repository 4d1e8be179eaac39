import './icon.css';

/** The mark: a deck, an arch and two piers on a rounded square in the accent. */
export function Mark({ large = false }: { large?: boolean }) {
  return (
    <svg className={large ? 'mark mark--lg' : 'mark'} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="currentColor" />
      <path
        d="M4 8.75h16M5.25 18c.7-4.6 3.3-6.75 6.75-6.75S18.05 13.4 18.75 18M8.25 8.75v3.6M15.75 8.75v3.6"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </svg>
  );
}
