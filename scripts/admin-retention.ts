/** `admin retention`: what the bot does each day by itself, now or as a dry run. */
import { randomUUID } from 'node:crypto'
import { readContent } from '../src/knowledge/load.js'
import type { Db } from '../src/storage/open-database.js'
import { createPrecomplaintStore } from '../src/storage/precomplaint-store.js'
import { createQuestionStore } from '../src/storage/question-store.js'
import { applyRetention } from '../src/storage/retention.js'
import { few } from './admin-words.js'

export async function retention(db: Db, contentDir: string, now: Date, dryRun: boolean): Promise<number> {
  const { organisation } = readContent(contentDir)
  if (!organisation) {
    console.error(`${contentDir}/organisation.yaml cannot be read: npm run knowledge -- check says why.`)
    return 1
  }
  const { textDaysAfterClosing, maxOpenMonths, questionTextDays } = organisation.retention
  const store = createPrecomplaintStore(db, randomUUID)
  const stores = { db, store, questions: createQuestionStore(db) }
  const report = await applyRetention(stores, organisation.retention, now, { dryRun })
  const tell = (cases: readonly string[], words: string) => {
    console.log(`${String(cases.length).padStart(6)}  ${words}${cases.length > 0 ? `: ${few(cases)}` : ''}`)
  }
  tell(report.textRemoved, dryRun ? 'case(s) would lose their text' : 'case(s) lost their text')
  tell(
    report.questionsCleared,
    `question(s) ${dryRun ? 'would lose' : 'lost'} their words after ${questionTextDays} days`,
  )
  tell(report.notJournalised, `ended over ${textDaysAfterClosing} days ago and keep their text: not journalised`)
  tell(report.openTooLong, `open for over ${maxOpenMonths} months`)
  console.log(`${String(report.forms).padStart(6)}  old form keys${dryRun ? ' would go' : ' gone'}`)
  console.log(`${String(report.shownAnswers).padStart(6)}  old shown answers${dryRun ? ' would go' : ' gone'}`)
  console.log(
    `${String(report.picks).padStart(6)}  entries that nobody picked for long${dryRun ? ' would go' : ' gone'}`,
  )
  if (dryRun) console.log('Nothing was changed: this was a dry run.')
  return 0
}
