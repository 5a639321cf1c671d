/** The services of the browsers that there are: names, and what the names of their shards end with. */
const KNOWN = ['fcm.googleapis.com', 'updates.push.services.mozilla.com'];
const SHARDS = ['.push.services.mozilla.com', '.push.apple.com', '.notify.windows.com'];

/**
 * Where a push may go. The address comes from whoever calls, and this server then asks it: so a known service it is, over
 * https and on its usual port, or an origin that the settings name. Nothing else in the network of a practice is reached.
 */
export class PushServices {
  constructor(private readonly more: readonly string[] = []) {}

  accept(endpoint: string): boolean {
    const url = URL.parse(endpoint);
    if (!url || url.href !== endpoint || url.username !== '' || url.password !== '' || url.hash !== '')
      return false;
    return (
      this.more.includes(url.origin) ||
      (url.protocol === 'https:' && url.port === '' && isKnown(url.hostname))
    );
  }
}

const isKnown = (host: string): boolean =>
  KNOWN.includes(host) ||
  SHARDS.some((end) => host.endsWith(end) && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host));
