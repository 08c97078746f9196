/**
 * Eight people take one case at the same moment, many times, over two instances: `TEST_DATABASE_URL=postgres://… npx tsx bench/races.ts [CASES]`.
 * The database gets a schema of its own for the while.
 */
import { emptyPostgres } from '../test/support/databases.js'
import { raceForCases } from '../test/support/race.js'

const cases = Number(process.argv[2] ?? 500)
if (!emptyPostgres) {
  console.error('TEST_DATABASE_URL must name a PostgreSQL.')
  process.exit(2)
}
const { url, drop } = await emptyPostgres()
const started = performance.now()
const figures = await raceForCases(url, cases, (done) => {
  if (done % 50 === 0) console.log(`${done} cases, ${seconds()} s`)
})
await drop()
const { winners, losersTold, wrong, takenEvents, notices, medianMs, faults } = figures
for (const fault of faults) console.log(fault)
console.log(
  `${cases} cases × 8 people over two instances: ${winners} winners, ${losersTold} of ${cases * 7} others told who; ` +
    `wrong ${wrong}; in the history ${takenEvents}, told to reporters ${notices}; all eight answered in ${medianMs} ms (median); ${seconds()} s`,
)
process.exit(wrong === 0 && takenEvents === cases && notices === cases ? 0 : 1)

function seconds(): number {
  return Math.round((performance.now() - started) / 1000)
}
