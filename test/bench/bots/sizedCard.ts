const line = 'Somebody would like to meet others in the neighbourhood, and to walk in the mornings.';
const made = new Map<number, object>();

/** A card of about so many bytes as JSON, in lines as ours has them; made once for each size. */
export function sizedCard(bytes: number): object {
  const found = made.get(bytes);
  if (found) return found;
  const text = { type: 'TextBlock', wrap: true, text: line };
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [text],
    actions: [{ type: 'Action.Submit', title: 'Go on', data: { verb: 'go.on' } }],
  };
  const left = bytes - JSON.stringify(card).length;
  const each = JSON.stringify(text).length + 1;
  for (let count = Math.floor(left / each); count > 0; count -= 1) card.body.push({ ...text });
  card.body.push({ ...text, text: '.'.repeat(Math.max(0, bytes - JSON.stringify(card).length - 44)) });
  made.set(bytes, card);
  return card;
}
