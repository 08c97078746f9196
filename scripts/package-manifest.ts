/**
 * Builds the package that a Teams administrator uploads: the manifest with its values filled in, the languages, the icons.
 *   npm run package -- --app-id GUID [--schema 1.25] [--version 1.2.3]
 *                      [--developer-name TEXT] [--website URL] [--privacy URL] [--terms URL]
                      [--public-url URL] [--sign-in-app-id GUID]
 *   npm run package -- --check        looks for faults with example values, in every schema version, and writes nothing
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findFaults, iconFiles, jsonFiles, type PackageFiles } from './manifest-faults.js'
import { schemas, type Json, type Schema } from './manifest-shape.js'
import { zip } from './zip.js'

/** What differs between two packages of the same sources. */
export interface PackageOptions {
  /** The bot's app registration (MICROSOFT_APP_ID), a GUID; the Teams app carries the same id. */
  appId: string
  schema: Schema
  version: string
  developerName: string
  website: string
  privacy: string
  terms: string
  /** Where browsers reach the bot (PUBLIC_URL): for the tab. Without it the package has no tab and trusts no domain. */
  publicUrl?: string | undefined
  /** The app registration that one signs in to the tab with (SIGN_IN_APP_ID), when it is not the bot's. */
  signInAppId?: string | undefined
}

/** A package in memory; to be used only when it has no faults. */
export interface Package {
  files: PackageFiles
  /** The package as a ZIP archive. */
  archive: Buffer
  /** What Teams would refuse, a sentence each. */
  faults: string[]
  /** What Teams accepts but production should not, a sentence each. */
  cautions: string[]
}

type Text = keyof typeof examples

/** What stands in the package when an option is left out. The addresses lead nowhere on purpose. */
const examples = {
  developerName: 'KlarSvar (example)',
  website: 'https://klarsvar.example.invalid',
  privacy: 'https://klarsvar.example.invalid/privacy',
  terms: 'https://klarsvar.example.invalid/terms',
}
const optionOf: Record<Text, string> = {
  developerName: '--developer-name',
  website: '--website',
  privacy: '--privacy',
  terms: '--terms',
}
const EXAMPLE_URL = 'https://klarsvar.example.invalid'
const EXAMPLE_APP_ID = '00000000-0000-4000-8000-000000000000'

const root = new URL('../', import.meta.url)

/** Fills in the sources, checks the result and packs it. Writes nothing; what is checked is what is packed. */
export async function buildPackage(given: Partial<PackageOptions> & { appId: string }): Promise<Package> {
  const options: PackageOptions = { schema: schemas[0], version: productVersion(), ...examples, ...given }
  const files = readFiles(options)
  const cautions = (Object.keys(examples) as Text[])
    .filter((text) => options[text] === examples[text])
    .map((text) => `Not for production: ${optionOf[text]} is missing, so the package says "${examples[text]}".`)
  const archive = zip(Object.entries(files).map(([name, data]) => ({ name, data })))
  return { files, archive, faults: await findFaults(files), cautions }
}

function readFiles(options: PackageOptions): PackageFiles {
  const host = options.publicUrl && hostOf(options.publicUrl)
  const values = new Map([
    ['SCHEMA', options.schema],
    ['APP_VERSION', options.version],
    ['MICROSOFT_APP_ID', options.appId],
    ['DEVELOPER_NAME', options.developerName],
    ['WEBSITE_URL', options.website],
    ['PRIVACY_URL', options.privacy],
    ['TERMS_URL', options.terms],
    ['SIGN_IN_APP_ID', options.signInAppId ?? options.appId],
    ...(host ? [['PUBLIC_HOST', host] as const] : []),
  ])
  const fill = (_key: string, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\$\{\{([A-Z_]+)\}\}/g, (hole, name: string) => values.get(name) ?? hole)
      : value
  const source = (name: string) => readFileSync(new URL(`manifest/${name}`, root))

  const files: PackageFiles = {}
  for (const name of jsonFiles) {
    const filled = JSON.parse(source(name).toString('utf8'), fill) as Record<string, Json>
    const offered = host ? filled : withoutTab(filled)
    const fitting = options.schema === '1.25' ? withoutPrompts(offered) : offered
    files[name] = Buffer.from(`${JSON.stringify(fitting, null, 2)}\n`, 'utf8')
  }
  for (const name of iconFiles) files[name] = source(name)
  return files
}

/** The host of an https address; anything else stays as it is, and is found to be no domain. */
function hostOf(address: string): string {
  return URL.canParse(address) && address.startsWith('https://') ? new URL(address).host : address
}

/** Without a public address there is no page to show: no tab, nothing to sign in to, no domain to trust. */
function withoutTab(file: Record<string, Json>): Json {
  const kept = Object.entries(file).filter(([key]) => !/^(staticTabs|webApplicationInfo)\b/.test(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'validDomains' ? [] : value]))
}

/**
 * Schema 1.25 knows no prompts: there, a command sends its title. So the question becomes the title, in the manifest,
 * where `prompt` stands beside `title`, and in a language file, where both are the last word of a longer key.
 */
function withoutPrompts(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPrompts)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, item]) => !/(^|\.)prompt$/.test(key) && !(key === 'type' && item === 'prompt'),
  )
  return Object.fromEntries(
    kept.map(([key, item]) => {
      const question = /(^|\.)title$/.test(key) ? value[key.replace(/title$/, 'prompt')] : undefined
      return [key, question ?? withoutPrompts(item)]
    }),
  )
}

function productVersion(): string {
  const product = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  return product.version
}

/** The options of the command line, or the sentence that says what is wrong with them. */
function readOptions(args: string[]): { check: boolean; schema: string; given: Partial<PackageOptions> } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        check: { type: 'boolean', default: false },
        'app-id': { type: 'string' },
        schema: { type: 'string', default: schemas[0] },
        version: { type: 'string' },
        'developer-name': { type: 'string' },
        website: { type: 'string' },
        privacy: { type: 'string' },
        terms: { type: 'string' },
        'public-url': { type: 'string' },
        'sign-in-app-id': { type: 'string' },
      },
    })
    const { check, schema, website, privacy, terms, version } = values
    const [appId, developerName] = [values['app-id'], values['developer-name']]
    const [publicUrl, signInAppId] = [values['public-url'], values['sign-in-app-id']]
    const texts = { appId, developerName, publicUrl, signInAppId, website, privacy, terms, version }
    const given = Object.entries(texts).filter(([, value]) => value !== undefined)
    return { check, schema, given: Object.fromEntries(given) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** @returns the exit code: 0 is good, 1 means faults, 2 means that the command was not understood. */
async function run(args: string[]): Promise<number> {
  const read = readOptions(args)
  if (typeof read === 'string') return refuse(read)
  const { check, given } = read
  const schema = schemas.find((known) => known === read.schema)
  if (!schema) return refuse(`--schema must be one of ${schemas.join(', ')}, not "${read.schema}".`)
  if (!check && !given.appId)
    return refuse('--app-id is missing: give the client id (a GUID) of the bot’s app registration.')

  let faulty = false
  const tried = check
    ? schemas.flatMap((target) =>
        [given, { ...given, publicUrl: EXAMPLE_URL }].map((one) => ({ ...one, schema: target })),
      )
    : [{ ...given, schema }]
  for (const options of tried) {
    const target = options.schema
    const { archive, faults, cautions } = await buildPackage({ appId: EXAMPLE_APP_ID, ...options })
    for (const fault of faults) process.stderr.write(`Schema ${target}: ${fault}\n`)
    faulty ||= faults.length > 0
    if (check || faults.length > 0) continue
    for (const caution of cautions) process.stderr.write(`${caution}\n`)
    process.stdout.write(`Wrote ${write(`klarsvar-${target}.zip`, archive)}.\n`)
  }
  if (check && !faulty)
    process.stdout.write(`The Teams app package has no faults (schemas ${schemas.join(' and ')}).\n`)
  return faulty ? 1 : 0
}

function write(name: string, archive: Buffer): string {
  mkdirSync(new URL('build/', root), { recursive: true })
  writeFileSync(fileURLToPath(new URL(`build/${name}`, root)), archive)
  return `build/${name}`
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`)
  return 2
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await run(process.argv.slice(2))
}
