import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const outside = createRequire(import.meta.url);
outside('reflect-metadata');

/** Hands the suites of one worker the same house: what `built.transform.mjs` makes of a source asks for it here. */
export default class BuiltEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.outside = outside;
    // A date of the house is one of the suite as well, as `expect.any(Date)` asks.
    this.global.Date = Date;
  }
}
