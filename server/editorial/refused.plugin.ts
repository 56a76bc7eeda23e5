import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { DataSource } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { EditorContext } from '../auth/editor.context.ts';
import { Forbidden } from '../errors.ts';

/**
 * Keeps in the audit log who was refused by a rule, such as approving one's own words. What the role alone forbids has
 * been kept by whoever refused it. After the transaction of the request, which left nothing.
 */
export function refusedPlugin(source: DataSource): ApolloServerPlugin<EditorContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { actor } }) {
          for (const error of errors) {
            const refusal = unwrapResolverError(error);
            if (refusal instanceof Forbidden && !refusal.isRecorded)
              await recordAct(source.manager, actor, 'PERMISSION_REFUSED', String(error.path?.[0] ?? ''), {
                reason: refusal.message,
              });
          }
        },
      };
    },
  };
}
