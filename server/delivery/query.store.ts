import { type DocumentNode, Kind } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Measured: what a parsed document, and its compiled form, hold for a letter of its text. */
const BYTES_PARSED = 60;
const BYTES_COMPILED = 120;

/** Bytes that a document holds in memory, by the length of its text. */
export function documentSize({ loc }: DocumentNode): number {
  return (loc?.source.body.length ?? 1_000) * BYTES_PARSED + 500;
}

/** The same with its compiled form. */
export function compiledSize(document: DocumentNode): number {
  return documentSize(document) * (1 + BYTES_COMPILED / BYTES_PARSED);
}

/** What Apollo keeps of requests, bounded by bytes: whoever sends ten thousand different ones only pushes others out. */
export class QueryStore<V extends string | DocumentNode> {
  private readonly kept: LRUCache<string, V>;

  constructor(mostBytes: number) {
    this.kept = new LRUCache<string, V>({
      maxSize: mostBytes,
      sizeCalculation: (value, key) => key.length + sizeOf(value),
    });
  }

  async get(key: string): Promise<V | undefined> {
    return this.kept.get(key);
  }

  async set(key: string, value: V): Promise<void> {
    this.kept.set(key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.kept.delete(key);
  }
}

function sizeOf(value: string | DocumentNode): number {
  return typeof value === 'object' && value.kind === Kind.DOCUMENT
    ? documentSize(value)
    : String(value).length * 2 + 200;
}
