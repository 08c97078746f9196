/** The first words in a place, and the help in five lines. */
import type { Reply, Suggestion, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** A suggestion whose button says just what it sends. */
export function saying(text: string): Suggestion {
  return { title: text, says: text }
}

/** One short welcome in a team or group. In a private chat Teams shows the manifest's prompt starters instead. */
export function greet(turn: Turn, { texts }: Dependencies): Reply[] {
  return [{ kind: 'text', text: turn.place.isUnit ? texts.dialogs.welcomeUnit : texts.dialogs.welcomeGroup }]
}

export function help({ texts }: Dependencies): Reply[] {
  const suggested = [texts.dialogs.commands.log, texts.phrase.commands.find, texts.route.commands.find]
  return [
    {
      kind: 'text',
      text: texts.dialogs.help.map((line) => `- ${line}`).join('\n'),
      suggestions: suggested.map(saying),
    },
  ]
}
