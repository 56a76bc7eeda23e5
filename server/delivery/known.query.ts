import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledQuery } from './compiled.query.ts';
import { compiledSize } from './query.store.ts';

/** A document that was parsed, validated and compiled before. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly compiled: CompiledQuery;
}

/** What a request names its document by: the text itself or, as a persisted query, its SHA-256. */
export interface QueryName {
  readonly text?: string | undefined;
  readonly hash?: string | undefined;
  readonly operationName?: string | null | undefined;
}

const MOST_BYTES = 40 * 1024 * 1024;

/** Compiled documents by what requests name them by, so that a request with other variables needs no parser. */
export class KnownQueries {
  private readonly known = new LRUCache<string, KnownQuery>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ document }, key) => compiledSize(document) + key.length,
  });

  find(name: QueryName): KnownQuery | undefined {
    return this.known.get(keyOf(name));
  }

  note(name: QueryName, query: KnownQuery): void {
    this.known.set(keyOf(name), query);
  }
}

function keyOf({ text, hash, operationName }: QueryName): string {
  const document = text === undefined ? `#${hash}` : text;
  return operationName ? `${operationName}\n${document}` : document;
}
