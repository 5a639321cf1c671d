import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import {
  assertion,
  type Assertion,
  type CreationOptions,
  registration,
  type Registration,
  type RequestOptions,
} from '@tweespraak/contracts/webauthn';
import { ProblemError } from '../../ui/problems';

/** Fetched when a page first offers a passkey; every other page stays as light as it was. */
const load = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys at all; over plain http, say, it does not. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Fetches what a passkey needs, so that it can be asked for at once when the button is pressed. */
export function preparePasskeys(): void {
  if (knowsPasskeys()) load().catch(() => undefined);
}

/** The device asks for a fingerprint, face or code of its own and keeps a new passkey. Throws a `ProblemError`. */
export function makePasskey(options: CreationOptions): Promise<Registration> {
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  return inWords(async () => registration.parse(await (await load()).startRegistration({ optionsJSON })));
}

/** The device asks for a fingerprint, face or code of its own and proves that it has the passkey. */
export function usePasskey(options: RequestOptions): Promise<Assertion> {
  const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
  return inWords(async () => assertion.parse(await (await load()).startAuthentication({ optionsJSON })));
}

async function inWords<Answer>(ceremony: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ceremony();
  } catch (fault) {
    const code = codeOf(fault);
    throw new ProblemError({ type: 'about:blank', title: code, status: 0, code }, null);
  }
}

const codes: Readonly<Record<string, string>> = {
  // Browsers tell cancelling, waiting too long and having no passkey in one word, on purpose.
  NotAllowedError: 'passkey_cancelled',
  AbortError: 'passkey_cancelled',
  InvalidStateError: 'passkey_known',
  ConstraintError: 'passkey_unsupported',
  NotSupportedError: 'passkey_unsupported',
  SecurityError: 'passkey_unsupported',
  TypeError: 'offline',
};

/** The code with words for what a browser calls a failed ceremony. */
export function codeOf(fault: unknown): string {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return codes[name] ?? 'passkey_failed';
}
