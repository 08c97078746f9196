/**
 * The guide to the right appeal body: topic and decision, the routes that fit, and the way out for those who do not know.
 */
import type { RouteEntry } from '../knowledge/entry.js'
import type { Organisation } from '../knowledge/organisation.js'
import type { ComplaintKind, DecisionAnswer, Topic } from '../knowledge/route-guide.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { contactLine } from './contact-line.js'
import { card, choiceInput, heading, paragraph, type Card, type Element } from './elements.js'

/** What one chooses when one does not know. */
export const UNKNOWN = 'ved-ikke'

export function routeTopicCard(
  topics: readonly Topic[],
  chosen: { topic?: string; decision?: string },
  texts: Texts,
): Card {
  const t = texts.route.guide
  const unknown = { title: t.unknown, value: UNKNOWN }
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.intro),
      choiceInput({
        id: 'topic',
        label: t.topic.label,
        errorMessage: t.topic.error,
        placeholder: t.topic.placeholder,
        choices: [...topics.map((topic) => ({ title: texts.route.topics[topic], value: topic })), unknown],
        value: chosen.topic,
      }),
      choiceInput({
        id: 'decision',
        label: t.decision.label,
        errorMessage: t.decision.error,
        choices: [
          { title: t.decision.yes, value: 'ja' satisfies DecisionAnswer },
          { title: t.decision.no, value: 'nej' satisfies DecisionAnswer },
          unknown,
        ],
        style: 'expanded',
        value: chosen.decision,
      }),
    ],
    actions: [press({ title: t.next, style: 'positive' }, { verb: 'choose-topic' })],
  })
}

/** `widened`: nothing fitted the answer about the decision, so all of the topic is shown. */
export function routeChoiceCard(routes: readonly RouteEntry[], widened: boolean, texts: Texts): Card {
  const t = texts.route.choose
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      ...(widened ? [paragraph(t.widened)] : []),
      choiceInput({
        id: 'route',
        label: t.route.label,
        errorMessage: t.route.error,
        choices: [
          ...routes.map(({ id, matter }) => ({ title: t.matter(matter), value: id })),
          { title: t.none, value: UNKNOWN },
        ],
        style: 'expanded',
      }),
    ],
    actions: [
      press({ title: t.open, style: 'positive' }, { verb: 'open-route' }),
      press({ title: t.back, associatedInputs: 'none' }, { verb: 'find-route' }),
    ],
  })
}

/** The four kinds of complaint in a parent's words, each with its way. */
export function routeUnsureCard(
  kinds: readonly { kind: ComplaintKind; route: RouteEntry | undefined }[],
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.route.unsure
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.intro),
      ...kinds.map(({ kind, route }): Element => {
        const { title, signs } = t.kinds[kind]
        const open = route
          ? press({ title: t.open(title) }, { verb: 'open-route', route: route.id })
          : press({ title: t.again }, { verb: 'find-route' })
        return {
          type: 'Container',
          separator: true,
          spacing: 'medium',
          items: [
            paragraph(`**${title}**`),
            paragraph(signs, { spacing: 'small' }),
            { type: 'ActionSet', spacing: 'small', actions: [open] },
          ],
        }
      }),
      { ...paragraph(t.person), separator: true, spacing: 'medium' },
      paragraph(contactLine('klageenhed', organisation, texts), { spacing: 'small' }),
    ],
  })
}
