import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Field } from '../layout/Field.tsx';
import { dayOf } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useReleases } from '../releases/useReleases.ts';
import {
  awaitedReleases,
  instantOf,
  localInput,
  type Moment,
  type Planned,
  suggestedMoment,
  type Way,
  wayOf,
} from './publishing.when.ts';

interface WhenDialogProps {
  readonly title: string;
  /** What is planned already. */
  readonly planned: Planned;
  /** What readers will see when, in a sentence. */
  readonly consequenceOf: (way: Way, release: string) => string;
  readonly isBlocked?: boolean;
  /** Publishes at once where no moment is said. */
  readonly onTake: (moment: Moment | null) => Promise<boolean>;
  readonly onClose: () => void;
  /** What else one wants to know before. */
  readonly children?: ReactNode;
}

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When words become public: at once, at a moment, or with a release. */
export function WhenDialog(props: WhenDialogProps) {
  const t = useTranslate();
  const legend = useId();
  const [now] = useState(() => new Date());
  const { schedule } = props.planned;
  const [way, setWay] = useState<Way>(wayOf(props.planned));
  const [moment, setMoment] = useState(
    schedule?.at ? localInput(new Date(schedule.at)) : suggestedMoment(now),
  );
  const known = useReleases();
  const releases = awaitedReleases(known.releases ?? [], now);
  const [chosen, setChosen] = useState(schedule?.withRelease ?? '');
  const release = releases.find(({ name }) => name === chosen) ?? releases[0];
  const at = instantOf(moment, now);
  const isMissing = (way === 'AT' && at === null) || (way === 'WITH_RELEASE' && !release);
  const take = () => {
    if (way === 'NOW') {
      return props.onTake(null);
    }
    return props.onTake(way === 'AT' ? { at: at ?? '' } : { withRelease: release?.name ?? '' });
  };
  return (
    <Confirmation
      title={props.title}
      confirm={t(way === 'NOW' ? 'steps.PUBLISH' : 'steps.SCHEDULE')}
      isBlocked={isMissing || props.isBlocked === true}
      onConfirm={take}
      onClose={props.onClose}
    >
      <Typography variant="body2" id={legend} sx={{ fontWeight: 600 }}>
        {t('publishing.when')}
      </Typography>
      <RadioGroup
        aria-labelledby={legend}
        value={way}
        onChange={(event) => setWay(event.target.value as Way)}
      >
        {(['NOW', 'AT', 'WITH_RELEASE'] as const).map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio size="small" />}
            disabled={each === 'WITH_RELEASE' && releases.length === 0}
            label={t(`publishing.ways.${each}`)}
          />
        ))}
      </RadioGroup>
      <Box sx={{ mt: 1, maxWidth: 360 }}>
        {way === 'AT' && (
          <Field
            label={t('publishing.moment')}
            type="datetime-local"
            value={moment}
            onChange={(event) => setMoment(event.target.value)}
            inputProps={{ min: localInput(now) }}
            hint={t('publishing.zone', { zone: ZONE })}
            error={at === null ? t('publishing.passed') : null}
          />
        )}
        {way === 'WITH_RELEASE' && release && (
          <Choice
            label={t('publishing.release')}
            value={release.name}
            options={releases.map(({ name, effectiveFrom }) => ({
              value: name,
              label: t('publishing.releaseOn', { name, day: dayOf(effectiveFrom) }),
            }))}
            onChange={setChosen}
          />
        )}
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {props.consequenceOf(way, release?.name ?? '')}
      </Typography>
      {known.error && <Failure sentence={sentenceOf(known.error, t)} onRetry={known.refetch} />}
      {known.releases && releases.length === 0 && (
        <Typography variant="caption" color="text.secondary" component="p">
          {t('publishing.noRelease')}
        </Typography>
      )}
      {props.children}
    </Confirmation>
  );
}
