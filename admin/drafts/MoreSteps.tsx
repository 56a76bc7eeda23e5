import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** Steps that are seldom taken. */
export function MoreSteps<Step extends string>({
  steps,
  nameOf = (step) => `steps.${step}`,
  onChoose,
}: {
  steps: readonly Step[];
  /** Key of a step's name in the messages. */
  nameOf?: (step: Step) => string;
  onChoose: (step: Step) => void;
}) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (steps.length === 0) {
    return null;
  }
  return (
    <>
      <IconButton
        aria-label={t('draft.moreSteps')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {steps.map((step) => (
          <MenuItem
            key={step}
            onClick={() => {
              setAnchor(null);
              onChoose(step);
            }}
          >
            {t(nameOf(step))}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
