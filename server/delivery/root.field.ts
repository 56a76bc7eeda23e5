import { CodePageResolver } from './code-page.resolver.ts';
import type { DeliveryContext } from './delivery.context.ts';
import { ReleaseResolver } from './release.resolver.ts';
import { SearchResolver } from './search.resolver.ts';

type Arguments<R, M extends keyof R> = R[M] extends (args: infer A, context: DeliveryContext) => unknown
  ? A
  : never;

const pages = new CodePageResolver();
const releases = new ReleaseResolver();
const searches = new SearchResolver();

interface PageAsked {
  readonly code: string;
  readonly codes: string[];
  readonly release?: string | null;
  readonly asOf?: string | null;
}

/** The fields at the top that sites ask most, called as they are: their answers come about at once. */
export const ROOT_FIELDS: Readonly<Record<string, (args: never, context: DeliveryContext) => unknown>> = {
  codePage: ({ code, release, asOf }: PageAsked, context) =>
    pages.codePage(code, release ?? null, asOf ?? null, context),
  codePagesByCode: ({ codes, release }: PageAsked, context) =>
    pages.codePagesByCode(codes, release ?? null, context),
  codePages: (args: Arguments<CodePageResolver, 'codePages'>, context) => pages.codePages(args, context),
  changes: (args: Arguments<ReleaseResolver, 'changes'>, context) => releases.changes(args, context),
  search: (args: Arguments<SearchResolver, 'search'>, context) => searches.search(args, context),
};
