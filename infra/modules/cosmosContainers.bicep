metadata description = 'The containers with their partition keys and indexes, from containers.json, which the code writes.'

param accountName string
param databaseName string

// node infra/containers.mjs writes it
var containers = loadJsonContent('../containers.json')

@batchSize(1)
module container 'br/public:avm/res/document-db/database-account/sql-database/container:0.1.0' = [
  for one in containers: {
    name: 'container-${one.name}'
    params: {
      databaseAccountName: accountName
      sqlDatabaseName: databaseName
      name: one.name
      paths: [one.partitionKeyPath]
      // 1 would tell keys apart by their first 101 bytes alone
      version: 2
      // the module's word for: shares what the database has
      throughput: -1
      indexingPolicy: one.indexingPolicy
      enableTelemetry: false
    }
  }
]

output names string[] = map(containers, one => one.name)
