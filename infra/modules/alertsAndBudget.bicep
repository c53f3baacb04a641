metadata description = 'Who hears of alerts, and a budget that says when the month becomes dear. It stops nothing.'

param name string
param tags object

@minLength(1)
param emails string[]
param monthlyBudget int
param budgetFrom string

module actionGroup 'br/public:avm/res/insights/action-group:0.8.0' = {
  name: 'action-group'
  params: {
    name: 'ag-${name}'
    // Azure offers no Australian region for it: it holds these addresses
    location: 'global'
    tags: tags
    groupShortName: 'LocalConn'
    emailReceivers: map(emails, (email, place) => {
      name: 'receiver-${place}'
      emailAddress: email
      useCommonAlertSchema: true
    })
    enableTelemetry: false
  }
}

module budget 'br/public:avm/res/consumption/budget/rg-scope:0.1.0' = {
  name: 'budget'
  params: {
    name: 'budget-${name}'
    amount: monthlyBudget
    startDate: budgetFrom
    thresholds: [50, 80, 100]
    contactEmails: emails
    enableTelemetry: false
  }
}

output actionGroupId string = actionGroup.outputs.resourceId
