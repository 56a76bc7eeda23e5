import type { HomeFixOffersFragment, HomeQuery } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import type { Me } from '../providers/session.ts';
import type { Need } from './need.ts';

/** Fixes of earlier words that are not in words that readers see now. */
export function fixesMissing({ liveFixes }: HomeQuery, me: Me): Need {
  return { ...needOf(liveFixes, me), id: 'fixesMissing', tone: 'red' };
}

/** The same for words that come into force with a later release, or are a draft yet. */
export function fixesAhead({ aheadFixes }: HomeQuery, me: Me): Need {
  return { ...needOf(aheadFixes, me), id: 'fixesAhead', tone: 'amber' };
}

const MISSING = listPlace('worklist', { reason: 'FIX_MISSING' });

function needOf({ total, items }: HomeFixOffersFragment, me: Me): Omit<Need, 'id' | 'tone'> {
  return {
    count: me.permissions.includes('WRITE_DRAFTS') ? total : 0,
    to: MISSING,
    rows: items.map(({ code, title, appliesFrom, fixedAt }) => ({
      to: `/codes/${code}?from=${appliesFrom}`,
      name: `${code} ${title}`,
      aside: appliesFrom,
      at: fixedAt,
    })),
  };
}
