import { registerEnumType } from 'type-graphql';

/**
 * Registers an enum whose values are the texts themselves, for a union type of texts.
 * @param descriptions a sentence for each value that its name does not explain
 */
export function textEnum<const V extends string>(
  name: string,
  values: readonly V[],
  description?: string,
  descriptions: Partial<Record<V, string>> = {},
): Record<V, V> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  registerEnumType(members, {
    name,
    ...(description ? { description } : {}),
    valuesConfig: Object.fromEntries(
      Object.entries(descriptions).map(([value, text]) => [value, { description: text as string }]),
    ) as Partial<Record<V, { description: string }>>,
  });
  return members;
}
