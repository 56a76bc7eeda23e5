import { useMemo } from 'react';
import type { TextMark } from '../layout/text.pieces.ts';
import { commentsOn, useTalk } from './CommentsContext.tsx';
import { quotePlace } from './comment.place.ts';

const NONE: readonly TextMark[] = [];

/** Lines under the words of a field that open comments quote. */
export function useQuoteMarks(field: string, text: string): readonly TextMark[] {
  const comments = useTalk()?.comments;
  return useMemo(() => {
    const marks = commentsOn(comments, field, null).flatMap(({ quote, quoteFrom }): TextMark[] => {
      const from = quote === null ? null : quotePlace(text, quote, quoteFrom);
      return from === null || quote === null ? [] : [{ from, to: from + quote.length, tone: 'accent' }];
    });
    return marks.length === 0 ? NONE : marks;
  }, [comments, field, text]);
}
