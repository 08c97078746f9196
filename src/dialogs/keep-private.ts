/**
 * What is said in a channel or group chat but belongs in the private chat: a person's own cases, forms, lists for the few,
 * and what names people. The thread is told only that it goes on elsewhere.
 */
import { readCardRequest } from '../knowledge/card-request.js'
import { guard } from '../knowledge/guards.js'
import { questionHandedOn } from './ask-person.js'
import { readCommand, readWish } from './commands.js'
import type { Command } from '../texts/da-commands.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { mayExport } from './export-period.js'
import { readExportWish } from './export-case.js'
import { toldToLog } from './log-told.js'
import { maySeeGaps } from './gaps.js'
import { maySeeQueue } from './show-queue.js'
import { maySeeTrends } from './show-trends.js'

type Said = Turn & { kind: 'said' }

export function belongsInPrivate(turn: Said, { knowledge }: Dependencies): boolean {
  if (turn.place.kind === 'personal') return false
  const command = readCommand(turn.text)
  if (command) return isPersonal(command, turn)
  const wish = readWish(turn.text, knowledge())
  const stopped = wish ? undefined : guard(turn.text)
  if (stopped) return mustNotShow(stopped.kind)
  if (questionHandedOn(turn.text) !== undefined || toldToLog(turn.text) !== undefined) return true
  if (readExportWish(turn.text)) return mayExport(turn.person)
  const request = readCardRequest(turn.text)
  if (request?.kind === 'find-phrase') return true
  if (request?.kind === 'phrase' && knowledge().byLabel(`Frase ${request.id}`) !== undefined) return true
  return wish !== undefined && isPersonal(wish, turn)
}

/** Of somebody who names people the message itself must go; of a whistleblower not even that much is said. */
export function toPrivateChat({ text }: Said, { texts }: Dependencies): Reply[] {
  const { deleteHere, ...told } = texts.talk.privately
  if (guard(text)?.kind !== 'personal-data') return [{ kind: 'privately', told }]
  const { written, unreachable, failed } = told
  return [
    {
      kind: 'privately',
      told: {
        written: `${written} ${deleteHere}`,
        unreachable: `${unreachable} ${deleteHere}`,
        failed: `${failed} ${deleteHere}`,
      },
    },
  ]
}

/** Danger and threats are answered where they were told: help must not wait for somebody to open another chat. */
function mustNotShow(kind: NonNullable<ReturnType<typeof guard>>['kind']): boolean {
  return kind === 'whistleblower' || kind === 'personal-data'
}

function isPersonal(command: Command, { person, place }: Said): boolean {
  switch (command) {
    case 'log':
    case 'my-cases':
    case 'find-phrase':
    case 'ask-person':
      return true
    // For those who may not, the words are a question like any other.
    case 'gaps':
      return maySeeGaps(person)
    case 'export':
      return mayExport(person)
    case 'queue':
      return maySeeQueue(person) && !place.isUnit
    case 'trends':
      return maySeeTrends(person) && !place.isUnit
    case 'find-route':
    case 'help':
    case 'thanks':
    case 'cancel':
      return false
  }
}
