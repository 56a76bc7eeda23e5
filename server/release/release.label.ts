/** RVU27A for the first cut of a name, RVU27A/2 for the second. */
export function label({ name, cut }: { readonly name: string; readonly cut: number }): string {
  return cut === 1 ? name : `${name}/${cut}`;
}
