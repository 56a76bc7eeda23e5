/** An administrator's browser, one request after the other. */
export class EditorLine {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<EditorLine> {
    const address = `${url}/editorial/graphql`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
        variables: { email, password },
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`Nobody was signed in: ${await response.text()}`);
    return new EditorLine(address, cookie);
  }

  /** @throws Error when the answer is another one than was meant */
  async ask(query: string, variables: object, answers: RegExp): Promise<void> {
    const response = await fetch(this.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (!answers.test(text)) throw new Error(`Not what was asked for: ${text.slice(0, 600)}`);
  }
}
