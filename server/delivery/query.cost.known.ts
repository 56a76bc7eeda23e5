import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type QueryCost, queryCost } from './query.cost.ts';

/** Arguments that say how many items are asked for: all that a cost depends on beside the document. */
const SIZES = new Set(['first', 'last', 'perPage', 'codes']);
const MOST_KEPT = 200;

interface Known {
  /** Variables that stand in such arguments. */
  readonly names: readonly string[];
  readonly costs: Map<string, QueryCost>;
}

const known = new WeakMap<OperationDefinitionNode, Known>();

/** The cost of a query, counted once for each document and each set of sizes. */
export function knownCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  let about = known.get(operation);
  if (!about) {
    about = { names: sizeVariables(document), costs: new Map() };
    known.set(operation, about);
  }
  const { names, costs } = about;
  const key = names.length === 0 ? '' : JSON.stringify(names.map((name) => sizeOf(variables[name])));
  const found = costs.get(key);
  if (found) return found;
  const cost = queryCost(schema, document, operation, variables);
  if (costs.size < MOST_KEPT && key.length < 200) costs.set(key, cost);
  return cost;
}

/** Whatever is neither a number nor a list is no size. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'number' ? value : null;
}

function sizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument(argument: ArgumentNode) {
      if (!SIZES.has(argument.name.value)) return;
      visit(argument, {
        Variable: ({ name }) => {
          names.add(name.value);
        },
      });
    },
  });
  return [...names];
}
