import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** What Postgres and TypeORM say beside an error is what people wrote: hashes, addresses, drafts. */
const VALUES = new Set(['parameters', 'detail', 'where', 'internalQuery']);
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', 'password', 'token'];

const asked = new AsyncLocalStorage<string>();

/** Every line that is logged within `act` carries the id of the request. */
export function loggedAs(requestId: string, act: () => void): void {
  asked.run(requestId, act);
}

/** Logs go to standard error; what a person should read stands alone on standard output. */
export function createLogger(
  config: Config,
  destination: pino.DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      level: config.logLevel,
      redact: SECRETS,
      serializers: { err: withoutValues },
      mixin: () => {
        const requestId = asked.getStore();
        return requestId ? { requestId } : {};
      },
    },
    destination,
  );
}

function withoutValues(error: Error): unknown {
  const told = pino.stdSerializers.err(error);
  return JSON.parse(JSON.stringify(told, (key, value: unknown) => (VALUES.has(key) ? undefined : value)));
}
