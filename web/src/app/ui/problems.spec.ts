import '@angular/compiler';
import { HttpErrorResponse } from '@angular/common/http';
import { describe, expect, it } from 'vitest';
import { mayPassLater, problemOf, ProblemError } from './problems';

const stale = { type: 'about:blank', title: 'Stale', status: 412, code: 'stale' };

describe('what went wrong', () => {
  it('problem details are taken as they are', () => {
    expect(problemOf(new HttpErrorResponse({ status: 412, error: stale }))).toEqual(stale);
    expect(problemOf(new ProblemError(stale, null))).toEqual(stale);
  });

  it('a request that never arrived is a lost connection, and may pass later', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 0 }));
    expect(problem.code).toBe('offline');
    expect(mayPassLater(problem)).toBe(true);
  });

  it('a proxy that answers for a server that is away is not taken for a refusal', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 502, error: '<html>Bad Gateway</html>' }));
    expect(problem.code).toBe('unavailable');
    expect(mayPassLater(problem)).toBe(true);
  });

  it('a refusal does not pass by waiting', () => {
    expect(mayPassLater(problemOf(new HttpErrorResponse({ status: 404 })))).toBe(false);
  });
});
