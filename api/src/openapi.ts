import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problem } from '@tweespraak/contracts/problems';

/** What the API takes and gives, from the same schemas that validate it. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Tweespraak')
    .setDescription(
      'Problems come as problem details (RFC 9457). A change needs the header token of its session.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('__Host-session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addGlobalResponse({ status: 'default', description: 'A problem', standardSchema: problem })
    .build();
  return SwaggerModule.createDocument(app, about);
}
