/** What the overview needs from outside, and what an endpoint's function gets. */
import type { z } from 'zod'
import type { Person, Place, Turn } from '../dialogs/conversation.js'
import type { Dependencies, LastAnswers } from '../dialogs/dependencies.js'
import { respond } from '../dialogs/respond.js'
import type { EndpointName, endpoints, Response } from './contract.js'
import type { Reply as PageReply } from './contract-shapes.js'

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

/** The page is no conversation: each search stands alone, and is nothing that is referred to in the chat. */
const nothingBefore: LastAnswers = { shown: () => undefined, of: () => Promise.resolve([]) }

/** What the bot answers to an act on the page. The page is as private as the chat with the bot, so nothing is sent there from here. */
export async function repliesTo(act: Act, person: Person, deps: Dependencies): Promise<PageReply[]> {
  const place: Place = { kind: 'personal', isUnit: false }
  const replies = await respond(
    { ...act, person, place, language: deps.texts.language },
    { ...deps, lastAnswers: nothingBefore },
  )
  return replies.map((reply) => {
    if (reply.kind === 'privately' || reply.kind === 'found' || reply.kind === 'insert') {
      throw new Error(`A turn on the page was answered with "${reply.kind}", which only Teams can show`)
    }
    return reply
  })
}

type Act = Turn extends infer T ? (T extends Turn ? Omit<T, keyof Who> : never) : never
type Who = Pick<Turn, 'person' | 'place' | 'language'>
