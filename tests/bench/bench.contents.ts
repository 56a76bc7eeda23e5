import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/config.ts';

interface StarterLine {
  readonly displayName: string;
  readonly synonyms: readonly { readonly text: string; readonly kind: string }[];
}

/** Words as an editor's import file has them, for as many codes: the starter texts in turn, each with its code in the name. */
export function writeContents(codes: readonly string[], path: string): void {
  const starters = starterLines();
  const lines = codes.map((code, at) => {
    const starter = starters[at % starters.length];
    return JSON.stringify({
      ...starter,
      code,
      displayName: `${starter?.displayName.slice(0, 65)} ${code}`,
      related: [],
    });
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** Texts that a reader may type, no two alike: words of one page's names, now and then with a letter wrong. */
export function searchTexts(count: number): string[] {
  const pages = starterLines().map(({ displayName, synonyms }) => [
    ...new Set([displayName, ...synonyms.map(({ text }) => text)].join(' ').match(/\p{L}{3,}/gu) ?? []),
  ]);
  const texts = new Set<string>();
  for (let at = 0; texts.size < count && at < count * 20; at += 1) {
    const words = pages[at % pages.length] ?? [];
    const turn = Math.floor(at / pages.length);
    const size = words.length;
    const picked = [turn, Math.floor(turn / size) + turn + 1, Math.floor(turn / size / size) + turn + 3];
    const text = [...new Set(picked.map((place) => words[place % size]))].join(' ').toLowerCase();
    texts.add(at % 10 === 0 ? misspelled(text) : text);
  }
  return [...texts];
}

function misspelled(text: string): string {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text.slice(at + 1)}`;
}

function starterLines(): StarterLine[] {
  return readFileSync(join(projectRoot(), 'importers', 'sample', 'starter-content.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StarterLine);
}
