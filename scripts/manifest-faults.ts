/**
 * Finds what Teams would refuse in an app package, or show badly: the official schemas, and what they leave out or say
 * less strictly than Microsoft's documentation. Works on the finished files, so that what is checked is what is sent.
 */
import { AppManifestUtils, type AppManifest } from '@microsoft/app-manifest'
import { findIconFaults } from './draw-icons.js'
import { findManifestFaults, pathOf, schemas, type Fault, type Json, type Schema } from './manifest-shape.js'

/** The files of a package by name. */
export type PackageFiles = Record<string, Buffer>

const languageFiles = ['da.json', 'en.json']
export const jsonFiles = ['manifest.json', ...languageFiles]
export const iconFiles = ['color.png', 'outline.png'] as const

/** The longest each text may be, in characters; the stricter number where Microsoft's own sources differ. */
const longestTranslated: Record<string, number> = {
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
  'bots[].commandLists[].commands[].title': 128,
  'bots[].commandLists[].commands[].description': 128,
  'bots[].commandLists[].commands[].prompt': 4000,
  'staticTabs[].name': 128,
  'composeExtensions[].commands[].title': 32,
  'composeExtensions[].commands[].description': 128,
  'composeExtensions[].commands[].parameters[].title': 32,
  'composeExtensions[].commands[].parameters[].description': 128,
}
const longest: Record<string, number> = { ...longestTranslated, 'developer.name': 32 }

/** The most entries each list may have. */
const most: Record<string, number> = {
  bots: 1,
  'bots[].commandLists': 3,
  'bots[].commandLists[].commands': 10,
  staticTabs: 16,
  validDomains: 16,
  composeExtensions: 1,
  'composeExtensions[].commands': 10,
  'composeExtensions[].commands[].parameters': 5,
}

/** Every fault of a package, in a sentence each. Nothing is fetched: the official schemas come from an installed package. */
export async function findFaults(files: PackageFiles): Promise<string[]> {
  const contents = new Map(jsonFiles.map((name) => [name, parse(files[name])]))
  const manifest = contents.get('manifest.json')
  const faults: Fault[] = iconFiles.flatMap((name) =>
    findIconFaults(name, files[name]).map((says) => ({ file: name, at: '', says })),
  )
  for (const [name, content] of contents) {
    if (content === undefined) {
      faults.push({ file: name, at: '', says: 'is missing or is not JSON' })
      continue
    }
    faults.push(...findLimitFaults(name, content))
    if (name === 'manifest.json') faults.push(...findManifestFaults(name, content))
    else if (manifest !== undefined) faults.push(...findLanguageFaults(name, content, manifest))
    const official = await findSchemaFaults(name, content, manifest)
    // What has been said in plainer words is not said twice.
    faults.push(...official.filter(({ at }) => !faults.some((known) => known.file === name && known.at === at)))
  }
  return faults.map(({ file, at, says }) => `${[`${file}:`, at, says].filter(Boolean).join(' ')}.`)
}

function findLimitFaults(file: string, content: Json): Fault[] {
  return [...valuesIn(content)].flatMap(([at, value]) => {
    const faults: Fault[] = []
    const allowed = (Array.isArray(value) ? most : longest)[kindOf(at)] ?? Infinity
    if ((Array.isArray(value) || typeof value === 'string') && value.length > allowed) {
      const counted = Array.isArray(value) ? 'entries' : 'characters'
      faults.push({ file, at, says: `has ${value.length} ${counted}; Teams allows ${allowed}` })
    }
    if (typeof value === 'string' && value.includes('${{'))
      faults.push({ file, at, says: `still holds a placeholder, "${value}"` })
    return faults
  })
}

/** A language file says what the manifest says, no more and no less; the default language says it in the same words. */
function findLanguageFaults(file: string, content: Json, manifest: Json): Fault[] {
  const wanted = new Map([...valuesIn(manifest)].filter(([at]) => kindOf(at) in longestTranslated))
  const texts = new Map([...valuesIn(content)].filter(([at]) => at !== '' && at !== '$schema'))
  const missing = [...wanted.keys()].filter((at) => !texts.has(at))
  const extra = [...texts.keys()].filter((at) => !wanted.has(at))
  const other = file === 'da.json' ? [...wanted].filter(([at, value]) => texts.has(at) && texts.get(at) !== value) : []
  return [
    ...missing.map((at) => ({ file, at, says: 'is missing, though manifest.json has it' })),
    ...extra.map((at) => ({ file, at, says: 'is there, though manifest.json does not have it' })),
    ...other.map(([at]) => ({ file, at, says: 'differs from manifest.json, which holds the same language' })),
  ]
}

/** What the validator said of a content. It compiles its whole schema each time it is asked. */
const said = new Map<string, string[]>()

async function findSchemaFaults(file: string, content: Json, manifest: Json | undefined): Promise<Fault[]> {
  const version = schemas.find((known) => isObject(manifest) && manifest['manifestVersion'] === known)
  // A version that is not one of ours is a fault already; looking its schema up might go to the network.
  if (!version) return []
  const name = file === 'manifest.json' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json'
  const address = `https://developer.microsoft.com/json-schemas/teams/v${version}/${name}`
  const faults: Fault[] = []
  if (!isObject(content) || content['$schema'] !== address)
    faults.push({ file, at: '$schema', says: `must be ${address}` })
  const schema = await AppManifestUtils.fetchSchema(address)
  // Some patterns of the language schema are no regular expressions to the validator. They concern parts of Teams that
  // this app has not; without them, a key of such a part is a fault.
  const patterns = Object.entries((schema['patternProperties'] ?? {}) as Record<string, unknown>)
  const usable = Object.fromEntries(patterns.filter(([pattern]) => isPattern(pattern)))
  const fitting = patterns.length > 0 ? { ...schema, patternProperties: usable } : schema
  const key = `${address} ${JSON.stringify(content)}`
  // A manifest is valid, and its type right, only when this finds nothing; so the types cannot say more here.
  const messages =
    said.get(key) ??
    (await AppManifestUtils.validateAgainstSchema(
      content as unknown as AppManifest,
      fitting as unknown as typeof schema,
    ))
  said.set(key, messages)
  return [...faults, ...messages.map((message) => ({ file, ...readMessage(message, version) }))]
}

/** Puts the validator's message ("/bots/0 must … . Details: {…}") into the words of this file. */
function readMessage(message: string, version: Schema): Omit<Fault, 'file'> {
  const [, pointer = '', says = message, details = '{}'] = /^(\S*) (.*?)\. Details: (.*)$/s.exec(message) ?? []
  const { missingProperty, additionalProperty, allowedValues } = JSON.parse(details || '{}') as {
    missingProperty?: string
    additionalProperty?: string
    allowedValues?: string[]
  }
  const place = pointer.split('/').slice(1)
  const at = pathOf([...place, missingProperty ?? additionalProperty ?? []].flat())
  if (missingProperty) return { at, says: `is missing (schema ${version})` }
  if (additionalProperty) return { at, says: `is not known to schema ${version}` }
  return { at, says: `${says} (schema ${[version, allowedValues?.join(', ')].filter(Boolean).join(': ')})` }
}

function parse(data: Buffer | undefined): Json | undefined {
  try {
    return data && (JSON.parse(data.toString('utf8')) as Json)
  } catch {
    return undefined
  }
}

/** Every value with its place, written as in Teams' language files: `bots[0].commandLists[0].scopes`. */
function* valuesIn(value: Json, at = ''): Generator<[at: string, value: Json]> {
  yield [at, value]
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesIn(item, `${at}[${index}]`)
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) yield* valuesIn(item, at ? `${at}.${key}` : key)
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'))
  } catch {
    return false
  }
}

function kindOf(at: string): string {
  return at.replace(/\[\d+\]/g, '[]')
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
