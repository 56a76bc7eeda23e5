import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PublishReportFieldsFragment } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import type { ReviewRow } from './review.row.ts';
import { reportOf, VERDICT_TONES } from './several.report.ts';

interface SeveralReportProps {
  readonly rows: readonly ReviewRow[];
  readonly reports: readonly PublishReportFieldsFragment[];
}

/** Each draft with what stands in its way, or the revision that it became. */
export function SeveralReport({ rows, reports }: SeveralReportProps) {
  const t = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ overflowWrap: 'anywhere', fontSize: '0.875rem' }}>
          <b>{row.name}</b> {row.title === row.name ? '' : row.title}
          {row.appliesFrom && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              {t('revisions.from', { release: row.appliesFrom })}
            </Box>
          )}
          <Verdict report={reportOf(row, reports)} />
        </Box>
      ))}
    </Box>
  );
}

function Verdict({ report }: { report: PublishReportFieldsFragment | null }) {
  const t = useTranslate();
  if (!report) {
    return null;
  }
  const { verdict, message, revision, findings } = report;
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK');
  return (
    <Box sx={{ color: 'text.secondary', '& > span': { whiteSpace: 'normal' } }}>
      <StatusDot tone={VERDICT_TONES[verdict]}>
        {revision === null ? message : t('several.revision', { number: revision })}
      </StatusDot>
      {blocking.map((finding) => (
        <Box key={finding.message}>{finding.message}</Box>
      ))}
    </Box>
  );
}
