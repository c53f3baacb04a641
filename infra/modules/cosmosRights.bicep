metadata description = 'Who may do what with the documents. The bot may add to the audit and read it, and change nothing in it.'

param accountName string
param databaseName string

@description('Object id of the bot\'s identity.')
param botPrincipalId string

param containerNames string[]

var audit = 'audit'
var feedLeases = 'feed-leases'
var builtInContributor = '00000000-0000-0000-0000-000000000002'

var account = 'Microsoft.DocumentDB/databaseAccounts'
var items = '${account}/sqlDatabases/containers/items'
var readsAll = [
  '${account}/readMetadata'
  '${items}/read'
  '${account}/sqlDatabases/containers/executeQuery'
  '${account}/sqlDatabases/containers/readChangeFeed'
]

// a client asks the account itself where it stands, so reading begins there; it has this one database
var accountScope = resourceId(account, accountName)
var containerScope = '${accountScope}/sqlDatabases/${databaseName}/containers'

// their names are ids, so that a second deployment finds the first
var reads = guid(resourceGroup().id, 'reads')
var adds = guid(resourceGroup().id, 'adds')
var replaces = guid(resourceGroup().id, 'replaces')
var changes = guid(resourceGroup().id, 'changes')

var roles = [
  { name: reads, roleName: 'Local Connections: read every document', dataActions: readsAll }
  { name: adds, roleName: 'Local Connections: add documents', dataActions: ['${items}/create'] }
  { name: replaces, roleName: 'Local Connections: replace documents', dataActions: ['${items}/replace'] }
  {
    name: changes
    roleName: 'Local Connections: add, replace and remove documents'
    dataActions: ['${items}/create', '${items}/replace', '${items}/delete']
  }
]

var changed = filter(containerNames, one => !contains([audit, feedLeases], one))
var assignments = concat(
  [
    { role: reads, scope: accountScope }
    { role: adds, scope: '${containerScope}/${audit}' }
    // what the host does with its own leases is not ours to say
    { role: builtInContributor, scope: '${containerScope}/${feedLeases}' }
  ],
  map(changed, one => { role: changes, scope: '${containerScope}/${one}' })
)

// one after another: Cosmos DB refuses a second change of rights while a first is under way
@batchSize(1)
module definition 'br/public:avm/res/document-db/database-account/sql-role-definition:0.2.1' = [
  for (one, place) in roles: {
    name: 'right-${place}'
    params: {
      databaseAccountName: accountName
      name: one.name
      roleName: one.roleName
      dataActions: one.dataActions
      enableTelemetry: false
    }
  }
]

@batchSize(1)
module assignment 'br/public:avm/res/document-db/database-account/sql-role-assignment:0.2.1' = [
  for (one, place) in assignments: {
    name: 'right-of-bot-${place}'
    params: {
      databaseAccountName: accountName
      principalId: botPrincipalId
      roleDefinitionIdOrName: one.role
      scope: one.scope
      enableTelemetry: false
    }
    dependsOn: [definition]
  }
]

@description('What an administrator is given for an export of records, and loses again: role and where.')
output forAnExport array = [
  { role: reads, scope: '/' }
  { role: adds, scope: '/dbs/${databaseName}/colls/${audit}' }
  { role: replaces, scope: '/dbs/${databaseName}/colls/approvals' }
]
