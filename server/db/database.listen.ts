import pg from 'pg';
import { type Connection, PATIENCE } from './database.connection.ts';

export interface Listener {
  stop(): Promise<void>;
}

const RETRY_MS = 500;
const PROBE_MS = 5_000;

/**
 * LISTEN on a connection of its own (on a pooled one it dies silently). Reconnects for ever; `onWake` is called
 * on every notification, after every reconnect and with every probe, and must catch up by sequence.
 */
export function listen(connection: Connection, channel: string, onWake: () => void): Listener {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  const again = (delay: number, act: () => void) => {
    if (timer) clearTimeout(timer);
    if (!isStopped) timer = setTimeout(act, delay);
    timer?.unref();
  };
  const lose = (lost: pg.Client) => {
    if (client !== lost) return;
    client = null;
    lost.end().catch(() => undefined);
    again(RETRY_MS, connect);
  };
  const probe = () => {
    const probed = client;
    if (!probed) return;
    probed.query('SELECT 1').then(
      () => {
        onWake();
        again(PROBE_MS, probe);
      },
      () => lose(probed),
    );
  };
  const connect = () => {
    const next = new pg.Client({
      ...connection,
      connectionTimeoutMillis: PATIENCE.connect,
      query_timeout: PATIENCE.statement,
      keepAlive: true,
      application_name: 'plaincode listener',
    });
    client = next;
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', () => onWake());
    next
      .connect()
      .then(() => next.query(`LISTEN ${next.escapeIdentifier(channel)}`))
      .then(
        () => {
          onWake();
          again(PROBE_MS, probe);
        },
        () => lose(next),
      );
  };

  connect();
  return {
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
