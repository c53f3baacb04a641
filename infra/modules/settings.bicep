metadata description = 'Every setting of the deployed bot: what its code reads, and what the Functions host reads. None is a secret.'

param clientId string
param storageName string
param cosmosEndpoint string
param databaseName string
param telemetryDestination string
param firstLead string
param teamsAppId string
param locals array
param triagePhones object
param teamsRequestsASecond int
param teamsServiceUrl string

// whom Teams knows, and for whom the host signs in
var bot = {
  MICROSOFT_APP_ID: clientId
  MICROSOFT_APP_TENANT_ID: tenant().tenantId
  MICROSOFT_APP_TYPE: 'UserAssignedMSI'
  TEAMS_REQUESTS_A_SECOND: string(teamsRequestsASecond)
  TEAMS_SERVICE_URL: teamsServiceUrl
}

// the records: the bot reads the endpoint and the client id, the host's triggers all three
var records = {
  COSMOS__accountEndpoint: cosmosEndpoint
  COSMOS__credential: 'managedidentity'
  COSMOS__clientId: clientId
  COSMOS_DATABASE: databaseName
}

var host = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: telemetryDestination
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
}

// what is left empty is not set, and the bot takes its default
output settings object = union(
  bot,
  records,
  host,
  empty(firstLead) ? {} : { FIRST_LEAD: firstLead },
  empty(teamsAppId) ? {} : { TEAMS_APP_ID: teamsAppId },
  empty(locals) ? {} : { LOCALS: string(locals) },
  empty(triagePhones) ? {} : { TRIAGE_PHONES: string(triagePhones) }
)
