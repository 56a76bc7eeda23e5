/** Sentences about tokens of websites. */
export const tokenMessages = {
  title: 'API tokens',
  intro:
    'Anybody may read what is published. A token gives the server of a website a quota of its own, whatever its address.',
  none: 'No website has a token yet. Without one, each address has the same quota.',
  add: 'New token',
  name: 'What it is for',
  nameHint: 'The website and where it runs: “Clinic site, production”.',
  quota: 'Query cost a minute',
  quotaHint: 'An answer from memory costs 5; with x-query-cost: 1 an answer tells what its query costs.',
  make: 'Make token',
  secretOf: 'Token of %{name}',
  secretOnce: 'Copy it now: it is not shown again. The website sends it as Authorization: Bearer …',
  secret: 'Token',
  copy: 'Copy token',
  quotaOf: '%{cost} a minute',
  made: 'made',
  by: 'by %{name}',
  usedAt: 'used',
  unused: 'not used yet',
  endedAt: 'revoked',
  revoke: 'Revoke',
  revokeOf: 'Revoke %{name}',
  revokeMeans:
    'The website is refused from this moment, on every node. There is no way back; a new token can be made at any time.',
  revoked: '%{name} is revoked.',
};
