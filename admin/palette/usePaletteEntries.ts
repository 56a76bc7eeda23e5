import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLogout, useNavigate, useTheme, useTranslate } from 'react-admin';
import { CODE_LOOKUP } from '../codes/codes.graphql.ts';
import { useSettled } from '../drafts/CodeLookUp.tsx';
import type { Permission } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import { ROOMS } from '../layout/rooms.ts';
import { ask } from '../providers/graphql.client.ts';
import { useMe } from '../providers/useSession.ts';
import { templatePath } from '../templates/template.row.ts';
import { TEMPLATE_LIST } from '../templates/templates.graphql.ts';
import { listed, type PaletteEntry } from './palette.entry.ts';

const SHOWN_CODES = 6;
const SHOWN_TEMPLATES = 4;
const PAUSE = 150;

/** Codes and templates that the server finds, and the screens and actions of this person, for what was typed. */
export function usePaletteEntries(typed: string, onHelp: () => void) {
  const t = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const me = useMe();
  const [theme, setTheme] = useTheme();
  const words = typed.trim();
  const q = useSettled(words, PAUSE);
  const { data, isFetching, isPlaceholderData, error } = useQuery({
    queryKey: ['palette', q],
    queryFn: async ({ signal }) => {
      const [codes, templates] = await Promise.all([
        ask(CODE_LOOKUP, { q }, { signal }),
        ask(TEMPLATE_LIST, { filter: { q } }, { signal }),
      ]);
      return { codes: codes.codes.items, templates: templates.templates };
    },
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const goes = (path: string) => () => void navigate(path);
  const screens = ROOMS.filter(({ permission }) => !permission || me?.permissions.includes(permission)).map(
    ({ to, name }): PaletteEntry => ({ id: to, kind: 'screen', name: t(name), run: goes(to) }),
  );
  const action = (id: string, run: () => void): PaletteEntry => ({
    id,
    kind: 'action',
    name: t(`palette.actions.${id}`),
    run,
  });
  const isDark = theme === 'dark';
  const may = (permission: Permission) => me?.permissions.includes(permission) === true;
  const actions = [
    ...(may('WRITE_DRAFTS')
      ? [
          action('taken', goes(listPlace('queue', { whose: 'mine' }))),
          action('myWork', goes(listPlace('worklist', { assignee: me?.id }))),
          action('freeWork', goes(listPlace('worklist', { assignee: 'nobody' }))),
        ]
      : []),
    ...(may('APPROVE') ? [action('myReviews', goes(listPlace('review', { whose: 'mine' })))] : []),
    ...(may('MANAGE_RELEASES') ? [action('bringIn', goes('/releases'))] : []),
    ...(may('MANAGE_PEOPLE') ? [action('invite', goes('/people'))] : []),
    action('unwritten', goes(listPlace('codes', { contentStatus: 'NONE' }))),
    action('starter', goes(listPlace('codes', { contentStatus: 'STARTER' }))),
    action('changedTemplates', goes(listPlace('templates', { kind: 'changed' }))),
    action('notices', goes(listPlace('templates', { q: 'notice.' }))),
    action(isDark ? 'light' : 'dark', () => setTheme(isDark ? 'light' : 'dark')),
    action('account', goes('/account')),
    action('shortcuts', onHelp),
    action('signOut', () => void logout()),
  ];
  const found = q.length > 1 && data ? data : { codes: [], templates: [] };
  const codes = found.codes.slice(0, SHOWN_CODES).map(
    ({ code, title }): PaletteEntry => ({
      id: `code ${code}`,
      kind: 'code',
      name: `${code} ${title}`,
      run: goes(`/codes/${code}`),
    }),
  );
  const templates = found.templates
    .filter(({ key }) => key.toLowerCase().includes(q.toLowerCase()))
    .slice(0, SHOWN_TEMPLATES)
    .map(({ key }): PaletteEntry => ({ id: key, kind: 'template', name: key, run: goes(templatePath(key)) }));
  const search: PaletteEntry[] =
    words === ''
      ? []
      : [
          {
            id: 'search',
            kind: 'action',
            name: t('palette.searchCodes', { q: words }),
            run: goes(listPlace('codes', { q: words })),
          },
        ];
  const isAnswered =
    q === words && (q.length < 2 || error !== null || (data !== undefined && !isPlaceholderData));
  return {
    listing: listed(typed, isAnswered, {
      own: [...screens, ...actions],
      found: [...codes, ...templates],
      search,
    }),
    isFetching,
    error,
  };
}
