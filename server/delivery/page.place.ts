import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput } from '../errors.ts';
import type { LocalityFacts } from '../locality/locality.facts.ts';
import type { LocalityInput } from './payment.type.ts';

/** Where a payment is asked for: one locality by its key or by a ZIP code; neither is national. */
export interface PlaceAsked {
  readonly locality?: LocalityInput | null;
  readonly zip?: string | null;
}

/**
 * The locality of a place in a release; null for national.
 * @throws BadInput where both are given, the release does not know the place, or a ZIP code lies in several
 */
export function localityOf({ locality, zip }: PlaceAsked, release: LoadedRelease): LocalityFacts | null {
  if (locality && zip) throw new BadInput('Name a locality or a ZIP code, not both.', { field: 'zip' });
  if (zip) return localityOfZip(zip, release);
  if (!locality) return null;
  const found = release.figures.locality(locality);
  if (found) return found;
  if (!release.figures.companionSource('GPCI'))
    throw new BadInput(missing('GPCI', release), { field: 'locality' });
  const { mac, locality: number } = locality;
  throw new BadInput(
    `${release.facts.name} has no locality ${mac.slice(0, 10)}/${number.slice(0, 10)}. \`localities\` lists them.`,
    { field: 'locality' },
  );
}

function localityOfZip(zip: string, release: LoadedRelease): LocalityFacts {
  const places = release.figures.localitiesOfZip(fiveDigits(zip));
  const [first, ...others] = places;
  for (const file of ['GPCI', 'ZIP5'] as const)
    if (!release.figures.companionSource(file)) throw new BadInput(missing(file, release), { field: 'zip' });
  if (!first)
    throw new BadInput(
      `${release.facts.name} knows no locality for ZIP code ${fiveDigits(zip)}. Name a locality.`,
      {
        field: 'zip',
      },
    );
  if (others.length > 0)
    throw new BadInput(
      `CMS splits ZIP code ${fiveDigits(zip)} between localities ${places.map(keyText).join(' and ')}. Name one of them.`,
      { field: 'zip', localities: places.map(({ mac, locality }) => ({ mac, locality })) },
    );
  return first;
}

/** What is not here, and that nothing can be said of a place without it. */
function missing(file: 'GPCI' | 'ZIP5', { facts }: LoadedRelease): string {
  const instead = file === 'GPCI' ? 'Ask without a place for the national amount.' : 'Name a locality.';
  const year = facts.effectiveFrom.slice(0, 4);
  return `${facts.name} came without its ${file} file, and no other release of ${year} here has one. ${instead}`;
}

function keyText({ mac, locality }: LocalityFacts): string {
  return `${mac}/${locality}`;
}

/** "35401" of "35401" or "35401-1234". @throws BadInput */
export function fiveDigits(zip: string): string {
  const match = /^(\d{5})(?:-?\d{4})?$/.exec(zip.trim());
  if (!match?.[1]) throw new BadInput('A ZIP code has five digits: 35401.', { field: 'zip' });
  return match[1];
}

/** All localities of a release, or those that serve a ZIP code or lie in a state. */
export function localitiesOf(
  zip: string | null,
  state: string | null,
  { figures }: LoadedRelease,
): readonly LocalityFacts[] {
  const places = zip ? figures.localitiesOfZip(fiveDigits(zip)) : figures.localities;
  const wanted = state?.trim().toUpperCase();
  return wanted ? places.filter((place) => place.state === wanted) : places;
}
