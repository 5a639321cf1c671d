import { HttpErrorResponse, HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { Connection } from '../ui/connection';
import { mayPassLater, problemOf } from '../ui/problems';
import { FreshFactor, OwnPin } from './proofs/proofs';
import { CurrentSession } from './session';
import { SigningInAgain } from './sign-in-again/signing-in-again';

/** Every change carries the session's token; reads need none. */
export const sendCsrf: HttpInterceptorFn = (request, next) => {
  if (request.method === 'GET') return next(request);
  const csrf = inject(Injector).get(CurrentSession).csrf();
  return next(csrf ? request.clone({ setHeaders: { 'X-CSRF-Token': csrf } }) : request);
};

/** A request that found the session ended waits for signing in again, and is then sent once more. */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const session = injector.get(CurrentSession);
      if (problemOf(error).code !== 'signed_out' || !session.viewer()) return throwError(() => error);
      return from(injector.get(SigningInAgain).ask()).pipe(
        switchMap((isBack) => (isBack ? next(request) : throwError(() => error))),
      );
    }),
  );
};

/** A request that needs a second look waits for it, and is then sent once more. */
export const proveAgain: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const { code } = problemOf(error);
      const question = code === 'fresh_factor_needed' ? FreshFactor : code === 'pin_needed' ? OwnPin : null;
      if (!question) return throwError(() => error);
      return from(injector.get(question).ask()).pipe(
        switchMap((isProven) => (isProven ? next(request) : throwError(() => error))),
      );
    }),
  );
};

/** Notes whether the server answers, for the banner and for whoever waits to try again. */
export const watchConnection: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap({
      next: (event) => event instanceof HttpResponse && connection.isHere(),
      error: (error: unknown) => {
        const problem = problemOf(error);
        if (mayPassLater(problem) && problem.status !== 500) connection.isLost();
        else if (error instanceof HttpErrorResponse) connection.isHere();
      },
    }),
  );
};
