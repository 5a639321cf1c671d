import { ProblemException } from '../platform/http/problems.js';

/** The text that partners consent to. A new text is a new version, and asks again. */
export const CONSENT_VERSION = '2026-11';

/** Refuses a consent to another text than the one of now; `path` says where the version was given. */
export function refuseOtherText(version: string, path: string): void {
  if (version === CONSENT_VERSION) return;
  const detail = 'The text changed; read it once more.';
  throw new ProblemException('invalid_input', { fields: [{ path, rule: 'consent_changed', detail }] });
}
