import type { IncomingMessage } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { CachedAnswer } from '../delivery/answer.cache.ts';
import { dependencyOf } from '../delivery/answer.dependency.ts';
import { surrogateKeys } from '../delivery/answer.surrogate.ts';
import type { DeliveryContext } from '../delivery/delivery.context.ts';
import type { KnownQueries } from '../delivery/known.query.ts';
import { knownCost } from '../delivery/query.cost.known.ts';
import { contentTypeFor, isPreflighted, readBody, readSearch } from './delivery.request.ts';
import { DEAR } from './overload.turn.ts';

export interface LaneRoad {
  readonly schema: GraphQLSchema;
  readonly known: KnownQueries;
  readonly context: () => DeliveryContext;
}

/** An answer that came about here, and what it cost. */
export interface LaneAnswer {
  readonly answer: CachedAnswer;
  readonly context: DeliveryContext;
  readonly cost: number;
}

/**
 * Answers a question that differs from earlier ones in its variables alone: its document was parsed, validated and
 * compiled when Apollo answered it, so none of that is done again. It gives whole answers only: whatever is dear,
 * has an error in it or is out of the ordinary goes on to Apollo, which decides by the same rules.
 */
export class DeliveryLane {
  private readonly road: LaneRoad;

  constructor(road: LaneRoad) {
    this.road = road;
  }

  /** Whether nothing was published since: an answer of before must not be kept now. */
  isStill({ book }: DeliveryContext): boolean {
    return this.road.context().book === book;
  }

  /** Null: the question goes on. Most answers come about at once. @param body text of a POST */
  answer(
    { method, url = '', headers }: IncomingMessage,
    body: string,
  ): LaneAnswer | null | Promise<LaneAnswer | null> {
    const contentType = contentTypeFor(headers);
    if (!contentType || !isPreflighted(method, headers)) return null;
    if (method === 'GET' && headers['content-type'] !== undefined) return null;
    const request = method === 'GET' ? readSearch(url) : readBody(body);
    if (!request) return null;
    const { query: text, hash, operationName, variables } = request;
    const query = this.road.known.find({ text, hash, operationName });
    if (!query) return null;
    const { document, operation, compiled } = query;
    const { requested: cost } = knownCost(this.road.schema, document, operation, variables);
    if (cost > DEAR) return null;
    const context = this.road.context();
    const made = (result: ExecutionResult | null) =>
      result && {
        answer: answerOf(result, contentType, document, variables, context),
        context,
        cost: cost + (context.note.extra ?? 0),
      };
    const result = compiled(context, variables);
    return result instanceof Promise ? result.then(made) : made(result);
  }
}

function answerOf(
  { data }: ExecutionResult,
  contentType: string,
  document: Parameters<typeof dependencyOf>[0],
  variables: Readonly<Record<string, unknown>>,
  context: DeliveryContext,
): CachedAnswer {
  const dependency = dependencyOf(document, variables, context.note.listed);
  const keys = surrogateKeys(dependency, context);
  return new CachedAnswer(`${JSON.stringify({ data })}\n`, contentType, dependency, keys);
}
