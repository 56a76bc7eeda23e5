import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { refusalOf } from '../db/database.fault.ts';
import { deliveryError } from '../delivery/delivery.error.ts';
import { costPlugin, isCostAsked } from '../delivery/query.cost.plugin.ts';
import { queryLimits } from '../delivery/query.limit.ts';
import { QueryStore } from '../delivery/query.store.ts';

const MOST_TOKENS = 1_000;
/** Documents and persisted queries, each. */
const STORE_BYTES = 10 * 1024 * 1024;
/** Told of one document. */
const MOST_ERRORS = 10;
/** Refusals that a proxy or a balancer should see as what they are. */
const STATUS: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  RELEASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
};

/** Apollo as both schemas run it: bounded, without suggestions, stack traces or words of the driver. */
export function apolloFor<C extends BaseContext>(
  schema: GraphQLSchema,
  onFault: (reference: string, error: unknown) => void,
  plugins: ApolloServerPlugin<C>[] = [],
): ApolloServer<C> {
  const format = deliveryError(onFault);
  return new ApolloServer<C>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [queryLimits],
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_ERRORS },
    documentStore: new QueryStore<DocumentNode>(STORE_BYTES),
    persistedQueries: { cache: new QueryStore<string>(STORE_BYTES) },
    formatError: (formatted, error) => {
      const refusal = refusalOf(unwrapResolverError(error));
      return format(
        formatted,
        refusal ? new GraphQLError(refusal.message, { originalError: refusal }) : error,
      );
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin<C>(isCostAsked),
      statusPlugin<C>(),
      ...plugins,
    ],
  });
}

/** Gives an answer that holds nothing but such a refusal its HTTP status. */
function statusPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const status = STATUS[String(body.singleResult.errors?.[0]?.extensions?.code)];
          if (!status) return;
          http.status = status;
          http.headers.set('retry-after', '1');
        },
      };
    },
  };
}
