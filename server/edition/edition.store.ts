import type { DataSource } from 'typeorm';
import type { Connection } from '../db/database.connection.ts';
import { type Listener, listen } from '../db/database.listen.ts';
import { ReleaseUnavailable } from '../errors.ts';
import { CHANNEL } from '../event/event.outbox.ts';
import { followSnapshot } from './edition.load.ts';
import { atOneMoment, firstSnapshot } from './edition.replica.ts';
import type { EditionSnapshot } from './edition.snapshot.ts';

/**
 * Holds the newest snapshot and follows publications: a notification wakes it, the sequence number says what
 * was missed. Goes on answering from memory while the database is away.
 */
export class EditionStore {
  private readonly source: DataSource;
  private readonly onTrouble: (error: unknown) => void;
  private held: EditionSnapshot | null = null;
  private listener: Listener | null = null;
  private following: Promise<void> | null = null;
  private isBehind = false;
  private listeners: ((snapshot: EditionSnapshot, codes: ReadonlySet<string> | null) => void)[] = [];

  constructor(source: DataSource, onTrouble: (error: unknown) => void) {
    this.source = source;
    this.onTrouble = onTrouble;
  }

  /** @param replicaUrls where the first load may come from, so that the primary is left alone */
  async start(connection: Connection, replicaUrls: readonly string[] = []): Promise<void> {
    this.replace(await firstSnapshot(this.source, replicaUrls, this.onTrouble), null);
    this.listener = listen(connection, CHANNEL, () => void this.follow());
  }

  async stop(): Promise<void> {
    await this.listener?.stop();
    await this.following;
  }

  /** @throws ReleaseUnavailable before the first load. */
  get snapshot(): EditionSnapshot {
    if (!this.held) throw new ReleaseUnavailable('The edition');
    return this.held;
  }

  get isReady(): boolean {
    return this.held !== null;
  }

  /** Called with every new snapshot, and the codes that alone changed their words since; null where more changed. */
  onChange(listener: (snapshot: EditionSnapshot, codes: ReadonlySet<string> | null) => void): void {
    this.listeners.push(listener);
  }

  /** Catches up with the database. One at a time: a call during another one makes it go round once more. */
  async follow(): Promise<void> {
    this.isBehind = true;
    this.following ??= this.catchUp().finally(() => {
      this.following = null;
    });
    await this.following;
  }

  private async catchUp(): Promise<void> {
    while (this.isBehind) {
      this.isBehind = false;
      const last = this.held;
      if (!last) return;
      try {
        const next = await atOneMoment(this.source, (manager) => followSnapshot(manager, last));
        if (next !== last) this.replace(next, wordsChanged(last, next));
      } catch (error) {
        this.onTrouble(error);
      }
    }
  }

  private replace(snapshot: EditionSnapshot, codes: ReadonlySet<string> | null): void {
    this.held = snapshot;
    for (const listener of this.listeners) listener(snapshot, codes);
  }
}

/** The codes whose words differ, where nothing else does; else null. */
function wordsChanged(
  { parts: before }: EditionSnapshot,
  { parts: after }: EditionSnapshot,
): Set<string> | null {
  const { contents: _before, sequence: _from, ...rest } = before;
  const isMore = (Object.keys(rest) as (keyof typeof rest)[]).some((part) => before[part] !== after[part]);
  if (isMore) return null;
  const codes = new Set<string>();
  for (const [code, revisions] of after.contents)
    if (before.contents.get(code) !== revisions) codes.add(code);
  return codes;
}
