metadata description = 'The Function App that runs the bot: Flex Consumption, Node 22, one identity, no key.'

param name string
param location string
param tags object
param workspaceId string

param identityId string
param settings object

@description('Where the deployed package lies, read by the identity.')
param packagesUrl string

@description('Instances kept warm for what people say and press. None: a cold start for the first of the morning.')
param alwaysReadyInstances int
param instanceMemoryMB int
param maximumInstanceCount int

@description('Subnet through which the bot reaches private stores; empty: none.')
param subnetId string

module plan 'br/public:avm/res/web/serverfarm:0.7.0' = {
  name: 'plan'
  params: {
    name: 'plan-${name}'
    location: location
    tags: tags
    kind: 'functionapp'
    skuName: 'FC1'
    reserved: true
    zoneRedundant: false
    enableTelemetry: false
  }
}

module site 'br/public:avm/res/web/site:0.24.0' = {
  name: 'site'
  params: {
    name: name
    location: location
    tags: tags
    kind: 'functionapp,linux'
    serverFarmResourceId: plan.outputs.resourceId
    managedIdentities: { userAssignedResourceIds: [identityId] }
    httpsOnly: true
    // the Bot Connector calls it over the internet, with a token that the bot checks
    publicNetworkAccess: 'Enabled'
    clientAffinityEnabled: false
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
    }
    basicPublishingCredentialsPolicies: [
      { name: 'ftp', allow: false }
      { name: 'scm', allow: false }
    ]
    virtualNetworkSubnetResourceId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      runtime: {
        name: 'node'
        version: '22'
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    configs: [
      {
        name: 'appsettings'
        properties: settings
        // a setting that is not in these files is taken away at the next deployment
        retainCurrentAppSettings: false
      }
    ]
    diagnosticSettings: [
      {
        workspaceResourceId: workspaceId
        // what the bot says goes to Application Insights: here it would be paid for twice
        metricCategories: [{ category: 'AllMetrics' }]
      }
    ]
    enableTelemetry: false
  }
}

output id string = site.outputs.resourceId
output name string = site.outputs.name
output host string = site.outputs.defaultHostname
