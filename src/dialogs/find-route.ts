/**
 * The way to the right appeal body in two or three taps. "Ved ikke" is always an answer, and leads to the four kinds of
 * complaint and to a person. Nobody's data is asked for, so it works in channels too.
 */
import { dayOf, holidayName, isWorkday } from '../calendar.js'
import type { Button } from '../cards/buttons.js'
import type { Card } from '../cards/elements.js'
import { routeCard, type CountedDeadline } from '../cards/route-card.js'
import { routeChoiceCard, routeTopicCard, routeUnsureCard, UNKNOWN } from '../cards/route-guide-card.js'
import { deadlineDay, receivedDay, receivedWorking } from '../knowledge/deadline.js'
import { daySchema, type RouteEntry } from '../knowledge/entry.js'
import {
  decisionAnswers,
  fittingRoutes,
  routeOfKind,
  routesOf,
  topicsOf,
  type ComplaintKind,
} from '../knowledge/route-guide.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

const calendar = { isWorkday, holidayName }
const kinds: ComplaintKind[] = ['formalitet', 'adfaerd', 'serviceniveau', 'realitet']

type ButtonOf<V extends Button['verb']> = Extract<Button, { verb: V }>

export function findRoute(turn: Turn, deps: Dependencies): Reply[] {
  return shown(turn, routeTopicCard(topicsOf(allRoutes(deps)), {}, deps.texts))
}

export function chooseTopic(turn: Turn, { topic, decision }: ButtonOf<'choose-topic'>, deps: Dependencies): Reply[] {
  const { texts } = deps
  if (topic === UNKNOWN) return unsure(turn, deps)
  const routes = allRoutes(deps)
  const topics = topicsOf(routes)
  const answer = decisionAnswers.find((known) => known === decision)
  const chosen = topics.find((known) => known === topic)
  if (!answer || !chosen) {
    const known = { ...(chosen ? { topic: chosen } : {}), ...(answer ? { decision: answer } : {}) }
    return shown(turn, routeTopicCard(topics, known, texts))
  }
  const fitting = fittingRoutes(routes, chosen, answer)
  return shown(turn, routeChoiceCard(fitting.routes, fitting.widened, texts))
}

/** From the guide the route takes the place of the question; who asks for it by name gets a card of its own. */
export function openRoute(turn: Turn, id: string, deps: Dependencies): Reply[] {
  if (id === UNKNOWN) return unsure(turn, deps)
  const route = routeOf(id, deps)
  return route ? shown(turn, cardOf(route, undefined, deps)) : gone(turn, deps)
}

export function countRoute(turn: Turn, button: ButtonOf<'count-route'>, deps: Dependencies): Reply[] {
  const route = routeOf(button.route, deps)
  return route ? shown(turn, cardOf(route, countDeadlineOf(route, button, deps), deps)) : gone(turn, deps)
}

/** The last day, and how it was found; no result without a day and a way of sending. */
export function countDeadlineOf(
  { deadline }: RouteEntry,
  { from, sent }: { from: string; sent: string },
  { now }: Pick<Dependencies, 'now'>,
): CountedDeadline {
  const how = sent === 'letter' || sent === 'digital-post' ? sent : undefined
  const asked = { from: isSensible(from) ? from : '', sent: how ?? (sent === 'received' ? sent : '') }
  if (!deadline || !asked.from || (deadline.from === 'receipt' && !asked.sent)) return { ...asked, result: undefined }
  const wasSent = deadline.from === 'receipt' ? how : undefined
  const received = wasSent ? receivedDay(from, wasSent, calendar) : from
  const { day, working } = deadlineDay(received, deadline, calendar)
  const result = {
    last: day,
    received: wasSent ? received : undefined,
    working: [...(wasSent ? receivedWorking(from, wasSent, calendar) : []), ...working],
    passed: day < dayOf(now()),
  }
  return { ...asked, result }
}

/** A date picker lets one type any year. */
function isSensible(day: string): boolean {
  return daySchema.safeParse(day).success && day > '2000' && day < '2100'
}

function unsure(turn: Turn, deps: Dependencies): Reply[] {
  const routes = allRoutes(deps)
  // Who disagrees with a decision must say about what; there is no one way for all.
  const ways = kinds.map((kind) => ({ kind, route: kind === 'realitet' ? undefined : routeOfKind(routes, kind) }))
  return shown(turn, routeUnsureCard(ways, deps.knowledge().organisation, deps.texts))
}

function cardOf(route: RouteEntry, counted: CountedDeadline | undefined, deps: Dependencies): Card {
  const phrases = route.phrases.flatMap((id) => {
    const entry = deps.knowledge().byLabel(`Frase ${id}`)
    return entry?.collection === 'phrases' ? [entry] : []
  })
  return routeCard(route, phrases, counted, deps.texts)
}

function allRoutes({ knowledge }: Dependencies): RouteEntry[] {
  return routesOf(knowledge().entries)
}

function routeOf(id: string, { knowledge }: Dependencies): RouteEntry | undefined {
  const entry = knowledge().byLabel(`Klagevej ${id}`)
  return entry?.collection === 'routes' ? entry : undefined
}

function gone(turn: Turn, { texts }: Dependencies): Reply[] {
  return [{ kind: turn.kind === 'said' ? 'text' : 'notice', text: texts.route.gone }]
}

function shown(turn: Turn, card: Card): Reply[] {
  return turn.kind === 'pressed' ? [{ kind: 'replace', card, activityId: turn.activityId }] : [{ kind: 'card', card }]
}
