import ViewIcon from '@mui/icons-material/BookmarksOutlined';
import { Box, Button, Divider, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useListContext, useNotify, useTranslate } from 'react-admin';
import type { CodeViewFieldsFragment } from '../gql/graphql.ts';
import { differsFrom, type ListOrder, type ListValues, viewPath } from './code.listing.ts';
import { useChosenView, useCodeViews } from './useCodeViews.ts';
import { ViewDialog, type ViewTask } from './ViewDialog.tsx';

/** Lists of codes that are kept under a name: to open one, keep what is shown, send it, change it. */
export function ViewMenu() {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [task, setTask] = useState<ViewTask | null>(null);
  const { filterValues, sort } = useListContext();
  const { data } = useCodeViews();
  const view = useChosenView();
  const isChanged = view !== null && differsFrom(view, filterValues as ListValues, sort as ListOrder);
  const close = () => setAnchor(null);
  const choose = (chosen: ViewTask) => {
    close();
    setTask(chosen);
  };
  const groups = [true, false].map((isShared) => ({
    isShared,
    views: (data?.codeViews ?? []).filter((one) => one.isShared === isShared),
  }));
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={view ? t('views.menuOf', { name: view.name }) : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: 260 }}
      >
        <Cut>{view ? view.name : t('views.title')}</Cut>
        {isChanged && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 0.75 }}>
            {t('views.changed')}
          </Box>
        )}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ paper: { sx: { maxWidth: 'min(360px, calc(100vw - 32px))' } } }}
      >
        {view && (
          <MenuItem component={LinkBase} to={ALL} onClick={close}>
            {t('views.all')}
          </MenuItem>
        )}
        {groups
          .filter(({ views }) => views.length > 0)
          .flatMap(({ isShared, views }) => [
            <ListSubheader key={String(isShared)} role="presentation" sx={{ lineHeight: '32px' }}>
              {t(isShared ? 'views.shared' : 'views.mine')}
            </ListSubheader>,
            ...views.map((one) => (
              <ViewItem key={one.id} view={one} isOpen={one.id === view?.id} onOpen={close} />
            )),
          ])}
        {((data?.codeViews.length ?? 0) > 0 || view) && <Divider />}
        {isChanged && view.mayChange && (
          <MenuItem onClick={() => choose({ kind: 'OVERWRITE', view })}>
            {t('views.overwrite', { name: view.name })}
          </MenuItem>
        )}
        <MenuItem onClick={() => choose({ kind: 'CREATE', view })}>{t('views.create')}</MenuItem>
        {view && <CopyLink view={view} onDone={close} />}
        {view?.mayChange && (
          <MenuItem onClick={() => choose({ kind: 'RENAME', view })}>{t('views.rename')}</MenuItem>
        )}
        {view?.mayChange && (
          <MenuItem onClick={() => choose({ kind: 'REMOVE', view })}>{t('views.remove')}</MenuItem>
        )}
      </Menu>
      {task && <ViewDialog task={task} onClose={() => setTask(null)} />}
    </>
  );
}

const ALL = '/codes?filter=%7B%7D&page=1&sort=code&order=ASC&perPage=25';

interface ViewItemProps {
  readonly view: CodeViewFieldsFragment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function ViewItem({ view, isOpen, onOpen, ...item }: ViewItemProps) {
  const t = useTranslate();
  return (
    <MenuItem {...item} component={LinkBase} to={viewPath(view)} selected={isOpen} onClick={onOpen}>
      <Cut>{view.name}</Cut>
      {!view.isMine && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1, whiteSpace: 'nowrap' }}>
          {t('views.by', { name: view.ownerName })}
        </Box>
      )}
    </MenuItem>
  );
}

function CopyLink({ view, onDone, ...item }: { view: CodeViewFieldsFragment; onDone: () => void }) {
  const t = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    onDone();
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}#/codes?view=${view.id}`;
    // A page without https has no clipboard: then the link itself is shown.
    await Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => notify(view.isShared ? 'views.copied' : 'views.copiedOwn', { type: 'success' }),
        () => notify(link, { type: 'info' }),
      );
  };
  return (
    <MenuItem {...item} onClick={() => void copy()}>
      {t('views.copyLink')}
    </MenuItem>
  );
}

function Cut({ children }: { children: string }) {
  return (
    <Box
      component="span"
      title={children}
      sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      {children}
    </Box>
  );
}
