import MoreIcon from '@mui/icons-material/MoreVert';
import {
  Box,
  Button,
  IconButton,
  Link,
  Menu,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { listPlace } from '../layout/list.place.ts';
import type { Section } from './section.form.ts';
import { rangeText } from './section.ranges.ts';

interface SectionTreeProps {
  readonly rows: readonly Section[];
  readonly mayEdit: boolean;
  readonly onEdit: (section: Section) => void;
  readonly onAddBelow: (section: Section) => void;
  readonly onRemove: (section: Section) => void;
}

const SHOWN = 8;
const WIDE = { display: { xs: 'none', sm: 'table-cell' } };

/** Sections with their subsections set in below them. */
export function SectionTree({ rows, mayEdit, onEdit, onAddBelow, onRemove }: SectionTreeProps) {
  const t = useTranslate();
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table aria-label={t('sections.title')}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {t('sections.fields.name')}
            </TableCell>
            <TableCell component="th" scope="col" sx={WIDE}>
              {t('sections.fields.ranges')}
            </TableCell>
            {mayEdit && (
              <TableCell component="th" scope="col" align="right">
                {t('sections.actions')}
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((section) => (
            <TableRow key={section.slug} sx={{ '&:last-child td': { border: 0 } }}>
              <TableCell sx={{ pl: section.parent ? { xs: 3, sm: 5 } : undefined }}>
                <Link
                  component={LinkBase}
                  to={listPlace('codes', { section: section.slug })}
                  color="inherit"
                  sx={{ fontWeight: section.parent ? 400 : 650 }}
                  title={t('sections.showCodes', { name: section.name })}
                >
                  {section.name}
                </Link>
                <Box sx={{ display: { sm: 'none' } }}>
                  <Ranges ranges={section.ranges} />
                </Box>
              </TableCell>
              <TableCell sx={WIDE}>
                <Ranges ranges={section.ranges} />
              </TableCell>
              {mayEdit && (
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', width: 110 }}>
                  <RowActions
                    section={section}
                    onEdit={() => onEdit(section)}
                    onAddBelow={section.parent === null ? () => onAddBelow(section) : null}
                    onRemove={() => onRemove(section)}
                  />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** On a phone they stand below the name. */
function Ranges({ ranges }: Pick<Section, 'ranges'>) {
  const t = useTranslate();
  return (
    <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
      {ranges.slice(0, SHOWN).map((range) => (
        <Box key={rangeText(range)} component="span" sx={{ display: 'inline-block', mr: 1.5 }}>
          {rangeText(range)}
        </Box>
      ))}
      {ranges.length > SHOWN && t('frame.more', { smart_count: ranges.length - SHOWN })}
    </Box>
  );
}

interface RowActionsProps {
  readonly section: Section;
  readonly onEdit: () => void;
  readonly onAddBelow: (() => void) | null;
  readonly onRemove: () => void;
}

function RowActions({ section: { name }, onEdit, onAddBelow, onRemove }: RowActionsProps) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button variant="outlined" onClick={onEdit} aria-label={t('sections.editWhich', { name })}>
        {t('sections.edit')}
      </Button>
      <IconButton
        aria-label={t('sections.actionsFor', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ ml: 0.5 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {onAddBelow && <MenuItem onClick={choose(onAddBelow)}>{t('sections.addBelow')}</MenuItem>}
        <MenuItem onClick={choose(onRemove)}>{t('verbs.remove')}</MenuItem>
      </Menu>
    </>
  );
}
