/** The command was called in a way that it does not understand: exit code 2. */
export class WrongUsage extends Error {
  constructor(
    sentence: string,
    readonly usage: string,
  ) {
    super(sentence);
  }
}
