/** "7 arbejdsdage fra i dag": the date, and how it was counted. Nothing else is answered here. */
import { dayOf, holidayName, isWorkday } from '../calendar.js'
import { deadlineDay, receivedDay, receivedWorking } from '../knowledge/deadline.js'
import { readDeadlineRequest, type DeadlineRequest } from '../knowledge/deadline-request.js'
import type { Texts } from '../texts/da.js'
import type { Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'

const calendar = { isWorkday, holidayName }

/** The reply to a request for a calculation; nothing when the text asks for something else. */
export function countDeadline(
  text: string,
  deps: Pick<Dependencies, 'now' | 'texts' | 'knowledge'>,
): Reply | undefined {
  const request = readDeadlineRequest(text, dayOf(deps.now()))
  if (!request) return undefined
  const { rules } = deps.texts.deadline
  const suggestions = deps.knowledge().byLabel(rules.says) ? [rules] : []
  return { kind: 'text', text: describe(request, deps.texts), suggestions }
}

function describe(request: DeadlineRequest, texts: Texts): string {
  const t = texts.deadline
  switch (request.kind) {
    case 'no-such-date':
      return t.noSuchDate(request.written)
    case 'too-far':
      return t.tooFar
    case 'received': {
      const day = receivedDay(request.from, request.sent, calendar)
      return shown(t.received(texts.day(day)), '', receivedWorking(request.from, request.sent, calendar), texts)
    }
    case 'deadline': {
      const { from: written, sent, span } = request
      const from = sent ? receivedDay(written, sent, calendar) : written
      const { day, working } = deadlineDay(from, span, calendar)
      const counted = span.skipJuly ? t.countedWithoutJuly : t.counted
      const before =
        sent === 'letter' ? [...receivedWorking(written, sent, calendar), t.letterFirst(texts.day(from))] : []
      const digital = sent === 'digital-post' ? [t.digitalFirst] : []
      const how = [...before, ...digital, ...working]
      return shown(t.last(texts.day(day)), counted(t.span(span.count, span.unit), texts.day(from)), how, texts)
    }
  }
}

function shown(first: string, second: string, working: string[], texts: Texts): string {
  const t = texts.deadline
  const lines = working.map((line) => `- ${line}`).join('\n')
  return [first, second, `**${t.working}**\n\n${lines}`, t.note].filter(Boolean).join('\n\n')
}
