import { type DocumentNode, type ExecutionResult, Kind, type SelectionSetNode, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { compiledSchema } from './compiled.schema.ts';
import { compiledSize } from './query.store.ts';

/** A document as one function. Answers null where the usual execution has to say what is wrong. */
export type CompiledQuery = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | null | Promise<ExecutionResult | null>;

/** Bytes of documents and their compiled forms. */
const MOST_BYTES = 40 * 1024 * 1024;
/** Compiling takes about a millisecond: not for what is asked once, as documents with values written into them are. */
const ASKED_BEFORE = 2;
/** Fields, fragments written out: more is no page of a site. */
const MOST_FIELDS = 1_000;

/** Operations of one document. */
const MOST_NAMES = 5;

interface Kept {
  asked: number;
  compiled?: CompiledQuery | null;
}

/**
 * Documents that were asked more than once, compiled by graphql-jit. What it cannot say as graphql-js does goes to
 * graphql-js: introspection, directives, and every answer with an error in it, which is executed again there.
 */
export class CompiledQueries {
  private readonly askedBefore: number;
  private readonly kept = new LRUCache<DocumentNode, Map<string, Kept>>({
    maxSize: MOST_BYTES,
    sizeCalculation: (_kept, document) => compiledSize(document),
  });

  constructor(askedBefore = ASKED_BEFORE) {
    this.askedBefore = askedBefore;
  }

  /** The compiled form of a validated document; null where it has none (yet). */
  of(document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null {
    const byName = this.kept.get(document) ?? new Map<string, Kept>();
    if (byName.size === 0) this.kept.set(document, byName);
    const name = operationName ?? '';
    if (byName.size >= MOST_NAMES && !byName.has(name)) return null;
    const known = byName.get(name) ?? { asked: 0 };
    byName.set(name, known);
    if (known.compiled !== undefined) return known.compiled;
    known.asked += 1;
    if (known.asked <= this.askedBefore) return null;
    known.compiled = isSuited(document) ? this.compile(document, operationName) : null;
    return known.compiled;
  }

  private compile(document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null {
    const compiled = compileQuery(compiledSchema(), document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
      disableLeafSerialization: true,
    });
    if (!isCompiledQuery(compiled)) return null;
    return (context, variables) => {
      const result = compiled.query(undefined, context, { ...variables });
      return result instanceof Promise ? result.then(withoutErrors) : withoutErrors(result);
    };
  }
}

function withoutErrors(result: ExecutionResult): ExecutionResult | null {
  return result.errors && result.errors.length > 0 ? null : result;
}

/** Directives and introspection are left to graphql-js; so is what would be a very long function. */
function isSuited(document: DocumentNode): boolean {
  const size = new DocumentSize(document);
  let isStrange = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      isStrange ||= value === '__schema' || value === '__type';
    },
    Directive: () => {
      isStrange = true;
    },
  });
  return (
    !isStrange &&
    document.definitions.every(
      (node) =>
        node.kind !== Kind.OPERATION_DEFINITION ||
        (node.operation === 'query' && size.of(node.selectionSet) <= MOST_FIELDS),
    )
  );
}

/** Counts fields with every fragment written where it is used; each fragment is counted through once. */
class DocumentSize {
  private readonly fragments = new Map<string, SelectionSetNode>();
  private readonly known = new Map<string, number>();

  constructor({ definitions }: DocumentNode) {
    for (const node of definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node.selectionSet);
  }

  of({ selections }: SelectionSetNode): number {
    let fields = 0;
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) fields += this.ofFragment(node.name.value);
      else
        fields += (node.kind === Kind.FIELD ? 1 : 0) + (node.selectionSet ? this.of(node.selectionSet) : 0);
    }
    return fields;
  }

  private ofFragment(name: string): number {
    const fragment = this.fragments.get(name);
    const fields = this.known.get(name) ?? (fragment ? this.of(fragment) : 0);
    this.known.set(name, fields);
    return fields;
  }
}
