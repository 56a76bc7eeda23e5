import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { initialsOf } from './initials.ts';
import type { Present } from './usePresence.ts';

const SHOWN = 4;

/** Who else has the draft open, as quiet initials; a ring says that somebody is writing. Blocks nobody. */
export function PresenceMarks({ others }: { others: readonly Present[] }) {
  const t = useTranslate();
  if (others.length === 0) {
    return null;
  }
  const hidden = others.slice(SHOWN);
  return (
    <Box
      component="ul"
      aria-label={t('presence.label')}
      sx={{ display: 'flex', gap: 0.5, m: 0, p: 0, listStyle: 'none', flexShrink: 0 }}
    >
      {others.slice(0, SHOWN).map(({ person, isWriting }) => (
        <Mark
          key={person.id}
          words={t(isWriting ? 'presence.writes' : 'presence.reads', { name: person.name })}
          shown={initialsOf(person.name)}
          isWriting={isWriting}
        />
      ))}
      {hidden.length > 0 && (
        <Mark
          words={hidden.map(({ person }) => person.name).join(', ')}
          shown={`+${hidden.length}`}
          isWriting={false}
        />
      )}
    </Box>
  );
}

function Mark({ words, shown, isWriting }: { words: string; shown: string; isWriting: boolean }) {
  return (
    <li>
      <Tooltip title={words}>
        <Box
          role="img"
          aria-label={words}
          tabIndex={0}
          sx={{
            width: 28,
            height: 28,
            borderRadius: '50%',
            display: 'grid',
            placeItems: 'center',
            fontSize: '0.75rem',
            fontWeight: 650,
            color: 'text.primary',
            bgcolor: 'action.selected',
            border: 2,
            borderColor: isWriting ? 'primary.main' : 'transparent',
          }}
        >
          {shown}
        </Box>
      </Tooltip>
    </li>
  );
}
