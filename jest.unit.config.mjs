import base from './jest.config.mjs';

/** Tests that need neither database nor build: `*.unit.test.ts`. */
const { globalSetup, globalTeardown, ...rest } = base;
export default { ...rest, testMatch: ['<rootDir>/tests/**/*.unit.test.ts'] };
