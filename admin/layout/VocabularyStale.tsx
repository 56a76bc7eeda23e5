import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { Note } from './Note.tsx';
import { When } from './When.tsx';

interface VocabularyStaleProps {
  readonly savedByName: string;
  readonly savedAt: string | null;
  /** The entry as text; '' where that side has none. */
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** Goes on with what is typed, on top of the newer table. */
  readonly onKeep: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody changed the table first: what they made of this entry, beside what is typed here. */
export function VocabularyStale(props: VocabularyStaleProps) {
  const t = useTranslate();
  const { base, mine, theirs, savedByName: name } = props;
  const isElsewhere = theirs === base;
  return (
    <Note
      tone="red"
      role="alert"
      title={t('conflict.title', { name: name || t('conflict.somebody') })}
      actions={
        <>
          {!isElsewhere && (
            <Button variant="outlined" onClick={props.onTakeTheirs}>
              {t('conflict.ways.theirs')}
            </Button>
          )}
          <Button variant="contained" onClick={props.onKeep}>
            {t(isElsewhere ? 'vocabulary.goOn' : 'conflict.ways.mine')}
          </Button>
        </>
      }
    >
      <When at={props.savedAt} withTime /> ·{' '}
      {t(isElsewhere ? 'vocabulary.staleElsewhere' : 'vocabulary.staleHere')}
      {!isElsewhere && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, mt: 1 }}>
          <Side title={t('conflict.mine')} before={base} after={mine} />
          <Side title={t('conflict.theirs', { name })} before={base} after={theirs} />
        </Box>
      )}
    </Note>
  );
}

function Side({ title, before, after }: { title: string; before: string; after: string }) {
  const t = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      {after === '' ? t('vocabulary.removed') : <WordDiff before={before} after={after} />}
    </Box>
  );
}
