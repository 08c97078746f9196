/**
 * The reporter's view of a case: the receipt that takes the form's place and then follows the case to its end.
 * It lives in the reporter's private chat, so what the unit wrote to the reporter may stand in it.
 */
import { followUpOf, isComplaint, type Note, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, quoted, type Action, type Card, type Element } from './elements.js'
import { says } from './form-elements.js'

/** How far the case has come towards the unit. `received` is said only when the unit's card was really delivered. */
export type Delivery = 'received' | 'on-its-way' | 'channel-unknown'

export interface ReceiptFacts {
  delivery: Delivery
  names: CaseNames
  /** The last day for the parent to hear from the unit, if it is a complaint. */
  complaintDeadline: string
  /** Whom to tell sensitive things by telephone, as one line. */
  unitContact: string
  /** Where the case is followed, in a sentence, when the receipt stands in a dialog: it will be gone, and does not change. */
  followedAt?: string
}

/** Notes of the unit that are shown here; all of them stand in the case itself. */
const SHOWN_NOTES = 3
/** Of each; the whole text opens with "Vis". */
const SHOWN_CHARACTERS = 600

export function receiptCard(precomplaint: Precomplaint, about: ReceiptFacts, texts: Texts): Card {
  const t = texts.precomplaint.receipt
  const { report, number, status } = precomplaint
  const isLeaving = about.followedAt !== undefined && status === 'new' && about.delivery === 'on-its-way'
  const said = isLeaving ? t.leaving : statusText(precomplaint, about.delivery, texts)
  const arrived = status === 'taken' || status === 'closed' || (status === 'new' && about.delivery === 'received')
  return card({
    lang: texts.language,
    summary: t.summary(number, said),
    body: [
      heading(isComplaint(precomplaint) ? t.titleComplaint(number) : t.title(number)),
      box(arrived ? 'good' : 'emphasis', [
        paragraph(status === 'new' ? `${t.thanks} ${said}` : said),
        ...nextStep(precomplaint, about, texts),
      ]),
      ...unitNotes(precomplaint, texts),
      ...duties(precomplaint, about, texts),
      facts([
        [t.theme, about.names.theme],
        [t.unit, about.names.unitType],
        [t.logged, texts.moment(precomplaint.createdAt)],
        ...(isOpen(precomplaint) ? [[t.followUp, texts.day(followUpOf(precomplaint))] as [string, string]] : []),
      ]),
      paragraph(report.nameSeenBy === 'leder' ? t.seenByLeader : t.seenByUnit, { subtle: true }),
      ...(about.followedAt ? [paragraph(about.followedAt)] : []),
    ],
    actions: actionsOf(precomplaint, texts),
  })
}

/** One sentence on where the case stands, as the reporter is told. */
export function statusText(precomplaint: Precomplaint, delivery: Delivery, texts: Texts): string {
  const t = texts.precomplaint.receipt
  const { status, closing, takenBy } = precomplaint
  if (status === 'withdrawn') return t.withdrawn
  if (status === 'closed' && closing) return t.closed(texts.precomplaint.outcomes[closing.outcome].toLowerCase())
  if (takenBy) return t.taken(takenBy.name)
  if (delivery === 'received') return t.received
  return delivery === 'channel-unknown' ? t.channelUnknown : t.waiting
}

/** The unit's question that the reporter has not answered yet. */
export function openQuestion({ notes, status }: Precomplaint): Note | undefined {
  if (status !== 'taken') return undefined
  const last = notes.findLast(({ kind }) => kind === 'question' || kind === 'answer')
  return last?.kind === 'question' ? last : undefined
}

/** What the reporter can do with a case: what is asked for first. */
export function ownActions(precomplaint: Precomplaint, button: typeof opensDialog, texts: Texts): Action[] {
  const t = texts.precomplaint.receipt
  const { id, status } = precomplaint
  return [
    ...(openQuestion(precomplaint)
      ? [button({ title: t.answer, style: 'positive' }, { verb: 'open-note', id, kind: 'answer' })]
      : []),
    ...(isOpen(precomplaint) ? [button({ title: t.add }, { verb: 'open-note', id, kind: 'addition' })] : []),
    ...(status === 'new' ? [button({ title: t.withdraw }, { verb: 'open-withdrawal', id })] : []),
  ]
}

export function isOpen({ status }: Precomplaint): boolean {
  return status === 'new' || status === 'taken'
}

function actionsOf(precomplaint: Precomplaint, texts: Texts): Action[] {
  const { id } = precomplaint
  return [
    ...ownActions(precomplaint, opensDialog, texts),
    opensDialog({ title: texts.precomplaint.receipt.show }, { verb: 'show-own-case', id }),
    press({ title: texts.dialogs.commands.myCases }, { verb: 'my-cases' }),
  ]
}

function nextStep({ status, takeBy, takenBy }: Precomplaint, { followedAt }: ReceiptFacts, texts: Texts): Element[] {
  const t = texts.precomplaint.receipt
  if (status === 'new' && takeBy) {
    const next = followedAt ? t.nextElsewhere : t.next
    return [paragraph(next(texts.day(takeBy)), { spacing: 'small' })]
  }
  return status === 'taken' && takenBy ? [paragraph(t.nextTaken(takenBy.name), { spacing: 'small' })] : []
}

function unitNotes({ notes }: Precomplaint, texts: Texts): Element[] {
  const t = texts.precomplaint.receipt
  const shown = notes.filter(({ kind, text }) => (kind === 'advice' || kind === 'question') && text).slice(-SHOWN_NOTES)
  return shown.flatMap(({ kind, by, at, text }) => {
    const said = kind === 'question' ? t.question : t.advice
    return quoted(said(by.name, texts.moment(at)), shortened(text, SHOWN_CHARACTERS))
  })
}

/** What a pre-complaint does not do for the reporter: a complaint's answer, a decision's deadline, sensitive words. */
function duties(precomplaint: Precomplaint, about: ReceiptFacts, texts: Texts): Element[] {
  const t = texts.precomplaint.receipt
  const { report, complaint, status } = precomplaint
  if (status === 'withdrawn') return []
  const boxes: Element[] = []
  if (isComplaint(precomplaint)) {
    const first = report.explicitComplaint || !complaint ? t.complaint : t.becameComplaint
    const deadline = isOpen(precomplaint) ? [paragraph(`**${t.complaintBy(texts.day(about.complaintDeadline))}**`)] : []
    boxes.push(box('warning', [paragraph(first), ...deadline]))
  }
  if (report.complaintTypes.includes('realitet') || report.decisionDate) {
    boxes.push(
      box('warning', [
        paragraph(t.decision),
        ...(report.decisionDate
          ? [paragraph(t.decisionFrom(texts.day(report.decisionDate)), { spacing: 'small' })]
          : []),
        { type: 'ActionSet', actions: [says(t.findRoute, texts.route.commands.find)] },
      ]),
    )
  }
  if (report.sensitive && isOpen(precomplaint)) boxes.push(box('accent', [paragraph(t.sensitive(about.unitContact))]))
  return boxes
}

export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
