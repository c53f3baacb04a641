/** A person's words as Teams gives them to a bot in HTML. */
export function messageHtml(text: string): string {
  return `<p>${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
}
