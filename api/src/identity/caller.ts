import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, as far as signing in goes. */
export interface Caller {
  address: string;
  /** The browser and the system, in two words, for one's own list of sign-ins. */
  device: string;
}

export const TheCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, device: deviceOf(request.headers['user-agent'] ?? '') };
});

const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** Names that everybody knows; what is unknown stays empty, and nothing of what was sent is kept as it was. */
export function deviceOf(userAgent: string): string {
  const named = (list: [RegExp, string][]): string => list.find(([sign]) => sign.test(userAgent))?.[1] ?? '';
  return [named(browsers), named(systems)].filter(Boolean).join(', ');
}
