/** The one who has the case writes to the reporter: advice or a question, with a phrase to begin with. */
import { unitNoteKinds, type NoteInputs } from '../cards/case-buttons.js'
import { caseNames } from '../cards/case-names.js'
import type { FormState } from '../cards/case-form-state.js'
import { writeNoteCard } from '../cards/write-note-card.js'
import type { PhraseEntry } from '../knowledge/entry.js'
import { fillPhrase, slotsIn, variantsOf } from '../knowledge/phrase.js'
import { limits, type Note, type Precomplaint } from '../precomplaints/precomplaint.js'
import { hindranceTo } from '../precomplaints/state-machine.js'
import { addNote } from '../precomplaints/transitions.js'
import { personalPlace } from '../precomplaints/views.js'
import { findCase, personOf, refusal, saidTo, takeStep } from './case-step.js'
import { warningOf } from './case-words.js'
import { cleanText } from './clean-text.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'
import { phrasesFor } from './use-phrase.js'

type UnitNoteKind = (typeof unitNoteKinds)[number]

const nothingTyped: NoteInputs = { kind: '', text: '', phrase: '', words: '' }

export function noteDialog(
  precomplaint: Precomplaint,
  deps: Dependencies,
  values: NoteInputs = nothingTyped,
  state: FormState & { phrasesOpen?: boolean } = { faults: [] },
): Reply {
  const { texts, knowledge } = deps
  // Without words of the writer's own, the phrases that fit what the case is about.
  const words = values.words || caseNames(precomplaint.report, knowledge().organisation).theme
  const card = writeNoteCard(precomplaint, values, phrasesFor(words, deps), { phrasesOpen: false, ...state }, texts)
  return { kind: 'dialog', title: texts.precomplaint.write.title(precomplaint.number), card }
}

/** Searches for phrases, or puts the chosen one into the text. Nothing is stored. */
export async function usePhraseInNote(
  turn: Turn,
  button: CaseButton<'note-phrase'>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint.write
  const found = await findWritable(turn, button.id, deps)
  if ('reply' in found) return [found.reply]
  const { text, hadCpr } = cleanText(button.text, texts)
  const { text: words } = cleanText(button.words, texts)
  const values = { kind: button.kind, text, phrase: button.phrase, words }
  const cpr = hadCpr ? [texts.precomplaint.dialog.cpr] : []
  if (button.what === 'find') return [noteDialog(found.precomplaint, deps, values, { faults: cpr, phrasesOpen: true })]

  const phrase = phraseOf(button.phrase, deps)
  if (!phrase) {
    const faults = [...cpr, t.choosePhrase]
    return [noteDialog(found.precomplaint, deps, values, { faults, phrasesOpen: true })]
  }
  const withPhrase = insert(text, phrase, deps)
  if (withPhrase === undefined) {
    const faults = [...cpr, t.tooLongForPhrase]
    return [noteDialog(found.precomplaint, deps, values, { faults, phrasesOpen: true })]
  }
  return [noteDialog(found.precomplaint, deps, { ...values, text: withPhrase }, { faults: cpr })]
}

export async function writeNote(turn: Turn, button: CaseButton<'write-note'>, deps: Dependencies): Promise<Reply[]> {
  const { texts } = deps
  const t = texts.precomplaint
  const found = await findWritable(turn, button.id, deps)
  if ('reply' in found) return [found.reply]
  const { text, hadCpr } = cleanText(button.text, texts)
  const { kind } = button
  const { min, max } = limits.note
  const faults = [
    ...(isUnitNoteKind(kind) ? [] : [t.write.kind.error]),
    ...(text.length < min ? [t.write.text.error] : []),
    ...(text.length > max ? [t.write.text.tooLong(max, text.length)] : []),
    ...(hadCpr ? [t.dialog.cpr] : []),
  ]
  const values = { kind, text, phrase: button.phrase, words: button.words }
  if (!isUnitNoteKind(kind) || faults.length > 0) return [noteDialog(found.precomplaint, deps, values, { faults })]
  const findings = warningOf([text], button.personalDataSeen)
  if (findings) return [noteDialog(found.precomplaint, deps, values, { faults: [], findings })]

  const result = await takeStep(
    turn,
    button,
    {
      decide: (current, by, at) => addNote(current, by, { kind, text }, at),
      isDone: ({ notes }, by) => notes.some((note) => isSame(note, { kind, text }, by.id)),
      notices: ({ reporter, notes }) => [
        { kind: 'note-to-reporter', place: personalPlace(reporter.id), subject: String(notes.length - 1) },
      ],
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  if (result.outcome === 'changed-meanwhile') {
    return [noteDialog(result.precomplaint, deps, values, { faults: [t.dialog.changedMeanwhile] })]
  }
  return [saidTo(turn, t.write.done)]
}

/** The case, or what is said to somebody who cannot write on it now. */
async function findWritable(
  turn: Turn,
  id: string,
  deps: Dependencies,
): Promise<{ precomplaint: Precomplaint } | { reply: Reply }> {
  const precomplaint = await findCase(turn, id, deps)
  if (!precomplaint) return { reply: saidTo(turn, deps.texts.precomplaint.unit.notAllowed) }
  const hindrance = hindranceTo('advise', precomplaint, personOf(turn))
  return hindrance ? { reply: saidTo(turn, refusal(hindrance, deps.texts)) } : { precomplaint }
}

/**
 * The phrase after what was typed, with its gaps named in brackets. One that carries an appeal guidance, or is too long to be
 * a message, is pointed to instead: half a decision would be worse than none. Undefined when not even that fits.
 */
function insert(typed: string, phrase: PhraseEntry, { texts }: Dependencies): string | undefined {
  const t = texts.precomplaint.write
  const after = (text: string) => (typed ? `${typed}\n\n${text}` : text)
  const whole = variantsOf(phrase)
    .filter(({ passage }) => !slotsIn(passage.text, phrase).some(({ type }) => type === 'appeal'))
    .map((variant) => {
      const gaps = Object.fromEntries(phrase.slots.map(({ name, label }) => [name, t.gap(label)]))
      return after(fillPhrase(phrase, variant, undefined, gaps))
    })
    .find((text) => text.length <= limits.note.max)
  if (whole !== undefined) return whole
  const pointed = after(t.reference(phrase.title, phrase.id))
  return pointed.length <= limits.note.max ? pointed : undefined
}

function phraseOf(id: string, { knowledge }: Dependencies): PhraseEntry | undefined {
  const entry = id ? knowledge().byLabel(`Frase ${id}`) : undefined
  return entry?.collection === 'phrases' ? entry : undefined
}

function isSame(note: Note, { kind, text }: { kind: UnitNoteKind; text: string }, byId: string): boolean {
  return note.kind === kind && note.text === text && note.by.id === byId
}

function isUnitNoteKind(value: string): value is UnitNoteKind {
  return (unitNoteKinds as readonly string[]).includes(value)
}
