/** The table of steps as the documents show it: `npx tsx test/support/steps-table.ts` prints it. */
import { pathToFileURL } from 'node:url'
import { steps, type Doer } from '../../src/precomplaints/state-machine.js'

const whoIs: Record<Doer, string> = {
  unit: 'anybody in the unit',
  owner: 'the one in the unit who has it',
  reporter: 'the reporter',
  house: 'retention, erasure',
}

export function docsTable(): string {
  const rows = Object.entries(steps).map(([name, step]) => {
    const to = 'to' in step ? step.to : 'unchanged'
    return [`\`${name}\``, step.from.join(', '), to, whoIs[step.by], `\`${step.event}\``]
  })
  const head = ['step', 'from', 'to', 'by', 'event']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(`${docsTable()}\n`)
