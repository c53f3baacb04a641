import type { Infra } from '../readInfra';

const secrets = [
  /\blist(Keys|Secrets|ConnectionStrings|AccountSas|ServiceSas)\b/i,
  /AccountKey=|SharedAccess|[?&]sig=/i,
  /@secure\(/,
  /password|\bapiKey\b/i,
  /\b(primary|secondary)\w*(Key|ConnectionString)\b|exportedSecrets|instrumentationKey/,
  /connectionString/i,
];

/** It names where telemetry goes and opens nothing, because local authentication is off there. */
const noSecret = /^\s*output destination string = component\.outputs\.connectionString$/;
const itsSetting = /^\s*APPLICATIONINSIGHTS_CONNECTION_STRING: telemetryDestination$/;

/** No key, password or connection string is asked for, passed on or written down. */
export function secretsRule({ files }: Infra): string[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => {
      const isKnown = noSecret.test(line) || itsSetting.test(line);
      return !isKnown && secrets.some((secret) => secret.test(line))
        ? [`${path}, line ${at + 1} speaks of a secret`]
        : [];
    }),
  );
}
