/** Reads what Teams sends for the message extension: queries, choices, opened actions and sent dialogs. */
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { ExtensionTurn } from '../dialogs/conversation.js'
import { textOfMessage } from './message-text.js'

/** Teams asks for this many unless it says otherwise. */
const USUAL_COUNT = 25

export const EXTENSION = 'composeExtension/'

const looseObject = z.record(z.string(), z.unknown()).catch({})
const natural = z.int().min(0)
const querySchema = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({ skip: natural.catch(0), count: natural.catch(USUAL_COUNT) })
    .catch({ skip: 0, count: USUAL_COUNT }),
})
const actionSchema = z.object({
  commandId: z.string(),
  data: looseObject,
  messagePayload: z
    .object({ body: z.object({ content: z.string().catch(''), contentType: z.string().catch('text') }) })
    .optional()
    .catch(undefined),
})

/** A card that a person sent with the message extension asks nothing of the bot. */
export function isOnlyCards({ text, value, attachments = [] }: Activity): boolean {
  if (text?.trim() || (value !== undefined && value !== null)) return false
  return attachments.some(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
}

/** Undefined when it is nothing the bot knows. */
export function readExtension(name: string, value: unknown): ExtensionTurn | undefined {
  switch (name) {
    case `${EXTENSION}query`: {
      const query = querySchema.safeParse(value)
      if (!query.success) return undefined
      const { commandId, parameters, queryOptions } = query.data
      const typed = parameters.find((parameter) => parameter.name !== 'initialRun')?.value
      const words = typeof typed === 'string' ? typed : ''
      return { kind: 'searched', command: commandId, words, from: queryOptions.skip, count: queryOptions.count }
    }
    case `${EXTENSION}selectItem`:
      return { kind: 'picked', data: looseObject.parse(value) }
    case `${EXTENSION}fetchTask`:
    case `${EXTENSION}submitAction`: {
      const action = actionSchema.safeParse(value)
      if (!action.success) return undefined
      const { commandId, data, messagePayload } = action.data
      if (name === `${EXTENSION}fetchTask`) {
        return {
          kind: 'action-opened',
          command: commandId,
          message: messagePayload && textOfMessage(messagePayload.body),
        }
      }
      const { msteams: _msteams, ...button } = data
      return { kind: 'action-sent', data: button }
    }
    default:
      return undefined
  }
}
