/** The checks of what comes from others find what they are for. */
import { describe, expect, test } from '@jest/globals'
import { licenceFaults, licenceList } from '../../scripts/licences.js'
import { lockfileFaults } from '../../scripts/lockfile-faults.js'
import { costOf } from '../../scripts/slow-patterns.js'

describe('the lockfile', () => {
  const faultsOf = (version: string, entry: object) =>
    lockfileFaults(
      JSON.stringify({ dependencies: { kit: version } }),
      JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/kit': entry } }),
    )
  const good = { version: '1.2.3', integrity: 'sha512-AAAA' }

  test.each<{ what: string; version: string; entry: object; fault: RegExp | undefined }>`
    what                            | version     | entry                                                    | fault
    ${'an exact version'}           | ${'1.2.3'}  | ${good}                                                  | ${undefined}
    ${'a range'}                    | ${'^1.2.3'} | ${good}                                                  | ${/exact version/}
    ${'another version'}            | ${'1.2.4'}  | ${good}                                                  | ${/run npm install/}
    ${'an address of a registry'}   | ${'1.2.3'}  | ${{ ...good, resolved: 'https://registry.example/kit' }} | ${/holds an address/}
    ${'a package without a digest'} | ${'1.2.3'}  | ${{ version: '1.2.3' }}                                  | ${/no integrity/}
  `('$what', ({ version, entry, fault }) => {
    const faults = faultsOf(version, entry)
    if (fault) expect(faults.join('\n')).toMatch(fault)
    else expect(faults).toEqual([])
  })
})

describe('licences', () => {
  const bill = (id: string, name = 'kit') => ({
    components: [{ name, version: '1.0.0', licenses: [{ license: { id } }] }],
  })

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false],
    ['(MIT AND GPL-2.0)', false],
    ['SEE LICENSE IN FILE', false],
  ])('%s may be shipped: %s', (id, allowed) => {
    expect(licenceFaults(bill(id))).toHaveLength(allowed ? 0 : 1)
  })

  test('a package without one is named, also deep in another', () => {
    const nested = {
      components: [
        {
          name: 'outer',
          version: '1.0.0',
          licenses: [{ license: { id: 'MIT' } }],
          components: [{ name: 'inner', version: '2.0.0' }],
        },
      ],
    }
    expect(licenceFaults(nested).join()).toContain('inner@2.0.0')
    expect(licenceList(nested)).toContain('| inner@2.0.0 | none named |')
  })
})

test.each([
  ['(?:a+)+b', /exponential/],
  ['\\s+$', /polynomial/],
  ['^[a-z]{1,40}-\\d{4}$', /^$/],
])('the cost of /%s/ is told', (source, told) => {
  expect(costOf({ source, flags: 'u' }).join('\n')).toMatch(told)
})
