/** Eight people take one case over two instances on PostgreSQL; the long form is `bench/races.ts`. */
import { expect, test } from '@jest/globals'
import { emptyPostgres } from '../support/databases.js'
import { raceForCases } from '../support/race.js'

const CASES = 10
const onPostgres = emptyPostgres ? test : test.skip

onPostgres(
  'one winner each time, and the seven others are told who',
  async () => {
    const { url, drop } = await (emptyPostgres as NonNullable<typeof emptyPostgres>)()
    try {
      expect(await raceForCases(url, CASES)).toMatchObject({
        winners: CASES,
        losersTold: 7 * CASES,
        wrong: 0,
        takenEvents: CASES,
        notices: CASES,
      })
    } finally {
      await drop()
    }
  },
  120_000,
)
