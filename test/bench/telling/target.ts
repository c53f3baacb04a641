import { line } from '../line';

interface Target {
  what: string;
  found: number;
  most: number;
  unit?: string;
}

/** Says beside a figure whether it is what the product promised itself, and by how much not. */
export function target({ what, found, most, unit = '' }: Target): void {
  const said = (value: number) => `${Number(value.toFixed(2))}${unit}`;
  const verdict = found <= most ? 'reached' : `not reached: by ${said(found - most)}`;
  line(`- Target: ${what} at most ${said(most)}. Found ${said(found)}: ${verdict}.`);
}
