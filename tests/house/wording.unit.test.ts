import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { messages } from '../../admin/providers/messages.en.ts';
import { projectRoot } from '../../server/config.ts';

type Node = Readonly<Record<string, unknown>>;

/** Attributes and properties that somebody reads or hears. */
const SPOKEN = [
  'title',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'placeholder',
  'alt',
  'helperText',
];
/** The product's name, and how an address begins, are the same in every language. */
const SAME_EVERYWHERE = ['Plaincode', 'https://'];
const WORD = /\p{L}{2}/u;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Literal texts that an expression may come to. */
function literals(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'StringLiteral':
      return [String(node.value)];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(({ raw }) => String(raw));
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'BinaryExpression':
      return [
        ...(/^(\|\||\?\?|\+)$/.test(String(node.operator)) ? literals(node.left) : []),
        ...(/^(&&|\|\||\?\?|\+)$/.test(String(node.operator)) ? literals(node.right) : []),
      ];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.value ?? '') : '';
}

/** Literal texts of a piece of source that reach a person. */
function spoken(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(spoken);
  if (!isNode(node)) return [];
  const own =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? (node.children as Node[]).flatMap(literals)
      : (node.type === 'JSXAttribute' && SPOKEN.includes(nameOf(node.name))) ||
          (node.type === 'KeyValueProperty' && SPOKEN.includes(nameOf(node.key)))
        ? literals(node.value)
        : [];
  return [...own, ...Object.values(node).flatMap(spoken)];
}

/** Columns name the key of their message, some of them its beginning. */
function isKey(text: string): boolean {
  const found = text
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((here, step) => (isNode(here) ? here[step] : undefined), messages);
  return found !== undefined;
}

function hardWords(source: string): string[] {
  const tree = parseSync(source, { syntax: 'typescript', tsx: true, target: 'es2022' });
  return spoken(tree.body)
    .map((text) => text.trim())
    .filter((text) => WORD.test(text) && !SAME_EVERYWHERE.includes(text) && !isKey(text));
}

const sources = readdirSync(join(projectRoot(), 'admin'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql') && !name.startsWith('providers/messages'))
  .map((name) => ({ name, source: readFileSync(join(projectRoot(), 'admin', name), 'utf8') }));

it('finds words in elements, attributes, choices and templates', () => {
  expect(hardWords('const a = <p>Hello {name}</p>;')).toEqual(['Hello']);
  expect(hardWords('const a = <p>{isNew ? "New" : t("old.one")}</p>;')).toEqual(['New']);
  expect(hardWords('const a = <B title={`At noon`} aria-label="Close" id="close" />;')).toEqual([
    'At noon',
    'Close',
  ]);
  expect(hardWords('const a = { "aria-label": hint ?? "Hint", label: "codes.columns.code" };')).toEqual([
    'Hint',
  ]);
});

it('every word of the admin stands in its messages', () => {
  const found = sources
    .filter(({ name }) => name.endsWith('.tsx'))
    .map(({ name, source }) => ({ name, words: hardWords(source) }));
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(({ words }) => words.length > 0)).toEqual([]);
});

it('numbers and dates are written in the language of providers/locale.ts', () => {
  const named = /Intl\.\w+\(\s*['"]|toLocale\w+\(\s*(['"]|\))/;
  expect(sources.filter(({ source }) => named.test(source)).map(({ name }) => name)).toEqual([]);
});
