metadata description = 'One page that shows how the bot does. It holds no participant\'s data, since the log lines hold none.'

param location string
param tags object
param applicationInsightsId string
param workspaceId string
param functionAppId string

var charts = [
  { title: 'Answers: half and nearly all are given within (ms)', chart: 'timechart', query: loadTextContent('workbook/answers.kql') }
  { title: 'Answers by outcome', chart: 'barchart', query: loadTextContent('workbook/answersByOutcome.kql') }
  { title: 'Slowest buttons and words', chart: 'table', query: loadTextContent('workbook/answersByVerb.kql') }
  { title: 'Faults', chart: 'table', query: loadTextContent('workbook/faults.kql') }
  { title: 'What waits', chart: 'timechart', query: loadTextContent('workbook/waiting.kql') }
  { title: 'Messages by outcome', chart: 'barchart', query: loadTextContent('workbook/sends.kql') }
  { title: 'Messages by kind', chart: 'table', query: loadTextContent('workbook/sendsByKind.kql') }
  { title: 'How late messages arrived (s)', chart: 'table', query: loadTextContent('workbook/lateness.kql') }
  { title: 'Given up in the last day', chart: 'table', query: loadTextContent('workbook/givenUp.kql') }
  { title: 'People who cannot be reached', chart: 'table', query: loadTextContent('workbook/unreachable.kql') }
  { title: 'Ready, and the minute timer', chart: 'timechart', query: loadTextContent('workbook/running.kql') }
  { title: 'Change feed: from a change to its delivery (s)', chart: 'timechart', query: loadTextContent('workbook/feedLag.kql') }
  { title: 'Request units by function', chart: 'timechart', query: loadTextContent('workbook/requestUnitsByFunction.kql') }
  { title: 'Request units by container and deed', chart: 'table', query: loadTextContent('workbook/requestUnits.kql') }
  { title: 'Requests that Cosmos DB put off (429)', chart: 'timechart', query: loadTextContent('workbook/throttled.kql') }
  { title: 'All that one delivery caused', chart: 'table', query: loadTextContent('workbook/oneDelivery.kql') }
]

var words = {
  type: 1
  name: 'words'
  content: {
    json: '## Local Connections\n\nIds, verbs and numbers alone: no log line holds a name or anything typed. [Function App](https://portal.azure.com/#resource${functionAppId}) · [Logs](https://portal.azure.com/#resource${workspaceId}/logs)'
  }
}

var choices = {
  type: 9
  name: 'choices'
  content: {
    version: 'KqlParameterItem/1.0'
    style: 'pills'
    queryType: 0
    resourceType: 'microsoft.insights/components'
    parameters: [
      {
        id: guid('time')
        version: 'KqlParameterItem/1.0'
        name: 'Time'
        type: 4
        isRequired: true
        value: { durationMs: 86400000 }
        typeSettings: {
          selectableValues: [{ durationMs: 3600000 }, { durationMs: 86400000 }, { durationMs: 604800000 }, { durationMs: 2592000000 }]
        }
      }
      {
        id: guid('correlation id')
        version: 'KqlParameterItem/1.0'
        name: 'CorrelationId'
        label: 'Correlation id'
        type: 1
        value: ''
      }
    ]
  }
}

var items = [
  for (one, place) in charts: {
    type: 3
    name: 'query-${place}'
    content: {
      version: 'KqlItem/1.0'
      query: one.query
      title: one.title
      size: 0
      timeContextFromParameter: 'Time'
      queryType: 0
      resourceType: 'microsoft.insights/components'
      visualization: one.chart
    }
  }
]

resource page 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'local-connections-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Local Connections'
    category: 'workbook'
    sourceId: applicationInsightsId
    version: '1.0'
    serializedData: string({
      version: 'Notebook/1.0'
      items: concat([words, choices], items)
      fallbackResourceIds: [applicationInsightsId]
    })
  }
}
