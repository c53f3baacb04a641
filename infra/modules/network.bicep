metadata description = 'The option of private stores: a network, a subnet each for the bot and for the endpoints, and their names.'

param name string
param location string
param tags object

@description('A /24 that is free in your networks, should this one ever be joined to them.')
param addressPrefix string

var zones = {
  // `environment()` knows no name for it
  #disable-next-line no-hardcoded-env-urls
  cosmos: 'privatelink.documents.azure.com'
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  table: 'privatelink.table.${environment().suffixes.storage}'
}

module network 'br/public:avm/res/network/virtual-network:0.10.1' = {
  name: 'network'
  params: {
    name: 'vnet-${name}'
    location: location
    tags: tags
    addressPrefixes: [addressPrefix]
    subnets: [
      {
        name: 'bot'
        addressPrefix: cidrSubnet(addressPrefix, 26, 0)
        // Flex Consumption's own; the name may have no underscore
        delegation: 'Microsoft.App/environments'
      }
      {
        name: 'stores'
        addressPrefix: cidrSubnet(addressPrefix, 26, 1)
        defaultOutboundAccess: false
      }
    ]
    enableTelemetry: false
  }
}

module zone 'br/public:avm/res/network/private-dns-zone:0.8.1' = [
  for one in items(zones): {
    name: 'zone-${one.key}'
    params: {
      name: one.value
      location: 'global'
      tags: tags
      virtualNetworkLinks: [
        {
          virtualNetworkResourceId: network.outputs.resourceId
          registrationEnabled: false
        }
      ]
      enableTelemetry: false
    }
  }
]

output botSubnetId string = '${network.outputs.resourceId}/subnets/bot'
output storesSubnetId string = '${network.outputs.resourceId}/subnets/stores'

// `items` puts them in the order of their names: blob, cosmos, table
output zoneIds object = {
  blob: zone[0].outputs.resourceId
  cosmos: zone[1].outputs.resourceId
  table: zone[2].outputs.resourceId
}
