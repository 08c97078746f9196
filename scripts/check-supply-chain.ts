/**
 * What comes from others, checked before a change is taken: the lockfile, the licences, and how much any regular
 * expression can cost. Writes the bill of materials (CycloneDX) and the list of licences to `build/supply-chain/`.
 *
 *   npm run check:supply
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { licenceFaults, licenceList, type Bill } from './licences.js'
import { lockfileFaults } from './lockfile-faults.js'
import { slowPatterns } from './slow-patterns.js'

const OUT = 'build/supply-chain'

mkdirSync(OUT, { recursive: true })
const billFile = `${OUT}/sbom.json`
execFileSync(
  'npx',
  ['--no', '--', 'cyclonedx-npm', '--omit', 'dev', '--output-reproducible', '--output-file', billFile],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
const bill = JSON.parse(readFileSync(billFile, 'utf8')) as Bill
writeFileSync(`${OUT}/licences.md`, licenceList(bill))

const { checked, slow } = await slowPatterns()
const faults = [
  ...lockfileFaults(readFileSync('package.json', 'utf8'), readFileSync('package-lock.json', 'utf8')),
  ...licenceFaults(bill),
  ...slow,
]
for (const fault of faults) console.error(`- ${fault}`)
if (faults.length > 0) {
  console.error(`${faults.length} faults in what comes from others or in patterns.`)
  process.exitCode = 1
} else {
  console.log(
    `Lockfile, ${bill.components.length} packages' licences and ${checked} assembled patterns are well. ${billFile}`,
  )
}
