import type { IncomingMessage } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { CachedAnswer } from '../delivery/answer.cache.ts';
import { dependencyOf } from '../delivery/answer.dependency.ts';
import { surrogateKeys } from '../delivery/answer.surrogate.ts';
import type { CompiledQuery } from '../delivery/compiled.query.ts';
import type { DeliveryContext } from '../delivery/delivery.context.ts';
import type { KnownQueries, KnownQuery } from '../delivery/known.query.ts';
import { knownCost } from '../delivery/query.cost.known.ts';
import { contentTypeFor, isPreflighted, readBody, readSearch } from './delivery.request.ts';
import { DEAR } from './overload.turn.ts';

export interface LaneRoad {
  readonly schema: GraphQLSchema;
  readonly known: KnownQueries;
  readonly context: () => DeliveryContext;
}

/** A question that can be answered here. */
export interface LaneQuestion {
  readonly query: KnownQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contentType: string;
  readonly cost: number;
  readonly context: DeliveryContext;
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

  /** What is asked; null where the question goes on. @param body text of a POST */
  read({ method, url = '', headers }: IncomingMessage, body: string): LaneQuestion | null {
    const contentType = contentTypeFor(headers);
    if (!contentType || !isPreflighted(method, headers)) return null;
    if (method === 'GET' && headers['content-type'] !== undefined) return null;
    const request = method === 'GET' ? readSearch(url) : readBody(body);
    if (!request) return null;
    const { query: text, hash, operationName, variables } = request;
    const query = this.road.known.find({ text, hash, operationName });
    if (!query) return null;
    const { requested: cost } = knownCost(this.road.schema, query.document, query.operation, variables);
    return cost > DEAR ? null : { query, variables, contentType, cost, context: this.road.context() };
  }

  /** Mostly at once; null where the question goes on. */
  execute({ query, context, variables }: LaneQuestion): ReturnType<CompiledQuery> {
    return query.compiled(context, variables);
  }

  answer(
    { query, variables, contentType, cost, context }: LaneQuestion,
    { data }: ExecutionResult,
  ): LaneAnswer {
    const dependency = dependencyOf(query.document, variables, context.note.listed);
    const keys = surrogateKeys(dependency, context);
    const answer = new CachedAnswer(`${JSON.stringify({ data })}\n`, contentType, dependency, keys);
    return { answer, context, cost: cost + (context.note.extra ?? 0) };
  }
}
