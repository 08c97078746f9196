/** What the overview needs from outside, and what an endpoint's function gets. */
import type { z } from 'zod'
import type { Person, Reply, Turn } from '../dialogs/conversation.js'
import type { Dependencies } from '../dialogs/dependencies.js'
import type { EndpointName, endpoints, Response } from './contract.js'

/** How often answers with the same passages were shown, and what was thought of them; without anybody's name. */
export interface PassageUse {
  passages: string[]
  shown: number
  liked: number
  disliked: number
}

/** As the administrator's commands have it; see storage/admin-health.ts. */
export interface StoreHealth {
  events: number
  chainEndFits: boolean
  unitChannel: 'known' | 'unknown' | { deadBecause: string }
  deadChats: number
  waitingDeliveries: number
  cases: { open: number; notTakenInTime: number; followUpPassed: number }
}

export interface OverviewNeeds {
  /** With texts in the language that was asked for. */
  deps: Dependencies
  /** Remembers which passages an answer had, so that it can be judged. */
  answerShown: (answerId: string, passages: string[], at: string) => void
  passageUse: () => Promise<PassageUse[]>
  readiness: () => Promise<{ ready: boolean; parts: Record<string, string> }>
  /** @param today the calendar day in Copenhagen */
  storeHealth: (today: string) => Promise<StoreHealth>
}

/** An endpoint's function; the request has been read by its schema, and the person has the right to it. */
export type Answer<N extends EndpointName> = (
  request: z.output<(typeof endpoints)[N]['request']>,
  person: Person,
  needs: OverviewNeeds,
) => Promise<Response<N>> | Response<N>

/** What the bot says on the page. There is no more private place to move to, so that one reply cannot come. */
export function onPage(replies: readonly Reply[]): Exclude<Reply, { kind: 'privately' }>[] {
  return replies.map((reply) => {
    if (reply.kind === 'privately')
      throw new Error('A turn in a private place was answered with a move to a private place.')
    return reply
  })
}

type Act = Turn extends infer T ? (T extends Turn ? Omit<T, keyof Who> : never) : never
type Who = Pick<Turn, 'person' | 'place' | 'language'>

/** The page is as private as the chat with the bot, so the same may be said and shown there. */
export function privateTurn<T extends Act>(person: Person, { texts }: Pick<Dependencies, 'texts'>, act: T): T & Who {
  return { ...act, person, place: { kind: 'personal', isUnit: false }, language: texts.language }
}
