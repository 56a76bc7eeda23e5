import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { projectRoot } from './config.ts';
import { deliverySchema } from './delivery/delivery.schema.ts';
import { editorialSchema } from './editorial/editorial.schema.ts';

/** The two schemas and the files in which they are committed. */
export const SCHEMAS: readonly { name: string; file: string; build: () => GraphQLSchema }[] = [
  { name: 'delivery', file: 'server/delivery/delivery.graphql', build: deliverySchema },
  { name: 'editorial', file: 'server/editorial/editorial.graphql', build: () => editorialSchema(null) },
];

export function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** What a client of the committed schema could no longer do with this one, a sentence each. */
export function brokenBy(schema: GraphQLSchema, committed: string): string[] {
  if (committed === '') return [];
  return findBreakingChanges(buildSchema(committed), schema).map(({ description }) => description);
}

/**
 * `npm run check:schema` compares, `npm run schema` writes. What would break the websites that use delivery is not
 * written unless that is meant: `node dist/server/schema.js --breaking`. The editorial schema has one client, ours.
 */
function main(options: readonly string[]): number {
  const isCheck = options.includes('--check');
  let faults = 0;
  for (const { name, file, build } of SCHEMAS) {
    const path = join(projectRoot(), file);
    const schema = build();
    const text = printed(schema);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text === committed) continue;
    const broken = brokenBy(schema, committed);
    for (const sentence of broken) process.stdout.write(`${name}: breaking: ${sentence}\n`);
    const isRefused = name === 'delivery' && broken.length > 0 && !options.includes('--breaking');
    if (isCheck || isRefused) {
      process.stdout.write(
        isRefused
          ? `${file} is a promise to websites and stays as it is: deprecate instead, or say --breaking.\n`
          : `${file} is not what the code builds. Run npm run schema and look at the difference.\n`,
      );
      faults += 1;
    } else {
      writeFileSync(path, text);
      process.stdout.write(`${file} written.\n`);
    }
  }
  return faults === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('schema.js')) process.exitCode = main(process.argv.slice(2));
