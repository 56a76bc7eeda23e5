const own = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['<rootDir>/tests/support/setup.ts'],
};

/** What a worker keeps from suite to suite, besides what was built: packages of which an object must be one kind alone. */
const KEPT = 'node_modules/(playwright-core|graphql|typeorm|pg)/';

/** Tests that need neither database nor build: `*.unit.test.ts`. Each evaluates the sources that it looks at. */
export const unit = {
  displayName: 'unit',
  ...own,
  testMatch: ['<rootDir>/tests/**/*.unit.test.ts', '<rootDir>/tests/**/*.unit.test.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};

/** All others: on what `npm run build` made, evaluated once per worker. */
const built = {
  displayName: 'built',
  ...own,
  testMatch: ['<rootDir>/tests/**/!(*.unit).test.ts'],
  testEnvironment: '<rootDir>/tests/support/built.environment.mjs',
  transform: {
    '^.+\\.tsx?$': '<rootDir>/tests/support/built.transform.mjs',
    [`${KEPT}.+\\.m?js$`]: '<rootDir>/tests/support/built.transform.mjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!${KEPT.slice('node_modules/'.length)})`],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
};

export default {
  projects: [built, unit],
  reporters: ['default', '<rootDir>/tests/support/closing-line.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
