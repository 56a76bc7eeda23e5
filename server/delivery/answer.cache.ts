import { hash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Dependency } from './answer.dependency.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer as bytes: compressed quickly when it came about, and well, once for each encoding, when it is asked again. */
export class CachedAnswer {
  readonly etag: string;
  readonly contentType: string;
  readonly dependency: Dependency;
  /** By which a CDN lets it go. */
  readonly surrogateKeys: string;
  /** As it came about; what is asked again is kept as bytes. */
  readonly text: string;
  /** Bytes. */
  readonly length: number;
  /** For writing the text: what is all ASCII needs no translation. */
  readonly encoding: 'latin1' | 'utf8';
  private readonly bodies: Partial<Record<Encoding, Buffer>> = {};
  private wasWritten = false;

  constructor(text: string, contentType: string, dependency: Dependency, surrogateKeys = '') {
    this.text = text;
    this.length = Buffer.byteLength(text);
    this.encoding = this.length === text.length ? 'latin1' : 'utf8';
    this.etag = `W/"${hash('sha1', text, 'base64url')}"`;
    this.contentType = contentType;
    this.dependency = dependency;
    this.surrogateKeys = surrogateKeys;
  }

  /** What is to be written: the first time as text, which goes out in one piece with its head, where it is not packed. */
  toWrite(encoding: Encoding): string | Buffer {
    if (this.wasWritten) return this.body(encoding);
    this.wasWritten = true;
    return encoding === 'identity' ? this.text : packed(Buffer.from(this.text), encoding, QUICKLY);
  }

  private body(encoding: Encoding): Buffer {
    const known = this.bodies[encoding];
    if (known) return known;
    const made =
      encoding === 'identity' ? Buffer.from(this.text) : packed(this.body('identity'), encoding, WELL);
    this.bodies[encoding] = made;
    return made;
  }

  /** Bytes that it may come to hold. */
  get size(): number {
    const codes = this.dependency === 'EVERYTHING' ? 0 : this.dependency.length;
    return this.length * 3 + codes * BYTES_OF_CODE + 500;
  }
}

/** How hard is tried. A page of 4 kB: a fifth of the time for a sixth more bytes. */
const QUICKLY = { gzip: 1, br: 1 } as const;
const WELL = { gzip: 6, br: 5 } as const;

function packed(
  bytes: Buffer,
  encoding: 'br' | 'gzip',
  effort: Readonly<Record<'br' | 'gzip', number>>,
): Buffer {
  return encoding === 'gzip'
    ? gzipSync(bytes, { level: effort.gzip })
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort.br } });
}

/** Of finding an answer again by a code of it. */
const BYTES_OF_CODE = 100;
const MOST_BYTES = 64 * 1024 * 1024;
/** Up to here whatever is asked is kept; beyond, what is asked again: a walk over all pages keeps nothing of use. */
const KEPT_AT_ONCE = 8 * 1024 * 1024;
const MOST_REMEMBERED = 20_000;
const LONGEST_KEY = 16_000;

/**
 * Answers that were given before, by the text of the request. A publication takes out exactly those that contain
 * a code of it; what changes everything empties the cache.
 */
export class AnswerCache {
  private readonly answers = new LRUCache<string, CachedAnswer>({
    maxSize: MOST_BYTES,
    sizeCalculation: (answer, key) => answer.size + key.length * 2,
    dispose: (answer, key) => this.forget(answer, key),
  });
  private readonly keysByCode = new Map<string, Set<string>>();
  private readonly broadKeys = new Set<string>();
  /** Marks of answers that were given once and not kept, in two ages. */
  private once = new Set<string>();
  private onceBefore = new Set<string>();

  get(key: string): CachedAnswer | undefined {
    return this.answers.get(key);
  }

  set(key: string, answer: CachedAnswer): void {
    if (key.length > LONGEST_KEY) return;
    if (this.answers.calculatedSize > KEPT_AT_ONCE && !this.isAskedAgain(answer)) return;
    this.answers.set(key, answer);
    if (answer.dependency === 'EVERYTHING') {
      this.broadKeys.add(key);
      return;
    }
    for (const code of answer.dependency) {
      const keys = this.keysByCode.get(code);
      if (keys) keys.add(key);
      else this.keysByCode.set(code, new Set([key]));
    }
  }

  /** Words of these codes were published. */
  publish(codes: Iterable<string>): void {
    for (const key of [...this.broadKeys]) this.answers.delete(key);
    for (const code of codes)
      for (const key of [...(this.keysByCode.get(code) ?? [])]) this.answers.delete(key);
  }

  clear(): void {
    this.answers.clear();
    this.broadKeys.clear();
    this.keysByCode.clear();
  }

  get count(): number {
    return this.answers.size;
  }

  private isAskedAgain({ etag }: CachedAnswer): boolean {
    if (this.once.has(etag) || this.onceBefore.has(etag)) return true;
    this.once.add(etag);
    if (this.once.size >= MOST_REMEMBERED) {
      this.onceBefore = this.once;
      this.once = new Set();
    }
    return false;
  }

  private forget({ dependency }: CachedAnswer, key: string): void {
    if (dependency === 'EVERYTHING') {
      this.broadKeys.delete(key);
      return;
    }
    for (const code of dependency) {
      const keys = this.keysByCode.get(code);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByCode.delete(code);
    }
  }
}
