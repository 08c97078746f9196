/**
 * A complaint route to act on: where, who receives first, by when, what to do now, and the fitting phrases one tap away.
 */
import type { PhraseEntry, RouteEntry } from '../knowledge/entry.js'
import { aboutDeadline, doNow, reservationsOf } from '../knowledge/route-guide.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { box, card, choiceInput, facts, heading, paragraph, type Card, type Element } from './elements.js'
import { sourceLine } from './passage-card.js'

/** Teams shows six actions; two are the card's own. */
const MAX_PHRASES = 3

/** What was asked about the deadline, and what came of it. */
export interface CountedDeadline {
  from: string
  sent: string
  result: { last: string; received: string | undefined; working: string[]; passed: boolean } | undefined
}

export function routeCard(
  route: RouteEntry,
  phrases: readonly PhraseEntry[],
  counted: CountedDeadline | undefined,
  texts: Texts,
): Card {
  const t = texts.route.card
  const now = doNow(route)
  const deadline = aboutDeadline(route)
  return card({
    lang: texts.language,
    summary: t.summary(route.title),
    body: [
      paragraph(route.label, { subtle: true }),
      heading(route.title),
      paragraph(route.matter),
      facts([
        [t.where, capital(route.instance)],
        [t.first, route.firstStep],
        [t.how, route.how],
        [t.deadline, deadlineText(route, texts)],
      ]),
      ...reservationBox(route, texts),
      ...(deadline ? [paragraph(`**${deadline.heading}**`), paragraph(deadline.text, { spacing: 'small' })] : []),
      ...(now ? [paragraph(`**${now.heading}**`), paragraph(now.text, { spacing: 'small' })] : []),
      ...sourceElements(route, texts),
      ...countInputs(route, counted, texts),
      // What comes of a press stands by the button, where the eye is.
      ...(counted?.result ? [resultBox(counted.result, texts)] : []),
    ],
    actions: [
      ...(route.deadline
        ? [press({ title: texts.route.count.press, style: 'positive' }, { verb: 'count-route', route: route.id })]
        : []),
      ...phrases
        .slice(0, MAX_PHRASES)
        .map(({ id, title }) =>
          press(
            { title: t.phrase(title), associatedInputs: 'none' },
            { verb: 'open-phrase', phrase: id, route: route.id },
          ),
        ),
      press({ title: t.read, associatedInputs: 'none' }, { verb: 'read-route', route: route.id }),
    ],
  })
}

function deadlineText({ deadline }: RouteEntry, texts: Texts): string {
  const t = texts.route.card
  if (!deadline) return t.noDeadline
  const text = `${capital(deadline.text)}.`
  return deadline.confirm ? `${text} ${t.confirm}` : text
}

function reservationBox(route: RouteEntry, texts: Texts): Element[] {
  const t = texts.route.card
  const reservations = reservationsOf(route)
  const all = [...(route.certainty === 'M?' && reservations.length === 0 ? [t.unsure] : []), ...reservations]
  if (all.length === 0) return []
  return [
    box('warning', [
      { type: 'TextBlock', text: t.before, weight: 'bolder', wrap: true },
      ...all.map((reservation) => paragraph(reservation, { spacing: 'small' })),
    ]),
  ]
}

function resultBox({ last, received, working, passed }: NonNullable<CountedDeadline['result']>, texts: Texts): Element {
  const t = texts.route.count
  return box(passed ? 'attention' : 'good', [
    paragraph(t.last(texts.day(last))),
    ...(passed ? [paragraph(t.passed, { spacing: 'small' })] : []),
    ...(received ? [paragraph(t.received(texts.day(received)), { spacing: 'small' })] : []),
    paragraph(`**${t.working}**`, { spacing: 'small' }),
    paragraph(working.map((line) => `- ${line}`).join('\n'), { spacing: 'small' }),
    paragraph(`${texts.route.card.letterFirst} ${t.note}`, { spacing: 'small' }),
  ])
}

function countInputs({ deadline }: RouteEntry, counted: CountedDeadline | undefined, texts: Texts): Element[] {
  if (!deadline) return []
  const t = texts.route.count
  const isEvent = deadline.from === 'event'
  const asked = isEvent ? t.fromEvent : t.from
  return [
    {
      type: 'Input.Date',
      id: 'from',
      label: asked.label,
      errorMessage: asked.error,
      isRequired: true,
      separator: true,
      spacing: 'large',
      ...(counted?.from ? { value: counted.from } : {}),
    },
    ...(isEvent
      ? []
      : [
          choiceInput({
            id: 'sent',
            label: t.sent.label,
            errorMessage: t.sent.error,
            choices: [
              { title: t.sent.digitalPost, value: 'digital-post' },
              { title: t.sent.letter, value: 'letter' },
              { title: t.sent.received, value: 'received' },
            ],
            style: 'expanded',
            value: counted?.sent,
          }),
        ]),
  ]
}

function sourceElements(route: RouteEntry, texts: Texts): Element[] {
  const t = texts.route.card
  const law = [...new Set([...route.statute, ...route.sources])]
  return [
    paragraph(sourceLine({ sources: law, certainty: route.certainty }, texts), { subtle: true }),
    paragraph(
      [
        t.checked(route.label, texts.shortDay(route.checkedOn)),
        route.status === 'starter' ? texts.dialogs.answer.starter : '',
      ].join(' '),
      { subtle: true, spacing: 'small' },
    ),
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
