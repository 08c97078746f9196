/**
 * The guide to the right appeal body: from topic and "is there a decision" to the routes that fit, and what of a route
 * must be seen first. Pure; routes are content.
 */
import type { Entry, Passage, RouteEntry } from './entry.js'

export type Topic = RouteEntry['topic']
export type ComplaintKind = RouteEntry['types'][number]
export const decisionAnswers = ['ja', 'nej', 'ved-ikke'] as const
export type DecisionAnswer = (typeof decisionAnswers)[number]

/** Bodies whose name can stand in a letter as it is; the others depend on the case. */
const nameInLetter: Partial<Record<RouteEntry['instanceKey'], string>> = {
  'klagenaevn-special': 'Klagenævnet for Specialundervisning',
  ankestyrelsen: 'Ankestyrelsen',
  tilsyn: 'Ankestyrelsen, der fører tilsyn med kommunen',
  datatilsynet: 'Datatilsynet',
  borgerraadgiver: 'Borgerrådgiveren',
  ombudsmand: 'Folketingets Ombudsmand',
}

export function routesOf(entries: readonly Entry[]): RouteEntry[] {
  return entries.filter((entry) => entry.collection === 'routes')
}

/** Topics that have routes, in the order in which the routes stand; "andet" comes last. */
export function topicsOf(routes: readonly RouteEntry[]): Topic[] {
  const topics = [...new Set(routes.map(({ topic }) => topic))]
  return [...topics.filter((topic) => topic !== 'andet'), ...topics.filter((topic) => topic === 'andet')]
}

/** The routes of a topic that fit the answer; when none does, all of the topic: a wrong "no" must not hide a right. */
export function fittingRoutes(
  routes: readonly RouteEntry[],
  topic: string,
  answer: DecisionAnswer,
): { routes: RouteEntry[]; widened: boolean } {
  const ofTopic = routes.filter((route) => route.topic === topic)
  const unwanted = { ja: 'no', nej: 'yes', 'ved-ikke': '' }[answer]
  const fitting = ofTopic.filter(({ decision }) => decision !== unwanted)
  return fitting.length > 0 ? { routes: fitting, widened: false } : { routes: ofTopic, widened: true }
}

/** The route for those who know only what kind of complaint it is: the first that is about this kind and nothing else. */
export function routeOfKind(routes: readonly RouteEntry[], kind: ComplaintKind): RouteEntry | undefined {
  return routes.find(({ types, topic }) => types.length === 1 && types[0] === kind && topic !== 'andet')
}

/** What the workplace does now; the first passage where no passage says so. */
export function doNow({ passages }: RouteEntry): Passage | undefined {
  return passages.find(({ heading }) => /^Hvad gør|^Hvem sender/.test(heading)) ?? passages[0]
}

/** What is said about deadlines where none can be counted. */
export function aboutDeadline(route: RouteEntry): Passage | undefined {
  return route.deadline ? undefined : route.passages.find(({ heading }) => /frist/i.test(heading))
}

/** The reservations that stand on what is shown of a route, each once, and those on where to complain. */
export function reservationsOf(route: RouteEntry): string[] {
  const deadlinePassage = route.passages.find(({ heading }) => /frist/i.test(heading))
  const shown = [route.passages[0], doNow(route), deadlinePassage]
  return [...new Set(shown.flatMap((passage) => passage?.reservation ?? []))]
}

/** The body's name as it can stand in a letter; nothing where the route names conditions or several bodies. */
export function instanceName({ instance, instanceKey }: RouteEntry): string | undefined {
  return /[;,]/.test(instance) ? undefined : nameInLetter[instanceKey]
}
