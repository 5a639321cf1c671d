import { Agent, request } from 'node:http';

export interface RawQuestion {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface RawAnswer {
  status: number;
  type: string;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends an address and bytes as they are: a client that means well would put them right. No answer is status 599. */
export function ask(url: string, { method, path, headers, body }: RawQuestion): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const broken = (fault: Error): void =>
      // What Node refuses to send says nothing about the product.
      resolve({
        status: 'code' in fault && /^ERR_/.test(String(fault.code)) ? 0 : 599,
        type: '',
        text: fault.message,
      });
    try {
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const question = request(`${url}/api`, {
        method,
        path: `/api${path}`,
        agent,
        headers: { ...length, ...headers },
      });
      question.on('response', (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 599, type: answer.headers['content-type'] ?? '', text }),
        );
        answer.on('error', broken);
      });
      question.on('error', broken);
      question.end(body ?? undefined);
    } catch (fault) {
      broken(fault as Error);
    }
  });
}
