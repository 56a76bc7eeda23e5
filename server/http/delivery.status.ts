import type { ApolloServerPlugin } from '@apollo/server';
import { type DefinitionNode, Kind } from 'graphql';
import type { DeliveryContext } from '../delivery/delivery.context.ts';

/** Faults of the document or its variables, in a request that is well formed. */
const WELL_FORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'BAD_USER_INPUT',
]);

/**
 * GraphQL over HTTP: who names `application/json` reads errors in the body, and the status says that there is one.
 * Everybody else is told 400, and 405 where a GET asks for more than a query.
 */
export function statusByType(): ApolloServerPlugin<DeliveryContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, document, response: { body, http } }) {
          if (http.status !== 400 || body.kind !== 'single') return;
          if (request.http?.method === 'GET' && document?.definitions.some(isNoQuery)) {
            http.status = 405;
            http.headers.set('allow', 'GET, POST');
            return;
          }
          const accept = request.http?.headers.get('accept') ?? '';
          if (!/^application\/json\s*(;|,|$)/.test(accept)) return;
          if (WELL_FORMED.has(String(body.singleResult.errors?.[0]?.extensions?.code))) http.status = 200;
        },
      };
    },
  };
}

function isNoQuery(node: DefinitionNode): boolean {
  return node.kind === Kind.OPERATION_DEFINITION && node.operation !== 'query';
}
