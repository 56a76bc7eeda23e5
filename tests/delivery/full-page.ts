import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { SCHEMA } from './ask.ts';

/** Lists of other pages: asked for by themselves. */
const OTHER_PAGES = new Set(['codePages', 'page']);

function everyField(type: GraphQLObjectType, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: kind }) => {
    const below = getNamedType(kind);
    if (!isObjectType(below)) return [name];
    if (OTHER_PAGES.has(name) || above.includes(below.name)) return [];
    return [`${name} ${everyField(below, [...above, below.name])}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** A query for a page with every field that it has. */
export const FULL_PAGE = `query ($code: CodeValue!) { codePage(code: $code) ${everyField(
  SCHEMA.getType('CodePage') as GraphQLObjectType,
  ['CodePage'],
)} }`;
