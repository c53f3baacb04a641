import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import type { FrontDoor } from '../bot/door/frontDoor';

/** Where Teams delivers what people say and press. */
export function messages(door: FrontDoor): void {
  app.http('messages', {
    methods: ['POST'],
    authLevel: 'anonymous',
    route: 'messages',
    handler: async (request: HttpRequest): Promise<HttpResponseInit> => {
      const { status, body } = await door(request.headers.get('authorization') ?? '', await request.text());
      if (body === undefined) return { status };
      return typeof body === 'string' ? { status, body } : { status, jsonBody: body };
    },
  });
}
