/** The figures that the product has to reach, in the order in which they are printed: number, what, figure. */
export const figures = [
  [1, 'every route × kinds of caller × ids, a canary in every field', '0 leaks, 0 routes missing'],
  [2, 'non-interference towards the partner', '0 differing bytes in 500 histories'],
  [3, 'database policy against the reference predicate', '0 differences in 5,000 worlds'],
  [4, 'context bleed under pool pressure', '0 of 10,000'],
  [5, 'tables with forced RLS and policy', 'all'],
  [6, 'foreign against missing id', 'the same, median time within 10 %'],
  [7, 'plaintext canaries in dump, data directory, WAL, logs, mails', '0 of 1,000'],
  [8, 'tampered ciphertext, AAD, tag, revision', 'all rejected, 10,000 cases'],
  [9, 'kill -9 of PostgreSQL and of the API', '0 lost, 0 doubled'],
  [10, 'draft: tab killed at any moment', 'at most 3 s of typing lost, 0 submitted texts'],
  [11, 'mails', '0 names, 0 banned words, one subject, 0 remote resources'],
  [12, 'SIGTERM under load', '0 cut, 5 s'],
  [13, 'audit coverage; tampering', '100 %; 100 % detected'],
  [14, 'revoked session, removed from caseload, withdrawn consent', 'effective on the next request'],
  [15, 'CSP and Trusted Types violations over all pages', '0'],
  [16, 'fuzzed input, 200 cases an operation', '0 answers of 5xx, all schema-valid'],
].map(([number, name, required]) => ({ number, name, required }));
