/**
 * Checks what no file shows by itself: references between entries, owners, double ids; and the rules a phrase must keep.
 */
import type { Fault } from './content-error.js'
import type { Entry, PhraseEntry } from './entry.js'
import type { Organisation } from './organisation.js'

/** Every dead reference, double name and broken phrase rule. `known` are the labels of all files, readable or not. */
export function checkReferences(
  entries: readonly Entry[],
  organisation: Organisation | undefined,
  known: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = []
  const labels = new Map<string, string>()
  for (const entry of entries) {
    const { file } = entry
    const dead = (field: string, name: string, label: string) => {
      if (known.has(label)) return
      faults.push({ file, field, problem: `"${name}" findes ikke.`, remedy: 'Ret navnet, eller fjern henvisningen.' })
    }
    const other = labels.get(entry.label)
    if (other)
      faults.push({ file, problem: `${entry.label} findes også i ${other}.`, remedy: 'Giv den ene et andet nummer.' })
    labels.set(entry.label, file)
    if (organisation && !Object.hasOwn(organisation.contacts, entry.owner)) {
      const remedy = 'Brug en nøgle under contacts i organisation.yaml.'
      faults.push({ file, field: 'owner', problem: `Ejeren "${entry.owner}" findes ikke.`, remedy })
    }
    for (const label of entry.related) dead('related', label, label)
    if (entry.collection === 'routes') for (const id of entry.phrases) dead('phrases', id, `Frase ${id}`)
    if (entry.collection === 'phrases') {
      for (const number of entry.klarret) dead('klarret', String(number), `KlarRet ${number}`)
      for (const id of entry.appeal) dead('appeal', id, `Frase ${id}`)
      faults.push(...checkPhrase(entry))
    }
  }
  return faults
}

function checkPhrase(phrase: PhraseEntry): Fault[] {
  const faults: Fault[] = []
  const fault = (field: string, problem: string, remedy: string) =>
    faults.push({ file: phrase.file, field, problem, remedy })
  const texts = phrase.passages.filter((passage) => passage.id.slice(phrase.id.length + 1).startsWith('tekst'))
  if (texts.length === 0) fault('Tekst', 'Frasen har ingen tekst.', 'Skriv den under "## Tekst".')
  const all = texts.map((passage) => passage.text).join('\n')
  const used = new Set([...all.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1] ?? ''))
  const declared = new Set(phrase.slots.map((slot) => slot.name))
  if (declared.size < phrase.slots.length) fault('slots', 'Et felt står der to gange.', 'Fjern det ene.')
  for (const name of used) {
    if (!declared.has(name)) fault('slots', `Feltet {{${name}}} er ikke beskrevet.`, 'Beskriv det under slots.')
  }
  for (const name of declared) {
    if (!used.has(name)) fault('slots', `Feltet "${name}" bruges ikke i teksten.`, 'Brug det, eller fjern det.')
    if (/cpr|personnummer|diagnos/.test(name)) fault('slots', `Feltet "${name}" må ikke findes.`, 'Fjern det.')
  }
  const toCustodian = phrase.audience === 'forælder' && !phrase.channels.includes('telefonmanuskript')
  if (declared.has('barn_fornavn') && !toCustodian) {
    fault('slots', 'barn_fornavn må kun stå i breve til forældre ad en sikker kanal.', 'Fjern feltet eller kanalen.')
  }
  if (phrase.isDecision) {
    const has = (...names: string[]) => names.some((name) => used.has(name))
    const add = 'Tilføj feltet i teksten og under slots.'
    if (!has('begrundelse', 'begrundelse_faktum', 'begrundelse_hensyn'))
      fault('slots', 'En afgørelse mangler {{begrundelse}}.', add)
    if (!has('lovgrundlag') && !/§|artikel \d/.test(all)) fault('slots', 'En afgørelse mangler {{lovgrundlag}}.', add)
    if (!has('klagevejledning')) fault('slots', 'En afgørelse mangler {{klagevejledning}}.', add)
    if (phrase.appeal.length === 0) {
      const remedy = 'Nævn den klagevejledning, der passer, eller [klv-ingen-klageadgang].'
      fault('appeal', 'En afgørelse mangler klagevejledning.', remedy)
    }
  }
  return faults
}
