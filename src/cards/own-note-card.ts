/** The dialogs in which a reporter adds to a case, answers the unit, or takes the case back. */
import type { PersonalDataFinding } from '../knowledge/personal-data/find-personal-data.js'
import type { Organisation } from '../knowledge/organisation.js'
import { isComplaint, limits, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { contactLine } from './contact-line.js'
import { box, card, heading, paragraph, quoted, textInput, type Card, type Element } from './elements.js'
import { helpLine } from './form-elements.js'
import { openQuestion } from './receipt-card.js'
import { markedFindings } from './report-preview-card.js'
import type { OwnNoteKind, Seen } from './report-buttons.js'

export interface NoteState {
  text: string
  seen: Seen
  faults: string[]
  /** What the text sounds like, or words in it that need not be there: said once. */
  obstacle?: 'danger' | 'whistleblower' | 'threats'
  findings?: PersonalDataFinding[]
}

export function ownNoteCard(
  precomplaint: Precomplaint,
  kind: OwnNoteKind,
  state: NoteState,
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.precomplaint.ownNote
  const { id, number } = precomplaint
  const words = t[kind]
  const question = kind === 'answer' ? openQuestion(precomplaint) : undefined
  const title = kind === 'answer' ? t.titleAnswer(number) : t.titleAddition(number)
  const warned = state.obstacle !== undefined || (state.findings?.length ?? 0) > 0
  const seen = warned ? seenNow(state) : state.seen
  return card({
    lang: texts.language,
    summary: title,
    body: [
      heading(title),
      ...(question?.text ? quoted(t.question, question.text) : []),
      ...state.faults.map((fault) => box('attention', [paragraph(fault)])),
      ...noteWarning(state, organisation, texts),
      textInput({
        id: 'text',
        label: words.label,
        errorMessage: t.error,
        placeholder: words.placeholder,
        maxLength: limits.note.max,
        multiline: true,
        value: state.text,
      }),
      helpLine(words.help),
    ],
    actions: [
      sendsDialog(
        { title: warned && state.obstacle !== 'whistleblower' ? t.sendAnyway : t.send, style: 'positive' },
        { verb: 'send-note', id, kind, ...seen },
      ),
    ],
  })
}

/** What the sender has seen once this face was shown. */
export function seenNow({ seen, obstacle, findings }: NoteState): Seen {
  return {
    ...seen,
    ...(obstacle === 'danger' ? { dangerSeen: true } : {}),
    ...(obstacle === 'threats' ? { threatsSeen: true } : {}),
    ...(findings && findings.length > 0 ? { personalDataSeen: true } : {}),
  }
}

/** Why a text was not sent at once; the same in the dialog and on the follow-up card. */
export function noteWarning(state: NoteState, organisation: Organisation, texts: Texts): Element[] {
  const { form, branch, warning } = texts.precomplaint
  const { alarm, police } = organisation.emergency
  const { stop } = texts.dialogs
  switch (state.obstacle) {
    case 'danger':
      return [
        box('attention', [
          paragraph(`**${form.dangerTitle}**`),
          paragraph(form.dangerNow(alarm), { spacing: 'small' }),
          paragraph(form.dangerNotHere, { spacing: 'small' }),
        ]),
      ]
    case 'whistleblower': {
      const scheme = contactLine('whistleblower', organisation, texts)
      return [
        box('attention', [
          paragraph(branch.whistleblower.found),
          paragraph(stop.whistleblower.body(scheme)),
          paragraph(branch.whistleblower.edit),
        ]),
      ]
    }
    case 'threats': {
      const steps = stop.threats.steps(contactLine('arbejdsmiljoe', organisation, texts), alarm, police)
      return [
        box('attention', [
          paragraph(branch.threats.found),
          paragraph(steps.map((step, index) => `${index + 1}. ${step}`).join('\n')),
          paragraph(branch.threats.goOn),
        ]),
      ]
    }
    case undefined:
      return state.findings && state.findings.length > 0
        ? [
            box('warning', [
              paragraph(warning.intro),
              ...markedFindings(state.text, state.findings, texts),
              paragraph(warning.help, { subtle: true }),
            ]),
          ]
        : []
  }
}

/** Asks once more: it cannot be undone. */
export function withdrawalCard(precomplaint: Precomplaint, texts: Texts): Card {
  const t = texts.precomplaint.withdrawal
  const { id, number } = precomplaint
  return card({
    lang: texts.language,
    summary: t.title(number),
    body: [
      heading(t.sure),
      paragraph(t.body),
      ...(isComplaint(precomplaint) ? [box('warning', [paragraph(t.complaint)])] : []),
    ],
    actions: [sendsDialog({ title: t.yes, style: 'destructive' }, { verb: 'withdraw', id })],
  })
}
