import type { PageVoice } from './page.voice.ts';

/**
 * What Medicare does with the code, by its RVU state. Where the base row is not priced but a component is (18
 * laboratory tests of RVU26C), a clause about that component follows. Never empty.
 */
export function stateSentence(voice: PageVoice): string {
  const { state, paidModifiers } = voice.subject;
  const sentence = voice.say(`state.${state}`);
  const saysComponent = voice.subject.isPriced || state === 'SPLIT' || state === 'COMPONENT_ONLY';
  const clause = saysComponent || paidModifiers.length === 0 ? null : voice.say('state.component');
  return [sentence, clause].filter((text) => text !== null).join(' ') || voice.subject.state;
}
