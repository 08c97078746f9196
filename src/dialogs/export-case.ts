/**
 * "Eksportér TU-2026-0042": links to one case as a note for the archive system and as JSON. The files are made when they are
 * fetched (make-download.ts); here it is checked that the person may have them.
 */
import type { Card } from '../cards/elements.js'
import { exportCaseCard } from '../cards/export-card.js'
import { DOWNLOAD_LIFETIME_MINUTES } from '../precomplaints/export/download-order.js'
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { authorize } from './authorize.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Nothing but the wish and a case's number; a question about exports is a question. */
const wish =
  /^\s*(?:export(?:\s+case)?|eksport(?:e|\u00e9|e\u0301)?r?(?:\s+sag)?)\s+(tu-\d{4}-\d{4,6})\s*(?:[.!]\s*)?$/iu

/** The number of the case to export. */
export function readExportWish(text: string): string | undefined {
  return wish.exec(text.slice(0, 100))?.[1]?.toUpperCase()
}

/** For those who may not export this is undefined: the words are then an ordinary question. */
export function exportByNumber(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> | undefined {
  const number = readExportWish(turn.text)
  if (!number || !authorize(turn.person, 'export-case')) return undefined
  return answer(turn, number, () => deps.precomplaints.findByNumber(number), deps)
}

export function exportById(turn: Turn, { id }: { id: string }, deps: Dependencies): Promise<Reply[]> {
  return answer(turn, '', () => deps.precomplaints.find(id), deps)
}

async function answer(
  turn: Turn,
  number: string,
  find: () => Promise<Precomplaint | undefined>,
  deps: Dependencies,
): Promise<Reply[]> {
  const { texts } = deps
  if (!authorize(turn.person, 'export-case')) return [told(turn, texts.precomplaint.unit.notAllowed)]
  // Links to a case's text do not belong where others read along.
  if (turn.place.kind !== 'personal') return [told(turn, texts.dialogs.personalOnly)]
  if (!deps.orderDownload) return [told(turn, texts.exports.notSetUp)]
  const found = await find()
  if (!found) return [told(turn, number ? texts.exports.notFound(number) : texts.precomplaint.unit.notAllowed)]
  const [note, json] = [
    await deps.orderDownload({ kind: 'case', format: 'note', id: found.id }),
    await deps.orderDownload({ kind: 'case', format: 'json', id: found.id }),
  ]
  return [shown(turn, exportCaseCard(found, { note, json, minutes: DOWNLOAD_LIFETIME_MINUTES }, texts))]
}

/** A press is answered to the presser; words are answered in the chat. */
export function told(turn: Turn, text: string): Reply {
  return { kind: turn.kind === 'said' ? 'text' : turn.kind === 'pressed' ? 'notice' : 'dialog-done', text }
}

function shown(turn: Turn, card: Card): Reply {
  if (turn.kind === 'said' || turn.kind === 'pressed') return { kind: 'card', card }
  return { kind: 'dialog', title: card.fallbackText, card }
}
