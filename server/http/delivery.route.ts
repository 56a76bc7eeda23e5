import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { DeliveryContext } from '../delivery/delivery.context.ts';

/** `/graphql`: published material for everybody, GET and POST. */
export function deliveryRoute(
  http: FastifyInstance,
  apollo: ApolloServer<DeliveryContext>,
  context: () => DeliveryContext,
): void {
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: async () => context() }),
  });
}
