const longest = 500;

/** The address of a page that a button may open: http or https, nobody's password in it, and only if it is one. */
export function activityPage(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const address = /^www\./i.test(given) ? `https://${given}` : given;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) return undefined;
  return url.href.length > longest ? undefined : url.href;
}
