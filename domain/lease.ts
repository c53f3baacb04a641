/** Who may do a thing that one process at a time may do. */
export interface Lease {
  id: string;
  holder: string;
  until: string;
}
