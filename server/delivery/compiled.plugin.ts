import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { CompiledQueries } from './compiled.query.ts';

/** Answers documents that were asked before by their compiled form; everything else goes Apollo's own way. */
export function compiledPlugin<C extends BaseContext>(queries: CompiledQueries): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, response }) {
          const compiled = operation && queries.of(document, request.operationName);
          const result = compiled && (await compiled(contextValue, request.variables ?? {}));
          return result && { http: response.http, body: { kind: 'single', singleResult: result } };
        },
      };
    },
  };
}
