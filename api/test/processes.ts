import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSettings } from './settings.js';
import { startEmbedded, type EmbeddedServer } from '../src/platform/database/embedded.js';

const program = join(import.meta.dirname, '../dist/src/main.js');

/** The built product in a process of its own: to be refused, to be told to stop, to be killed. */
export interface ProductProcess {
  child: ChildProcess;
  /** Where it answers; rejects with what it printed if it ends before. */
  ready: Promise<string>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it said and what it complained about so far, line by line. */
  said: () => string[];
  complained: () => string[];
}

/** Starts the built product with these settings alone; `preload` is a module that is loaded before it. */
export function startProcess(settings: Record<string, string>, preload?: string): ProductProcess {
  if (!existsSync(program)) throw new Error('The product is not built: npm test builds it first.');
  const args = [...(preload ? ['--import', preload] : []), '--enable-source-maps', program];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...testSettings(settings) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [keep(child.stdout), keep(child.stderr)];
  const ended = new Promise<Awaited<ProductProcess['ended']>>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = /Tweespraak is ready: (\S+)/.exec(out())?.[1];
      if (url) resolve(url.replace('[::1]', 'localhost'));
    });
    void ended.then(() => reject(new Error(`It ended: ${out()} ${err()}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, said: () => linesOf(out()), complained: () => linesOf(err()) };
}

/** A PostgreSQL of its own that keeps what it acknowledges, unlike the one that most tests share. */
export async function aDurableServer(
  settings: string[] = [],
  folder = aFolder(),
  port?: number,
): Promise<EmbeddedServer & { folder: string; clear: () => Promise<void> }> {
  const server = await startEmbedded(folder, 'tweespraak', settings, port);
  const clear = async (): Promise<void> => {
    await server.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, folder, clear };
}

/** A new folder that PostgreSQL, which is somebody else where root runs the tests, can reach. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-process-'));
  chmodSync(folder, 0o755);
  return folder;
}

function keep(stream: NodeJS.ReadableStream | null): () => string {
  let all = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => (all += chunk));
  return () => all;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
