import type { Dependency } from './answer.dependency.ts';
import type { DeliveryContext } from './delivery.context.ts';

/** Codes that an answer names one by one; a longer list goes with whatever is published. */
const MOST_KEYS = 25;
/** On every answer: whatever activates, withdraws or rolls back a release may alter any of them. */
const ALWAYS = 'releases';

/**
 * Names by which a CDN can be told to let an answer go: `code-96932` and `section-medicine` for each code that it is
 * about, `edition` for an answer that depends on all that is published or is about many, `release-RVU26C` or `release-current` for
 * what it was answered from, `releases` for every one.
 */
export function surrogateKeys(dependency: Dependency, { book, note }: DeliveryContext): string {
  const releases = (note.releases ?? []).map((name) => `release-${name}`);
  if (dependency === 'EVERYTHING' || dependency.length > MOST_KEYS)
    return ['edition', ...releases, ALWAYS].join(' ');
  const places = new Set<string>();
  for (const code of dependency) {
    const { section, subsection } = book.snapshot.parts.sections.placeOf(code);
    places.add(`section-${section.slug}`);
    if (subsection) places.add(`section-${subsection.slug}`);
  }
  return [...dependency.map((code) => `code-${code}`), ...places, ...releases, ALWAYS].join(' ');
}
