/** The settings: what is refused, and how it is said. */
import { describe, expect, test } from '@jest/globals'
import { ConfigError, readConfig } from '../src/config.js'

const appId = '0f0f0f0f-1111-4222-8333-444444444444'
const tenantId = '0a0a0a0a-1111-4222-8333-444444444444'
const production = {
  NODE_ENV: 'production',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'not-a-real-secret',
  MICROSOFT_APP_TENANT_ID: tenantId,
  COMPLAINT_UNIT_TEAM_ID: '19:team@thread.tacv2',
}

describe('settings that work', () => {
  test('local mode needs nothing else, and stays on loopback', () => {
    expect(readConfig({ KLARSVAR_LOCAL: '1' })).toMatchObject({ local: true, host: '127.0.0.1', port: 3978 })
  })

  test('production listens on every address and knows Teams’ service host', () => {
    expect(readConfig(production)).toMatchObject({
      local: false,
      host: '0.0.0.0',
      allowedServiceHosts: ['smba.trafficmanager.net'],
      app: { type: 'SingleTenant' },
    })
  })

  test('lists may be parted by comma, semicolon or space, in any case', () => {
    const { complaintUnitIds } = readConfig({ ...production, COMPLAINT_UNIT_IDS: 'AA, bb;cc  dd' })
    expect(complaintUnitIds).toEqual(['aa', 'bb', 'cc', 'dd'])
  })

  test('the unit’s leaders belong to the unit, and nobody is in it twice', () => {
    const settings = { ...production, COMPLAINT_UNIT_IDS: 'aa bb', COMPLAINT_UNIT_LEADER_IDS: 'BB cc' }
    expect(readConfig(settings)).toMatchObject({
      complaintUnitIds: ['aa', 'bb', 'cc'],
      complaintUnitLeaderIds: ['bb', 'cc'],
    })
    expect(readConfig(production).complaintUnitLeaderIds).toEqual([])
  })

  test('a managed identity has no password', () => {
    const { MICROSOFT_APP_PASSWORD: _password, ...rest } = production
    expect(readConfig({ ...rest, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).app?.password).toBe('')
  })
})

describe('the public address', () => {
  test('is kept without a slash at the end, and may be left out', () => {
    expect(readConfig({ ...production, PUBLIC_URL: 'https://klarsvar.example.dk/' }).publicUrl).toBe(
      'https://klarsvar.example.dk',
    )
    expect(readConfig(production).publicUrl).toBeUndefined()
  })

  test.each(['http://klarsvar.example.dk', 'ftp://klarsvar.example.dk', 'klarsvar'])('%s is refused', (url) => {
    expect(() => readConfig({ ...production, PUBLIC_URL: url })).toThrow(/PUBLIC_URL must/)
  })
})

describe('settings that are refused', () => {
  test.each<{ settings: Record<string, string>; says: RegExp }>`
    settings                                                 | says
    ${{}}                                                    | ${/MICROSOFT_APP_ID is missing.*KLARSVAR_LOCAL=1/}
    ${{ NODE_ENV: 'production' }}                            | ${/COMPLAINT_UNIT_TEAM_ID is missing/}
    ${{ ...production, MICROSOFT_APP_PASSWORD: '' }}         | ${/MICROSOFT_APP_PASSWORD is missing/}
    ${{ ...production, MICROSOFT_APP_TENANT_ID: undefined }} | ${/MICROSOFT_APP_TENANT_ID is missing/}
    ${{ ...production, MICROSOFT_APP_TENANT_ID: 'contoso' }} | ${/MICROSOFT_APP_TENANT_ID must be/}
    ${{ NODE_ENV: 'production', KLARSVAR_LOCAL: '1' }}       | ${/not allowed with NODE_ENV=production/}
    ${{ KLARSVAR_LOCAL: '1', HOST: '0.0.0.0' }}              | ${/HOST must be a loopback address/}
    ${{ KLARSVAR_LOCAL: '1', MICROSOFT_APP_ID: appId }}      | ${/cannot be combined/}
    ${{ KLARSVAR_LOCAL: '1', PORT: 'mandag' }}               | ${/PORT must be a port number/}
    ${{ KLARSVAR_LOCAL: 'ja' }}                              | ${/KLARSVAR_LOCAL must be 1/}
    ${{ KLARSVAR_LOCAL: '1', DATABASE_URL: 'mysql://x' }}    | ${/DATABASE_URL must start with postgres/}
  `('$settings', ({ settings, says }) => {
    expect(() => readConfig(settings)).toThrow(ConfigError)
    expect(() => readConfig(settings)).toThrow(says)
  })

  test('every fault is reported at once', () => {
    const read = () => readConfig({ PORT: 'x', MICROSOFT_APP_ID: 'y', DATABASE_URL: 'z', LOG_LEVEL: 'loud' })
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*MICROSOFT_APP_ID[\s\S]*LOG_LEVEL/)
  })
})

describe('signing in to the overview page', () => {
  test('follows from the app, the tenant and the public address', () => {
    expect(readConfig({ ...production, PUBLIC_URL: 'https://klarsvar.example.dk' }).signIn).toEqual({
      tenantId,
      audiences: [appId, `api://klarsvar.example.dk/${appId}`, `api://klarsvar.example.dk/botid-${appId}`],
      keysUrl: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
    })
    expect(readConfig(production).signIn?.audiences).toEqual([appId])
  })

  test('may have an app, audiences and keys of its own', () => {
    const signInAppId = '0e0e0e0e-1111-4222-8333-444444444444'
    expect(readConfig({ ...production, SIGN_IN_APP_ID: signInAppId.toUpperCase() }).signIn?.audiences).toEqual([
      signInAppId,
    ])
    const settings = { ...production, SIGN_IN_AUDIENCES: 'api://A/B; c', SIGN_IN_KEYS_URL: 'https://keys.example.dk/' }
    expect(readConfig(settings).signIn).toMatchObject({
      audiences: ['api://a/b', 'c'],
      keysUrl: 'https://keys.example.dk/',
    })
  })

  test('is nobody’s business in local mode', () => {
    expect(readConfig({ KLARSVAR_LOCAL: '1', MICROSOFT_APP_TENANT_ID: tenantId }).signIn).toBeUndefined()
  })

  test.each<[string, string]>([
    ['SIGN_IN_KEYS_URL', 'http://keys.example.dk/'],
    ['SIGN_IN_KEYS_URL', 'keys'],
    ['SIGN_IN_APP_ID', 'klarsvar'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => readConfig({ ...production, [name]: value })).toThrow(new RegExp(`${name} must`))
  })
})
