// Alarms from the log's event names. Each says in docs/operations.md what to do.
param name string
param location string
param workspaceId string
param mail string
param publicHost string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'klarsvar'
    emailReceivers: [{ name: 'operations', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

// Severity: 1 now, 2 today. Times are ISO 8601 durations; `above` is how many in the window are still nothing to wake anybody for.
var alarms = [
  { event: 'place-dead', severity: 1, window: 'PT5M', above: 0 }
  { event: 'turn-failed', severity: 1, window: 'PT15M', above: 3 }
  { event: 'reconciler-failed', severity: 1, window: 'PT15M', above: 3 }
  { event: 'view-failed', severity: 2, window: 'PT1H', above: 60 }
  { event: 'knowledge-refused', severity: 2, window: 'PT15M', above: 0 }
  { event: 'request-refused', severity: 2, window: 'PT15M', above: 500 }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for alarm in alarms: {
    name: '${name}-${alarm.event}'
    location: location
    properties: {
      severity: alarm.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: alarm.window
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs_CL | where parse_json(Log_s).event == "${alarm.event}"'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alarm.above
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

// Silence is the worst alarm: /readyz is asked from outside, and answers 503 when the store is away or a delivery is stuck.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-watch'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: workspaceId }
}

resource watch 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-ready'
  location: location
  tags: { 'hidden-link:${insights.id}': 'Resource' }
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${name}-ready'
    Name: '${name}-ready'
    Enabled: true
    Kind: 'standard'
    // Seconds between two questions from one of the places, and for an answer.
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'emea-se-sto-edge' }]
    Request: { RequestUrl: 'https://${publicHost}/readyz', HttpVerb: 'GET' }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    severity: 1
    enabled: true
    scopes: [watch.id, insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: watch.id
      componentId: insights.id
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}
