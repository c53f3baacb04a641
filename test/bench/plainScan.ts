import type { Activity } from '../../domain/activity/activity';

/** A search without an index: every text of every activity is looked through for each word. */
export function plainScan(all: readonly Activity[]): (text: string) => Activity[] {
  return (text) => {
    const words = text.toLowerCase().split(' ');
    return all
      .filter((activity) => {
        const said = [
          activity.name,
          activity.description,
          activity.organization?.name,
          ...activity.attributes.map(({ taxonomy_term }) => taxonomy_term.name),
          ...activity.locations.map(({ city }) => city),
        ];
        const all = said.join(' ').toLowerCase();
        return activity.status === 'active' && words.every((word) => all.includes(word));
      })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .slice(0, 5);
  };
}
