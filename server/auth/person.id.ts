/** The shape of an id that the database gave. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a person at all: Postgres refuses to compare others. */
export function isPersonId(text: string): boolean {
  return UUID.test(text);
}
