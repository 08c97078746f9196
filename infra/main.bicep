// Everything KlarSvar needs in one resource group: identity, network, store, keys, bot registration, two instances, alarms.
//   az deployment group create --resource-group klarsvar --template-file infra/main.bicep --parameters infra/main.bicepparam
// docs/operations.md says what to fill in, in which order, and what it costs.
targetScope = 'resourceGroup'

@description('Lower-case letters and digits; names of resources begin with it.')
@minLength(3)
@maxLength(12)
param name string = 'klarsvar'

@description('Personal data stays in the EU.')
@allowed(['northeurope', 'westeurope', 'swedencentral', 'denmarkeast'])
param location string = 'swedencentral'

@description('The image with its digest, for instance registry.example/klarsvar@sha256:…')
param image string

@description('Login server of an Azure container registry in this subscription whose images the identity may pull; empty for a public image.')
param registryServer string = ''

@description('The public host name of the bot, with a certificate and a DNS record at the container app.')
param publicHost string

@description('The complaint unit’s team: 19:…@thread.tacv2')
param complaintUnitTeamId string

@description('Entra object ids, parted by commas.')
param complaintUnitIds string = ''
param complaintUnitLeaderIds string = ''
param editorIds string = ''
param adminIds string = ''

@description('Application (client) id of the app registration that the tab Hjem signs in with; empty leaves the tab closed.')
param signInAppId string = ''

@description('Letters and digits only, at least 24: it becomes part of an address.')
@secure()
@minLength(24)
param databasePassword string

@description('What a reader of /metrics must show. At least 24 letters and digits.')
@secure()
@minLength(24)
param metricsToken string

@description('Mail address that alarms go to.')
param alarmMail string

@description('1,000 staff: Standard_B1ms. 20,000 staff: Standard_D2ds_v5.')
param databaseSku string = 'Standard_B1ms'

@description('Two at least, so that one can fail or be renewed while the other answers.')
@minValue(2)
param instances int = 2

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

module network 'network.bicep' = {
  params: { name: name, location: location }
}

module store 'store.bicep' = {
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseZoneId
    sku: databaseSku
    password: databasePassword
  }
}

module keys 'keys.bicep' = {
  params: {
    name: name
    location: location
    subnetId: network.outputs.endpointSubnetId
    dnsZoneId: network.outputs.vaultZoneId
    readerId: identity.properties.principalId
    databaseUrl: 'postgres://${store.outputs.user}:${databasePassword}@${store.outputs.host}:5432/${store.outputs.database}?sslmode=verify-full'
    metricsToken: metricsToken
  }
}

module app 'app.bicep' = {
  params: {
    name: name
    location: location
    subnetId: network.outputs.appSubnetId
    image: image
    registryServer: registryServer
    identityId: identity.id
    identityClientId: identity.properties.clientId
    publicHost: publicHost
    complaintUnitTeamId: complaintUnitTeamId
    complaintUnitIds: complaintUnitIds
    complaintUnitLeaderIds: complaintUnitLeaderIds
    editorIds: editorIds
    adminIds: adminIds
    signInAppId: signInAppId
    databaseSecretUri: keys.outputs.databaseSecretUri
    metricsSecretUri: keys.outputs.metricsSecretUri
    instances: instances
  }
}

module bot 'bot.bicep' = {
  params: {
    name: name
    identityId: identity.id
    identityClientId: identity.properties.clientId
    publicHost: publicHost
  }
}

module alarms 'alarms.bicep' = {
  params: {
    name: name
    location: location
    workspaceId: app.outputs.workspaceId
    mail: alarmMail
    publicHost: publicHost
  }
}

output botAppId string = identity.properties.clientId
output appAddress string = app.outputs.address
output verificationId string = app.outputs.verificationId
