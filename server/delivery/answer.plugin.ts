import type { ApolloServerPlugin } from '@apollo/server';
import { dependencyOf } from './answer.dependency.ts';
import type { DeliveryContext } from './delivery.context.ts';

/** Notes on the context of a request what its answer depends on; nothing for an answer that must not be kept. */
export function answerPlugin(): ApolloServerPlugin<DeliveryContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ document, request, response: { body }, contextValue }) {
          if (!document || body.kind !== 'single' || body.singleResult.errors) return;
          contextValue.note.dependency = dependencyOf(
            document,
            request.variables ?? {},
            contextValue.note.listed,
          );
        },
      };
    },
  };
}
