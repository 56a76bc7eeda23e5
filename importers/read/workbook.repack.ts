import { crc32 } from 'node:zlib';
import { unpackBuffer } from '../archive.zip.ts';
import { Unreadable } from './unreadable.ts';

/** The unpacked parts of a CMS workbook are about 20 MB. */
const mostUnpacked = 48 * 1024 * 1024;

export interface RepackedWorkbook {
  /** Without compression. */
  readonly zip: Buffer;
  /** False where no part has anything like a formula: then none has to be looked for cell by cell. */
  readonly mayHoldFormulas: boolean;
}

/**
 * Unpacks a workbook with the same care as any zip (sizes, ratio, checksums) and packs its parts again without
 * compression. So the parser, which has its own zip reader, sees exactly what was judged here.
 */
export async function repackWorkbook(bytes: Buffer): Promise<RepackedWorkbook> {
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
  return { zip: storedZip(parts), mayHoldFormulas: parts.some(([, part]) => mayHoldFormula(part)) };
}

const lessThan = 0x3c;
const letterF = 0x66;
const colon = 0x3a;

/** An element named f, whatever its prefix, or text that is not written in bytes of ASCII. Sheets have few other f. */
function mayHoldFormula(part: Buffer): boolean {
  if (part[0] === 0xff || part[0] === 0xfe || part[1] === 0) return true;
  for (let at = part.indexOf(letterF, 1); at >= 0; at = part.indexOf(letterF, at + 1)) {
    const before = part[at - 1];
    if ((before === lessThan || before === colon) && !isNameByte(part[at + 1])) return true;
  }
  return false;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte > 0x7f || /[\w.:-]/.test(String.fromCharCode(byte)));
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
