const free = /^(free|no cost|nil|\$?0(\.00)?)$/i;
const amount = /^\$\s?(\d{1,4}(?:\.\d{1,2})?)(?:\s+(per|a|each|for)\s+([\p{L}\s]{2,40}))?$/u;

/** A price where one is plainly written, else its words. */
export function plainCost(text: string, id: string): Record<string, unknown> {
  if (free.test(text)) return { cost_options: [{ id, amount: 0, currency: 'AUD' }] };
  const found = amount.exec(text);
  if (!found) return { fees_description: text };
  const [, dollars, link, what] = found;
  const words = link && what ? { amount_description: `${link} ${what}` } : {};
  return { cost_options: [{ id, amount: Number(dollars), currency: 'AUD', ...words }] };
}
