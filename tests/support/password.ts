/** Of everybody in the tests. */
export const PASSWORD = 'a long enough passphrase';
