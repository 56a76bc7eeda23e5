import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import { csvOf, fileOf, folderOf, pprrvuTable, workbookOf } from './written.files.ts';
import { type ZipEntry, zipOf } from './written.zips.ts';

const pprrvu = csvOf(pprrvuTable());
const member: ZipEntry = { name: 'PPRRVU2026_Jul_nonQPP.csv', bytes: pprrvu };
const mebibyte = 1024 * 1024;

const read = (zip: Buffer) => readRelease(fileOf(zip, 'rvu26c.zip'));

async function countsOf(zip: Buffer) {
  const { report, rows } = await read(zip);
  expect(rows).toEqual([]);
  return report.counts;
}

/** Changes bytes of a zip in the record that starts with a signature. */
function patch(zip: Buffer, signature: string, offset: number, value: number, width: 1 | 2 | 4 = 2): Buffer {
  const changed = Buffer.from(zip);
  const at = changed.indexOf(Buffer.from(signature, 'latin1')) + offset;
  changed.writeUIntLE(value, at, width);
  return changed;
}

const local = 'PK\u0003\u0004';
const central = 'PK\u0001\u0002';
const end = 'PK\u0005\u0006';

describe('a zip is refused as a whole', () => {
  const sound = zipOf([member]);

  it.each([
    ['its end record is missing', sound.subarray(0, sound.length - 22)],
    ['it is cut in its directory', sound.subarray(0, sound.length - 40)],
    [
      'it is cut in a file',
      Buffer.concat([sound.subarray(0, 200), sound.subarray(sound.indexOf(Buffer.from(central, 'latin1')))]),
    ],
    ['it says that it has several disks', patch(sound, end, 4, 1)],
    ['its directory has another signature', patch(sound, central, 0, 0x4141)],
    [
      'a file has another local signature',
      patch(zipOf([{ name: 'a', bytes: 'x', isStored: true }, member]), local, 'PK..'.length + 28, 0x41, 1),
    ],
    ['its comment has another length', patch(sound, end, 20, 5)],
    ['its directory begins elsewhere', patch(sound, end, 16, sound.length + 10, 4)],
    ['its directory has fewer entries than it says', patch(patch(sound, end, 8, 2), end, 10, 2)],
    ['a file begins beyond its end', patch(sound, central, 42, sound.length + 10, 4)],
    ['a name is longer than the directory', patch(sound, central, 28, 0xffff)],
    ['an extra field is longer than the directory', patch(sound, central, 30, 0xffff)],
    ['a checksum is wrong', zipOf([{ ...member, says: { crc: 1 } }])],
    ['a file unpacks to more than it says', zipOf([{ ...member, says: { size: pprrvu.length - 5 } }])],
    ['a file unpacks to less than it says', zipOf([{ ...member, says: { size: pprrvu.length + 5 } }])],
    [
      'a stored file has two sizes',
      zipOf([{ ...member, isStored: true, says: { size: pprrvu.length + 5 } }]),
    ],
    ['packed bytes are damaged', patch(sound, local, 120, 0xffffffff, 4)],
  ])('when %s', async (_why, zip) => {
    expect(await countsOf(zip)).toMatchObject({ ZIP_MALFORMED: 1 });
  });

  it.each([
    ['../outside.csv', 'ZIP_UNSAFE_NAME'],
    ['RVU26C/../../outside.csv', 'ZIP_UNSAFE_NAME'],
    ['/etc/outside.csv', 'ZIP_UNSAFE_NAME'],
    ['C:/outside.csv', 'ZIP_UNSAFE_NAME'],
    ['..\\outside.csv', 'ZIP_UNSAFE_NAME'],
  ])('when a member is named %s, and no file comes into being', async (name, code) => {
    const path = fileOf(zipOf([{ ...member, name }]), 'rvu.zip');
    const { report } = await readRelease(path);
    expect(report.counts).toMatchObject({ [code]: 1 });
    expect(readdirSync(join(path, '..'))).toEqual(['rvu.zip']);
    const above = ['../../outside.csv', '../../../outside.csv', '/etc/outside.csv'];
    expect(above.filter((place) => existsSync(resolve(path, place)))).toEqual([]);
  });

  it('when a member is encrypted', async () => {
    expect(await countsOf(zipOf([{ ...member, says: { flags: 1 } }]))).toMatchObject({ ZIP_ENCRYPTED: 1 });
    expect(await countsOf(zipOf([{ ...member, says: { flags: 0x41 } }]))).toMatchObject({ ZIP_ENCRYPTED: 1 });
  });

  it('when a member is packed by another method', async () => {
    expect(await countsOf(zipOf([{ ...member, says: { method: 12 } }]))).toMatchObject({
      ZIP_UNSUPPORTED: 1,
    });
  });

  it('when a member unpacks to two hundred times its size', async () => {
    expect(
      await countsOf(zipOf([member, { name: 'bomb', bytes: Buffer.alloc(3 * mebibyte) }])),
    ).toMatchObject({ ZIP_RATIO: 1 });
  });

  it('when its members say that they are larger than any release', async () => {
    const says = { size: 0x30000000, packedSize: 0x1000000 };
    expect(await countsOf(zipOf([member, { name: 'bomb', bytes: 'x', says }]))).toMatchObject({
      ARCHIVE_TOO_LARGE: 1,
    });
  });

  it('when it has more members than any release', async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ name: `${index}.txt`, bytes: 'x' }));
    expect(await countsOf(zipOf([member, ...many]))).toMatchObject({ TOO_MANY_FILES: 1 });
  });

  it('when zips are nested twice', async () => {
    const inner = zipOf([
      { name: 'middle.zip', bytes: zipOf([{ name: 'inner.zip', bytes: zipOf([member]) }]) },
    ]);
    expect(await countsOf(inner)).toMatchObject({ ZIP_NESTED_TOO_DEEP: 1 });
  });

  it('when it is empty', async () => {
    expect(await countsOf(zipOf([]))).toMatchObject({ NOTHING_RECOGNISED: 1 });
  });
});

describe('a zip is read', () => {
  it('with its members told by content, the PDF and other files passed over', async () => {
    const { report, rows, files } = await read(
      zipOf([
        { name: 'a folder/', bytes: '', isStored: true },
        { name: 'a folder/data.bin', bytes: pprrvu },
        { name: 'RVU26C.pdf', bytes: '%PDF-1.7 and so on' },
        { name: 'read me.txt', bytes: 'This file contains information on services, and more.\r\n' },
        { name: '__MACOSX/._data.bin', bytes: 'x' },
      ]),
    );
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
    expect(files.map(({ name, kind, note }) => [name, kind, note])).toEqual([
      ['RVU26C.pdf', 'IGNORED', 'A PDF: not needed.'],
      ['a folder/data.bin', 'PPRRVU', 'Used.'],
      ['read me.txt', 'IGNORED', 'Not a table that is needed.'],
    ]);
  });

  it('with a slash in its own name and with stored members', async () => {
    const folder = folderOf({ 'rvu26c-posted-07/01/2026.zip': zipOf([{ ...member, isStored: true }]) });
    const { report, rows } = await readRelease(join(folder, 'rvu26c-posted-07', '01', '2026.zip'));
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
  });

  it('with a zip inside, and with a workbook inside that', async () => {
    const { report, rows, files } = await read(
      zipOf([
        { name: 'inner.zip', bytes: zipOf([{ name: 'PPRRVU.xlsx', bytes: workbookOf(pprrvuTable()) }]) },
      ]),
    );
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
    expect(files).toMatchObject([{ name: 'inner.zip/PPRRVU.xlsx', format: 'xlsx', isUsed: true }]);
  });

  it('with the same file twice', async () => {
    const { report, files } = await read(zipOf([member, { ...member, name: 'copy.csv' }]));
    expect(report.counts).toEqual({});
    expect(files.filter(({ isUsed }) => isUsed)).toHaveLength(1);
    expect(files.find(({ isUsed }) => !isUsed)?.note).toContain('The same bytes as');
  });

  it('as its folder and its single file are', async () => {
    const [fromZip, fromFolder, fromFile] = await Promise.all([
      read(zipOf([member])),
      readRelease(folderOf({ [member.name]: pprrvu })),
      readRelease(fileOf(pprrvu, member.name)),
    ]);
    expect(fromFolder.rows).toEqual(fromZip.rows);
    expect(fromFile.rows).toEqual(fromZip.rows);
  });
});

describe('a folder', () => {
  it('has the same digest under other names, and another when a byte changes', async () => {
    const [one, two, three] = await Promise.all(
      [
        { name: 'a', bytes: pprrvu },
        { name: 'b', bytes: pprrvu },
        { name: 'a', bytes: `${pprrvu}\u001a` },
      ].map(({ name, bytes }) => readRelease(folderOf({ [name]: bytes }))),
    );
    expect(two?.archiveSha256).toBe(one?.archiveSha256);
    expect(three?.archiveSha256).not.toBe(one?.archiveSha256);
  });

  it('is read with its folders; links, hidden files and a zip in it are handled by what they are', async () => {
    const folder = folderOf({ 'RVU26C/rvu26c.zip': zipOf([member]), '.DS_Store': 'x' });
    mkdirSync(join(folder, '__MACOSX'));
    symlinkSync('/etc/hostname', join(folder, 'link.csv'));
    const { report, rows, files } = await readRelease(folder);
    expect(report.counts).toEqual({});
    expect(rows).toHaveLength(3);
    expect(files).toHaveLength(1);
  });

  it('is refused when it has too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.txt`, 'x']));
    const { report } = await readRelease(folderOf(files));
    expect(report.counts).toMatchObject({ TOO_MANY_FILES: 1 });
  });
});

describe('a path', () => {
  it('that does not exist is an error of the caller', async () => {
    await expect(readRelease('/nowhere/at all')).rejects.toThrow(/ENOENT/);
  });

  it('to a file of 1 GB with one cell is refused without reading it whole', async () => {
    const { open } = await import('node:fs/promises');
    const path = fileOf('', 'PPRRVU.csv');
    const file = await open(path, 'w');
    const [header = '', ...rows] = pprrvu.split('\r\n0');
    await file.write(`${header}\r\n0${rows.join('\r\n0').replace('Sleep', '"Sleep')}`);
    await file.truncate(1024 * mebibyte);
    await file.close();
    const before = process.memoryUsage.rss();
    const { report } = await readRelease(path);
    expect(report.counts).toMatchObject({ FILE_TOO_LARGE: 1 });
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * mebibyte);
  });

  it('stops when its signal does', async () => {
    await expect(readRelease(folderOf({ a: pprrvu }), { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/i,
    );
  });
});
