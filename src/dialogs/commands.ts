/**
 * Commands in a person's own words. Only a message that is nothing but a command counts as one:
 * "hvordan logger jeg utilfredshed?" is a question.
 * Danish and English are understood from everybody, whatever language their Teams speaks.
 */
import { slug } from '../knowledge/fold.js'
import { commandWordings } from '../texts/da-commands.js'
import { commandWordings as english } from '../texts/en-commands.js'

export type Command = keyof typeof commandWordings

const commandByWording = new Map<string, Command>(
  [commandWordings, english].flatMap((wordingsOf) =>
    (Object.entries(wordingsOf) as [Command, readonly string[]][]).flatMap(([command, wordings]) =>
      wordings.map((wording): [string, Command] => [slug(wording), command]),
    ),
  ),
)

/** No command is written in more characters than this, with room for signs and blanks. */
const MAX_COMMAND = 200

/** Upper and lower case, punctuation and the ways to write æ, ø, å make no difference. */
export function readCommand(text: string): Command | undefined {
  return text.length > MAX_COMMAND ? undefined : commandByWording.get(slug(text))
}
