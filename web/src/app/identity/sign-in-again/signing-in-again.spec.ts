import '@angular/compiler';
import { Injector } from '@angular/core';
import { Router } from '@angular/router';
import { describe, expect, it, vi } from 'vitest';
import { CurrentSession } from '../session';
import { UnsavedText } from '../unsaved-text';
import { SigningInAgain } from './signing-in-again';

function aSessionThatEnded(unsaved: boolean) {
  const session = { viewer: () => ({ accountId: 'sam' }), returnTo: null, leave: vi.fn(), read: vi.fn() };
  const router = { url: '/exercise/7', navigateByUrl: vi.fn() };
  const injector = Injector.create({
    providers: [
      { provide: SigningInAgain, useClass: SigningInAgain },
      { provide: CurrentSession, useValue: session },
      { provide: UnsavedText, useValue: { isThere: () => unsaved } },
      { provide: Router, useValue: router },
    ],
  });
  return { session, router, again: injector.get(SigningInAgain) };
}

describe('a session that ended while someone was at work', () => {
  it('with unsaved text the page stays and the password is asked for', async () => {
    const { again, router, session } = aSessionThatEnded(true);
    const back = again.ask();
    expect(again.asking()).toBe(true);
    expect(router.navigateByUrl).not.toHaveBeenCalled();
    expect(session.leave).not.toHaveBeenCalled();
    again.isBack();
    expect(await back).toBe(true);
    expect(again.asking()).toBe(false);
  });

  it('everything that waited goes on once the person is back', async () => {
    const { again } = aSessionThatEnded(true);
    const waiting = [again.ask(), again.ask()];
    again.isBack();
    expect(await Promise.all(waiting)).toEqual([true, true]);
  });

  it('without unsaved text the sign-in page comes, and leads back to this page for the same person', async () => {
    const { again, router, session } = aSessionThatEnded(false);
    expect(await again.ask()).toBe(false);
    expect(router.navigateByUrl).toHaveBeenCalledWith('/sign-in', { replaceUrl: true });
    expect(session.returnTo).toEqual({ url: '/exercise/7', accountId: 'sam' });
  });

  it('whoever gives up the page goes to the sign-in page', async () => {
    const { again, router } = aSessionThatEnded(true);
    const back = again.ask();
    again.giveUp();
    expect(await back).toBe(false);
    expect(router.navigateByUrl).toHaveBeenCalledOnce();
  });
});
