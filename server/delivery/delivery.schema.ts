import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CodePageResolver } from './code-page.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { withoutDetours } from './plain.resolver.ts';
import { ReleaseResolver } from './release.resolver.ts';
import { SearchResolver } from './search.resolver.ts';
import { UpdatedCodeResolver } from './updated-code.resolver.ts';
import { VocabularyResolver } from './vocabulary.resolver.ts';

/** The public schema: queries alone, answered from memory. Built once, at start. */
export function deliverySchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      CodePageResolver,
      ReleaseResolver,
      SearchResolver,
      UpdatedCodeResolver,
      VocabularyResolver,
      NodeResolver,
    ],
    authChecker: () => false,
    orphanedTypes: [],
    validate: false,
  });
  return withoutDetours(schema);
}
