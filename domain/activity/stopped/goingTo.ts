/** An activity, and those that were found to be the same. */
export interface GoingTo {
  localId: string;
  activityIds: readonly string[];
}
