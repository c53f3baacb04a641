metadata description = 'Storage for the Functions host: the deployed package and its own leases. Nothing of a person is in it.'

param name string
param location string
param tags object
param workspaceId string

@description('Object id of the identity that uses it.')
param userPrincipalId string

@description('Subnet for private endpoints; empty: reached over the internet, by identity alone.')
param subnetId string

@description('Private DNS zones by service: blob and table. Used with the subnet.')
param zoneIds object

var isPrivate = !empty(subnetId)
var packages = 'packages'
// blobs: packages, locks of the timer, keys of the host; tables: what the host writes about its own faults
var services = ['blob', 'table']

module account 'br/public:avm/res/storage/storage-account:0.33.0' = {
  name: 'storage'
  params: {
    name: name
    location: location
    tags: tags
    skuName: 'Standard_LRS'
    kind: 'StorageV2'
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: isPrivate ? 'Deny' : 'Allow'
    }
    blobServices: {
      containers: [
        {
          name: packages
          publicAccess: 'None'
        }
      ]
      deleteRetentionPolicyEnabled: true
      deleteRetentionPolicyDays: 14
      diagnosticSettings: [
        {
          workspaceResourceId: workspaceId
          metricCategories: [{ category: 'Transaction' }]
        }
      ]
    }
    privateEndpoints: isPrivate
      ? map(services, service => {
          service: service
          subnetResourceId: subnetId
          privateDnsZoneGroup: {
            privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: zoneIds[service] }]
          }
        })
      : []
    roleAssignments: map(
      ['Storage Blob Data Owner', 'Storage Table Data Contributor'],
      role => {
        principalId: userPrincipalId
        principalType: 'ServicePrincipal'
        roleDefinitionIdOrName: role
      }
    )
    enableTelemetry: false
  }
}

output name string = account.outputs.name
output packagesUrl string = '${account.outputs.primaryBlobEndpoint}${packages}'
