import type { Services } from '../../services';

export interface Exporting {
  services: Pick<Services, 'store' | 'now' | 'newNonce'>;
  local: { id: string; name: string };
  /** Adds text to a file of the export. */
  write: (file: string, text: string) => void;
  /** Those too that the team does not suggest. */
  isAll?: boolean;
  /** Hears of each that was left out. */
  leftOut?: () => void;
  /** `bot`, or the object id of the person who exports. */
  by: string;
}
