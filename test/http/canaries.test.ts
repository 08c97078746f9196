/**
 * What people write, and who they are, is in no log line, no figure and nothing else the process prints, whatever goes wrong.
 * Each text that is sent carries a word of its own that is then looked for.
 */
import { afterEach, expect, jest, test } from '@jest/globals'
import type { Log } from '../../src/log.js'
import { LOCAL_PEOPLE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { eventually, logReport, say, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

/** Words that stand nowhere in the product. */
const canaries = {
  question: 'kanarifugl',
  stopped: 'stillids',
  gap: 'dompapsang',
  report: 'bogfinkerede',
  goal: 'gulspurvene',
  advice: 'solsortens',
  feedback: 'rødhalsene',
  handedOn: 'sangsvaner',
  answered: 'gråkragerne',
  forged: 'musvitterne',
  path: 'gærdesmutte',
  header: 'nattergalen',
}

let world: World | undefined
let restore: (() => void)[] = []
afterEach(async () => {
  await world?.stop()
  for (const undo of restore) undo()
  restore = []
})

/** A log that keeps every line as it would be written, at the finest level. */
function keepingLog(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const keep = (event: string, fields: object = {}) => void lines.push(JSON.stringify({ event, ...fields }))
  return { lines, log: { debug: keep, info: keep, warn: keep, error: keep } }
}

/** All that is printed beside the log: libraries have their own ways. */
function printed(): string[] {
  const kept: string[] = []
  const take = (chunk: unknown) => {
    kept.push(String(chunk))
    return true
  }
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(take),
    jest.spyOn(process.stderr, 'write').mockImplementation(take),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation(take),
    ),
  ]
  restore = spies.map((spy) => () => spy.mockRestore())
  return kept
}

test('nothing that was written, and nobody, is in the log, in the figures or on the console', async () => {
  const { log, lines } = keepingLog()
  const console = printed()
  let fail = false
  world = await startWorld({
    log,
    teams: {
      limits: { rate: false },
      intercept: ({ method }) => (fail && method !== 'GET' ? { status: 500, body: { error: 'ups' } } : undefined),
    },
  })
  const { teams, botUrl } = world

  const answer = await say(world, TEACHER, `hvad er fristen for aktindsigt, spørger ${canaries.question}`)
  await say(world, TEACHER, `${canaries.stopped} 010190-1234 hvad gør jeg`)
  await say(world, TEACHER, `hvordan fodrer man en ${canaries.gap}`)
  await teams.feedback(TEACHER.aadObjectId, answer.id, 'dislike', canaries.feedback)
  const form = await say(world, TEACHER, `Spørg et menneske: Må vi fodre ${canaries.handedOn} på legepladsen?`)
  await teams.press(TEACHER.aadObjectId, form.id, 'Send til Klageenheden')
  const question = await unitCard(world, canaries.handedOn)
  await teams.openDialog(UNIT_MEMBER.aadObjectId, question.id, 'Besvar')
  const reply = { text: `Ja, men ikke ${canaries.answered}.`, label: '' }
  await teams.submitDialog(UNIT_MEMBER.aadObjectId, question.id, 'Send svaret', reply)
  await teams.waitForSent(teams.personalChat(TEACHER.aadObjectId), (sent) => textOf(sent).includes(canaries.answered))
  await logReport(world, TEACHER, {
    whatHappened: `Forælderen ${canaries.report} har skrevet tre gange om lektierne.`,
    parentGoal: `At få ${canaries.goal} og et svar.`,
  })
  const card = await unitCard(world, 'TU-')
  await takeCase(world, card.id)
  const forged = { type: 'Action.Execute', verb: canaries.forged, data: { [canaries.forged]: canaries.forged } }
  await teams.press(UNIT_MEMBER.aadObjectId, card.id, forged)

  // Teams fails in the middle, and strangers knock.
  fail = true
  await teams.say(TEACHER.aadObjectId, `og hvad med ${canaries.question} igen`)
  await eventually(() => lines.some((line) => line.includes('"turn-failed"')))
  fail = false
  await fetch(`${botUrl}/${canaries.path}?${canaries.path}`)
  await fetch(`${botUrl}/download/${canaries.path}`)
  await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${canaries.header}`, 'content-type': 'application/json' },
    body: `{"text": "${canaries.forged}"`,
  })
  const metrics = await fetch(`${botUrl}/metrics`).then((response) => response.text())

  expect(lines.length).toBeGreaterThan(10)
  const all = [...lines, ...console, metrics].join('\n').toLowerCase()
  const people = LOCAL_PEOPLE.flatMap(({ name, aadObjectId }) => [name, name.split(' ')[0] ?? name, aadObjectId])
  // The decimals of a time that was measured may be any digits.
  const told = all.replaceAll(/\d*\.\d+/g, '')
  const found = [...Object.values(canaries), ...people, '010190'].filter((word) => told.includes(word.toLowerCase()))
  expect(found).toEqual([])
}, 60_000)
