import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import type { FrontDoor } from '../bot/door/frontDoor';
import type { Services } from '../bot/services';
import { watched } from './watched';

/** Where Teams delivers what people say and press. */
export function messages(services: Services, door: FrontDoor): void {
  app.http('messages', {
    methods: ['POST'],
    authLevel: 'anonymous',
    route: 'messages',
    handler: watched(services, async (request: HttpRequest): Promise<HttpResponseInit> => {
      const { status, body } = await door(request.headers.get('authorization') ?? '', await request.text());
      if (body === undefined) return { status };
      return typeof body === 'string' ? { status, body } : { status, jsonBody: body };
    }),
  });
}
