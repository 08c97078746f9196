// Copy, fill in, and keep the copy out of version control. Secrets come from the environment of whoever deploys.
using './main.bicep'

param image = 'registry.example/klarsvar@sha256:0000000000000000000000000000000000000000000000000000000000000000'
param publicHost = 'klarsvar.example.dk'
param complaintUnitTeamId = '19:…@thread.tacv2'
param alarmMail = 'drift@example.dk'
param databasePassword = readEnvironmentVariable('KLARSVAR_DATABASE_PASSWORD')
param metricsToken = readEnvironmentVariable('KLARSVAR_METRICS_TOKEN')
