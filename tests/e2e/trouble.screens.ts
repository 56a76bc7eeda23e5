/** The main screens, by their address and heading where nothing can be fetched. */
export const SCREENS: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'Home'],
  ['/codes', 'Codes'],
  ['/codes/96931', '96931'],
  ['/queue', 'Writing queue'],
  ['/worklist', 'Work list'],
  ['/review', 'Review'],
  ['/templates', 'Templates'],
  ['/templates/billing', 'billing'],
  ['/releases', 'Releases'],
  ['/people', 'People'],
  ['/account', 'My account'],
];
