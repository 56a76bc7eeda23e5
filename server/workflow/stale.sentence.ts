/** What somebody reads whose save came second. */
export function staleSentence(savedBy: { readonly name: string } | null): string {
  return `${savedBy?.name ?? 'Somebody'} saved first. Nothing of yours was lost: compare and save again.`;
}
