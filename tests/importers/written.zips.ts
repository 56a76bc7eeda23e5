import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly isStored?: boolean;
  /** What the zip says, where that is not the truth. */
  readonly says?: {
    readonly size?: number;
    readonly packedSize?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
}

/** A zip, byte by byte, so that every lie can be told in it. */
export function zipOf(entries: readonly ZipEntry[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, isStored = false, says = {} } of entries) {
    const content = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    const packed = isStored ? content : deflateRawSync(content);
    const label = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(says.flags ?? 0, 2);
    facts.writeUInt16LE(says.method ?? (isStored ? 0 : 8), 4);
    facts.writeUInt32LE(says.crc ?? crc32(content), 10);
    facts.writeUInt32LE(says.packedSize ?? packed.length, 14);
    facts.writeUInt32LE(says.size ?? content.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, label, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, label]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, central, end, Buffer.from(comment, 'latin1')]);
}
