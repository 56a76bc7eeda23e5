import { Box, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Anchor } from '../comments/comment.place.ts';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import type { Finding } from '../drafts/draft.body.ts';
import { bySeverity, controlId } from '../drafts/finding.place.ts';
import { FindingNote } from '../findings/FindingNote.tsx';
import { CommentButton } from './CommentButton.tsx';
import { EntryDiff } from './EntryDiff.tsx';
import { FieldTalk } from './FieldTalk.tsx';
import type { FieldChange } from './item.changes.ts';
import type { Opened } from './review.opening.ts';
import { quoteIn } from './selected.quote.ts';

interface FieldReviewProps {
  readonly change: FieldChange;
  readonly opened: Pick<Opened, 'body' | 'text' | 'isFirst'>;
  readonly findings: readonly Finding[];
}

/** One field: what it changes, and what is said about it beside it. Takes the focus, so that keys mean it. */
export function FieldReview({ change, opened, findings }: FieldReviewProps) {
  const t = useTranslate();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const { field } = change;
  const name = t(`fields.${field}`, { _: field });
  const anchorOf = (item: string | null): Anchor => ({
    ...{ field, item },
    ...quoteIn(section.current, change.before, change.after),
  });
  return (
    <Box
      component="section"
      ref={section}
      id={controlId(field)}
      data-field={field}
      tabIndex={-1}
      aria-labelledby={titleId}
      sx={{
        display: 'grid',
        gap: { xs: 1, md: 3 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(260px, 2fr)' },
        alignItems: 'start',
        py: 1.5,
        px: 1.5,
        mx: -1.5,
        borderTop: 1,
        borderColor: 'divider',
        scrollMarginTop: 120,
        scrollMarginBottom: 80,
        '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2, borderRadius: 1 },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 0.5 }}>
          <Typography id={titleId} variant="h3" component="h2">
            {name}
          </Typography>
          <CommentButton name={name} anchor={() => anchorOf(null)} />
        </Box>
        <Difference change={change} isFirst={opened.isFirst} name={name} anchorOf={anchorOf} />
        {bySeverity(findings).map((finding) => (
          <FindingNote key={`${finding.rule}${finding.field}${finding.message}`} finding={finding} />
        ))}
      </Box>
      <FieldTalk field={field} name={name} body={opened.body} text={opened.text} />
    </Box>
  );
}

interface DifferenceProps {
  readonly change: FieldChange;
  readonly isFirst: boolean;
  readonly name: string;
  readonly anchorOf: (item: string | null) => Anchor;
}

/** Lists of a few words each: side by side, or a page of them would have to be scrolled past. */
const SHORT: readonly string[] = ['synonyms', 'specialties'];
const TWO_COLUMNS = { lg: 'minmax(0, 1fr) minmax(0, 1fr)' };

function Difference({ change, isFirst, name, anchorOf }: DifferenceProps) {
  const t = useTranslate();
  const { entries, before, after, isChanged, isReordered } = change;
  if (!isChanged && after === '') {
    return <Quiet>{t('review.empty')}</Quiet>;
  }
  if (entries) {
    return (
      <>
        {isReordered && <Quiet>{t('review.reordered')}</Quiet>}
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 0.75,
            gridTemplateColumns: SHORT.includes(change.field) ? TWO_COLUMNS : undefined,
          }}
        >
          {entries.map((entry) => (
            <EntryDiff key={entry.item} entry={entry} isFirst={isFirst}>
              <CommentButton
                name={`${name}: ${entry.after || entry.before}`}
                anchor={() => anchorOf(entry.item)}
              />
            </EntryDiff>
          ))}
        </Box>
      </>
    );
  }
  return <WordDiff before={isFirst ? after : before} after={after} />;
}

function Quiet({ children }: { children: string }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {children}
    </Typography>
  );
}
