import type { Migration } from './migration.ts';

const files = import.meta.glob<Migration>('./v*.ts', { eager: true, import: 'migration' });

/** Every migration of this folder, oldest first: a new version is one new file and nothing else. */
export const migrations: Migration[] = Object.values(files).toSorted(
  (one, other) => one.version - other.version,
);

/** The version that this build reads and writes; anything above it is refused. */
export const newestVersion: number = migrations.at(-1)?.version ?? 0;
