import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { knownCost } from './query.cost.known.ts';
import { COST_LIMIT, type QueryCost } from './query.cost.ts';

/**
 * Refuses queries that cost more than the limit before they are executed, and tells cost and limit as
 * `extensions.cost` where the request asks for it (`x-query-cost: 1`).
 */
export function costPlugin<C extends BaseContext>(
  isAsked: (request: GraphQLRequestContext<C>) => boolean,
  limit = COST_LIMIT,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      let cost: QueryCost | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          cost = knownCost(schema, document, operation, request.variables ?? {});
          if (cost.requested > limit) throw tooCostly(cost, limit);
        },
        async willSendResponse(context) {
          const { body } = context.response;
          if (!cost || body.kind !== 'single' || !isAsked(context)) return;
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested: cost.requested, limit },
          };
        },
      };
    },
  };
}

/** True for a request with the header `x-query-cost: 1`. */
export function isCostAsked({ request }: GraphQLRequestContext<BaseContext>): boolean {
  return request.http?.headers.get('x-query-cost') === '1';
}

function tooCostly({ requested, dearest }: QueryCost, limit: number): GraphQLError {
  return new GraphQLError(
    `This query costs ${requested}; ${limit} is allowed. Most of it is \`${dearest.join('.')}\`: ask for fewer at a time or for fewer fields there.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested, limit }, http: { status: 400 } } },
  );
}
