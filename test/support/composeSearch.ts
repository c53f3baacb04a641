import type { Card } from '../../cards/card';

/** What the search in the compose box gave. */
export interface Searched {
  status: number;
  raw: string;
  type: string | undefined;
  /** Of a message. */
  text: string | undefined;
  attachments: {
    contentType: string;
    content: Card;
    preview: { contentType: string; content: { title: string; text: string } };
  }[];
}

export function searched({ status, raw }: { status: number; raw: string }): Searched {
  const { type, text, attachments = [] } = raw.startsWith('{') ? JSON.parse(raw).composeExtension : {};
  return { status, raw, type, text, attachments };
}

/** As Teams sends what is typed there; without words it has just been opened. */
export function searchOf(words: string | undefined, queryOptions: object) {
  const parameters =
    words === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'words', value: words }];
  const value = { commandId: 'findActivities', parameters, queryOptions };
  return { type: 'invoke', name: 'composeExtension/query', value };
}
