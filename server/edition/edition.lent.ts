import type { CompanionKind } from '../locality/companion.kind.ts';
import type { LentFile } from '../page/page.payment.ts';
import type { LoadedRelease } from './edition.snapshot.ts';

/** Those of the files that another release of the year lends. */
export function lentFiles({ figures }: LoadedRelease, kinds: readonly CompanionKind[]): LentFile[] {
  return kinds.flatMap((kind) => {
    const lender = figures.companionSource(kind)?.lender;
    return lender ? [{ kind, lender }] : [];
  });
}
