import * as z from 'zod';

/** Bytes as base64url, as browsers give them; bounded, because everybody may send them. */
const bytes = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000);
const credentialId = z
  .string()
  .regex(/^[\w-]+$/)
  .max(1_400);
const transports = z.array(z.string().max(30)).max(10);
const descriptor = z.object({ id: credentialId, type: z.string(), transports: transports.optional() });
const userVerification = z.enum(['discouraged', 'preferred', 'required']);

/** What the browser takes to make a passkey: `startRegistration({ optionsJSON })` of @simplewebauthn/browser. */
export const creationOptions = z
  .object({
    rp: z.object({ id: z.string().optional(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
    timeout: z.number().optional(),
    excludeCredentials: z.array(descriptor).optional(),
    authenticatorSelection: z
      .object({
        residentKey: z.enum(['discouraged', 'preferred', 'required']).optional(),
        requireResidentKey: z.boolean().optional(),
        userVerification: userVerification.optional(),
      })
      .optional(),
    attestation: z.enum(['direct', 'enterprise', 'indirect', 'none']).optional(),
    extensions: z.object({ credProps: z.boolean().optional() }).optional(),
  })
  .meta({ id: 'PasskeyCreationOptions' });
export type CreationOptions = z.infer<typeof creationOptions>;

/** What the browser takes to use a passkey: `startAuthentication({ optionsJSON })`. */
export const requestOptions = z
  .object({
    challenge: z.string(),
    timeout: z.number().optional(),
    rpId: z.string().optional(),
    allowCredentials: z.array(descriptor).optional(),
    userVerification: userVerification.optional(),
  })
  .meta({ id: 'PasskeyRequestOptions' });
export type RequestOptions = z.infer<typeof requestOptions>;

const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
  clientExtensionResults: z.object({}),
};

/** What the browser gives when a passkey was made. */
export const registration = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: transports.optional(),
    }),
  })
  .meta({ id: 'PasskeyRegistration' });
export type Registration = z.infer<typeof registration>;

/** What the browser gives when a passkey was used. */
export const assertion = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.optional(),
    }),
  })
  .meta({ id: 'PasskeyAssertion' });
export type Assertion = z.infer<typeof assertion>;
