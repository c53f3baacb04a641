metadata description = 'Where logs and metrics go: one workspace, and one Application Insights component in it.'

param name string
param location string
param tags object
param retentionDays int

@description('Object id of the identity that may write to it. Nobody may by a key.')
param writerPrincipalId string

module workspace 'br/public:avm/res/operational-insights/workspace:0.16.1' = {
  name: 'workspace'
  params: {
    name: 'log-${name}'
    location: location
    tags: tags
    dataRetention: retentionDays
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
    // the module's default refuses saved queries, and so the workbook's, where no storage of one's own is linked
    forceCmkForQuery: false
    enableTelemetry: false
  }
}

module component 'br/public:avm/res/insights/component:0.8.0' = {
  name: 'component'
  params: {
    name: 'appi-${name}'
    location: location
    tags: tags
    kind: 'web'
    applicationType: 'web'
    workspaceResourceId: workspace.outputs.resourceId
    retentionInDays: retentionDays
    disableLocalAuth: true
    // addresses of people are kept as 0.0.0.0
    disableIpMasking: false
    samplingPercentage: 100
    roleAssignments: [
      {
        principalId: writerPrincipalId
        principalType: 'ServicePrincipal'
        roleDefinitionIdOrName: 'Monitoring Metrics Publisher'
      }
    ]
    enableTelemetry: false
  }
}

output workspaceId string = workspace.outputs.resourceId
output applicationInsightsId string = component.outputs.resourceId

@description('Says where to send, and opens nothing: local authentication is off.')
output destination string = component.outputs.connectionString
