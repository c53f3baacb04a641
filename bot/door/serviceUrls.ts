/** Teams' own connector, whatever the region. */
export function isTeamsServiceUrl(url: string): boolean {
  const host = hostOf(url, 'https:');
  return host === 'smba.trafficmanager.net' || (host?.endsWith('.teams.microsoft.com') ?? false);
}

/** Any client on this machine. */
export function isLoopbackServiceUrl(url: string): boolean {
  const host = hostOf(url, 'http:');
  return host === '127.0.0.1' || host === 'localhost' || host === '[::1]';
}

function hostOf(url: string, protocol: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const read = new URL(url);
  return read.protocol === protocol && read.username === '' ? read.hostname : undefined;
}
