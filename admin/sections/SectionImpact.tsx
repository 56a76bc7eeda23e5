import {
  Box,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import type { useSectionImpact } from './useSectionImpact.ts';

interface SectionImpactProps {
  readonly look: ReturnType<typeof useSectionImpact>;
  /** Name of a section by its slug. */
  readonly nameOf: (slug: string) => string;
}

/** Which codes would move, before anything is saved. */
export function SectionImpact({ look, nameOf }: SectionImpactProps) {
  const t = useTranslate();
  const { impact, isFetching, error, retry } = look;
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={retry} />;
  }
  return (
    <Box aria-busy={isFetching} sx={{ minHeight: 60 }}>
      <Box sx={{ height: 3 }}>
        {isFetching && <LinearProgress aria-label={t('sections.impact.counting')} sx={{ height: 3 }} />}
      </Box>
      {impact && (
        <Box sx={{ opacity: isFetching ? 0.6 : 1, pt: 0.5 }}>
          <Typography variant="body1" component="p" role="status" sx={{ m: 0, fontWeight: 600 }}>
            {t(impact.moved === 0 ? 'sections.impact.none' : 'sections.impact.moved', {
              smart_count: impact.moved,
              moved: count.format(impact.moved),
              of: count.format(impact.of),
              release: impact.release,
            })}
          </Typography>
          {impact.moves.length > 0 && (
            <Box
              sx={{ maxHeight: 280, overflow: 'auto', mt: 1 }}
              tabIndex={0}
              role="region"
              aria-label={t('sections.impact.moves')}
            >
              <Table size="small" aria-label={t('sections.impact.moves')} stickyHeader>
                <TableHead>
                  <TableRow>
                    {(['code', 'from', 'to'] as const).map((column) => (
                      <TableCell key={column} component="th" scope="col">
                        {t(`sections.impact.columns.${column}`)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {impact.moves.map(({ code, title, from, to }) => (
                    <TableRow key={code}>
                      <TableCell title={title}>
                        <b>{code}</b>
                      </TableCell>
                      <TableCell>{nameOf(from)}</TableCell>
                      <TableCell>{nameOf(to)}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </Box>
          )}
          {impact.moved > impact.moves.length && (
            <Typography variant="caption" color="text.secondary">
              {t('frame.more', { smart_count: impact.moved - impact.moves.length })}
            </Typography>
          )}
        </Box>
      )}
    </Box>
  );
}
