import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { FindingNote } from '../findings/FindingNote.tsx';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { ImpactSummary } from './ImpactSummary.tsx';
import type { ImpactLook } from './useImpact.ts';

/** Nobody agrees to what is not counted yet. */
export function isUncounted({ kind, impact, isFetching }: ImpactLook): boolean {
  return kind === 'altered' && (!impact || isFetching);
}

/** On how many pages a step will be seen, and what stands in its way. */
export function TemplateConsequence({ look, blocking }: { look: ImpactLook; blocking: readonly Finding[] }) {
  const t = useTranslate();
  return (
    <>
      {look.kind === 'altered' && (
        <Box aria-busy={look.isFetching}>
          {look.error ? (
            <Failure sentence={sentenceOf(look.error, t)} onRetry={look.retry} />
          ) : look.impact ? (
            <ImpactSummary impact={look.impact} kind={look.kind} />
          ) : (
            <Typography color="text.secondary">{t('templates.impact.counting')}…</Typography>
          )}
        </Box>
      )}
      {blocking.length > 0 && (
        <Box>
          <Typography variant="h3" color="error">
            {t('steps.inTheWay')}
          </Typography>
          {blocking.map((finding) => (
            <FindingNote key={`${finding.rule}${finding.message}`} finding={finding} />
          ))}
        </Box>
      )}
    </>
  );
}
