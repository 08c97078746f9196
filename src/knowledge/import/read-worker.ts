/**
 * The process that reads one file: it gets a job, answers with drafts or with the reason why not, and ends.
 */
import { ImportError } from './import-error.js'
import { makeDrafts, type ImportJob, type ImportResult } from './make-drafts.js'

/** What the reading process sends back. */
export type WorkerAnswer = { result: ImportResult } | { problem: string; remedy: string } | { unexpected: true }

async function answerTo(job: ImportJob): Promise<WorkerAnswer> {
  try {
    return { result: await makeDrafts(job) }
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.problem, remedy: error.remedy }
    // What a damaged file makes a parser say is of no use to an editor, and may quote the file.
    return { unexpected: true }
  }
}

process.once('message', (job: ImportJob) => {
  void answerTo(job).then((answer) => process.send?.(answer, () => process.exit()))
})
process.once('disconnect', () => process.exit())
