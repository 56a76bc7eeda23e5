import { beforeEach, describe, expect, test } from '@jest/globals';
import { TogetherDesk } from '../../server/http/together.desk.ts';

let now = 0;
let told: string[] = [];
/** A question that takes so long at its first step. */
interface Asked {
  readonly name: string;
  readonly takes?: number;
  readonly fails?: boolean;
}
const step = (name: string) => (asked: Asked) => {
  told.push(`${name} ${asked.name}`);
  if (name === 'make') now += asked.takes ?? 0;
  if (name === 'make' && asked.fails) throw new Error('no');
};
const desk = () =>
  new TogetherDesk<Asked>(
    { steps: [step('make'), step('send')], onFault: ({ name }) => told.push(`fault ${name}`) },
    () => now,
  );
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  now = 0;
  told = [];
});

describe('questions of one turn', () => {
  test('take each step together, in the order in which they came', async () => {
    const one = desk();
    for (const name of ['a', 'b', 'c']) one.take({ name });
    expect(told).toEqual([]);
    await turn();
    expect(told).toEqual(['make a', 'make b', 'make c', 'send a', 'send b', 'send c']);
  });

  test('are begun at once where 32 wait, so that time goes on being looked at', async () => {
    const one = desk();
    for (let at = 0; at < 33; at += 1) one.take({ name: String(at) });
    expect(told).toHaveLength(64);
    await turn();
    expect(told).toHaveLength(66);
  });

  test('are sent before others are made, where one takes long', async () => {
    const one = desk();
    for (const [name, takes] of [['a', 1] as const, ['dear', 20] as const, ['c', 1] as const])
      one.take({ name, takes });
    await turn();
    expect(told).toEqual(['make a', 'make dear', 'send a', 'send dear', 'make c', 'send c']);
  });

  test('are answered all but the one that fails, which is told of', async () => {
    const one = desk();
    for (const name of ['a', 'bad', 'c']) one.take({ name, fails: name === 'bad' });
    await turn();
    expect(told).toEqual(['make a', 'make bad', 'fault bad', 'make c', 'send a', 'send c']);
  });
});
