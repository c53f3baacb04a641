/** What the next one must know, so as not to begin where this one has just been. Milliseconds. */
export interface HandOver {
  sentAt: number[];
  heldUntil: number;
}

/** Who may do a thing that one process at a time may do. */
export interface Lease {
  id: string;
  holder: string;
  until: string;
  handOver?: HandOver;
}
