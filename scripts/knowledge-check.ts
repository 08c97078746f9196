/** `knowledge check`: every fault and warning with file, line and remedy. Faults fail, warnings do not. */
import { checkContent } from '../src/knowledge/checks/check-content.js'
import { describeFault } from '../src/knowledge/content-error.js'

/** Returns the exit code. `only` is part of a file's name; empty for all. */
export function checkAndTell(contentDir: string, today: string, only = ''): number {
  const { findings, entries, replaced } = checkContent(contentDir, today)
  const wanted = findings.filter(({ file }) => file.includes(only))
  const faults = wanted.filter(({ severity }) => severity === 'fault')
  const warnings = wanted.filter(({ severity }) => severity === 'warning')
  for (const fault of faults) console.error(`FEJL     ${describeFault(fault)}`)
  for (const warning of warnings) console.log(`Advarsel ${describeFault(warning)}`)
  for (const { label, file, by } of replaced)
    console.log(`Erstattet: ${label} i ${file} bruges ikke mere. Den godkendte er ${by}.`)
  const where = only ? ` i filer med "${only}"` : ''
  if (faults.length > 0) {
    console.error(`${faults.length} fejl og ${warnings.length} advarsler${where}.`)
    return 1
  }
  const count = (collection: string) => entries.filter((entry) => entry.collection === collection).length
  const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0)
  console.log(
    `I orden: ${count('klarret')} KlarRet, ${count('rules')} regler, ${count('routes')} klageveje, ` +
      `${count('phrases')} fraser, ${passages} afsnit. ${warnings.length} advarsler${where}.`,
  )
  return 0
}
