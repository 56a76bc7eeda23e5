import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';

/** What a document may hold at most, whoever sends it. */
export const QUERY_LIMITS = {
  /** Fields within fields. Introspection goes deeper by nature and has its own bound. */
  depth: 12,
  introspectionDepth: 20,
  aliases: 15,
  directives: 5,
  rootFields: 20,
  spreads: 100,
} as const;

/**
 * Validation rule: refuses documents that are deeper or repeat themselves more than a page needs, before
 * anything is executed. Every alias counts, those of `__typename` too.
 */
export function queryLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const problem of problemsOf(document)) context.reportError(problem);
      for (const node of document.definitions)
        if (node.kind === Kind.OPERATION_DEFINITION && !context.getSchema().getRootType(node.operation))
          context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
      return undefined;
    },
  };
}

function* problemsOf(document: DocumentNode): Generator<GraphQLError> {
  const { aliases, directives, spreads } = countsOf(document);
  if (aliases > QUERY_LIMITS.aliases)
    yield tooCostly(
      'aliases',
      aliases,
      QUERY_LIMITS.aliases,
      'Ask for several codes with `codePagesByCode`.',
    );
  if (directives > QUERY_LIMITS.directives)
    yield tooCostly('directives', directives, QUERY_LIMITS.directives, 'Leave fields out instead.');
  if (spreads > QUERY_LIMITS.spreads)
    yield tooCostly(
      'fragment spreads',
      spreads,
      QUERY_LIMITS.spreads,
      'Write the fields where they are used.',
    );
  const shape = new DocumentShape(document);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const rootFields = shape.fieldsAtTop(operation.selectionSet);
    if (rootFields > QUERY_LIMITS.rootFields)
      yield tooCostly(
        'fields at the top',
        rootFields,
        QUERY_LIMITS.rootFields,
        'Split them into several queries.',
      );
    const depth = shape.depth(operation.selectionSet);
    if (depth.fields > QUERY_LIMITS.depth) yield tooDeep(depth.fields, QUERY_LIMITS.depth);
    else if (depth.introspection > QUERY_LIMITS.introspectionDepth)
      yield tooDeep(depth.introspection, QUERY_LIMITS.introspectionDepth);
  }
}

function countsOf(document: DocumentNode): { aliases: number; directives: number; spreads: number } {
  const counts = { aliases: 0, directives: 0, spreads: 0 };
  visit(document, {
    Field({ alias }) {
      if (alias) counts.aliases += 1;
    },
    Directive() {
      counts.directives += 1;
    },
    FragmentSpread() {
      counts.spreads += 1;
    },
  });
  return counts;
}

interface Depth {
  readonly fields: number;
  readonly introspection: number;
}

/** Measures with fragments opened, each fragment once: doubling fragments cost nothing to measure. */
class DocumentShape {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly depths = new Map<string, Depth>();
  private readonly tops = new Map<string, number>();

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  depth({ selections }: SelectionSetNode): Depth {
    let fields = 0;
    let introspection = 0;
    for (const node of selections) {
      const below = node.kind === Kind.FRAGMENT_SPREAD ? this.ofFragment(node.name.value) : this.below(node);
      const isIntrospection = node.kind === Kind.FIELD && node.name.value.startsWith('__');
      const own = node.kind === Kind.FIELD ? 1 : 0;
      if (!isIntrospection) fields = Math.max(fields, own + below.fields);
      introspection = Math.max(introspection, own + Math.max(below.introspection, below.fields));
    }
    return { fields, introspection };
  }

  /** Fields directly in a selection, those of its fragments included. */
  fieldsAtTop({ selections }: SelectionSetNode): number {
    let count = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) count += 1;
      else if (node.kind === Kind.INLINE_FRAGMENT) count += this.fieldsAtTop(node.selectionSet);
      else count += this.topOfFragment(node.name.value);
    }
    return count;
  }

  private below(node: { readonly selectionSet?: SelectionSetNode | undefined }): Depth {
    return node.selectionSet ? this.depth(node.selectionSet) : { fields: 0, introspection: 0 };
  }

  private ofFragment(name: string): Depth {
    const known = this.depths.get(name);
    if (known) return known;
    this.depths.set(name, { fields: 0, introspection: 0 });
    const depth = this.below(this.fragments.get(name) ?? {});
    this.depths.set(name, depth);
    return depth;
  }

  private topOfFragment(name: string): number {
    const known = this.tops.get(name);
    if (known !== undefined) return known;
    this.tops.set(name, 0);
    const fragment = this.fragments.get(name);
    const count = fragment ? this.fieldsAtTop(fragment.selectionSet) : 0;
    this.tops.set(name, count);
    return count;
  }
}

function tooCostly(what: string, found: number, limit: number, advice: string): GraphQLError {
  return new GraphQLError(`This query has ${found} ${what}; ${limit} are allowed. ${advice}`, {
    extensions: { code: 'QUERY_TOO_COSTLY', found, limit },
  });
}

function tooDeep(found: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This query is ${found} fields deep; ${limit} are allowed. Ask for what is deeper in a query of its own.`,
    { extensions: { code: 'QUERY_TOO_DEEP', found, limit } },
  );
}
