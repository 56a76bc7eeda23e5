import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Comment } from '../comments/comment.place.ts';
import type { DraftHandle } from '../drafts/useDraft.ts';
import type { RevisionsQuery } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { When } from '../layout/When.tsx';
import { Restore } from './Restore.tsx';
import { RevisionComments } from './RevisionComments.tsx';
import { RevisionDiff } from './RevisionDiff.tsx';

interface RevisionEntryProps {
  readonly revision: RevisionsQuery['revisions'][number];
  /** Numbers of the other revisions, newest first. */
  readonly others: readonly number[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly handle: DraftHandle;
  /** What was said on the way to it. */
  readonly comments: readonly Comment[];
}

export function RevisionEntry(props: RevisionEntryProps) {
  const { revision, others, isOpen, onToggle, handle } = props;
  const t = useTranslate();
  const { number } = revision;
  const [against, setAgainst] = useState(() => others.find((other) => other < number) ?? others[0] ?? null);
  const people = [
    revision.author ? t('revisions.by', { name: revision.author.name }) : null,
    revision.reviewer ? t('revisions.reviewedBy', { name: revision.reviewer.name }) : null,
    revision.kind === 'WORDS' || !revision.publishedBy
      ? null
      : t(`revisions.kinds.${revision.kind}`, { name: revision.publishedBy }),
    revision.attestedBy ? t('findings.ownWordsOf', { name: revision.attestedBy.name }) : null,
  ].filter((line) => line !== null);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: '1 1 200px' }}>
          <Typography variant="h3">{t('revisions.number', { number })}</Typography>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
            <When at={revision.publishedAt} withTime /> · {t(`origins.${revision.origin}`)}
            {revision.isAssisted && revision.origin !== 'ASSISTED' && ` · ${t('origins.ASSISTED')}`}
            {people.length > 0 && ` · ${people.join(', ')}`}
            {' · '}
            {t('revisions.from', { release: revision.appliesFrom ?? t('draft.theBeginning') })}
          </Typography>
          {revision.overrides.map(({ rule, field, reason, by }) => (
            <Typography key={`${rule}${field}${reason}`} variant="caption" component="p" sx={{ m: 0 }}>
              {t('findings.passed', {
                field: t(`fields.${field.split('.')[0]}`, { _: field }),
                name: by.name,
                reason,
              })}
            </Typography>
          ))}
          {revision.formerFields.map(({ field, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was kept under an earlier model has no identity
            <Typography key={index} variant="caption" component="p" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {t('revisions.former', { field: t(`fields.${field}`, { _: field }), text })}
            </Typography>
          ))}
        </Box>
        {others.length > 0 && (
          <Button
            variant="outlined"
            aria-expanded={isOpen}
            onClick={onToggle}
            aria-label={t('revisions.compareWhich', { number })}
          >
            {t(isOpen ? 'revisions.hide' : 'revisions.compare')}
          </Button>
        )}
        {handle.maySave && <Restore number={number} handle={handle} />}
      </Box>
      <RevisionComments comments={props.comments} />
      {isOpen && against !== null && (
        <Box sx={{ mt: 1.5 }}>
          {others.length > 1 && (
            <Box sx={{ maxWidth: 220, mb: 1 }}>
              <Choice
                label={t('revisions.against')}
                value={String(against)}
                options={others.map((other) => ({
                  value: String(other),
                  label: t('revisions.number', { number: other }),
                }))}
                onChange={(value) => setAgainst(Number(value))}
              />
            </Box>
          )}
          <RevisionDiff code={handle.editing.draft.code} from={against} to={number} />
        </Box>
      )}
    </Paper>
  );
}
