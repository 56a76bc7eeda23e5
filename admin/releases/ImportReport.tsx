import { Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { count } from '../providers/locale.ts';
import { countedKinds } from './change.kinds.ts';
import { type ImportRun, problemGroups } from './import.row.ts';
import { ProblemList } from './ProblemList.tsx';

/** What reading found: errors first, by kind; how the release differs; what was accepted and why. */
export function ImportReport({ run }: { run: ImportRun }) {
  const t = useTranslate();
  const { report, anomalies, comparisons, refusedRowsPath } = run;
  if (!report) {
    return null;
  }
  const told = (what: 'errors' | 'warnings', number: number) =>
    t(`imports.${what}`, { smart_count: number, count: count.format(number) });
  const groups = problemGroups(report);
  const known = anomalies.filter(({ needsAcceptance, reason }) => !needsAcceptance || reason !== null);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="body1" component="p" sx={{ m: 0, flex: '1 1 260px' }}>
          {[
            t('imports.counted', {
              rows: count.format(report.rowsRead),
              refused: count.format(report.rowsRefused),
            }),
            told('errors', report.errorCount),
            told('warnings', report.warningCount),
          ].join(' · ')}
        </Typography>
        {refusedRowsPath && (
          <Button component="a" href={refusedRowsPath} download variant="outlined">
            {t('imports.refusedRows')}
          </Button>
        )}
        <Button variant="outlined" onClick={() => download(run)}>
          {t('imports.downloadReport')}
        </Button>
      </Box>
      {comparisons.map(({ against, role, rowsBefore, rowsAfter, changes }) => (
        <Paper key={`${against}${role}`} variant="outlined" sx={{ p: 2 }}>
          <Typography variant="h2">{t(`imports.roles.${role}`, { name: against, _: against })}</Typography>
          <Typography variant="body2" color="text.secondary">
            {t('imports.rows', { before: count.format(rowsBefore), after: count.format(rowsAfter) })}
          </Typography>
          <Typography variant="body2">
            {countedKinds(changes)
              .map(({ kind, count: each }) => `${count.format(each)} ${t(`changeKinds.${kind}`)}`)
              .join(' · ') || t('releases.changes.same')}
          </Typography>
        </Paper>
      ))}
      {known.length > 0 && (
        <Paper variant="outlined" sx={{ p: 2 }}>
          <Typography variant="h2">{t('imports.anomalies')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
            {known.map(({ kind, message, reason }) => (
              <li key={kind + message}>
                {message} {reason && <i>{t('imports.acceptedBecause', { reason })}</i>}
              </li>
            ))}
          </Box>
        </Paper>
      )}
      {groups.map((group) => (
        <ProblemList key={group.code} group={group} />
      ))}
      {groups.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.noProblems')}
        </Typography>
      )}
    </>
  );
}

/** The whole report as JSON, made here: it is on the screen already. */
function download(run: ImportRun): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(run, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `import-${run.id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
