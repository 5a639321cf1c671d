/** Texts of about the same length look the same from outside: whole steps of 256 bytes. */
const STEP = 256;
const LENGTH = 4;

/** The length, the bytes, and zeros up to the next whole step. */
export function pad(bytes: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((LENGTH + bytes.length) / STEP) * STEP);
  padded.writeUInt32BE(bytes.length);
  bytes.copy(padded, LENGTH);
  return padded;
}

/** The bytes again, or null for what `pad` did not make. */
export function unpad(padded: Buffer): Buffer | null {
  if (padded.length === 0 || padded.length % STEP !== 0) return null;
  const end = LENGTH + padded.readUInt32BE();
  if (Math.ceil(end / STEP) * STEP !== padded.length) return null;
  return padded.subarray(end).every((byte) => byte === 0) ? padded.subarray(LENGTH, end) : null;
}
