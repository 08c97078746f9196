// PostgreSQL without a public address, encrypted at rest, with backups that can be put back to any second.
param name string
param location string
param subnetId string
param dnsZoneId string
param sku string
@secure()
param password string

var user = 'klarsvar'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: sku, tier: startsWith(sku, 'Standard_B') ? 'Burstable' : 'GeneralPurpose' }
  properties: {
    version: '16'
    administratorLogin: user
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    // Days. What was erased from the store lives on in backups for so long; docs/privacy.md says so.
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId, publicNetworkAccess: 'Disabled' }
    // Another zone takes over by itself; burstable servers cannot.
    highAvailability: { mode: startsWith(sku, 'Standard_B') ? 'Disabled' : 'ZoneRedundant' }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'klarsvar'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

output host string = server.properties.fullyQualifiedDomainName
output user string = user
output database string = database.name
