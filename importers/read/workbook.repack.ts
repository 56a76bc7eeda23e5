import { crc32 } from 'node:zlib';
import { unpackBuffer } from '../archive.zip.ts';
import { Unreadable } from './unreadable.ts';

/** The unpacked parts of a CMS workbook are about 20 MB. */
const mostUnpacked = 48 * 1024 * 1024;

/**
 * Unpacks a workbook with the same care as any zip (sizes, ratio, checksums) and packs its parts again without
 * compression. So the parser, which has its own zip reader, sees exactly what was judged here.
 */
export async function repackWorkbook(bytes: Buffer): Promise<Buffer> {
  const parts = [...(await unpackBuffer(bytes, mostUnpacked))];
  if (!parts.some(([name]) => name === 'xl/workbook.xml')) {
    throw new Unreadable(
      'WORKBOOK_UNREADABLE',
      'The workbook is not an xlsx. Save it as xlsx, or use the csv of the release.',
    );
  }
  for (const [name, part] of parts) {
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) {
      throw new Unreadable('WORKBOOK_UNREADABLE', `${name} declares entities; no workbook of CMS does.`);
    }
  }
  return storedZip(parts);
}

/** A zip without compression: local headers with their files, the central directory, its end record. */
function storedZip(parts: readonly (readonly [string, Buffer])[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const label = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(part), 10);
    facts.writeUInt32LE(part.length, 14);
    facts.writeUInt32LE(part.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, label]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, label]));
    files.push(local, part);
    offset += local.length + part.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}
