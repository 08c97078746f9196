/** "Log tidlig utilfredshed" on a message: whether its text is taken along. Asked before the form, so that nothing typed is lost. */
import type { Organisation } from '../knowledge/organisation.js'
import { limits } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { card, heading, paragraph, type Card } from './elements.js'
import { noteWarning } from './own-note-card.js'

/** `message` travels in the button and is shown nowhere; `isDanger` when it sounds like a child in danger. */
export function messageChoiceCard(message: string, isDanger: boolean, organisation: Organisation, texts: Texts): Card {
  const t = texts.extension.report
  const warning = isDanger
    ? noteWarning({ text: '', seen: {}, faults: [], obstacle: 'danger' }, organisation, texts)
    : [paragraph(texts.precomplaint.form.danger)]
  return card({
    lang: texts.language,
    summary: t.title,
    body: [heading(t.title), ...warning, paragraph(t.choose), paragraph(texts.precomplaint.form.privacy)],
    actions: [
      sendsDialog({ title: t.without, style: 'positive' }, { verb: 'log' }),
      sendsDialog({ title: t.take }, { verb: 'take-message', message: message.slice(0, limits.whatHappened.max) }),
    ],
  })
}
