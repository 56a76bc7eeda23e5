import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents of the admin, from the committed SDL of the editorial schema:
 * `graphql-codegen --config admin/codegen.ts`.
 */
const config: CodegenConfig = {
  schema: 'server/editorial/editorial.graphql',
  documents: ['admin/**/*.graphql.ts'],
  generates: {
    'admin/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        importExtension: '.ts',
        scalars: {
          CodeValue: 'string',
          ReleaseName: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
