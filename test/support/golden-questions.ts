/** The questions of the golden set, as staff would type them. */
import { readFileSync } from 'node:fs'

export function readGolden(): string[] {
  return readFileSync('test/golden/questions.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { question: string }).question)
}
