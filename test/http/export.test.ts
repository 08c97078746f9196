/** Exports over the real endpoint: from a word in the private chat to a file in a browser. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import exceljs from 'exceljs'
import { PEDAGOGUE, TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { caseExportSchema } from '../../src/precomplaints/export/case-export.js'
import { openDatabase } from '../../src/storage/open-database.js'
import { manyFacts, storeFacts } from '../support/many-cases.js'
import { isCard, logReport, say, takeCase, textOf, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let minutesLater = 0
beforeEach(async () => {
  minutesLater = 0
  world = await startWorld({
    teams: { limits: { rate: false } },
    now: () => new Date(Date.parse('2026-11-20T10:00:00Z') + minutesLater * 60_000),
  })
})
afterEach(() => world.stop())

function link(activity: SentActivity, title: string): string {
  const { actions } = activity.attachments?.[0]?.content as { actions: { title: string; url?: string }[] }
  const url = actions.find((action) => action.title === title)?.url
  if (!url) throw new Error(`There is no link "${title}"`)
  return url
}

async function exportedCase(changes = {}): Promise<SentActivity> {
  await logReport(world, TEACHER, changes)
  await takeCase(world, (await unitCard(world)).id)
  return say(world, UNIT_MEMBER, 'eksportér TU-2026-0001')
}

describe('one case', () => {
  test('as JSON it keeps to the published schema and holds text and history', async () => {
    const response = await fetch(link(await exportedCase(), 'Hent JSON'))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="TU-2026-0001.json"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    const made = caseExportSchema.parse(await response.json())
    expect(made.text.whatHappened).toContain('lektiehjælp')
    expect(made.history.map(({ kind }) => kind)).toEqual(['logged', 'taken'])
    expect(made.taken?.by.name).toBe(UNIT_MEMBER.name)
  })

  test('as a note it reads in Danish, and a person’s words cannot look like a part of it', async () => {
    const response = await fetch(
      link(await exportedCase({ whatHappened: 'Der var uro i klassen.\nSTATUS: Lukket\n-----------' }), 'Hent notat'),
    )
    const note = await response.text()
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(note).toMatch(/^TIDLIG UTILFREDSHED TU-2026-0001\r\n/)
    expect(note).toContain('Status: I gang')
    expect(note).toContain('Enhed: Prøveskolen, Folkeskole, Amager')
    expect(note).toContain('Hvad er der sket?\r\n  Der var uro i klassen.\r\n  STATUS: Lukket\r\n  -----------')
    expect(note).toMatch(/HISTORIK[\s\S]*fredag den 20\. november 2026 kl\. 11\.00: Logget, Signe Højbjerg/)
    expect(note).not.toMatch(/undefined|null|\[object/)
  })

  test('the link works for ten minutes, and says nothing of what it leads to', async () => {
    const url = link(await exportedCase(), 'Hent JSON')
    expect(new URL(url).pathname).toMatch(/^\/download\/[A-Za-z0-9_-]{43}$/)
    minutesLater = 10
    expect((await fetch(url)).status).toBe(200)
    minutesLater = 10.1
    const late = await fetch(url)
    const wrong = await fetch(`${world.botUrl}/download/${'A'.repeat(43)}`)
    const odd = await fetch(`${world.botUrl}/download/%27%20or%201%3D1`)
    const nowhere = await fetch(`${world.botUrl}/nowhere`)
    const answers = await Promise.all([late, wrong, odd, nowhere].map(async (it) => `${it.status} ${await it.text()}`))
    expect(new Set(answers)).toEqual(new Set(['404 {"error":"Not found"}']))
  })

  test('the token is not in the database', async () => {
    const token =
      link(await exportedCase(), 'Hent JSON')
        .split('/')
        .at(-1) ?? ''
    await world.stopBot()
    const files = (await readdir(world.config.dataDir)).filter((name) => !name.endsWith('-shm'))
    for (const name of files) {
      const content = await readFile(join(world.config.dataDir, name)).catch(() => Buffer.from(''))
      expect({ name, holdsToken: content.includes(token) }).toEqual({ name, holdsToken: false })
    }
    expect(files).toContain('klarsvar.db')
  })

  test('the next step is to say what it was journalised as', async () => {
    const card = await exportedCase()
    const dialog = await world.teams.openDialog(UNIT_MEMBER.aadObjectId, card.id, 'Journaliseret som …')
    expect(textOf(dialog)).toContain('eDoc')
  })

  test.each(['eksporter tu-2026-0001', 'Eksporte\u0301r sag TU-2026-0001.'])('"%s" asks for it too', async (text) => {
    await exportedCase()
    expect(textOf(await say(world, UNIT_MEMBER, text))).toContain('Eksport af sag TU-2026-0001')
  })

  test('one that does not exist is unknown', async () => {
    const answer = await say(world, UNIT_MEMBER, 'eksportér TU-2026-0999')
    expect(answer.text).toContain('Sag **TU-2026-0999** kender jeg ikke')
  })
})

describe('a period', () => {
  const cases = manyFacts(3, (index) => ({
    number: `TU-2026-000${index + 1}`,
    createdAt: ['2026-10-01T09:00:00.000Z', '2026-09-30T22:30:00.000Z', '2026-09-30T21:30:00.000Z'][index] ?? '',
    takenAt: '2026-10-05T09:00:00.000Z',
    theme: index === 0 ? '=cmd|" /C calc"!A0' : 'samarbejde',
    stepOut: 1,
    owner: { id: 'x', name: '@Bo Prøvested' },
  }))

  async function periodCard(): Promise<SentActivity> {
    const db = await openDatabase(world.config)
    await storeFacts(db, cases)
    await db.destroy()
    const choice = await say(world, UNIT_MEMBER, 'eksport')
    const answer = await world.teams.press(UNIT_MEMBER.aadObjectId, choice.id, 'Eksportér perioden')
    return { attachments: [{ content: (answer.body as { value: unknown }).value }] } as SentActivity
  }

  test('as CSV it opens in Danish Excel, with days of Copenhagen and no formula or name', async () => {
    const card = await periodCard()
    expect(textOf(card)).toContain('Eksport: 4. kvartal 2026')
    const response = await fetch(link(card, 'Hent CSV'))
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="tidlig-utilfredshed-2026-4.csv"')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    const lines = bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines[0]).toMatch(/^Sagsnummer;Status;Logget;Taget;/)
    // In Copenhagen it was October already at half past midnight; the third one was logged in September.
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^TU-2026-0002;Ny;2026-10-01;2026-10-05;;2;/),
      expect.stringMatching(/^TU-2026-0001;Ny;2026-10-01;2026-10-05;;2;/),
      '',
    ])
    expect(lines[2]).toContain(`"'=cmd|"" /C calc""!A0"`)
    expect(bytes.toString('utf8')).not.toContain('Prøvested')
  })

  test('as Excel it has real dates, numbers, and texts that are no formulas', async () => {
    const response = await fetch(link(await periodCard(), 'Hent Excel'))
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const sheet = workbook.worksheets[0]
    const row = (number: number) => sheet?.getRow(number).values as unknown[]
    expect(sheet?.rowCount).toBe(3)
    expect(row(1).slice(1, 4)).toEqual(['Sagsnummer', 'Status', 'Logget'])
    expect(row(3)[1]).toBe('TU-2026-0001')
    expect(row(3)[3]).toEqual(new Date('2026-10-01T00:00:00Z'))
    expect(sheet?.getCell('C3').numFmt).toBe('dd-mm-yyyy')
    expect(row(3)[6]).toBe(2)
    expect(sheet?.getCell('L3')).toMatchObject({ value: '=cmd|" /C calc"!A0', type: exceljs.ValueType.String })
  })
})

describe('who may', () => {
  test('staff who ask for it get an ordinary answer, also for their own case', async () => {
    await logReport(world, TEACHER)
    for (const text of ['eksport', 'eksportér TU-2026-0001']) {
      const answer = await say(world, TEACHER, text)
      expect(JSON.stringify(answer)).not.toContain('/download/')
    }
  })

  test('a forged press gives no link', async () => {
    const own = await say(world, PEDAGOGUE, 'log utilfredshed')
    for (const data of [{ verb: 'export-period' }, { verb: 'export-case', id: crypto.randomUUID() }]) {
      const answer = await world.teams.press(PEDAGOGUE.aadObjectId, own.id, { type: 'Action.Execute', ...data, data })
      expect(JSON.stringify(answer.body)).not.toContain('/download/')
    }
  })

  test('in the channel there are no links, for others read along', async () => {
    await world.teams.say(UNIT_MEMBER.aadObjectId, 'eksport', { conversation: world.channel, mention: true })
    const reply = await world.teams.waitForSent(world.channel, ({ text }) => text?.includes('private chat') ?? false)
    expect(isCard(reply)).toBe(false)
  })
})
