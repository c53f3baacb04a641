/** The list of cases in which somebody is to do what the team agreed on. */
export function actionList(personId: string): string {
  return `action ${personId}`;
}
