import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { Permission } from '../gql/graphql.ts';
import type { Me } from '../providers/session.ts';

interface FirstStep {
  readonly id: string;
  readonly to: string;
  readonly permission: Permission;
}

const STEPS: readonly FirstStep[] = [
  { id: 'invite', to: '/people', permission: 'MANAGE_PEOPLE' },
  { id: 'release', to: '/releases', permission: 'MANAGE_RELEASES' },
  { id: 'write', to: '/codes', permission: 'WRITE_DRAFTS' },
  { id: 'sentences', to: '/templates', permission: 'WRITE_DRAFTS' },
  { id: 'read', to: '/codes', permission: 'READ' },
];

/** Nothing waits: what this person can begin with. */
export function FirstSteps({ me }: { me: Me }) {
  const t = useTranslate();
  const own = STEPS.filter(({ permission }) => me.permissions.includes(permission));
  const steps = own.length > 1 ? own.filter(({ id }) => id !== 'read') : own;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '60ch', mb: 1 }}>
        {t('home.nothing')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.9375rem' }}>
        {steps.map(({ id, to }) => (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Link component={LinkBase} to={to} sx={{ fontWeight: 600 }}>
              {t(`home.first.${id}.do`)}
            </Link>{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t(`home.first.${id}.why`)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
