import { HttpClient, type HttpHeaders, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf, ProblemError } from './problems';

/** A contract: whatever turns an unknown answer into a known one or throws. */
export interface Contract<T> {
  parse(value: unknown): T;
}

export interface Write {
  readonly body?: unknown;
  /** The revision that this change was made on; sent as `If-Match`. */
  readonly revision?: number;
}

/**
 * Every change that the pages make. An answer is parsed with its contract; anything else is thrown as a
 * `ProblemError`, which `useProblemWords` has a sentence for.
 */
@Injectable({ providedIn: 'root' })
export class Http {
  private readonly client = inject(HttpClient);

  /** For reads that are not a resource. */
  async get<T>(path: string, answer: Contract<T>): Promise<T> {
    return answer.parse(await this.send('GET', path, {}));
  }

  async post<T>(path: string, body: unknown, answer: Contract<T>): Promise<T> {
    return answer.parse(await this.send('POST', path, { body }));
  }

  async put<T>(path: string, write: Write, answer: Contract<T>): Promise<T> {
    return answer.parse(await this.send('PUT', path, write));
  }

  async delete<T>(path: string, answer: Contract<T>): Promise<T> {
    return answer.parse(await this.send('DELETE', path, {}));
  }

  /** A change that is answered with nothing (204). */
  async tell(method: 'POST' | 'PUT' | 'DELETE', path: string, write: Write = {}): Promise<void> {
    await this.send(method, path, write);
  }

  private async send(method: string, path: string, write: Write): Promise<unknown> {
    const headers: HttpHeaders | Record<string, string> =
      write.revision === undefined ? {} : { 'If-Match': `"${write.revision}"` };
    try {
      return await firstValueFrom(
        this.client.request<unknown>(method, `/api${path}`, { body: write.body, headers }),
      );
    } catch (error) {
      throw new ProblemError(problemOf(error), error instanceof HttpErrorResponse ? error.error : null);
    }
  }
}
