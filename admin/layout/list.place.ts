/** Where a list shows its first page under these filters. */
export function listPlace(list: string, filter: object): string {
  return `/${list}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`;
}
