/**
 * What of the app's manifest Teams shows to people: prompt starters and the message extension's commands, for the local page,
 * in each language that it has.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ExtensionCommand } from '../src/local-teams/extending.js'
import type { Commands, Prompt, Prompts } from '../src/local-teams/page.js'

const botCommand = z.object({ title: z.string(), type: z.string().optional(), prompt: z.string().optional() })
const extensionCommand = z.object({
  id: z.string(),
  type: z.enum(['query', 'action']),
  title: z.string(),
  description: z.string(),
  context: z.array(z.string()),
  parameters: z.array(z.object({ title: z.string(), description: z.string() })).optional(),
})
const manifestSchema = z.object({
  bots: z.array(
    z.object({ commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(botCommand) })) }),
  ),
  composeExtensions: z.array(z.object({ commands: z.array(extensionCommand) })),
})

type Translation = Readonly<Record<string, string>>

const manifest = manifestSchema.parse(read('manifest.json'))
const english = z.record(z.string(), z.string()).parse(read('en.json'))

export const promptStarters: Prompts = { 'da-DK': promptsIn({}), 'en-GB': promptsIn(english) }
export const extensionCommands: Commands = { 'da-DK': commandsIn({}), 'en-GB': commandsIn(english) }

/** The prompt starters as Teams would show them; then the command that starts a pre-complaint. */
function promptsIn(translation: Translation): Prompt[] {
  const list = manifest.bots[0]?.commandLists.findIndex(({ scopes }) => scopes.includes('personal')) ?? -1
  const commands = (manifest.bots[0]?.commandLists[list]?.commands ?? []).map((one, index) => {
    const path = `bots[0].commandLists[${list}].commands[${index}]`
    const { [`${path}.title`]: title = one.title, [`${path}.prompt`]: prompt = one.prompt } = translation
    return { type: one.type, title, prompt }
  })
  const prompts = commands.flatMap(({ title, prompt }) => (prompt ? [{ title, prompt }] : []))
  const [first] = commands.filter(({ type }) => type !== 'prompt')
  return [...prompts, ...(first ? [{ title: first.title, prompt: first.title }] : [])]
}

function commandsIn(translation: Translation): ExtensionCommand[] {
  return manifest.composeExtensions.flatMap(({ commands }, extension) =>
    commands.map((command, index) => {
      const path = `composeExtensions[${extension}].commands[${index}]`
      return {
        ...translated(command, path, translation),
        ...(command.parameters
          ? {
              parameters: command.parameters.map((one, at) =>
                translated(one, `${path}.parameters[${at}]`, translation),
              ),
            }
          : {}),
      }
    }),
  )
}

function translated<T extends { title: string; description: string }>(
  shown: T,
  path: string,
  translation: Translation,
): T {
  const { [`${path}.title`]: title = shown.title, [`${path}.description`]: description = shown.description } =
    translation
  return { ...shown, title, description }
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../manifest/${name}`, import.meta.url), 'utf8'))
}
