metadata description = 'Alerts on the log lines of the bot. One that is over resolves by itself.'

param location string
param tags object
param applicationInsightsId string
param actionGroupId string

@description('Each with what it is called, what it asks, which column it compares how with what, and what to do.')
param alerts array

module rules 'br/public:avm/res/insights/scheduled-query-rule:0.6.0' = [
  for alert in (alerts): {
    name: 'alert-${alert.name}'
    params: {
      name: 'alert-${alert.name}'
      location: location
      tags: tags
      alertDisplayName: alert.title
      alertDescription: alert.whatToDo
      severity: alert.severity
      scopes: [applicationInsightsId]
      evaluationFrequency: 'PT5M'
      windowSize: alert.window
      autoMitigate: true
      criterias: {
        allOf: [
          {
            query: alert.query
            metricMeasureColumn: alert.column
            timeAggregation: alert.of
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: alert.looks
              minFailingPeriodsToAlert: alert.looks
            }
          }
        ]
      }
      actions: {
        actionGroupResourceIds: [actionGroupId]
      }
      enableTelemetry: false
    }
  }
]
