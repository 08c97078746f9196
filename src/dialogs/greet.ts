/** The first words in a place, and the help in five lines. */
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

export function greet(turn: Turn, { texts }: Dependencies): Reply[] {
  if (turn.place.kind === 'personal') {
    const { log, help: helpCommand } = texts.dialogs.commands
    return [{ kind: 'text', text: texts.dialogs.welcome, suggestions: [log, helpCommand] }]
  }
  return [{ kind: 'text', text: turn.place.isUnit ? texts.dialogs.welcomeUnit : texts.dialogs.welcomeGroup }]
}

export function help({ texts }: Dependencies): Reply[] {
  const { log, myCases } = texts.dialogs.commands
  return [{ kind: 'text', text: texts.dialogs.help.map((line) => `- ${line}`).join('\n'), suggestions: [log, myCases] }]
}
