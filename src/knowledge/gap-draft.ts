/**
 * Makes the draft of an entry from a question that the knowledge base did not answer and what the complaint unit answered:
 * the same format as an import's drafts, for an editor to check and a jurist to confirm.
 */
import { withoutPersonalData, type Gap } from './gap.js'
import type { Block } from './import/document.js'
import { draftOf, idFrom } from './import/draft.js'
import type { Knowledge } from './load.js'

/** Characters of the question in the title; the heading has all of it. */
const TITLE_CHARACTERS = 80
/** More than an answer may have, so that nothing of it is cut off. */
const ANSWER_CHARACTERS = 2_000
const listItem = /^(?:[-*•]|\d{1,2}[.)])\s+/

/** `file` is relative to the folder for drafts. Undefined when there is no answer to make it of. Dates are calendar days. */
export function draftOfGap(
  { text: question, handedOn }: Gap,
  knowledge: Knowledge,
  { today, reviewBy }: { today: string; reviewBy: string },
): { file: string; text: string } | undefined {
  const answer = handedOn?.answer
  if (!answer) return undefined
  const lines = answer.text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
  const blocks = lines.map((line): Block => {
    const isItem = listItem.test(line)
    const words = withoutPersonalData(line.replace(listItem, ''), knowledge, ANSWER_CHARACTERS)
    return { kind: isItem ? 'item' : 'paragraph', text: words }
  })
  const facts = {
    id: idFrom(question),
    label: `[kilde mangler] Klageenhedens svar på ${handedOn.number}`,
    title: `Udkast: ${question.slice(0, TITLE_CHARACTERS)}`,
    fileName: handedOn.number,
    today,
    reviewBy,
    owner: 'klageenhed',
    vocabulary: [],
    typed: true,
    carried: { questions: [question], related: answer.label ? [answer.label] : [] },
  }
  const document = { blocks: [{ kind: 'heading' as const, level: 1, text: question }, ...blocks], checks: [] }
  const { file, text } = draftOf(document, facts, 'rules')
  return { file, text }
}
