metadata description = 'The records: one Cosmos DB account and one database, reached by Entra identities alone.'

param name string
param location string
param tags object
param workspaceId string
param databaseName string

@description('Most request units a second, shared by all containers. A tenth of it is always paid for.')
@minValue(1000)
param maxThroughput int

param zoneRedundant bool

@description('Keeps anyone from deleting the account by mistake.')
param locked bool

@description('Also logs who asked for which document, by ids, past the bot\'s own audit: an administrator\'s looks too.')
param logsEachRequest bool

@description('Subnet for a private endpoint; empty: reached over the internet, by identity alone.')
param subnetId string

@description('Private DNS zone of the endpoint. Used with the subnet.')
param zoneId string

var isPrivate = !empty(subnetId)
// what a query asked for would be in the log of queries, so that one is not kept
var logged = logsEachRequest ? ['ControlPlaneRequests', 'DataPlaneRequests'] : ['ControlPlaneRequests']

module account 'br/public:avm/res/document-db/database-account:0.20.1' = {
  name: 'cosmos'
  params: {
    name: name
    location: location
    tags: tags
    zoneRedundant: zoneRedundant
    defaultConsistencyLevel: 'Session'
    disableLocalAuthentication: true
    disableKeyBasedMetadataWriteAccess: true
    minimumTlsVersion: 'Tls12'
    backupPolicyType: 'Continuous'
    backupPolicyContinuousTier: 'Continuous30Days'
    enableMultipleWriteLocations: false
    networkRestrictions: {
      publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
      networkAclBypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    privateEndpoints: isPrivate
      ? [
          {
            service: 'Sql'
            subnetResourceId: subnetId
            privateDnsZoneGroup: {
              privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: zoneId }]
            }
          }
        ]
      : []
    // the containers follow one after another: made at once, Cosmos DB refuses some
    sqlDatabases: [
      {
        name: databaseName
        autoscaleSettingsMaxThroughput: maxThroughput
      }
    ]
    diagnosticSettings: [
      {
        workspaceResourceId: workspaceId
        logAnalyticsDestinationType: 'Dedicated'
        logCategoriesAndGroups: map(logged, category => { category: category })
        metricCategories: [{ category: 'Requests' }]
      }
    ]
    lock: locked ? { kind: 'CanNotDelete' } : { kind: 'None' }
    enableTelemetry: false
  }
}

output name string = account.outputs.name
output endpoint string = account.outputs.endpoint
