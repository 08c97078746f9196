// The two secrets there are. The bot's identity needs none; it may read these and nothing else.
param name string
param location string
param subnetId string
param dnsZoneId string
@description('Principal id of the identity that reads.')
param readerId string
@secure()
param databaseUrl string
@secure()
param metricsToken string

// Key Vault Secrets User
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
    // The resource manager writes the secrets at deployment.
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
  }
}

resource databaseSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: { value: databaseUrl }
}

resource metricsSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'metrics-token'
  properties: { value: metricsToken }
}

resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerId, secretsUser)
  properties: {
    principalId: readerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: '${name}-keys'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'keys', properties: { privateLinkServiceId: vault.id, groupIds: ['vault'] } }
    ]
  }

  resource zone 'privateDnsZoneGroups' = {
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: 'vault', properties: { privateDnsZoneId: dnsZoneId } }] }
  }
}

output databaseSecretUri string = databaseSecret.properties.secretUri
output metricsSecretUri string = metricsSecret.properties.secretUri
