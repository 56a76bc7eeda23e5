import { Box, Link, Paper, Typography } from '@mui/material';
import { Suspense, useState } from 'react';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { later } from '../layout/later.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { dayOf } from '../layout/When.tsx';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { templatePath } from '../templates/template.row.ts';
import { ReleaseActions } from './ReleaseActions.tsx';
import { labelOf, type Release } from './release.consequence.ts';
import { releaseAt } from './release.path.ts';
import { comparableWith } from './release.predecessor.ts';
import { RELEASE_TONES } from './release.tone.ts';
import { useReleases } from './useReleases.ts';

const Differences = later(() => import('./Differences.tsx'));

/** `#/releases/RVU26C.2`: one cut, and what it changes against another. */
export default function ReleasePage() {
  const t = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const { releases, error, refetch } = useReleases();
  const at = releaseAt(decodeURIComponent(id));
  const release = releases?.find(({ name, cut }) => name === at?.name && cut === at.cut);
  if (error) {
    return (
      <>
        <PageHead title={t('releases.title')} />
        <Failure sentence={sentenceOf(error, t)} onRetry={refetch} />
      </>
    );
  }
  if (!releases) {
    return <Opening />;
  }
  if (!release) {
    return (
      <>
        <PageHead title={id} />
        <Empty title={t('releases.unknown')}>
          <Link component={LinkBase} to="/releases">
            {t('releases.title')}
          </Link>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={labelOf(release)}
        intro={<Facts release={release} />}
        actions={<ReleaseActions release={release} isWhole />}
      />
      {release.state === 'PLANNED' ? (
        <Empty title={t('releases.planOnly')}>{t('releases.planOnlyAdvice')}</Empty>
      ) : (
        <Against key={id} release={release} releases={releases} />
      )}
    </>
  );
}

function Facts({ release }: { release: Release }) {
  const t = useTranslate();
  const { name, state, effectiveFrom, effectiveTo, cmsReleasedOn, isCurrent } = release;
  const { codeCount, rowCount, archiveSha256 } = release;
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      <Link component={LinkBase} to="/releases" color="inherit">
        {t('releases.title')}
      </Link>
      <StatusDot tone={RELEASE_TONES[state]}>{t(`releaseStates.${state}`)}</StatusDot>
      {isCurrent && <span>{t('releases.marks.current')}</span>}
      <span>
        {effectiveTo
          ? `${dayOf(effectiveFrom)} – ${dayOf(effectiveTo)}`
          : t('releases.from', { day: dayOf(effectiveFrom) })}
      </span>
      {cmsReleasedOn && <span>{t('releases.postedOn', { day: dayOf(cmsReleasedOn) })}</span>}
      {rowCount > 0 && (
        <span>{t('releases.size', { codes: count.format(codeCount), rows: count.format(rowCount) })}</span>
      )}
      {rowCount > 0 && (
        <Link component={LinkBase} to={templatePath(`notice.correction.${name}`)}>
          {t('releases.correction')}
        </Link>
      )}
      {archiveSha256 && (
        <span title={archiveSha256}>{t('releases.archive', { sum: archiveSha256.slice(0, 12) })}</span>
      )}
    </Box>
  );
}

function Against({ release, releases }: { release: Release; releases: readonly Release[] }) {
  const t = useTranslate();
  const others = comparableWith(release, releases);
  const [against, setAgainst] = useState(others[0] ? cutOf(others[0]) : '');
  if (against === '') {
    return <Empty title={t('releases.changes.alone')}>{t('releases.changes.aloneAdvice')}</Empty>;
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h2" sx={{ mr: 'auto' }}>
          {t('releases.changes.title')}
        </Typography>
        <Box sx={{ width: 220 }}>
          <Choice
            label={t('releases.changes.compareWith')}
            isLabelHidden
            value={against}
            options={others.map((other) => ({
              value: cutOf(other),
              label: t('releases.changes.against', { name: labelOf(other) }),
            }))}
            onChange={setAgainst}
          />
        </Box>
      </Box>
      <Suspense fallback={<Paper variant="outlined" sx={{ height: 320 }} />}>
        <Differences key={against} from={against} to={cutOf(release)} />
      </Suspense>
    </>
  );
}

function cutOf({ name, cut }: Release): string {
  return `${name}/${cut}`;
}
