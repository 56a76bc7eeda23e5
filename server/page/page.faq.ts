import { isShared, weightyWords, wordsOf } from './page.overlap.ts';
import type { FaqView } from './page.view.ts';
import type { PageVoice } from './page.voice.ts';

/** An answer with more of its words in one other text of the page than this repeats it. */
const REPEATS = 0.8;
/** A stub with more of the words of its question in an authored one than this is covered by it. */
const COVERED = 0.6;

/**
 * Questions and answers: the authored ones in their order, then the stubs whose answer says something that the
 * page does not say already. `texts`: what else the page says.
 */
export function pageFaqs(voice: PageVoice, texts: readonly (string | null)[]): FaqView[] {
  const authored = authoredFaqs(voice);
  const faqs = [...authored];
  for (const stub of voice.book.faqStubs) {
    const answer = voice.say(`faq.${stub}.answer`);
    const question = answer === null ? null : voice.say(`faq.${stub}.question`);
    if (answer === null || question === null) continue;
    if (
      isCovered(question, voice, authored) ||
      isRepeated(answer, [...texts, ...faqs.map((faq) => faq.answer)])
    ) {
      continue;
    }
    faqs.push({ question, answer, origin: 'TEMPLATE', audience: 'PROFESSIONAL' });
  }
  return faqs;
}

function authoredFaqs(voice: PageVoice): FaqView[] {
  const faqs: FaqView[] = [];
  for (const entry of voice.content?.body.faqs ?? []) {
    const question = voice.authored(entry.question);
    const answer = voice.authored(entry.answer);
    if (question === null || answer === null) continue;
    faqs.push({ question, answer, origin: 'AUTHORED', audience: entry.audience });
  }
  return faqs;
}

/** The code itself says nothing about what is asked. */
function isCovered(question: string, voice: PageVoice, authored: readonly FaqView[]): boolean {
  if (authored.length === 0) return false;
  const { system, input } = voice.subject;
  const asked = new Set(wordsOf(question));
  for (const word of wordsOf(`${system.name} ${input.code}`)) asked.delete(word);
  return authored.some((faq) => isShared([...asked], wordsOf(faq.question), COVERED));
}

function isRepeated(answer: string, texts: readonly (string | null)[]): boolean {
  const words = weightyWords(answer);
  return texts.some((text) => text !== null && text !== '' && isShared(words, wordsOf(text), REPEATS));
}
