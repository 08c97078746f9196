/**
 * Cards that stop a conversation before it goes wrong: danger, whistleblowing, personal data, threats, manipulation.
 * They are the shortest of all: what to do now, whom to call, what the bot does not do.
 */
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'
import { contactLine } from './contact-line.js'
import { box, card, facts, heading, paragraph, type Card, type Element } from './elements.js'

export type StopKind = 'danger' | 'whistleblower' | 'personal-data' | 'threats' | 'manipulation'

/**
 * `amongOthers`: what stopped it was written where others read along, and so may the card be. `isWeighed`: it may have been meant
 * otherwise, so the card tells how to go on. `also`: what stands below, for the text may be of either.
 */
export function stopCard(
  kind: StopKind,
  organisation: Organisation,
  texts: Texts,
  { amongOthers = false, isWeighed = false, also }: StopOptions = {},
): Card {
  const stopped = cardFor(kind, organisation, texts, amongOthers)
  const [title, ...rest] = also ? cardFor(also, organisation, texts, amongOthers).body : []
  // A card has one heading only.
  const below = title ? [{ ...title, style: 'default', separator: true, spacing: 'large' }, ...rest] : []
  const misread = isWeighed ? [paragraph(texts.dialogs.stop.misread, { subtle: true })] : []
  return { ...stopped, body: [...stopped.body, ...below, ...misread] }
}

export interface StopOptions {
  amongOthers?: boolean
  isWeighed?: boolean
  also?: StopKind
}

function cardFor(kind: StopKind, organisation: Organisation, texts: Texts, amongOthers: boolean): Card {
  const t = texts.dialogs.stop
  switch (kind) {
    case 'danger':
      return dangerCard(organisation, amongOthers, texts)
    case 'whistleblower': {
      const scheme = contactLine('whistleblower', organisation, texts)
      const body = [t.whistleblower.body(scheme), t.whistleblower.more]
      return plainCard(t.whistleblower.title, amongOthers ? [...body, texts.talk.amongOthers.deleteToo] : body, texts)
    }
    case 'personal-data':
      return plainCard(
        t.personalData.title,
        [
          t.personalData.body,
          t.personalData.example,
          amongOthers ? texts.talk.amongOthers.deleteToo : t.personalData.deleteToo,
        ],
        texts,
      )
    case 'threats': {
      const hotline = contactLine('arbejdsmiljoe', organisation, texts)
      const steps = t.threats.steps(hotline, organisation.emergency.alarm, organisation.emergency.police)
      return plainCard(t.threats.title, [numbered(steps), t.threats.later], texts)
    }
    case 'manipulation':
      return plainCard(t.manipulation.title, [t.manipulation.body, t.manipulation.more], texts)
  }
}

function dangerCard({ emergency }: Organisation, amongOthers: boolean, texts: Texts): Card {
  const t = texts.dialogs.stop.danger
  const body: Element[] = [
    heading(t.title),
    box('attention', [paragraph(t.first(emergency.alarm))]),
    paragraph(numbered(t.steps)),
    box('warning', [paragraph(t.parents)]),
    { type: 'TextBlock', text: t.phones, weight: 'bolder', wrap: true, spacing: 'medium' },
    facts([
      ...emergency.byArea.map(({ name, phone }): [string, string] => [name, phone]),
      [t.outOfHours, `${emergency.outOfHours.name} ${emergency.outOfHours.phone}`],
    ]),
    paragraph(amongOthers ? texts.talk.amongOthers.danger : t.notHere, { subtle: true }),
  ]
  return card({ lang: texts.language, summary: t.summary, body })
}

function plainCard(title: string, paragraphs: string[], { language }: Texts): Card {
  return card({ lang: language, summary: title, body: [heading(title), ...paragraphs.map((text) => paragraph(text))] })
}

function numbered(steps: string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
}
