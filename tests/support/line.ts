import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Connection } from '../../server/db/database.connection.ts';

/** A line to the test database that can be cut, closed and opened again. */
export interface DatabaseLine {
  /** An address that leads through it, for an account of the test Postgres. */
  url(account: Connection): string;
  /** Nobody gets through, and who was through is cut off. */
  close(): void;
  /** Who is through is cut off, and may come again. */
  cut(): void;
  /** Whatever is said arrives so many milliseconds later, in both directions. */
  delay(milliseconds: number): void;
  /** Whoever is through gets no more answers; new ones none either. */
  stall(): void;
  open(): void;
  end(): Promise<void>;
}

export async function databaseLine(folder: string): Promise<DatabaseLine> {
  let state: 'OPEN' | 'CLOSED' | 'STALLED' = 'OPEN';
  let late = 0;
  const pairs = new Set<readonly [Socket, Socket]>();
  const server: Server = createServer((outer) => {
    outer.on('error', () => undefined);
    if (state === 'CLOSED') {
      outer.destroy();
      return;
    }
    const inner = connect(`${folder}/.s.PGSQL.5432`);
    const pair = [outer, inner] as const;
    pairs.add(pair);
    inner.on('error', () => undefined);
    for (const [from, to] of [
      [outer, inner],
      [inner, outer],
    ] as const) {
      from.on('data', (bytes) => {
        if (state !== 'OPEN') return;
        if (late === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), late);
      });
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const cut = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    url: ({ user, database }) => `postgres://${user}@127.0.0.1:${port}/${database}`,
    close: () => {
      state = 'CLOSED';
      cut();
    },
    cut,
    delay: (milliseconds) => {
      late = milliseconds;
    },
    stall: () => {
      state = 'STALLED';
    },
    open: () => {
      state = 'OPEN';
    },
    end: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
}
