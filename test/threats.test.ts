/** Every row of the threat table names tests that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const rows = readFileSync('docs/threats.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', , proof = '']) => ({ threat, proof }))

test('the table is read', () => {
  expect(rows.length).toBeGreaterThan(20)
})

test.each(rows)('$threat: its tests exist', ({ proof }) => {
  const named = [...proof.matchAll(/`(test\/[\w./-]+)`(?: "([^"]+)")?/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, file = '', title] of named) {
    expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true })
    if (title) expect(readFileSync(file, 'utf8')).toContain(title)
  }
})
