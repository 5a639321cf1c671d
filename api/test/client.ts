/** Whatever JSON holds; a spec says what it expects of it. */
type Json = ReturnType<typeof JSON.parse>;

/** What came back: the status, the headers, and the body as JSON where it is JSON. */
export interface Answer<Body = Json> {
  status: number;
  headers: Headers;
  body: Body;
}

/** A browser as far as the API can tell: keeps the cookie of its session and sends the header token along. */
export class Client {
  cookie = '';
  csrf = '';

  constructor(readonly url: string) {}

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** A string goes out as it is, so that tests can send what is not JSON. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    for (const each of answer.headers.getSetCookie()) this.keep(each.split(';')[0] ?? '');
    const parsed: Json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    const csrf = parsed?.csrf ?? parsed?.session?.csrf;
    if (csrf) this.csrf = csrf;
    return { status: answer.status, headers: answer.headers, body: parsed };
  }

  /** Beside those of another name, in place of one of the same. */
  private keep(cookie: string): void {
    const name = `${cookie.split('=')[0]}=`;
    const others = this.cookie.split('; ').filter((each) => each !== '' && !each.startsWith(name));
    this.cookie = [...others, cookie].join('; ');
  }
}
