import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { Note } from '../layout/Note.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { fileOf } from './ImportList.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import { IMPORT_TONES, type ImportRun, isUnderWay, toAccept } from './import.row.ts';
import { labelOf } from './release.consequence.ts';
import { releasePath } from './release.path.ts';
import { useImport } from './useImports.ts';

/** `#/imports/ID`: one import while it runs and after; the address can be reloaded or sent to a colleague. */
export default function ImportPage() {
  const t = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const { run, error, refetch } = useImport(id);
  if (error && !run) {
    return (
      <>
        <PageHead title={t('imports.one')} />
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!run) {
    return <Opening />;
  }
  const hasEnded = !isUnderWay(run);
  return (
    <Box sx={{ maxWidth: 980 }}>
      <PageHead title={fileOf(run.source)} intro={<Facts run={run} />} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ minHeight: 34 }}>{hasEnded ? <Outcome run={run} /> : <ImportProgress run={run} />}</Box>
        {!hasEnded && (
          <Typography variant="body2" color="text.secondary">
            {t('imports.mayLeave')}
          </Typography>
        )}
        {hasEnded && run.state === 'REFUSED' && toAccept(run).length > 0 && <AcceptForm run={run} />}
        <ImportReport run={run} />
      </Box>
    </Box>
  );
}

function Facts({ run }: { run: ImportRun }) {
  const t = useTranslate();
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      <Link component={LinkBase} to="/releases" color="inherit">
        {t('releases.title')}
      </Link>
      <StatusDot tone={IMPORT_TONES[run.state]}>{t(`importStates.${run.state}`)}</StatusDot>
      <span>
        <When at={run.requestedAt} withTime /> · {run.requestedBy}
      </span>
      {run.options.isDryRun && <span>{t('imports.checkedOnly')}</span>}
    </Box>
  );
}

const EDGES = { DONE: 'green', NOTHING_TO_DO: 'blue', REFUSED: 'red', FAILED: 'red' } as const;

function Outcome({ run }: { run: ImportRun }) {
  const t = useTranslate();
  const { state, sentence, release, cut, options } = run;
  const edge = state in EDGES ? EDGES[state as keyof typeof EDGES] : 'blue';
  const isStaged = state === 'DONE' && !options.isDryRun && !options.attachTo && options.activate === 'NO';
  const isThere = release !== null && cut !== null && !options.isDryRun;
  return (
    <Note
      tone={edge}
      title={t(`imports.outcomes.${state}`)}
      actions={
        isThere && (
          <Link component={LinkBase} to={releasePath({ name: release, cut })} sx={{ fontWeight: 600 }}>
            {t('imports.open', { name: labelOf({ name: release, cut }) })}
          </Link>
        )
      }
    >
      {isStaged ? t('imports.stagedAdvice') : sentence}
    </Note>
  );
}
