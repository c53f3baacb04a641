import type { Element } from '../card';
import { labelled } from '../parts';

export function knownLine(label: string, text: string | undefined): Element[] {
  return text ? [labelled(label, text)] : [];
}
