metadata description = 'The bot itself: its settings, the Function App that runs it, and its registration with Teams.'

param called string
param suffix string
param location string
param tags object

@description('What the foundation gave out: ids and addresses.')
param foundation object

param databaseName string
param firstLead string
param teamsAppId string
param locals array
param triagePhones object
param teamsRequestsASecond int
param teamsServiceUrl string
param alwaysReadyInstances int
param instanceMemoryMB int
param maximumInstanceCount int

module settings 'settings.bicep' = {
  name: 'settings'
  params: {
    clientId: foundation.clientId
    storageName: foundation.storageName
    cosmosEndpoint: foundation.cosmosEndpoint
    databaseName: databaseName
    telemetryDestination: foundation.telemetryDestination
    firstLead: firstLead
    teamsAppId: teamsAppId
    locals: locals
    triagePhones: triagePhones
    teamsRequestsASecond: teamsRequestsASecond
    teamsServiceUrl: teamsServiceUrl
  }
}

module functionApp 'functionApp.bicep' = {
  name: 'function-app'
  params: {
    name: 'func-${called}-${suffix}'
    location: location
    tags: tags
    workspaceId: foundation.workspace
    identityId: foundation.identity
    settings: settings.outputs.settings
    packagesUrl: foundation.packagesUrl
    alwaysReadyInstances: alwaysReadyInstances
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    subnetId: foundation.botSubnet
  }
}

var endpoint = 'https://${functionApp.outputs.host}/api/messages'

module registration 'bot.bicep' = {
  name: 'bot-registration'
  params: {
    name: 'bot-${called}-${suffix}'
    tags: tags
    displayName: 'Local Connections'
    endpoint: endpoint
    identityId: foundation.identity
    clientId: foundation.clientId
  }
}

output id string = functionApp.outputs.id
output name string = functionApp.outputs.name
output endpoint string = endpoint
