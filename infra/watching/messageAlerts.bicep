metadata description = 'Alerts on what the bot sends by itself: somebody who waits must not wait unseen.'

param location string
param tags object
param applicationInsightsId string
param actionGroupId string

module rules 'alertRules.bicep' = {
  name: 'message-alert-rules'
  params: {
    location: location
    tags: tags
    applicationInsightsId: applicationInsightsId
    actionGroupId: actionGroupId
    alerts: [
      {
        name: 'messages-wait'
        title: 'Messages wait longer than ten minutes'
        whatToDo: 'Somebody is owed a message that is due and does not go out. A message is due in its reader\'s working hours only. Look at "What waits" and "Faults" in the workbook. If sends wait, Teams refuses for now: see the Microsoft 365 service health. If no sends are tried, restart the Function App. Tell the Leads to say queue to the bot meanwhile.'
        severity: 1
        query: loadTextContent('alerts/oldestWaiting.kql')
        column: 'seconds'
        of: 'Minimum'
        operator: 'GreaterThan'
        threshold: 600
        window: 'PT5M'
        looks: 1
      }
      {
        name: 'messages-given-up'
        title: 'Messages were given up, or may not have arrived'
        whatToDo: 'A Lead of the Local says nudges to the bot, reads for whom they were, and has them sent again. If there are several, look at "Faults" in the workbook for the reason first.'
        severity: 2
        query: loadTextContent('alerts/givenUp.kql')
        column: 'messages'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 0
        window: 'PT15M'
        looks: 1
      }
      {
        name: 'people-unreachable'
        title: 'Somebody could not be reached in Teams'
        whatToDo: 'They have removed or blocked the app, or it was never installed for them. A Lead of the Local says nudges to the bot and sees who. Check that the app setup policy covers them, and ask them to open the app and say hello. What was for them has gone to somebody else, or to the Lead.'
        severity: 3
        query: loadTextContent('alerts/unreachable.kql')
        column: 'messages'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 0
        window: 'PT1H'
        looks: 1
      }
    ]
  }
}
