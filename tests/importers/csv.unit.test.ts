import { describe, expect, it } from '@jest/globals';
import { readCsv } from '../../importers/read/csv.read.ts';
import { decodeText } from '../../importers/read/text.decode.ts';

async function rowsOf(text: string | Buffer, delimiter = ',') {
  const rows: unknown[] = [];
  for await (const { cells } of readCsv(decodeText(Buffer.from(text as string)).utf8, delimiter))
    rows.push(cells);
  return rows;
}

/** The cases of the csv-spectrum collection, written out. */
describe('csv is read as csv-spectrum says', () => {
  it.each([
    [
      'comma in quotes',
      'first,last,address\nJohn,Doe,"120 any st., Anytown, WW"\n',
      [
        ['first', 'last', 'address'],
        ['John', 'Doe', '120 any st., Anytown, WW'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'empty cells, CRLF',
      'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'escaped quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'json in a cell',
      'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
      [
        ['key', 'val'],
        ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
      ],
    ],
    [
      'line breaks in quotes',
      'a,b,c\n1,2,3\n"Once upon \na time",5,6\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['Once upon \na time', '5', '6'],
      ],
    ],
    [
      'CRLF in quotes',
      'a,b\r\n"Once upon \r\na time",5\r\n',
      [
        ['a', 'b'],
        ['Once upon \r\na time', '5'],
      ],
    ],
    [
      'quotes and line breaks',
      'a,b\n1,"ha \n""ha"" \nha"\n',
      [
        ['a', 'b'],
        ['1', 'ha \n"ha" \nha'],
      ],
    ],
    [
      'simple',
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'utf8',
      'a,b,c\n1,2,3\n4,5,ʤ\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
    [
      'bare CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'bare CR and a CRLF at the end',
      'a,b\r1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['leading and trailing blanks', ' a , b \n', [[' a ', ' b ']]],
  ])('%s', async (_case, text, expected) => {
    expect(await rowsOf(text)).toEqual(expected);
  });

  it.each([
    ['a quote that is never closed', 'a,"b\n1,2\n', 'CSV_QUOTE'],
    ['a quote inside an open cell', 'a,b"c"\n', 'CSV_QUOTE'],
    ['text after a closing quote', 'a,"b"c\n', 'CSV_QUOTE'],
    ['a record without end', `a,${'x'.repeat(40_000)}\n`, 'RECORD_TOO_LONG'],
    ['a quoted cell without end', `a,"${'x\n'.repeat(40_000)}`, 'RECORD_TOO_LONG'],
  ])('%s is refused', async (_case, text, code) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code });
  });
});

describe('text', () => {
  it.each([
    ['cp1252', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80]), 'café €'],
    ['UTF-8', Buffer.from('café €', 'utf8'), 'café €'],
    ['UTF-8 with its mark', Buffer.from('\ufeffcafé €', 'utf8'), 'café €'],
    ['ASCII with end marks', Buffer.from('cafe\u001a\u001a', 'latin1'), 'cafe'],
  ])('in %s is decoded', (_encoding, bytes, expected) => {
    expect(decodeText(bytes).utf8.toString('utf8')).toBe(expected);
  });

  it.each([
    ['UTF-16 little endian', Buffer.from('\ufeffabc', 'utf16le'), 'ENCODING'],
    ['UTF-16 big endian', Buffer.from('\ufeffabc', 'utf16le').swap16(), 'ENCODING'],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le'), 'NUL_BYTE'],
    ['a UTF-8 mark and cp1252 behind it', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62]), 'ENCODING'],
  ])('in %s is refused', (_encoding, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a csv of many thousand lines', () => {
  const line = (at: number) => (at % 3 === 0 ? `${at},"a, ""b"" ${at}"` : `${at},plain`);
  const cells = (at: number) => [String(at), at % 3 === 0 ? `a, "b" ${at}` : 'plain'];
  const many = Array.from({ length: 3_500 }, (_, at) => at);

  it('is read line by line, quoted ones among the others', async () => {
    expect(await rowsOf(`${many.map(line).join('\r\n')}\r\n`)).toEqual(many.map(cells));
  });

  it.each([998, 999, 1_000, 2_999])('may have a cell over two lines from line %d on', async (at) => {
    const lines = many.map(line);
    lines[at] = `${at},"one\ntwo"`;
    const expected = many.map(cells);
    expected[at] = [String(at), 'one\ntwo'];
    expect(await rowsOf(`${lines.join('\n')}\n`)).toEqual(expected);
  });

  it('is refused at the line whose quotation mark is wrong', async () => {
    const lines = many.map(line);
    lines[1_204] = '1204,a"b"c';
    await expect(rowsOf(lines.join('\n'))).rejects.toMatchObject({
      code: 'CSV_QUOTE',
      place: { line: 1_205 },
    });
  });
});
