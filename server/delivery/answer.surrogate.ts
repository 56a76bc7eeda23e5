import type { Dependency } from './answer.dependency.ts';

const MOST_KEYS = 100;

/**
 * Names by which a CDN can be told to let an answer go: `code-96932` for each code that it is about, `edition` for
 * an answer that depends on all that is published.
 */
export function surrogateKeys(dependency: Dependency): string {
  if (dependency === 'EVERYTHING' || dependency.length > MOST_KEYS) return 'edition';
  return dependency.map((code) => `code-${code}`).join(' ');
}
