import { interleaved } from './bench.load.ts';
import { withCost } from './bench.measure.ts';
import { startBytes, startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';

const RUNS = 3;
const SECONDS = 4;
const PAGE = `query Page($code: CodeValue!) { codePage(code: $code) {
  code title summary plainLanguage clinicalContext stateSentence billing synonyms { text kind }
  specialties { slug name } faqs { question answer origin }
  rvus { modifier work nonFacilityPe facilityPe malpractice nonFacilityTotal facilityTotal nonFacilityNa facilityNa }
  notices { kind text } release { name effectiveFrom } fingerprint } }`;

/** A page that was asked before, by GET and by POST, against node:http answering the same bytes. */
export async function pageBench(): Promise<BenchRow[]> {
  const server = await startServer();
  try {
    const variables = { code: '96932' };
    const asked = {
      GET: {
        url: `${server.url}/graphql?query=${encodeURIComponent(PAGE)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
        method: 'GET' as const,
        headers: { 'apollo-require-preflight': '1' },
      },
      POST: {
        url: `${server.url}/graphql`,
        method: 'POST' as const,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: PAGE, variables }),
      },
    };
    const bytes = await (await fetch(asked.GET.url, { headers: asked.GET.headers })).text();
    if (!bytes.includes('"96932"')) throw new Error(`The page was not answered: ${bytes.slice(0, 300)}`);
    const yardstick = await startBytes(bytes);
    const rows: BenchRow[] = [];
    for (const method of ['GET', 'POST'] as const) {
      const measured = await interleaved(
        asked[method],
        { ...asked[method], url: yardstick.url },
        RUNS,
        SECONDS,
        (run) => withCost(server, SECONDS, run),
      );
      rows.push({
        ...{ work: `page asked before, ${method}`, against: 'node:http, same bytes', atLeast: 0.5 },
        ...measured,
      });
    }
    await yardstick.stop();
    return rows;
  } finally {
    await server.stop();
  }
}
