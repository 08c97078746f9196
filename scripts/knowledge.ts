/**
 * For those who edit the content.
 *   npx tsx scripts/knowledge.ts check [word]    every fault in content/ (or only those in files whose name holds the word)
 */
import { fileURLToPath } from 'node:url'
import { ContentError, describeFault } from '../src/knowledge/content-error.js'
import { loadKnowledge } from '../src/knowledge/load.js'

const contentDir = fileURLToPath(new URL('../content', import.meta.url))

function check(only = ''): number {
  try {
    const { entries } = loadKnowledge(contentDir)
    const count = (collection: string) => entries.filter((entry) => entry.collection === collection).length
    const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0)
    console.log(
      `I orden: ${count('klarret')} KlarRet, ${count('rules')} regler, ${count('routes')} klageveje, ` +
        `${count('phrases')} fraser, ${passages} afsnit.`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const faults = error.faults.filter((fault) => fault.file.includes(only))
    for (const fault of faults) console.error(describeFault(fault))
    console.error(`${faults.length} fejl${only ? ` i filer med "${only}"` : ''}.`)
    return faults.length > 0 ? 1 : 0
  }
}

const [command, word] = process.argv.slice(2)
if (command === 'check') process.exitCode = check(word)
else {
  console.error('Brug: npx tsx scripts/knowledge.ts check [ord]')
  process.exitCode = 2
}
