import { BadInput, DatabaseAway, type Refusal } from '../errors.ts';

/** What the driver and Postgres say when the database cannot be reached, goes away or gives up waiting. */
const AWAY = /^(ECONN|ENOENT|ETIMEDOUT|EPIPE|EAI_|57P0|57014|25P03|40P01|08|53)/;
const AWAY_WORDS =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Driver not Connected|Query read timeout/;
/** Text that Postgres cannot hold: NUL and broken encodings. */
const UNSTORABLE = new Set(['22021', '22P05']);

/** The refusal that an error of the database means for the person who asked; null for a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  const { code, message, driverError } = (error ?? {}) as {
    code?: string;
    message?: string;
    driverError?: unknown;
  };
  if (driverError) return refusalOf(driverError);
  if (UNSTORABLE.has(code ?? ''))
    return new BadInput('A text holds characters that cannot be stored. Remove them.');
  if (AWAY.test(code ?? '') || AWAY_WORDS.test(message ?? '')) return new DatabaseAway();
  return null;
}
