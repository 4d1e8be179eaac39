import { type Database, databaseName, openDatabase } from './db.ts';

let opening: Promise<Database> | null = null;

/**
 * The one connection of this context, opened on first use. Forgotten when it fails or closes, so that the next use opens
 * anew; rejects as `openDatabase` does. Holds nothing but the connection: a stopped worker loses nothing.
 */
export function sharedDatabase(onBlocked: () => void = () => {}): Promise<Database> {
  opening ??= openDatabase(databaseName, onBlocked).then(forgetOnClose, (error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function forgetOnClose(database: Database): Database {
  const forget = () => {
    opening = null;
  };
  database.on('close', forget);
  database.on('versionchange', () => {
    // Another window brings a newer version: make way, or it would wait for ever.
    database.close();
    forget();
  });
  return database;
}
