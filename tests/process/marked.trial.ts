import { type Acknowledged, edit, type Keeping, type Manner, Meeting } from './marked.writing.ts';

export const WRITERS = 20;
/** Two more browsers, of whoever began the drafts: one specialty each, all codes at once. */
export const BULK_WRITERS = ['dermatology', 'cardiology'] as const;
/** Without starter texts, so that whatever is there was written by the writers. */
export const CODES = ['10060', '11042', '36415', '10061', '11043'] as const;
/** In turn, so that each code has writers of each manner. */
const MANNERS: readonly Manner[] = ['APPEND', 'ITEM', 'SWEEP', 'ITEM'];

export interface Disturbance {
  /** Called with each acknowledgement of a round, counted from 1. */
  onAcknowledged(round: number, count: number): void;
}

/**
 * Twenty writers on five codes and two who change all of them at once, in rounds: all read before anybody saves, so that
 * every round has stale saves. Goes on for as long as `goesOn` says so at the beginning of a round. Answers all that was
 * acknowledged.
 * @param many those who change all codes at once
 */
export async function writeTogether(
  keepings: readonly Keeping[],
  many: readonly Keeping[],
  goesOn: (round: number) => boolean,
  { onAcknowledged }: Disturbance,
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const start = new Meeting(keepings.length + many.length);
  const reading = new Meeting(keepings.length + many.length);
  let inRound = 0;
  let round = 0;
  let isOn = true;
  const turn = async (keeping: Keeping, at: number) => {
    const manner = MANNERS[Math.floor(at / CODES.length) % MANNERS.length] ?? 'ITEM';
    for (;;) {
      await start.come();
      if (at === 0) {
        isOn = goesOn(round);
        inRound = 0;
      }
      await start.come();
      if (!isOn) return;
      const mine = CODES[at % CODES.length] ?? CODES[0];
      let come: () => Promise<void> = reading.come;
      for (const code of manner === 'SWEEP' ? CODES : [mine]) {
        acknowledged.push(await edit(keeping, code, { manner, writer: `w${at}`, round }, come));
        come = async () => undefined;
        inRound += 1;
        onAcknowledged(round, inRound);
      }
      await start.come();
      if (at === 0) round += 1;
    }
  };
  const turnOfMany = async (keeping: Keeping, at: number) => {
    const writer = BULK_WRITERS[at] ?? BULK_WRITERS[0];
    for (;;) {
      await start.come();
      await start.come();
      if (!isOn) return;
      await reading.come();
      await keeping.bulk(CODES, writer, round % 2 === 0);
      for (const code of CODES) acknowledged.push({ manner: 'BULK', writer, round, code, version: 0 });
      await start.come();
    }
  };
  await Promise.all([...keepings.map(turn), ...many.map(turnOfMany)]);
  return acknowledged;
}
