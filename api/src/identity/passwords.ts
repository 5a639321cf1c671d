import { hash, verify, Algorithm } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP names first: 19 MiB, 2 passes. */
const cost = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Takes as long for an account that does not exist, so that the time says nothing. */
export async function passwordFits(password: string, kept: string | undefined): Promise<boolean> {
  const fits = await verify(kept ?? (await nobodysHash()), password.normalize('NFKC'));
  return fits && kept !== undefined;
}

let nobodys: Promise<string> | undefined;
const nobodysHash = (): Promise<string> => (nobodys ??= hashPassword('the password of nobody at all'));
