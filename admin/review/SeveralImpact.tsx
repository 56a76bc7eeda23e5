import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import type { SeveralLook } from './useSeveralImpact.ts';

/** How many pages the chosen templates alter together; nothing where none is chosen. */
export function SeveralImpact({ look }: { look: SeveralLook }) {
  const t = useTranslate();
  const { keys, impact, error, retry } = look;
  if (keys.length === 0) {
    return null;
  }
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={retry} />;
  }
  if (!impact) {
    return (
      <Typography color="text.secondary" aria-busy>
        {t('templates.impact.counting')}…
      </Typography>
    );
  }
  const { altered, of, release } = impact;
  return (
    <Typography variant="body2" role="status">
      {t(`several.texts.${altered > 0 ? 'altered' : 'none'}`, {
        smart_count: altered,
        altered: count.format(altered),
        of: count.format(of),
        release,
      })}
    </Typography>
  );
}
