import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Paper,
  Skeleton,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConflictField } from '../conflicts/ConflictField.tsx';
import { fieldText } from '../conflicts/field.text.ts';
import { chosenBody, isSettled, sidesOf } from '../conflicts/merge.choice.ts';
import { useKeptChoices } from '../conflicts/useKeptChoices.ts';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { BODY_FIELDS, type BodyField, type Draft, inputOf, randomKey } from '../drafts/draft.body.ts';
import type { FixSidesFragment } from '../gql/graphql.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal, sentenceOf } from '../providers/refusal.ts';
import { type Fix, fixName } from './fix.words.ts';
import { TAKE_FIX } from './fixes.graphql.ts';

interface FixChangesProps {
  readonly fix: Fix;
  /** Null while they are read. */
  readonly sides: FixSidesFragment | null;
  readonly failure: unknown;
  readonly onTaken: (draft: Draft) => Promise<void>;
  /** Reads the sides again, after somebody was first. */
  readonly onAgain: () => Promise<void>;
  readonly onLeaveOut: () => void;
  readonly onClose: () => void;
}

const WAITING = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/** A fix beside the words that lack it: what it changes, and a choice where both changed the same text. */
export function FixChanges({ fix, sides, failure, ...on }: FixChangesProps) {
  const t = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { choices, hands, choose, forget } = useKeptChoices<BodyField>(
    `fix:${fix.id}`,
    sides ? `${sides.version}/${sides.draftVersion}` : '',
  );
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const merge = useMemo(() => sides && sidesOf(sides, sides.mine), [sides]);
  const open = merge?.conflicts.filter((field) => !choices[field]).length ?? 0;
  const isWaiting = sides?.state === 'OPEN' || sides?.state === 'LEFT_OUT';
  const take = async () => {
    if (!sides || !merge) {
      return;
    }
    setBusy(true);
    setRefused(null);
    try {
      const body = merge.conflicts.length > 0 ? inputOf(chosenBody(merge, choices)) : null;
      const { id, version, draftVersion } = sides;
      const { answer } = await ask(TAKE_FIX, {
        input: { id, version, draftVersion, body, clientKey: randomKey() },
      });
      if (answer.__typename === 'CodeDraft') {
        forget();
        await on.onTaken(answer);
        return;
      }
      setRefused(new Refusal('STALE_VERSION', { sentence: answer.message }));
      await on.onAgain();
    } catch (thrown) {
      setRefused(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={isBusy ? undefined : on.onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
      fullScreen={isNarrow}
    >
      <DialogTitle id={titleId}>{t('fixes.dialogTitle', { release: fix.appliesFrom })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Typography variant="body1">
          {fixName(fix, t)}, {t('fixes.by', { name: fix.fixBy?.name ?? t('fixes.somebody') })}{' '}
          <When at={fix.fixedAt} />. {t('fixes.explain')}
        </Typography>
        {sides && !isWaiting && (
          <Note tone="amber">{t('fixes.decided', { name: sides.decidedBy ?? t('fixes.somebody') })}</Note>
        )}
        {sides && isWaiting && WAITING.includes(sides.draftState ?? '') && (
          <Note tone="amber">{t('fixes.takesBack', { state: t(`draftStates.${sides.draftState}`) })}</Note>
        )}
        {!sides && !failure && <Skeleton variant="rounded" height={120} />}
        {sides &&
          merge &&
          BODY_FIELDS.filter((field) => sides.fields.includes(field)).map((field) =>
            merge.conflicts.includes(field) ? (
              <ConflictField
                key={field}
                field={field}
                sides={merge}
                root="fixes"
                theirName=""
                choice={choices[field]}
                byHand={hands[field]}
                onChoose={(choice) => choose(field, choice)}
              />
            ) : (
              <ChangedField key={field} field={field} sides={sides} />
            ),
          )}
        {Boolean(refused ?? failure) && (
          <Note tone="red" role="alert">
            {sentenceOf(refused ?? failure, t)}
          </Note>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Typography
          variant="caption"
          color="text.secondary"
          role="status"
          sx={{ flex: 1, minWidth: open > 0 ? 120 : 0 }}
        >
          {open > 0 ? t('conflict.open', { smart_count: open }) : ''}
        </Typography>
        <Button variant="outlined" onClick={on.onClose} disabled={isBusy}>
          {t('conflict.later')}
        </Button>
        {(sides ?? fix).state === 'OPEN' && (
          <Button variant="outlined" onClick={on.onLeaveOut} disabled={isBusy || !sides}>
            {t('fixes.leaveOutDots')}
          </Button>
        )}
        <Button
          variant="contained"
          onClick={() => void take()}
          disabled={isBusy || !isWaiting || !merge || !isSettled(merge, choices)}
        >
          {t('fixes.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ChangedField({ field, sides }: { field: BodyField; sides: FixSidesFragment }) {
  const t = useTranslate();
  const titleId = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography id={titleId} variant="h2">
        {t(`fields.${field}`)}
      </Typography>
      <Box sx={{ mt: 0.5 }}>
        <WordDiff before={fieldText(sides.mine, field)} after={fieldText(sides.merged, field)} />
      </Box>
    </Paper>
  );
}
