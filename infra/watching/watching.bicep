metadata description = 'How the bot is watched: a workbook to look at, and alerts that say what to do. Both read the log lines of the bot alone.'

param location string
param tags object
param applicationInsightsId string
param workspaceId string
param actionGroupId string
param functionAppId string

module workbook 'workbook.bicep' = {
  name: 'workbook'
  params: {
    location: location
    tags: tags
    applicationInsightsId: applicationInsightsId
    workspaceId: workspaceId
    functionAppId: functionAppId
  }
}

module aboutMessages 'messageAlerts.bicep' = {
  name: 'message-alerts'
  params: {
    location: location
    tags: tags
    applicationInsightsId: applicationInsightsId
    actionGroupId: actionGroupId
  }
}

module aboutRunning 'runningAlerts.bicep' = {
  name: 'running-alerts'
  params: {
    location: location
    tags: tags
    applicationInsightsId: applicationInsightsId
    actionGroupId: actionGroupId
  }
}
