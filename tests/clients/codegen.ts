import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types that a website would have of our schema: `graphql-codegen --config tests/clients/codegen.ts`, then `biome check --write`. */
const config: CodegenConfig = {
  schema: 'server/delivery/delivery.graphql',
  documents: 'tests/clients/*.graphql',
  generates: {
    'tests/clients/site.documents.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        scalars: {
          CodeValue: 'string',
          ReleaseName: 'string',
          Decimal: 'string',
          Date: 'string',
          DateTime: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
