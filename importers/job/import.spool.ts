import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NoRoom, UploadTooLarge } from '../../server/errors.ts';

/** Far above anything that CMS publishes: the zip of RVU25D has some 5 MB. Bytes of one upload. */
export const LARGEST_UPLOAD = 64 * 1024 * 1024;

const LEFT_OVER_MS = 60 * 60 * 1_000;

/** A folder on this node where uploads wait for their import, each in a folder of its own. */
export class ImportSpool {
  /** Which node has the files: the machine and the folder. */
  readonly node: string;

  constructor(private readonly folder: string) {
    this.node = `${hostname()}:${folder}`;
  }

  /** In the data folder where there is one, else in the system's folder for temporary files, one for each database. */
  static at(dataFolder: string | null, database: object): ImportSpool {
    if (dataFolder) return new ImportSpool(join(dataFolder, 'spool'));
    const print = createHash('sha256').update(JSON.stringify(database)).digest('hex').slice(0, 12);
    return new ImportSpool(join(tmpdir(), `plaincode-spool-${print}`));
  }

  /** The folder of one upload. */
  pathOf(id: string): string {
    return join(this.folder, id);
  }

  /**
   * Writes one file of an upload as it comes in. Its name is for people; what a path could be made of is taken out.
   * @returns the bytes that were written
   * @throws UploadTooLarge as soon as more than `most` bytes came, NoRoom where the disk is full
   */
  async receive(id: string, name: string, bytes: Readable, most: number): Promise<number> {
    const folder = this.pathOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(withoutRoom);
    let received = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        done(received > most ? new UploadTooLarge(LARGEST_UPLOAD) : null, chunk);
      },
    });
    await pipeline(
      bytes,
      counted,
      createWriteStream(join(folder, safeName(name)), { flags: 'wx', mode: 0o600 }),
    ).catch(withoutRoom);
    return received;
  }

  /** The file of an upload, or its folder where it has several. */
  async content(id: string): Promise<string> {
    const files = await readdir(this.pathOf(id));
    const [only] = files;
    return files.length === 1 && only ? join(this.pathOf(id), only) : this.pathOf(id);
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { recursive: true, force: true });
  }

  /** Takes out what no import waits for any more: uploads that broke off, and those of a process that was killed. */
  async tidy(needed: ReadonlySet<string>): Promise<void> {
    const ids = await readdir(this.folder).catch(() => [] as string[]);
    for (const id of ids) {
      if (needed.has(id)) continue;
      const age = await stat(this.pathOf(id)).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > LEFT_OVER_MS) await this.remove(id);
    }
  }
}

function withoutRoom(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOSPC' || error.code === 'EDQUOT' ? new NoRoom() : error;
}

/** Letters, digits, dots and dashes, at most a hundred. */
export function safeName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^[._]+/, '');
  return plain.slice(-100) || 'upload';
}
