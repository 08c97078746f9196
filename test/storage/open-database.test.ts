/** Opening a store that another version has been at. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { databases, type EmptyDatabase } from '../support/databases.js'

describe.each(databases)('$name', ({ open }) => {
  let here: EmptyDatabase | undefined
  afterEach(() => here?.drop())
  const onStore = open ? test : test.skip

  onStore('a version that is taken back starts on the store that the newer one has changed', async () => {
    here = await open?.()
    if (!here) throw new Error('No store')
    await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-newer', '2999-01-01T00:00:00Z')`.execute(
      here.db,
    )
    await sql`create table newer (id text primary key)`.execute(here.db)

    const older = await here.again()
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(
      older,
    )
    expect(rows).toEqual([{ name: '2999-01-01-newer' }])
    expect(await older.selectFrom('precomplaints').selectAll().execute()).toEqual([])
  })
})
