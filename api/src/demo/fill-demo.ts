import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export async function fillDemo(_app: NestFastifyApplication, _say: (line: string) => void): Promise<void> {}
