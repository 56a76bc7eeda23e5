import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isSentence, type Reason, reasonSide, reasonSubject } from './work.row.ts';

const SHOWN = 3;

/** What changed, a line each: what it is, what it was, what it is now. */
export function Reasons({ reasons, isWhole = false }: { reasons: readonly Reason[]; isWhole?: boolean }) {
  const t = useTranslate();
  const shown = isWhole ? reasons : reasons.slice(0, SHOWN);
  const more = reasons.slice(shown.length);
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
    >
      {shown.map((reason) => (
        <ReasonLine key={`${reason.kind}${reason.field}${reason.modifier}${reason.before}`} reason={reason} />
      ))}
      {more.length > 0 && (
        <Box
          component="li"
          title={more
            .map((reason) =>
              isSentence(reason)
                ? reasonSubject(reason, t)
                : `${reasonSubject(reason, t)} ${reason.before ?? '–'} → ${reason.after ?? '–'}`,
            )
            .join('\n')}
          sx={{ color: 'text.secondary' }}
        >
          {t('selection.more', { smart_count: more.length })}
        </Box>
      )}
    </Box>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const t = useTranslate();
  const isWhole = isSentence(reason);
  return (
    <li>
      <Box component="span" sx={{ color: isWhole ? undefined : 'text.secondary' }}>
        {reasonSubject(reason, t)}
      </Box>{' '}
      {!isWhole && (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <del style={{ textDecorationThickness: 1 }}>{reasonSide(reason.before, reason, t)}</del>
          {' → '}
          <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 650 }}>
            {reasonSide(reason.after, reason, t)}
          </Box>
        </Box>
      )}
    </li>
  );
}
