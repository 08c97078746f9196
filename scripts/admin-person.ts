/** `admin export-person` and `erase-person`: what the store holds about a person, and taking it out. */
import { randomUUID } from 'node:crypto'
import { ERASED, HOUSE } from '../src/precomplaints/person-data.js'
import { exportPerson } from '../src/storage/admin-person.js'
import { erase, planErasing, type ErasePlan } from '../src/storage/erase.js'
import type { Db } from '../src/storage/open-database.js'
import { createPrecomplaintStore } from '../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../src/storage/question-store.js'
import { few } from './admin-words.js'

const unknownPerson = 'The store holds nothing about this person. Is it the object id of Entra ID?'

export async function exportPersonFrom(db: Db, given: string, now: Date): Promise<number> {
  const id = readId(given)
  const found = id && (await exportPerson(db, id, now.toISOString()))
  if (!found) return refuse(unknownPerson)
  console.log(JSON.stringify(found, undefined, 2))
  return 0
}

export async function erasePersonFrom(
  db: Db,
  given: string,
  { dryRun, force }: { dryRun: boolean; force: boolean },
): Promise<number> {
  const id = readId(given)
  const plan = id && (await planErasing(db, id))
  if (!id || !plan) return refuse(unknownPerson)
  tellPlan(plan)
  const hindered = [...plan.cases, ...plan.questions].filter(({ hindrance }) => hindrance).map(({ number }) => number)
  if (hindered.length > 0 && !force) {
    return refuse(
      `Nothing was changed: ${few(hindered)}. Have these closed first, and cases journalised. ` +
        'With --force the name goes from them too, and their text stays until retention takes it.',
    )
  }
  if (dryRun) {
    console.log('Nothing was changed: this was a dry run.')
    return 0
  }
  const store = createPrecomplaintStore(db, randomUUID)
  const result = await erase({ db, store, questions: createQuestionStore(db), now: () => new Date() }, id, { force })
  if (result.outcome !== 'erased') return refuse('Nothing was changed: the cases changed in the meantime. Look again.')
  console.log('Erased. Each case has an event that says so. Backups still hold the person until they are deleted.')
  return 0
}

function tellPlan({ cases, questions, rows, nameInText }: ErasePlan): void {
  for (const { number, text, hindrance } of cases) {
    const why = hindrance === 'open' ? '  (open)' : hindrance ? '  (not journalised)' : ''
    console.log(`  ${number}  name goes${text === 'removed' ? ', own text goes' : ''}${why}`)
  }
  for (const { number, hindrance } of questions) {
    console.log(`  ${number}  name goes${hindrance ? '  (open)' : ', own text goes'}`)
  }
  for (const [table, count] of Object.entries(rows)) console.log(`  ${table}  ${count} row(s) go`)
  if (nameInText.length > 0) {
    console.log(`The name stands in the text of ${few(nameInText)}: text that others wrote is for people to judge.`)
  }
}

/** Ids of Entra ID are kept in small letters. The house's own two are no people. */
function readId(given: string): string | undefined {
  const id = given.trim().toLowerCase()
  return /^[0-9a-z-]{1,64}$/.test(id) && id !== HOUSE.id && id !== ERASED.id ? id : undefined
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
