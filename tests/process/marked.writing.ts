import { randomUUID } from 'node:crypto';
import type { ContentBody } from '../../server/content/content.body.ts';

/**
 * How a writer edits: APPEND a line to a text, ITEM of one's own in a list, SWEEP the same over all codes, BULK a
 * specialty of one's own on and off all codes by one request; its writer is named by the specialty.
 */
export type Manner = 'APPEND' | 'ITEM' | 'SWEEP' | 'BULK';

/** One edit of one writer in one round, as it can be found again in any body. */
export interface Mark {
  readonly manner: Manner;
  readonly writer: string;
  readonly round: number;
}
/** An edit that the house acknowledged; BULK is told without a version. */
export interface Acknowledged extends Mark {
  readonly code: string;
  readonly version: number;
}
/** Anything that keeps words: the editorial API, or a naive table. */
export interface Keeping {
  read(code: string): Promise<{ version: number; body: ContentBody }>;
  /** `stale` answers what to go on with: the words that stand, and mine merged into them. */
  save(
    code: string,
    version: number,
    body: ContentBody,
    key: string,
  ): Promise<
    { saved: number } | { stale: { version: number; theirs: ContentBody; merged: ContentBody | null } }
  >;
  /** Gives all codes a specialty, or takes it from them; answers when each is so. */
  bulk(codes: readonly string[], specialty: string, has: boolean): Promise<void>;
}

/** Puts the mark into words: a line for APPEND, one item for each writer else, which the next round replaces. */
export function withMark(body: ContentBody, mark: Mark): ContentBody {
  if (mark.manner === 'APPEND')
    return {
      ...body,
      editorNote: [...linesOf(body), `${mark.writer} ${mark.round}`].join('\n'),
    };
  const url = addressOf(mark);
  const mine = { label: `round ${mark.round}`, url };
  const isThere = body.sources.some((source) => source.url === url);
  return {
    ...body,
    sources: isThere
      ? body.sources.map((source) => (source.url === url ? mine : source))
      : [...body.sources, mine],
  };
}

/** Every mark in words, twice where it stands twice. */
export function marksOf(body: ContentBody): Mark[] {
  return [
    ...linesOf(body).map((line): Mark => {
      const [writer = '', round] = line.split(' ');
      return { manner: 'APPEND', writer, round: Number(round) };
    }),
    ...body.sources.map(({ label, url }): Mark => {
      const [, manner, writer = ''] = /example\.org\/(ITEM|SWEEP)\/(.+)$/.exec(url) ?? [];
      return { manner: manner as Manner, writer, round: Number(label.split(' ')[1]) };
    }),
  ];
}

const addressOf = ({ manner, writer }: Mark) => `https://example.org/${manner}/${writer}`;
const linesOf = (body: ContentBody) => body.editorNote.split('\n').filter((line) => line !== '');

/** Makes one edit: reads, waits for all others to have read, saves, and merges until it is acknowledged. */
export async function edit(
  keeping: Keeping,
  code: string,
  mark: Mark,
  everybodyHasRead: () => Promise<void>,
): Promise<Acknowledged> {
  const read = await keeping.read(code);
  await everybodyHasRead();
  let { version } = read;
  let body = withMark(read.body, mark);
  for (;;) {
    const outcome = await keeping.save(code, version, body, randomUUID());
    if ('saved' in outcome) return { ...mark, code, version: outcome.saved };
    const { stale } = outcome;
    version = stale.version;
    // A text that both changed cannot be merged: the line goes behind theirs. Lists the house merges by itself.
    body = mark.manner === 'APPEND' || !stale.merged ? withMark(stale.theirs, mark) : stale.merged;
  }
}

/** Lets nobody through before all have come, again and again. */
export class Meeting {
  private waiting: (() => void)[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  come = (): Promise<void> =>
    new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length < this.size) return;
      const all = this.waiting;
      this.waiting = [];
      for (const go of all) go();
    });
}
