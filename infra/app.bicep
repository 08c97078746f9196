// The instances. Any of them serves any turn; the store is the only thing they share.
param name string
param location string
param subnetId string
param image string
param registryServer string
param identityId string
param identityClientId string
param publicHost string
param complaintUnitTeamId string
param complaintUnitIds string
param complaintUnitLeaderIds string
param editorIds string
param adminIds string
param signInAppId string
param databaseSecretUri string
param metricsSecretUri string
param instances int

var port = 3978
var settings = {
  HOST: '0.0.0.0'
  PORT: string(port)
  MICROSOFT_APP_ID: identityClientId
  MICROSOFT_APP_TYPE: 'UserAssignedMSI'
  MICROSOFT_APP_TENANT_ID: subscription().tenantId
  PUBLIC_URL: 'https://${publicHost}'
  COMPLAINT_UNIT_TEAM_ID: complaintUnitTeamId
  COMPLAINT_UNIT_IDS: complaintUnitIds
  COMPLAINT_UNIT_LEADER_IDS: complaintUnitLeaderIds
  EDITOR_IDS: editorIds
  ADMIN_IDS: adminIds
  SIGN_IN_APP_ID: signInAppId
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-log'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: workspace.properties.customerId, sharedKey: workspace.listKeys().primarySharedKey }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // The new version takes over only when it is ready.
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
      secrets: [
        { name: 'database-url', keyVaultUrl: databaseSecretUri, identity: identityId }
        { name: 'metrics-token', keyVaultUrl: metricsSecretUri, identity: identityId }
      ]
    }
    template: {
      // Turns are finished within 14 s.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            map(items(settings), (setting) => { name: setting.key, value: setting.value }),
            [
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'METRICS_TOKEN', secretRef: 'metrics-token' }
            ]
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: port }, periodSeconds: 3, failureThreshold: 20 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: port }, periodSeconds: 15, timeoutSeconds: 5, failureThreshold: 4 }
            // Not /readyz: it speaks of the store and of deliveries, which another instance shares. A question is answered
            // without either, so an instance must not lose its turns for them. /readyz is for the alarm.
            { type: 'Readiness', httpGet: { path: '/healthz', port: port }, periodSeconds: 5 }
          ]
        }
      ]
      scale: { minReplicas: instances, maxReplicas: instances * 2, rules: [{ name: 'turns', http: { metadata: { concurrentRequests: '30' } } }] }
    }
  }
}

output workspaceId string = workspace.id
output address string = app.properties.configuration.ingress.fqdn
output verificationId string = app.properties.customDomainVerificationId
