metadata description = 'Alerts on whether the bot runs: it answers, its minute timer fires, and the records can be reached.'

param location string
param tags object
param applicationInsightsId string
param actionGroupId string

module rules 'alertRules.bicep' = {
  name: 'running-alert-rules'
  params: {
    location: location
    tags: tags
    applicationInsightsId: applicationInsightsId
    actionGroupId: actionGroupId
    alerts: [
      {
        name: 'timer-silent'
        title: 'The minute timer has been silent for ten minutes'
        whatToDo: 'The bot does not run, or its logs do not arrive. Open /api/health/live of the Function App: if it does not answer, look at its log stream for a setting that is missing, run npm run doctor, restart it, or roll back to the last package. Until then nobody is told of anything: the Leads look at queue themselves.'
        severity: 0
        query: loadTextContent('alerts/sweepSilent.kql')
        column: 'runs'
        of: 'Total'
        operator: 'LessThan'
        threshold: 1
        window: 'PT5M'
        looks: 2
      }
      {
        name: 'not-ready'
        title: 'The bot cannot reach its records'
        whatToDo: 'Open /api/health/ready: it names the part. Check the state of Cosmos DB in the portal, its firewall or private endpoint, and that the role assignments of the bot\'s identity are still there. Run npm run doctor. People are told to try again; what they typed is kept in their forms.'
        severity: 0
        query: loadTextContent('alerts/notReady.kql')
        column: 'times'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 1
        window: 'PT5M'
        looks: 1
      }
      {
        name: 'answers-late'
        title: 'Answers are late or fail'
        whatToDo: 'People read that it took too long and that they may press again. Look at "Answers" in the workbook: if all are slow, look at Cosmos DB (429, region); if one button is, look at "Faults" by its correlation id and report it with that id.'
        severity: 2
        query: loadTextContent('alerts/lateAnswers.kql')
        column: 'bad'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 4
        window: 'PT15M'
        looks: 1
      }
      {
        name: 'faults'
        title: 'Faults in the bot'
        whatToDo: 'Look at "Faults" in the workbook: each has the kind of error, where it came from and a correlation id. If they began with a new version, roll back to the last package. Report them with the correlation id; no log line holds a name or anything typed.'
        severity: 2
        query: loadTextContent('alerts/faults.kql')
        column: 'faults'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 5
        window: 'PT15M'
        looks: 1
      }
      {
        name: 'store-throttled'
        title: 'Cosmos DB asks the bot to slow down (429)'
        whatToDo: 'Requests wait and are tried again by themselves. If it goes on, raise databaseMaxThroughput in the parameter file and deploy. If it began suddenly, look at "Request units" in the workbook for what costs so much.'
        severity: 2
        query: loadTextContent('alerts/throttled.kql')
        column: 'times'
        of: 'Total'
        operator: 'GreaterThan'
        threshold: 10
        window: 'PT15M'
        looks: 1
      }
    ]
  }
}
