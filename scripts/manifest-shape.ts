/** What this app asks of its manifest beyond the official schema: its bot, its commands, and that the bot answers them. */
import { z } from 'zod'
import { findTabFaults, tabParts } from './manifest-tab-faults.js'
import { actionCommands, searchCommands } from '../src/dialogs/extension-commands.js'

/** The schema versions a package can be built for, the default first. */
export const schemas = ['1.29', '1.25'] as const
export type Schema = (typeof schemas)[number]

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** One thing wrong: in which file, where in it (empty when it is the whole file), and what. */
export interface Fault {
  file: string
  at: string
  says: string
}

/** WCAG AA for text. */
const LEAST_CONTRAST = 4.5

const text = z.string('must be a text').trim().min(1, 'must not be empty')
const guid = z.guid('must be a GUID, such as an app registration’s client id')
const httpsAddress = z.url({ protocol: /^https$/, error: 'must be an https address' })
const file = (name: string) => z.literal(name, `must be ${name}`)
const commandSchema = z.object({ title: text, description: text, type: z.string().optional(), prompt: text.optional() })
const commandListSchema = z.object({
  scopes: z.tuple([z.string()], 'must name one scope, because Teams wants a list for each'),
  commands: z.array(commandSchema),
})

const extensionCommandSchema = z.object({
  id: text,
  type: z.enum(['query', 'action'], 'must be query or action'),
  title: text,
  description: text,
  context: z
    .array(z.enum(['compose', 'message'], 'must be compose or message, where the commands are answered'))
    .min(1),
  initialRun: z.boolean().optional(),
  fetchTask: z.boolean().optional(),
  parameters: z.array(z.object({ name: text, title: text, description: text })).optional(),
})

/** What this app asks of its manifest beyond the official schema. */
const manifestSchema = z.object({
  manifestVersion: z.enum(schemas, `must be ${schemas.join(' or ')}`),
  id: guid,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, such as 1.2.3'),
  developer: z.object({ websiteUrl: httpsAddress, privacyUrl: httpsAddress, termsOfUseUrl: httpsAddress }),
  localizationInfo: z.object({
    defaultLanguageFile: file('da.json'),
    additionalLanguages: z.tuple([z.object({ file: file('en.json') })], 'must hold English alone'),
  }),
  icons: z.object({ color: file('color.png'), outline: file('outline.png') }),
  accentColor: z
    .string('must be a colour, such as #3D5A80')
    .refine(
      (color) => contrastWithWhite(color) >= LEAST_CONTRAST,
      `must have a contrast with white of ${LEAST_CONTRAST}`,
    ),
  bots: z
    .array(z.object({ botId: guid, scopes: z.array(z.string()), commandLists: z.array(commandListSchema) }))
    .min(1, 'must hold the bot'),
  composeExtensions: z
    .array(z.object({ botId: guid, commands: z.array(extensionCommandSchema) }))
    .min(1, 'must hold the message extension'),
  ...tabParts,
})

/** What is wrong with the manifest beside lengths and the official schema. */
export function findManifestFaults(file: string, content: Json): Fault[] {
  const manifest = manifestSchema.safeParse(content, {
    error: ({ input, expected }) => (input === undefined ? 'is missing' : `must be of the type ${String(expected)}`),
  })
  if (!manifest.success)
    return manifest.error.issues.map(({ path, message }) => ({ file, at: pathOf(path), says: message }))
  return [
    ...findTabFaults(manifest.data).map((fault) => ({ file, ...fault })),
    ...findCommandListFaults(file, manifest.data),
    ...findExtensionFaults(file, manifest.data),
  ]
}

function findCommandListFaults(file: string, { bots }: z.infer<typeof manifestSchema>): Fault[] {
  return bots.flatMap(({ scopes, commandLists }, bot) =>
    commandLists.flatMap(({ scopes: [scope], commands }, list) => {
      const at = `bots[${bot}].commandLists[${list}]`
      const faults: Fault[] = []
      if (!scopes.includes(scope))
        faults.push({ file, at, says: `is for the scope ${scope}, which the bot does not have` })
      if (commandLists.findIndex((other) => other.scopes[0] === scope) < list) {
        faults.push({ file, at, says: `is a second list for the scope ${scope}` })
      }
      commands.forEach(({ type, prompt }, index) => {
        const command = { file, at: `${at}.commands[${index}]` }
        const isPrompt = type === 'prompt'
        if (isPrompt !== (prompt !== undefined))
          faults.push({ ...command, says: 'must have both the type "prompt" and a prompt, or neither' })
        if (isPrompt && scope !== 'personal')
          faults.push({ ...command, says: 'is a prompt starter outside the personal scope' })
      })
      return faults
    }),
  )
}

/** Search and action commands need different things, and each must be one that the bot answers. */
function findExtensionFaults(file: string, { bots, composeExtensions }: z.infer<typeof manifestSchema>): Fault[] {
  return composeExtensions.flatMap(({ botId, commands }, extension) => {
    const at = `composeExtensions[${extension}]`
    const faults: Fault[] = bots.some((bot) => bot.botId === botId)
      ? []
      : [{ file, at: `${at}.botId`, says: 'is another bot than the app’s' }]
    commands.forEach(({ id, type, context, initialRun, fetchTask, parameters = [] }, index) => {
      const fault = (says: string) => faults.push({ file, at: `${at}.commands[${index}]`, says })
      if (commands.findIndex((other) => other.id === id) < index) fault(`has the id ${id}, as another command has`)
      const isSearch = type === 'query'
      const answered: readonly string[] = isSearch ? Object.keys(searchCommands) : actionCommands
      if (!answered.includes(id)) fault(`has the id ${id}, which the bot does not answer as a ${type}`)
      if (isSearch && (parameters.length !== 1 || initialRun !== true))
        fault('must have one parameter and initialRun, as the bot’s searches do')
      if (isSearch && context.includes('message')) fault('is a search on a message, which Teams does not offer')
      if (!isSearch && fetchTask !== true) fault('must have fetchTask, because the bot gives the dialog')
    })
    return faults
  })
}

function contrastWithWhite(color: string): number {
  const [red = 1, green = 1, blue = 1] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

export function pathOf(parts: PropertyKey[]): string {
  return parts
    .map((part) => (/^\d+$/.test(String(part)) ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
