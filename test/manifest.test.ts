/** The Teams app package: what it asks for, what it promises, and the faults that its checks find. */
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { PackageFiles } from '../scripts/manifest-faults.js'
import type { Json } from '../scripts/manifest-shape.js'
import type { PackageOptions } from '../scripts/package-manifest.js'
import { readCommand } from '../src/dialogs/commands.js'
import { answer } from '../src/knowledge/answer.js'
import { guard } from '../src/knowledge/guards.js'
import { ownContent } from './support/content.js'

// The official validator requires this ES module, which Node can do and Jest cannot; validating never calls it.
jest.mock('strip-bom', () => ({}))
const { findFaults } = await import('../scripts/manifest-faults.js')
const { schemas } = await import('../scripts/manifest-shape.js')
const { buildPackage } = await import('../scripts/package-manifest.js')

interface Command {
  title: string
  description: string
  type?: string
  prompt?: string
}

interface Manifest {
  $schema: string
  manifestVersion: string
  version: string
  id: string
  name: Record<string, string>
  description: Record<string, string>
  developer: Record<string, string>
  accentColor: string
  icons: Record<string, string>
  localizationInfo: { defaultLanguageFile: string }
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: Command[] }[] }[]
  composeExtensions: { commands: { id: string; context: string[] }[] }[]
  [key: string]: unknown
}

type Texts = Record<string, string>

const production: Omit<PackageOptions, 'schema'> = {
  appId: '11111111-2222-4333-8444-555555555555',
  version: '1.2.3',
  developerName: 'School department',
  website: 'https://schools.example',
  privacy: 'https://schools.example/privacy',
  terms: 'https://schools.example/terms',
  publicUrl: 'https://klarsvar.schools.example',
}

let good: PackageFiles
beforeAll(async () => {
  good = (await buildPackage({ ...production, schema: '1.29' })).files
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe.each(schemas)('the package for schema %s', (schema) => {
  test('has no faults, and asks nobody on the network', async () => {
    const fetch = jest.spyOn(globalThis, 'fetch')
    const { faults, cautions } = await buildPackage({ ...production, schema })
    expect({ faults, cautions }).toEqual({ faults: [], cautions: [] })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('carries the values given, and says which schema it follows', async () => {
    const { files } = await buildPackage({ ...production, schema })
    expect(readManifest(files)).toMatchObject({
      $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
      manifestVersion: schema,
      version: production.version,
      id: production.appId,
      bots: [{ botId: production.appId }],
      developer: {
        name: production.developerName,
        websiteUrl: production.website,
        privacyUrl: production.privacy,
        termsOfUseUrl: production.terms,
      },
    })
    expect(Object.values(files).some((file) => file.includes('${{'))).toBe(false)
  })

  test('asks for no permission and trusts the bot’s own host alone', async () => {
    const manifest = readManifest((await buildPackage({ ...production, schema })).files)
    expect(manifest['validDomains']).toEqual(['klarsvar.schools.example'])
    for (const unneeded of ['permissions', 'authorization', 'devicePermissions']) {
      expect(manifest).not.toHaveProperty(unneeded)
    }
  })

  test('has the tab after the chat, named in both languages, and the sign-in that goes with it', async () => {
    const { files } = await buildPackage({ ...production, schema })
    const address = 'https://klarsvar.schools.example/overview/'
    expect(readManifest(files)).toMatchObject({
      staticTabs: [
        { entityId: 'conversations' },
        { entityId: 'home', name: 'Hjem', contentUrl: address, websiteUrl: address, scopes: ['personal'] },
      ],
      webApplicationInfo: {
        id: production.appId,
        resource: `api://klarsvar.schools.example/${production.appId}`,
      },
    })
    expect(readTexts(files, 'en.json')['staticTabs[1].name']).toBe('Home')
    const signInAppId = '99999999-2222-4333-8444-555555555555'
    const apart = readManifest((await buildPackage({ ...production, schema, signInAppId })).files)
    expect(apart).toMatchObject({
      id: production.appId,
      webApplicationInfo: { id: signInAppId, resource: `api://klarsvar.schools.example/${signInAppId}` },
    })
  })

  test('without a public address it has no tab, nothing to sign in to, and trusts no domain', async () => {
    const { files, faults } = await buildPackage({ ...production, publicUrl: undefined, schema })
    expect(faults).toEqual([])
    expect(readManifest(files)['validDomains']).toEqual([])
    expect(Object.values(files).some((file) => /staticTabs|webApplicationInfo|\/overview\//.test(String(file)))).toBe(
      false,
    )
  })

  test('offers two searches in the compose box, and four actions; two of them on a message', async () => {
    const { files } = await buildPackage({ ...production, schema })
    for (const language of ['da.json', 'en.json']) {
      const { composeExtensions } = withTexts(readManifest(files), readTexts(files, language))
      expect(composeExtensions.flatMap(({ commands }) => commands.map(({ id, context }) => [id, ...context]))).toEqual([
        ['find-phrase', 'compose'],
        ['look-up', 'compose'],
        ['fill-phrase', 'compose'],
        ['log-report', 'message', 'compose'],
        ['ask-about', 'message', 'compose'],
        ['favourites', 'compose'],
      ])
    }
  })

  test('does what its commands and starters promise, in every language', async () => {
    const { files } = await buildPackage({ ...production, schema })
    const knowledge = ownContent()
    for (const language of ['da.json', 'en.json']) {
      const { commandLists } = withTexts(readManifest(files), readTexts(files, language)).bots[0] ?? {
        commandLists: [],
      }
      const sent = commandLists.flatMap(({ commands }) => commands.map(({ title, prompt }) => prompt ?? title))
      expect(sent).toHaveLength(9)
      // A command is understood as one; a question is answered, and no guard stops it.
      const useless = sent.filter(
        (said) => !readCommand(said) && (guard(said) || answer(said, knowledge).kind !== 'answer'),
      )
      expect({ language, useless }).toEqual({ language, useless: [] })
    }
  })
})

test('schema 1.25 has no prompts: the question itself becomes the title', async () => {
  const newer = readManifest(good).bots[0]?.commandLists[0]?.commands ?? []
  const { files } = await buildPackage({ ...production, schema: '1.25' })
  const older = readManifest(files).bots[0]?.commandLists[0]?.commands ?? []
  const starters = newer.filter(({ type }) => type === 'prompt')
  expect(starters).toHaveLength(3)
  expect(older.slice(-3)).toEqual(starters.map(({ prompt, description }) => ({ title: prompt, description })))
  const titles = Object.entries(readTexts(files, 'en.json')).filter(([key]) => /commandLists\[0\].*\.title$/.test(key))
  expect(titles.slice(-3).map(([, title]) => title)).toEqual(starters.map(({ prompt }) => prompt))
})

test('what is left out is said not to be for production', async () => {
  const { faults, cautions } = await buildPackage({ appId: production.appId, website: production.website })
  expect(faults).toEqual([])
  expect(cautions).toEqual([
    'Not for production: --developer-name is missing, so the package says "KlarSvar (example)".',
    'Not for production: --privacy is missing, so the package says "https://klarsvar.example.invalid/privacy".',
    'Not for production: --terms is missing, so the package says "https://klarsvar.example.invalid/terms".',
  ])
})

describe('options that Teams would refuse', () => {
  test.each<{ option: Partial<PackageOptions>; fault: string }>`
    option                                      | fault
    ${{ appId: 'klarsvar' }}                    | ${'manifest.json: id must be a GUID'}
    ${{ version: '1.2' }}                       | ${'manifest.json: version must be three numbers, such as 1.2.3.'}
    ${{ website: 'http://schools.example' }}    | ${'manifest.json: developer.websiteUrl must be an https address.'}
    ${{ privacy: 'see the intranet' }}          | ${'manifest.json: developer.privacyUrl must be an https address.'}
    ${{ developerName: 'D'.repeat(33) }}        | ${'manifest.json: developer.name has 33 characters; Teams allows 32.'}
    ${{ publicUrl: 'http://klarsvar.example' }} | ${'manifest.json: validDomains[0] must be one host of ours, without https://'}
    ${{ publicUrl: 'klarsvar' }}                | ${'manifest.json: validDomains[0] must be one host of ours'}
    ${{ publicUrl: 'https://*.example' }}       | ${'manifest.json: validDomains[0] must be one host of ours'}
    ${{ signInAppId: 'klarsvar' }}              | ${'manifest.json: webApplicationInfo.id must be a GUID'}
    ${{ developerName: '${{OWNER}}' }}          | ${'manifest.json: developer.name still holds a placeholder, "${{OWNER}}".'}
  `('$option', async ({ option, fault }) => {
    const { faults } = await buildPackage({ ...production, ...option })
    expect(faults).toContainEqual(expect.stringContaining(fault))
  })
})

describe('planted faults in the manifest', () => {
  const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item)
  const command: Command = { title: 'T', description: 'D' }
  const list = { scopes: ['personal'], commands: [command] }
  test.each<{ at: string; value: Json | undefined; fault: string }>`
    at                                                           | value                                                                                        | fault
    ${'name.short'}                                              | ${'K'.repeat(31)}                                                                            | ${'name.short has 31 characters; Teams allows 30.'}
    ${'name.full'}                                               | ${'K'.repeat(101)}                                                                           | ${'name.full has 101 characters; Teams allows 100.'}
    ${'description.short'}                                       | ${'K'.repeat(81)}                                                                            | ${'description.short has 81 characters; Teams allows 80.'}
    ${'description.full'}                                        | ${'K'.repeat(4001)}                                                                          | ${'description.full has 4001 characters; Teams allows 4000.'}
    ${'bots.0.commandLists.0.commands.0.title'}                  | ${'K'.repeat(129)}                                                                           | ${'bots[0].commandLists[0].commands[0].title has 129 characters; Teams allows 128.'}
    ${'bots.0.commandLists.0.commands.0.description'}            | ${'K'.repeat(129)}                                                                           | ${'bots[0].commandLists[0].commands[0].description has 129 characters; Teams allows 128.'}
    ${'bots.0.commandLists.0.commands.0.description'}            | ${undefined}                                                                                 | ${'bots[0].commandLists[0].commands[0].description must be a text.'}
    ${'bots.0.commandLists.0.commands.0.title'}                  | ${''}                                                                                        | ${'bots[0].commandLists[0].commands[0].title must not be empty.'}
    ${'bots.0.commandLists.0.commands'}                          | ${many(11, command)}                                                                         | ${'bots[0].commandLists[0].commands has 11 entries; Teams allows 10.'}
    ${'bots.0.commandLists'}                                     | ${many(4, list)}                                                                             | ${'bots[0].commandLists has 4 entries; Teams allows 3.'}
    ${'bots.0.commandLists.1.scopes'}                            | ${['personal']}                                                                              | ${'bots[0].commandLists[1] is a second list for the scope personal.'}
    ${'bots.0.commandLists.1.scopes'}                            | ${['team', 'groupChat']}                                                                     | ${'bots[0].commandLists[1].scopes must name one scope'}
    ${'bots.0.scopes'}                                           | ${['personal', 'team']}                                                                      | ${'bots[0].commandLists[2] is for the scope groupChat, which the bot does not have.'}
    ${'bots.0.scopes'}                                           | ${['everywhere']}                                                                            | ${'bots[0].scopes[0] must be equal to one of the allowed values (schema 1.29: team, personal, groupChat, copilot).'}
    ${'bots.0.commandLists.1.commands.0'}                        | ${{ ...command, type: 'prompt', prompt: 'P' }}                                               | ${'commandLists[1].commands[0] is a prompt starter outside the personal scope.'}
    ${'bots.0.commandLists.0.commands.4.prompt'}                 | ${undefined}                                                                                 | ${'commandLists[0].commands[4] must have both the type "prompt" and a prompt, or neither.'}
    ${'bots'}                                                    | ${[]}                                                                                        | ${'bots must hold the bot.'}
    ${'composeExtensions.0.commands.0.title'}                    | ${'K'.repeat(33)}                                                                            | ${'composeExtensions[0].commands[0].title has 33 characters; Teams allows 32.'}
    ${'composeExtensions.0.commands.0.description'}              | ${'K'.repeat(129)}                                                                           | ${'composeExtensions[0].commands[0].description has 129 characters; Teams allows 128.'}
    ${'composeExtensions.0.commands.0.parameters.0.title'}       | ${'K'.repeat(33)}                                                                            | ${'composeExtensions[0].commands[0].parameters[0].title has 33 characters; Teams allows 32.'}
    ${'composeExtensions.0.commands.0.parameters.0.description'} | ${'K'.repeat(129)}                                                                           | ${'composeExtensions[0].commands[0].parameters[0].description has 129 characters; Teams allows 128.'}
    ${'composeExtensions.0.commands.0.parameters'}               | ${many(6, { name: 'p', title: 'P', description: 'D' })}                                      | ${'composeExtensions[0].commands[0].parameters has 6 entries; Teams allows 5.'}
    ${'composeExtensions.0.commands'}                            | ${many(11, { id: 'c', type: 'action', title: 'T', description: 'D', context: ['compose'] })} | ${'composeExtensions[0].commands has 11 entries; Teams allows 10.'}
    ${'composeExtensions.0.commands.0.id'}                       | ${'elsewhere'}                                                                               | ${'composeExtensions[0].commands[0] has the id elsewhere, which the bot does not answer as a query.'}
    ${'composeExtensions.0.commands.3.id'}                       | ${'ask-about'}                                                                               | ${'composeExtensions[0].commands[4] has the id ask-about, as another command has.'}
    ${'composeExtensions.0.commands.0.initialRun'}               | ${undefined}                                                                                 | ${'composeExtensions[0].commands[0] must have one parameter and initialRun'}
    ${'composeExtensions.0.commands.0.context'}                  | ${['compose', 'message']}                                                                    | ${'composeExtensions[0].commands[0] is a search on a message'}
    ${'composeExtensions.0.commands.0.context'}                  | ${['commandBox']}                                                                            | ${'composeExtensions[0].commands[0].context[0] must be compose or message'}
    ${'composeExtensions.0.commands.3.fetchTask'}                | ${undefined}                                                                                 | ${'composeExtensions[0].commands[3] must have fetchTask'}
    ${'composeExtensions.0.botId'}                               | ${'11111111-2222-4333-8444-666666666666'}                                                    | ${'composeExtensions[0].botId is another bot than the app’s.'}
    ${'composeExtensions'}                                       | ${undefined}                                                                                 | ${'composeExtensions is missing.'}
    ${'validDomains'}                                            | ${['other.example']}                                                                         | ${'staticTabs[1].contentUrl is on a host that validDomains lacks.'}
    ${'validDomains'}                                            | ${['*.schools.example']}                                                                     | ${'validDomains[0] must be one host of ours'}
    ${'webApplicationInfo'}                                      | ${undefined}                                                                                 | ${'webApplicationInfo is missing, so nobody could sign in to the tab.'}
    ${'webApplicationInfo.resource'}                             | ${'api://other.example/x'}                                                                   | ${'webApplicationInfo.resource must be api://HOST/ID'}
    ${'accentColor'}                                             | ${'#FFD166'}                                                                                 | ${'accentColor must have a contrast with white of 4.5.'}
    ${'accentColor'}                                             | ${undefined}                                                                                 | ${'accentColor must be a colour, such as #3D5A80.'}
    ${'packageName'}                                             | ${'dk.example.klarsvar'}                                                                     | ${'packageName is not known to schema 1.29.'}
    ${'manifestVersion'}                                         | ${'1.13'}                                                                                    | ${'manifestVersion must be 1.29 or 1.25.'}
    ${'$schema'}                                                 | ${'https://schemas.example'}                                                                 | ${'$schema must be https://developer.microsoft.com/'}
    ${'icons.color'}                                             | ${'logo.png'}                                                                                | ${'icons.color must be color.png.'}
    ${'localizationInfo.additionalLanguages'}                    | ${[]}                                                                                        | ${'localizationInfo.additionalLanguages must hold English alone.'}
  `('$at → $fault', async ({ at, value, fault }) => {
    const faults = await findFaults(changed('manifest.json', at.split('.'), value))
    expect(faults).toContainEqual(expect.stringMatching(/^(manifest|da|en)\.json: .*\.$/))
    expect(faults.filter((sentence) => sentence.startsWith('manifest.json:') && sentence.includes(fault))).toHaveLength(
      1,
    )
  })
})

describe('planted faults in a language', () => {
  const title = 'bots[0].commandLists[0].commands[0].title'
  test.each<{ file: string; key: string; value: string | undefined; fault: string }>`
    file         | key                     | value             | fault
    ${'en.json'} | ${title}                | ${undefined}      | ${`en.json: ${title} is missing, though manifest.json has it.`}
    ${'en.json'} | ${'name.short'}         | ${'K'.repeat(31)} | ${'en.json: name.short has 31 characters; Teams allows 30.'}
    ${'en.json'} | ${'staticTabs[0].name'} | ${'Overview'}     | ${'en.json: staticTabs[0].name is there, though manifest.json does not have it.'}
    ${'en.json'} | ${'titel'}              | ${'Overview'}     | ${'en.json: titel is there, though manifest.json does not have it.'}
    ${'da.json'} | ${title}                | ${'Log'}          | ${`da.json: ${title} differs from manifest.json, which holds the same language.`}
    ${'da.json'} | ${'$schema'}            | ${'1.25'}         | ${'da.json: $schema must be https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json.'}
  `('$fault', async ({ file, key, value, fault }) => {
    expect(await findFaults(changed(file, [key], value))).toContain(fault)
  })
})

/** The good package with one value of one file set, or taken away when it is undefined. */
function changed(file: string, path: string[], value: Json | undefined): PackageFiles {
  const content = JSON.parse(String(good[file])) as Record<string, unknown>
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, content)
  const key = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(parent, key)
  else parent[key] = value
  return { ...good, [file]: Buffer.from(JSON.stringify(content)) }
}

function readManifest(files: PackageFiles): Manifest {
  return JSON.parse(String(files['manifest.json'])) as Manifest
}

function readTexts(files: PackageFiles, language: string): Texts {
  return JSON.parse(String(files[language])) as Texts
}

/** The manifest as Teams shows it in the language of the texts. */
function withTexts(manifest: Manifest, texts: Texts): Manifest {
  for (const [key, value] of Object.entries(texts)) {
    const path = key.split(/[.[\]]+/)
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, manifest)
    parent[path.at(-1) ?? ''] = value
  }
  return manifest
}
