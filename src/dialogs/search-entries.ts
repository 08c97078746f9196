/**
 * Looking up from the compose box, at each key: guards first, for a child in danger must not be met with a list; then what
 * was typed, or what the person has at hand. Nothing that is typed here is kept.
 */
import { phraseToPointTo, passageToInsert, previewLine } from '../cards/picked-cards.js'
import type { Collection } from '../knowledge/entry.js'
import { da } from '../texts/da.js'
import { guard, type Guard } from '../knowledge/guards.js'
import { firstPassage } from '../knowledge/knowledge-index.js'
import type { LookedUp } from '../knowledge/look-up.js'
import { searchCommands } from './extension-commands.js'
import type { Extension } from './extension.js'
import type { Found, Reply } from './conversation.js'
import type { Dependencies } from './dependencies.js'

/** Teams asks for pages of 25, and shows no more at a time. */
const MAX_COUNT = 25
/** Looked through when somebody has typed nothing yet. */
const AT_HAND = 20

type Mark = 'favourite' | 'recent'

export async function searchEntries(turn: Extension & { kind: 'searched' }, deps: Dependencies): Promise<Reply> {
  const { texts } = deps
  const collections = Object.hasOwn(searchCommands, turn.command) ? searchCommands[turn.command] : undefined
  if (!collections) return { kind: 'notice', text: texts.dialogs.oldButton }
  const stopped = guard(turn.words)
  if (stopped) return { kind: 'notice', text: stopLine(stopped, deps) }
  const marks = await marksOf(turn.person.id, deps)
  const all = turn.words.trim()
    ? deps.knowledge().lookUp.find(turn.words, collections)
    : atHand(marks, collections, deps)
  if (all.length === 0) return { kind: 'notice', text: texts.extension.found.none }
  const page = all.slice(turn.from, turn.from + Math.min(turn.count, MAX_COUNT))
  return { kind: 'found', results: page.map((one) => resultOf(one, marks.get(one.entry.label), deps)) }
}

/** Stars before what was used lately, then what the texts themselves point to most. */
function atHand(marks: ReadonlyMap<string, Mark>, collections: readonly Collection[], deps: Dependencies): LookedUp[] {
  const { byLabel, lookUp } = deps.knowledge()
  const own = [...marks.keys()].flatMap((label) => byLabel(label) ?? [])
  const entries = new Set([
    ...own.filter(({ collection }) => collections.includes(collection)),
    ...lookUp.pointedTo(collections),
  ])
  return [...entries].map((entry) => ({ entry, passage: firstPassage(entry) }))
}

/** In the order in which they are offered. A store that is down takes nothing but the marks. */
async function marksOf(personId: string, { picks }: Dependencies): Promise<ReadonlyMap<string, Mark>> {
  try {
    const [favourites, recent] = await Promise.all([picks.favourites(personId), picks.recent(personId, AT_HAND)])
    return new Map([
      ...favourites.map((label): [string, Mark] => [label, 'favourite']),
      ...recent.filter((label) => !favourites.includes(label)).map((label): [string, Mark] => [label, 'recent']),
    ])
  } catch {
    return new Map()
  }
}

function resultOf({ entry, passage }: LookedUp, mark: Mark | undefined, { texts }: Dependencies): Found {
  const card = entry.collection === 'phrases' ? phraseToPointTo(entry, da) : passageToInsert(entry, passage, da)
  return {
    title: entry.title,
    line: previewLine(entry, texts, mark),
    data: { verb: 'pick', entry: entry.label, passage: passage.id },
    card,
  }
}

function stopLine({ kind }: Guard, { knowledge, texts }: Dependencies): string {
  const t = texts.extension.stop
  switch (kind) {
    case 'danger':
      return t.danger(knowledge().organisation.emergency.alarm)
    case 'threats':
      return t.threats(knowledge().organisation.emergency.alarm)
    case 'whistleblower':
      return t.whistleblower
    case 'personal-data':
      return t.personalData
    case 'manipulation':
      return t.manipulation
  }
}
