/** "Label: what was written", or nothing where nothing was. */
export function entry(label: string, text: string | undefined): string[] {
  return text ? [`${label}: ${text}`] : [];
}
