import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars are text on the wire. */
const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: {
    CodeValue: 'string',
    ReleaseName: 'string',
    Date: 'string',
    DateTime: 'string',
    Decimal: 'string',
    JSON: 'unknown',
  },
};

/**
 * Types made from the committed SDL: those of the admin's documents, and those that a website would have, which the
 * tests use as a website does. `npm run schema` writes them, `npm run check:schema` compares.
 */
const generated: CodegenConfig = {
  generates: {
    'admin/gql/': {
      schema: 'server/editorial/editorial.graphql',
      documents: ['admin/**/*.graphql.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...config, documentMode: 'string', strictScalars: true, importExtension: '.ts' },
    },
    'tests/clients/gql/site.documents.ts': {
      schema: 'server/delivery/delivery.graphql',
      documents: ['tests/clients/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...config, onlyOperationTypes: true },
    },
  },
};

export default generated;
