import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse';
import { isCodeValue } from '../../server/code/code.value.ts';

/** A line that says nothing about a code, and why. */
export interface WeightProblem {
  readonly line: number;
  readonly reason: string;
}

export interface WeightFile {
  readonly name: string;
  readonly sha256: string;
  /** Heading of the column that was summed; '' where no header was found. */
  readonly countedColumn: string;
  /** Services by code, summed over modifiers, places and carriers. */
  readonly services: ReadonlyMap<string, number>;
  /** The first thousand. */
  readonly problems: readonly WeightProblem[];
  readonly refused: number;
}

/** Headings by meaning, in the order of preference, as letters and digits alone. */
const CODE_HEADINGS = ['hcpcs', 'hcpcscd', 'hcpcscode', 'code', 'cpt', 'cptcode', 'procedurecode'];
const COUNT_HEADINGS = [
  ...['allowedservices', 'allowedservicecount', 'allowedservicescount', 'allowedsvcs', 'totsrvcs'],
  ...['totalservices', 'services', 'servicecount', 'linesrvccnt', 'pspssubmittedservicecnt'],
  ...['submittedservices', 'count'],
];
/** Titles and notes may stand above the header. */
const HEADER_WITHIN = 25;
const PROBLEMS_KEPT = 1_000;
const LONGEST_RECORD = 32_768;

interface Header {
  readonly code: number;
  readonly count: number;
  readonly heading: string;
}

/**
 * Reads how often codes are billed from a csv such as CMS's Part B National Summary or Physician/Supplier Procedure
 * Summary: a column of codes and one of allowed services, found by their headings. Counts may have thousands
 * separators; lines of one code are summed. Memory follows the number of codes, not of lines.
 */
export async function readWeights(path: string): Promise<WeightFile> {
  const hash = createHash('sha256');
  const bytes = createReadStream(path);
  bytes.on('data', (chunk) => hash.update(chunk));
  const rows = bytes.pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      max_record_size: LONGEST_RECORD,
    }),
  );
  bytes.on('error', (error) => rows.destroy(error));
  const reading = new WeightReading();
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>)
    reading.take(info.lines, record);
  return { name: basename(path), sha256: hash.digest('hex'), ...reading.end() };
}

class WeightReading {
  private header: Header | null = null;
  private seen = 0;
  private refused = 0;
  private readonly problems: WeightProblem[] = [];
  private readonly thousandths = new Map<string, number>();

  take(line: number, cells: readonly string[]): void {
    if (this.header) {
      this.count(line, cells, this.header);
      return;
    }
    this.seen += 1;
    if (this.seen <= HEADER_WITHIN) this.header = headerIn(cells);
  }

  end(): Omit<WeightFile, 'name' | 'sha256'> {
    if (!this.header)
      this.refuse(
        1,
        this.seen === 0
          ? 'The file is empty.'
          : `No header names a code (HCPCS) and a count (allowed services) within the first ${HEADER_WITHIN} lines.`,
      );
    return {
      countedColumn: this.header?.heading ?? '',
      services: new Map([...this.thousandths].map(([code, sum]) => [code, sum / 1_000])),
      problems: this.problems,
      refused: this.refused,
    };
  }

  private count(line: number, cells: readonly string[], { code: codeAt, count: countAt }: Header): void {
    // TOTAL has five capitals and is no code.
    const code = (cells[codeAt] ?? '').trim().toUpperCase();
    const text = (cells[countAt] ?? '').trim();
    if (!isCodeValue(code) || !/\d{3}/.test(code)) this.refuse(line, `“${code.slice(0, 20)}” is no code.`);
    else if (!/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(text))
      this.refuse(line, `“${text.slice(0, 20)}” is no count of services.`);
    else {
      const services = Math.round(Number(text.replaceAll(',', '')) * 1_000);
      this.thousandths.set(code, (this.thousandths.get(code) ?? 0) + services);
    }
  }

  private refuse(line: number, reason: string): void {
    this.refused += 1;
    if (this.problems.length < PROBLEMS_KEPT) this.problems.push({ line, reason });
  }
}

function headerIn(cells: readonly string[]): Header | null {
  const headings = cells.map((cell) => cell.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const find = (wanted: readonly string[]) => {
    const found = wanted.find((heading) => headings.includes(heading));
    return found === undefined ? -1 : headings.indexOf(found);
  };
  const [code, count] = [find(CODE_HEADINGS), find(COUNT_HEADINGS)];
  return code < 0 || count < 0 ? null : { code, count, heading: (cells[count] ?? '').trim() };
}
