/** Loaded before the product, it makes what a crash test has to notice: an answer that goes out before its commit. */
import pg from 'pg';

const query = pg.Client.prototype.query;
const waiting = new WeakMap();

pg.Client.prototype.query = function (...args) {
  const before = waiting.get(this);
  const word = typeof args[0] === 'string' ? args[0].trim().toLowerCase() : '';
  if (word === 'commit') {
    const done = (before ?? Promise.resolve())
      .then(() => new Promise((resolve) => setTimeout(resolve, 40)))
      .then(() => query.call(this, 'commit'))
      .catch(() => undefined);
    waiting.set(this, done);
    void done.then(() => waiting.get(this) === done && waiting.delete(this));
    const answer = { rows: [], rowCount: 0, command: 'COMMIT' };
    const tell = args.findLast((each) => typeof each === 'function');
    if (tell) return void setTimeout(tell, 0, null, answer);
    return Promise.resolve(answer);
  }
  if (!before) return query.apply(this, args);
  // What comes next on this connection waits for the late commit.
  const tell = args.findLast((each) => typeof each === 'function');
  if (tell) return void before.then(() => query.apply(this, args));
  return before.then(() => query.apply(this, args));
};
