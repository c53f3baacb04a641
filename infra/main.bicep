targetScope = 'resourceGroup'

metadata name = 'Local Connections for Teams'
metadata description = 'All that one tenant needs, in one resource group. Read docs/running first; change the files in parameters, not this one.'

@description('Begins the names of all resources.')
@minLength(3)
@maxLength(12)
param name string = 'localconn'

@description('Which of your deployments this is.')
@allowed(['test', 'production'])
param stage string

@description('Where everything stands that can stand in Australia. Only the first has availability zones.')
@allowed(['australiaeast', 'australiasoutheast'])
param location string = 'australiaeast'

@description('Object id, in Entra, of the person who lets the others in. Empty: nobody can be let in yet.')
param firstLead string = ''

@description('The id under which Teams knows the app. Empty until it was uploaded: nobody gets a link that adds it.')
param teamsAppId string = ''

@description('Your Locals, as the README describes them. Empty: the six of the first trial.')
param locals array = []

@description('The area mental health triage number of each Local, by its id.')
param triagePhones object = {}

@description('Most requests in a second to your tenant\'s Teams.')
@minValue(1)
@maxValue(50)
param teamsRequestsASecond int = 25

@description('Teams\' own address for your region.')
param teamsServiceUrl string = 'https://smba.trafficmanager.net/teams/'

@description('Instances kept warm for what people say and press.')
@minValue(0)
@maxValue(10)
param alwaysReadyInstances int = 1

@description('Memory of an instance, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances at once, which bounds what a busy hour can cost.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Most request units a second for all containers together, in thousands. A tenth of it is always paid for.')
@minValue(1000)
param databaseMaxThroughput int = 4000

@description('Copies of the records in three zones of the region, at a higher price. australiaeast only.')
param zoneRedundant bool = false

@description('After a restore: the account that the records were restored into. Empty: the one that this makes.')
param recordsAccountName string = ''

@description('Keeps the records from being deleted with their account, by mistake.')
param recordsLocked bool = true

@description('Logs each request to the records by its ids, so that looks past the bot are seen too. Paid for by size.')
param logsEachRequest bool = true

@description('Closes the stores to the internet, behind private endpoints. Administrators then need a way into the network.')
param privateStores bool = false

@description('A free /24, used with privateStores.')
param addressPrefix string = '10.60.0.0/24'

@description('Days that logs and metrics are kept.')
@allowed([30, 60, 90, 120, 180, 270, 365, 550, 730])
param logRetentionDays int = 90

@description('Who is told when something needs a person.')
@minLength(1)
param alertEmails string[]

@description('What a month may cost, in the currency of your subscription. At half, four fifths and all of it people are told.')
@minValue(1)
param monthlyBudget int

@description('First day of the month of your first deployment, such as 2026-12-01T00:00:00Z. Leave it alone from then on.')
param budgetFrom string

param tags object = {}

var databaseName = 'local-connections'
var called = toLower('${name}-${stage}')
var suffix = uniqueString(resourceGroup().id)
var allTags = union(tags, { application: 'local-connections', stage: stage })

module foundation 'modules/foundation.bicep' = {
  name: 'foundation'
  params: {
    called: called
    suffix: suffix
    location: location
    tags: allTags
    logRetentionDays: logRetentionDays
    databaseName: databaseName
    databaseMaxThroughput: databaseMaxThroughput
    zoneRedundant: zoneRedundant
    recordsAccountName: recordsAccountName
    recordsLocked: recordsLocked
    logsEachRequest: logsEachRequest
    privateStores: privateStores
    addressPrefix: addressPrefix
  }
}

module botApp 'modules/botApp.bicep' = {
  name: 'bot-app'
  params: {
    called: called
    suffix: suffix
    location: location
    tags: allTags
    foundation: foundation.outputs.ids
    databaseName: databaseName
    firstLead: firstLead
    teamsAppId: teamsAppId
    locals: locals
    triagePhones: triagePhones
    teamsRequestsASecond: teamsRequestsASecond
    teamsServiceUrl: teamsServiceUrl
    alwaysReadyInstances: alwaysReadyInstances
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
  }
}

module alertsAndBudget 'modules/alertsAndBudget.bicep' = {
  name: 'alerts-and-budget'
  params: {
    name: called
    tags: allTags
    emails: alertEmails
    monthlyBudget: monthlyBudget
    budgetFrom: budgetFrom
  }
}

module watching 'watching/watching.bicep' = {
  name: 'watching'
  params: {
    location: location
    tags: allTags
    applicationInsightsId: foundation.outputs.ids.applicationInsights
    workspaceId: foundation.outputs.ids.workspace
    actionGroupId: alertsAndBudget.outputs.actionGroupId
    functionAppId: botApp.outputs.id
  }
}

output botEndpoint string = botApp.outputs.endpoint
output functionAppName string = botApp.outputs.name
output cosmosEndpoint string = foundation.outputs.ids.cosmosEndpoint

@description('Of the bot\'s identity: what the Teams app package is made with.')
output botClientId string = foundation.outputs.ids.clientId

@description('Rights that an administrator is given for an export of records, and loses again.')
output rightsForAnExport array = foundation.outputs.rightsForAnExport

// the same for teamsapp.yml, whose tools write outputs to the environment in capital letters
output BOT_ID string = foundation.outputs.ids.clientId
output FUNCTION_APP_NAME string = botApp.outputs.name
