/** "Spørg KlarSvar om dette": the question to be made of a message, and its answer, in a dialog that only the asker sees. */
import type { Entry, Passage } from '../knowledge/entry.js'
import type { Texts } from '../texts/da.js'
import { sendsDialog } from './buttons.js'
import { box, card, heading, paragraph, textInput, type Action, type Card, type Element } from './elements.js'
import { MAX_QUESTION } from './extension-buttons.js'
import { buttonRow, part, toggles } from './form-elements.js'
import { reservationOf, sourceLine, withReadableSlots } from './passage-card.js'

/** Of a longer text this much is shown at first. */
const SHORT = 320

export interface Shown {
  entry: Entry
  passage: Passage
}

/** The text of a message, to be made into a question. `faults` are whole sentences. */
export function questionCard(text: string, faults: readonly string[], texts: Texts): Card {
  const t = texts.extension.ask
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.intro),
      ...(faults.length > 0
        ? [
            box(
              'warning',
              faults.map((fault) => paragraph(fault)),
            ),
          ]
        : []),
      textInput({
        id: 'text',
        label: t.label,
        errorMessage: t.error,
        maxLength: MAX_QUESTION,
        multiline: true,
        value: text,
      }),
    ],
    actions: [sendsDialog({ title: t.send, style: 'positive' }, { verb: 'ask-about' })],
  })
}

/** The best passage in short, and further ones by their heading; each opens to its whole text and its source. */
export function shortAnswerCard(
  question: string,
  hits: readonly [Shown, ...Shown[]],
  notes: readonly string[],
  texts: Texts,
): Card {
  const [best, ...others] = hits
  const t = texts.dialogs.answer
  return card({
    lang: texts.language,
    summary: t.title(best.entry.label, best.entry.title),
    body: [
      paragraph(t.title(best.entry.label, best.entry.title), { subtle: true }),
      heading(titleOf(best)),
      ...textOf(best, 0, texts),
      ...(others.length > 0 ? [{ ...paragraph(`**${t.also}**`), separator: true, spacing: 'medium' }] : []),
      ...others.flatMap((shown, index) => furtherOf(shown, index + 1, texts)),
      paragraph(notes.join(' '), { subtle: true }),
    ],
    actions: [askAgain(question, texts)],
  })
}

/** Something else than an answer: said in words, with a way back to the question. */
export function sentenceCard(question: string, title: string, sentences: readonly string[], texts: Texts): Card {
  return card({
    lang: texts.language,
    summary: title,
    body: [heading(title), ...sentences.map((sentence) => paragraph(sentence))],
    actions: [askAgain(question, texts)],
  })
}

/** Several readings of the question: each is a button that asks for that very passage. */
export function choicesCard(question: string, choices: readonly Shown[], texts: Texts): Card {
  const rows = choices.map(({ entry, passage }) => {
    const text = entry.collection === 'phrases' ? entry.label : `${entry.label}: ${passage.heading}`
    return buttonRow(sendsDialog({ title: titleOf({ entry, passage }) }, { verb: 'ask-about', text }))
  })
  return card({
    lang: texts.language,
    summary: texts.dialogs.choices,
    body: [heading(texts.dialogs.choices), ...rows],
    actions: [askAgain(question, texts)],
  })
}

/** `question` is empty where the words may not be repeated. */
export function askAgain(question: string, texts: Texts): Action {
  return sendsDialog({ title: texts.extension.ask.again }, { verb: 'ask-again', text: question })
}

function textOf({ passage }: Shown, index: number, texts: Texts): Element[] {
  const whole = withReadableSlots(passage.text)
  const reservation = reservationOf(passage, texts)
  const short = shortened(whole)
  return [
    ...(short === whole
      ? [paragraph(whole)]
      : [
          part(`short-${index}`, [paragraph(short)], true),
          part(`whole-${index}`, [paragraph(whole)], false),
          showsWhole([`short-${index}`, `whole-${index}`], texts),
        ]),
    ...(reservation ? [box('warning', [paragraph(reservation)])] : []),
    paragraph(sourceLine(passage, texts), { subtle: true }),
  ]
}

function furtherOf({ entry, passage }: Shown, index: number, texts: Texts): Element[] {
  const reservation = reservationOf(passage, texts)
  const inside = [
    paragraph(withReadableSlots(passage.text)),
    ...(reservation ? [paragraph(reservation)] : []),
    paragraph(sourceLine(passage, texts), { subtle: true }),
  ]
  return [
    paragraph(`**${titleOf({ entry, passage })}** (${entry.label})`),
    part(`whole-${index}`, inside, false),
    showsWhole([`whole-${index}`], texts),
  ]
}

/** All phrases have the same headings, so a phrase is told by its title. */
function titleOf({ entry, passage }: Shown): string {
  return entry.collection === 'phrases' ? entry.title : passage.heading
}

function showsWhole(targets: readonly string[], texts: Texts): Element {
  return buttonRow(toggles(texts.extension.ask.whole, targets))
}

/** The first paragraphs that fit, or the beginning of the first one, cut between words. */
function shortened(text: string): string {
  if (text.length <= SHORT) return text
  const end = text.lastIndexOf('\n\n', SHORT)
  if (end > SHORT / 3) return text.slice(0, end)
  const cut = text.slice(0, SHORT)
  // Bold that begins in what is shown must end there as well.
  const bare = cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)).replaceAll('**', '')
  return `${bare.trimEnd()} …`
}
