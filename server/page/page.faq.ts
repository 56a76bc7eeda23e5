import { isShared, weightyWords } from './page.overlap.ts';
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
  const faqs = authoredFaqs(voice);
  const asked = faqs.map(({ question }) => question.toLowerCase());
  const said = [...texts, ...faqs.map(({ answer }) => answer)].flatMap((text) => text?.toLowerCase() ?? []);
  for (const stub of voice.book.faqStubs) {
    const answer = voice.say(`faq.${stub}.answer`);
    const question = answer === null ? null : voice.say(`faq.${stub}.question`);
    if (answer === null || question === null) continue;
    if (isCovered(question, voice, asked) || isRepeated(answer, said)) continue;
    faqs.push({ question, answer, origin: 'TEMPLATE', audience: 'PROFESSIONAL' });
    said.push(answer.toLowerCase());
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
function isCovered(question: string, voice: PageVoice, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const { system, input } = voice.subject;
  const ofCode = weightyWords(`${system.name} ${input.code}`);
  const words = weightyWords(question).filter(
    (word, at, all) => !ofCode.includes(word) && all.indexOf(word) === at,
  );
  return asked.some((other) => isShared(words, other, COVERED));
}

function isRepeated(answer: string, texts: readonly string[]): boolean {
  const words = weightyWords(answer);
  return texts.some((text) => isShared(words, text, REPEATS));
}
