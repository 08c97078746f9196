/** Looking up from the compose box over the real endpoint: at each key, with guards, and what one has at hand first. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { COLLEAGUES_CHAT_ID, PEDAGOGUE, TEACHER } from '../../src/local-teams/people.js'
import { faultsOf } from '../support/card-check.js'
import { linesOf, resultsOf, sentenceOf, tapOf, titlesOf } from '../support/extension.js'
import { eventually, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
})
afterAll(() => world.stop())

const me = TEACHER.aadObjectId
const search = (command: string, words: string, options = {}) => world.teams.extensionQuery(me, command, words, options)

describe('while one types', () => {
  test.each<{ command: string; words: string; first: string | RegExp; because: string }>`
    command          | words                       | first                                    | because
    ${'find-phrase'} | ${'akt-modtaget'}           | ${'Frase akt-modtaget'}                  | ${'it is a label'}
    ${'find-phrase'} | ${'ak'}                     | ${/^Frase akt-/}                         | ${'two letters begin words'}
    ${'find-phrase'} | ${'indkald'}                | ${'Frase kl-moedeindkaldelse'}           | ${'a word is still being typed'}
    ${'find-phrase'} | ${'mødeindkaldelse'}        | ${'Frase kl-moedeindkaldelse'}           | ${'of its letters'}
    ${'find-phrase'} | ${'moedeindkaldelse'}       | ${'Frase kl-moedeindkaldelse'}           | ${'oe is ø'}
    ${'find-phrase'} | ${'mobnign handlingsplan'}  | ${'Frase mob-handlingsplan'}             | ${'two letters are swapped'}
    ${'look-up'}     | ${'R17'}                    | ${'Klagevej R17'}                        | ${'it is a label'}
    ${'look-up'}     | ${'klarret 14'}             | ${'KlarRet 14'}                          | ${'it is a label'}
    ${'look-up'}     | ${'fristen for aktindsigt'} | ${'Regel aktindsigt-frist'}              | ${'it is an example question'}
    ${'look-up'}     | ${'partshoering'}           | ${/^(?:Regel partshoering|KlarRet 15)$/} | ${'oe is ø'}
  `('"$words" leads to $first, because $because', async ({ command, words, first }) => {
    const [line] = linesOf(await search(command, words))
    expect(line?.split(' · ')[0] ?? '').toMatch(first instanceof RegExp ? first : new RegExp(`^${first}$`))
  })

  test('each command looks through its own: phrases here, guides, rules and routes there', async () => {
    for (const line of linesOf(await search('find-phrase', 'aktindsigt'))) expect(line).toMatch(/^Frase /)
    for (const line of linesOf(await search('look-up', 'aktindsigt')))
      expect(line).toMatch(/^(?:KlarRet|Regel|Klagevej) /)
  })

  test('results come in pages of at most 25, and the next page goes on', async () => {
    const first = titlesOf(await search('find-phrase', 'kl'))
    const few = titlesOf(await search('find-phrase', 'kl', { skip: 2, count: 3 }))
    expect(first.length).toBeLessThanOrEqual(25)
    expect(few).toEqual(first.slice(2, 5))
    expect(titlesOf(await search('find-phrase', '', { count: 500 })).length).toBe(25)
  })

  test('every result is a valid card of its own, with a preview that names it', async () => {
    const results = resultsOf(await search('look-up', ''))
    for (const { contentType, content, preview } of results) {
      expect(contentType).toBe('application/vnd.microsoft.card.adaptive')
      expect(preview.contentType).toBe('application/vnd.microsoft.card.thumbnail')
      expect(faultsOf(content)).toEqual([])
    }
  })

  test('where nothing fits, a sentence says what to do', async () => {
    expect(sentenceOf(await search('find-phrase', 'xqzv'))).toBe(
      'Jeg fandt ikke noget. Prøv med færre eller andre ord.',
    )
  })

  test('an unknown command, and a query without shape, are no crash', async () => {
    expect(sentenceOf(await search('noget-andet', 'akt'))).toMatch(/hjælp/)
    const odd = await world.teams.raw({
      ...(await frame()),
      name: 'composeExtension/query',
      value: { commandId: 'find-phrase', parameters: 'x', queryOptions: { skip: -1, count: 'many' } },
    })
    expect(resultsOf(odd)).toHaveLength(25)
    expect((await world.teams.raw({ ...(await frame()), name: 'composeExtension/query', value: 7 })).status).toBe(501)
  })
})

describe('guards come first', () => {
  test.each<{ words: string; says: RegExp }>`
    words                                    | says
    ${'barnet bliver slået derhjemme'}       | ${/Ring 112, og sig det til din leder nu/}
    ${'far truer med at slå mig ihjel'}      | ${/Ring 112/}
    ${'010115-1234'}                         | ${/Tag CPR-nummer og navne ud/}
    ${'min chef snyder med kommunens penge'} | ${/whistleblowerordningen/}
  `('"$words" finds nothing and says what to do', async ({ words, says }) => {
    for (const command of ['find-phrase', 'look-up']) {
      const answer = await search(command, words)
      expect(sentenceOf(answer)).toMatch(says)
      expect(JSON.stringify(answer.body)).not.toContain('010115')
    }
  })
})

describe('what one has at hand', () => {
  test('a chosen guide goes into the compose box with its source and without any button, and is first the next time', async () => {
    const results = resultsOf(await search('look-up', 'fristen for aktindsigt', { conversation: COLLEAGUES_CHAT_ID }))
    const [inserted] = resultsOf(
      await world.teams.extensionSelect(me, tapOf(results[0]), { conversation: COLLEAGUES_CHAT_ID }),
    )
    if (!inserted) throw new Error('Nothing was inserted')
    expect(textOf(inserted.content)).toContain('offentlighedsloven § 36')
    expect(JSON.stringify(inserted.content)).not.toContain('"Action.')
    expect(faultsOf(inserted.content)).toEqual([])

    const [first] = linesOf(await search('look-up', ''))
    expect(first).toMatch(/^Brugt for nylig · Regel aktindsigt-frist/)
    expect(linesOf(await search('find-phrase', ''))[0]).not.toMatch(/Brugt for nylig/)
  })

  test('the passage that answers what was typed is the one that goes out', async () => {
    const results = resultsOf(await search('look-up', 'hvem kan få aktindsigt i en sag'))
    const tap = tapOf(results[0]) as { entry: string; passage: string }
    const [inserted] = resultsOf(await world.teams.extensionSelect(me, tap))
    expect(JSON.stringify(inserted?.content)).toContain(tap.entry)
  })

  test('a phrase with gaps goes out as a pointer, never with its gaps open', async () => {
    const pick = (entry: string) => world.teams.extensionSelect(me, { verb: 'pick', entry })
    const [gaps] = resultsOf(await pick('Frase akt-modtaget'))
    expect(textOf(gaps?.content)).toContain('Frasen har felter. Vælg **Udfyld frase** hos KlarSvar')
    expect(textOf(gaps?.content)).not.toMatch(/\{\{|\[[a-zæøå ]+\]|Kære/)
    expect(faultsOf(gaps?.content as never)).toEqual([])
  })

  test('a star comes before what was used lately, until it is taken off; a colleague has a list of their own', async () => {
    const me2 = PEDAGOGUE.aadObjectId
    await world.teams.extensionSelect(me2, { verb: 'pick', entry: 'KlarRet 3' })
    await world.teams.extensionSelect(me2, { verb: 'pick', entry: 'KlarRet 14' })
    await eventually(async () =>
      linesOf(await world.teams.extensionQuery(me2, 'look-up', ''))[1]?.includes('KlarRet 3'),
    )

    await world.teams.openAction(me2, 'favourites')
    const star = await world.teams.submitAction(me2, {
      type: 'Action.Submit',
      data: { verb: 'star', entry: 'KlarRet 3', on: true },
    })
    expect(textOf((star.body as { task: unknown }).task)).toMatch(/★ .*\(KlarRet 3\)\nFjern stjernen/)
    expect(linesOf(await world.teams.extensionQuery(me2, 'look-up', ''))[0]).toMatch(/^★ Favorit · KlarRet 3/)

    await world.teams.submitAction(me2, 'Fjern stjernen')
    expect(linesOf(await world.teams.extensionQuery(me2, 'look-up', ''))[0]).toMatch(/^Brugt for nylig · KlarRet 14/)
    expect(linesOf(await search('look-up', '')).join()).not.toMatch(/(?:Favorit|nylig) · KlarRet 3 /)
  })

  test.each([{ verb: 'pick', entry: 'KlarRet 999' }, { verb: 'take', id: 'x' }, {}])(
    'choosing what there is not (%j) gets a sentence',
    async (value) => {
      expect(sentenceOf(await world.teams.extensionSelect(me, value))).not.toBe('')
    },
  )
})

describe('the conversation it is used in', () => {
  test('nothing is ever posted where the bot is no member, and the chat is not taken for the private one', async () => {
    const before = world.teams.calls().length
    await search('find-phrase', 'akt', { conversation: COLLEAGUES_CHAT_ID })
    expect(world.teams.calls(COLLEAGUES_CHAT_ID)).toEqual([])
    expect(world.teams.calls().length).toBe(before)
  })

  test('a card that one sends oneself in the private chat is no question', async () => {
    const [result] = resultsOf(await search('look-up', 'R17'))
    const chat = world.teams.personalChat(me)
    const before = world.teams.sent(chat).length
    expect((await world.teams.sendCard(me, result as never)).status).toBe(200)
    expect(world.teams.sent(chat)).toHaveLength(before)
  })
})

/** An invoke as Teams frames it, for what no client would send. */
async function frame(): Promise<{ type: string } & Record<string, unknown>> {
  return {
    type: 'invoke',
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: world.teams.serviceUrl,
    from: { id: TEACHER.teamsId, aadObjectId: me, name: TEACHER.name },
    recipient: { id: 'bot' },
    conversation: {
      id: COLLEAGUES_CHAT_ID,
      conversationType: 'personal',
      tenantId: world.config.tenantId,
    },
    channelData: { tenant: { id: world.config.tenantId } },
  }
}

describe('a municipality that has filled in its contacts', () => {
  let folder = ''
  let filled: World
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'content-'))
    cpSync('content', folder, { recursive: true })
    const file = join(folder, 'phrases', 'afv-uden-for.md')
    const [front = ''] = readFileSync(file, 'utf8').split('## Tekst')
    writeFileSync(file, `${front}## Tekst\n\nSpørg **Klageenheden**, når jeg ikke kan svare.\n`)
    filled = await startWorld({ settings: { CONTENT_DIR: folder }, teams: { limits: { rate: false } } })
  })
  afterAll(async () => {
    await filled.stop()
    rmSync(folder, { recursive: true })
  })

  test('a phrase with nothing to fill in goes out as its text, with its source and without markup', async () => {
    const [whole] = resultsOf(await filled.teams.extensionSelect(me, { verb: 'pick', entry: 'Frase afv-uden-for' }))
    const words = textOf(whole?.content)
    expect(words).toContain('Spørg Klageenheden, når jeg ikke kan svare.')
    expect(words).toContain('Frase afv-uden-for, version 1')
    expect(words).not.toContain('Udfyld frase')
    expect(faultsOf(whole?.content as never)).toEqual([])
  })
})
