import { readFileSync } from 'node:fs';
import { appPackageValues } from './appPackageValues.mjs';

const read = (name) => readFileSync(new URL(`../appPackage/${name}`, import.meta.url), 'utf8');

/** The manifest as it stands, or with what meeting events need beside it. */
export function manifestText(withMeetings) {
  if (!withMeetings) return read('manifest.json');
  return JSON.stringify({ ...JSON.parse(read('manifest.json')), ...JSON.parse(read('meetingEvents.json')) });
}

/** What is missing or malformed among the values, a sentence each. */
export function wrongValues(values) {
  return Object.entries(appPackageValues).flatMap(([name, { is, example, form }]) => {
    const value = values[name]?.trim();
    if (value && form.test(value)) return [];
    return [`${name} ${value ? 'is not as it should be' : 'is missing'}: ${is}. For example ${example}`];
  });
}

/** A manifest with every value in its place and the version of the product. */
export function filledManifest(values, version, withMeetings = false) {
  const text = manifestText(withMeetings).replace(/\$\{\{(\w+)\}\}/g, (_, name) =>
    JSON.stringify(values[name]?.trim() ?? '').slice(1, -1),
  );
  return { ...JSON.parse(text), version };
}
