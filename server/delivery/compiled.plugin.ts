import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { CompiledQueries } from './compiled.query.ts';
import type { KnownQueries } from './known.query.ts';

/** Answers documents that were asked before by their compiled form; everything else goes Apollo's own way. */
export function compiledPlugin<C extends BaseContext>(
  queries: CompiledQueries,
  known: KnownQueries,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response, queryHash }) {
          const { operationName } = request;
          const compiled = operation && queries.of(document, operationName);
          const result = compiled && (await compiled(contextValue, request.variables ?? {}));
          if (!result) return null;
          const name = request.query === undefined ? { hash: queryHash } : { text: request.query };
          known.note({ ...name, operationName }, { document, operation, compiled });
          return { http: response.http, body: { kind: 'single', singleResult: result } };
        },
      };
    },
  };
}
