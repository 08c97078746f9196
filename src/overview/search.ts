/** Search: a turn of the same conversation as in the chat, guards first; the passages found are also given one by one. */
import { reservationOf, sourceLine, withReadableSlots } from '../cards/passage-card.js'
import { dayOf } from '../calendar.js'
import { answer } from '../knowledge/answer.js'
import type { Entry } from '../knowledge/entry.js'
import { passagesNamed } from '../knowledge/knowledge-index.js'
import { guard } from '../knowledge/guards.js'
import type { EntryLine, Result } from './contract-shapes.js'
import { repliesTo, type Answer, type OverviewNeeds } from './needs.js'

/** More are not read while one types. */
const MOST_SUGGESTIONS = 8
const collections = ['klarret', 'rules', 'routes', 'phrases'] as const

export const search: Answer<'search'> = async ({ text }, person, needs) => {
  const { deps, answerShown } = needs
  const replies = await repliesTo({ kind: 'said', text }, person, deps)
  const cited = replies.flatMap((reply) => (reply.kind === 'answer' ? reply.citations : []))
  if (cited.length === 0) return { replies, results: [], corrected: [], answerId: null }
  const passageIds = cited.map(({ passageId }) => passageId)
  const answerId = deps.newId()
  answerShown(answerId, passageIds, deps.now().toISOString())
  const outcome = answer(text, deps.knowledge())
  const corrected = outcome.kind === 'answer' ? outcome.corrected.map(({ to }) => to) : []
  return { replies, results: passageIds.flatMap((id) => resultOf(id, needs) ?? []), corrected, answerId }
}

/** Nothing that is typed on the way is kept: only a search goes on the gap list. */
export const suggest: Answer<'suggest'> = ({ text }, _person, { deps }) => {
  if (guard(text)) return { stopped: true, suggestions: [] }
  const found = deps.knowledge().lookUp.find(text, collections)
  return { stopped: false, suggestions: found.slice(0, MOST_SUGGESTIONS).map(({ entry }) => entryLine(entry)) }
}

export const giveFeedback: Answer<'feedback'> = async ({ answerId, reaction, reason }, person, { deps }) => {
  return {
    replies: await repliesTo({ kind: 'feedback', activityId: answerId, reaction, given: { reason } }, person, deps),
  }
}

export function entryLine({ id, label, title, collection }: Entry): EntryLine {
  return { id, label, title, collection }
}

function resultOf(passageId: string, { deps }: OverviewNeeds): Result | undefined {
  const [found] = passagesNamed([passageId], deps.knowledge().entries)
  if (!found) return undefined
  const { entry, passage } = found
  return {
    ...entryLine(entry),
    passageId,
    heading: passage.heading,
    text: withReadableSlots(passage.text),
    source: sourceLine(passage, deps.texts),
    certainty: passage.certainty,
    reservation: reservationOf(passage, deps.texts) ?? null,
    owner: entry.owner,
    checkedOn: entry.checkedOn,
    isStarter: entry.status === 'starter',
    isUnderReview: entry.reviewBy < dayOf(deps.now()),
  }
}
