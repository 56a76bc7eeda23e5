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

/** `npm run check:schema` compares, `npm run schema` writes. A breaking change is named before it is written. */
function main(isCheck: boolean): number {
  let faults = 0;
  for (const { name, file, build } of SCHEMAS) {
    const path = join(projectRoot(), file);
    const schema = build();
    const text = printed(schema);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text === committed) continue;
    const breaking = committed ? findBreakingChanges(buildSchema(committed), schema) : [];
    for (const { description } of breaking) process.stdout.write(`${name}: breaking: ${description}\n`);
    if (isCheck) {
      process.stdout.write(
        `${file} is not what the code builds. Run npm run schema and look at the difference.\n`,
      );
      faults += 1;
    } else {
      writeFileSync(path, text);
      process.stdout.write(`${file} written.\n`);
    }
  }
  return faults === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('schema.js')) process.exitCode = main(process.argv.includes('--check'));
