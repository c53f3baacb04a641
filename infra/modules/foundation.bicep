metadata description = 'What the bot stands on: its identity, where logs go, the network if wanted, storage and the records.'

param called string
param suffix string
param location string
param tags object
param logRetentionDays int
param databaseName string
param databaseMaxThroughput int
param zoneRedundant bool
param recordsAccountName string
param recordsLocked bool
param logsEachRequest bool
param privateStores bool
param addressPrefix string

module identity 'br/public:avm/res/managed-identity/user-assigned-identity:0.6.0' = {
  name: 'identity'
  params: {
    name: 'id-${called}'
    location: location
    tags: tags
    enableTelemetry: false
  }
}

module telemetry 'telemetry.bicep' = {
  name: 'telemetry'
  params: {
    name: called
    location: location
    tags: tags
    retentionDays: logRetentionDays
    writerPrincipalId: identity.outputs.principalId
  }
}

module network 'network.bicep' = if (privateStores) {
  name: 'private-network'
  params: {
    name: called
    location: location
    tags: tags
    addressPrefix: addressPrefix
  }
}

module storage 'storage.bicep' = {
  name: 'host-storage'
  params: {
    name: 'st${suffix}'
    location: location
    tags: tags
    workspaceId: telemetry.outputs.workspaceId
    userPrincipalId: identity.outputs.principalId
    subnetId: privateStores ? network!.outputs.storesSubnetId : ''
    zoneIds: privateStores ? network!.outputs.zoneIds : {}
  }
}

module cosmos 'cosmos.bicep' = {
  name: 'records'
  params: {
    name: empty(recordsAccountName) ? 'cosmos-${called}-${suffix}' : recordsAccountName
    location: location
    tags: tags
    workspaceId: telemetry.outputs.workspaceId
    databaseName: databaseName
    maxThroughput: databaseMaxThroughput
    zoneRedundant: zoneRedundant
    locked: recordsLocked
    logsEachRequest: logsEachRequest
    subnetId: privateStores ? network!.outputs.storesSubnetId : ''
    zoneId: privateStores ? network!.outputs.zoneIds.cosmos : ''
  }
}

module containers 'cosmosContainers.bicep' = {
  name: 'containers'
  params: {
    accountName: cosmos.outputs.name
    databaseName: databaseName
  }
}

module rights 'cosmosRights.bicep' = {
  name: 'rights'
  params: {
    accountName: cosmos.outputs.name
    databaseName: databaseName
    botPrincipalId: identity.outputs.principalId
    containerNames: containers.outputs.names
  }
}

output ids object = {
  identity: identity.outputs.resourceId
  clientId: identity.outputs.clientId
  workspace: telemetry.outputs.workspaceId
  applicationInsights: telemetry.outputs.applicationInsightsId
  telemetryDestination: telemetry.outputs.destination
  storageName: storage.outputs.name
  packagesUrl: storage.outputs.packagesUrl
  cosmosEndpoint: cosmos.outputs.endpoint
  botSubnet: privateStores ? network!.outputs.botSubnetId : ''
}

output rightsForAnExport array = rights.outputs.forAnExport
