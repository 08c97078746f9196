/** Whatever comes back from a phrase card or route card: no crash, and no text with a gap in it. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buttonSchema } from '../../src/cards/buttons.js'
import { fieldIds } from '../../src/cards/phrase-buttons.js'
import type { Reply, Turn } from '../../src/dialogs/conversation.js'
import type { Dependencies } from '../../src/dialogs/dependencies.js'
import { respond } from '../../src/dialogs/respond.js'
import { da } from '../../src/texts/da.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()
// These dialogs use no store; one that did would fail here.
const deps = { knowledge: () => knowledge, now: () => new Date('2026-11-22T10:00:00Z'), texts: da } as Dependencies
const person = { id: 'stranger', name: 'Fremmed', roles: new Set(['staff'] as const) }

const ids = (collection: string) => knowledge.entries.filter((entry) => entry.collection === collection)
const phrase = fc.constantFrom(...ids('phrases').map(({ id }) => id), 'findes-ikke', '__proto__')
const route = fc.constantFrom(...ids('routes').map(({ id }) => id), 'ved-ikke', 'R99', 'constructor')
const key = fc.constantFrom('', 'tekst', 'tekst-aula', 'klv-ingen-klageadgang/tekst', 'klv-aktindsigt/tekst', 'nej')
const day = fc.constantFrom('2026-12-03', '9999-12-31', '0001-01-01', '2026-02-30', '', 'i morgen')
const words = fc.oneof(fc.string({ maxLength: 300 }), day, fc.constant('{{kontakt}} **x** [y](z) 010115-1234'))
const names = fc.constantFrom('', 'modtager_navn|modtaget_dato|klagepunkter', '__proto__|constructor', '|'.repeat(60))
const typed = fc.record(Object.fromEntries(fieldIds.map((id) => [id, words])), { requiredKeys: [] })

const data = fc.oneof(
  fc.record({ verb: fc.constant('find-phrase'), words }),
  fc.record({ verb: fc.constant('open-phrase'), phrase, route }),
  fc.record({ verb: fc.constant('choose-phrase'), phrase, route, variant: key, appeal: key }),
  fc
    .tuple(fc.record({ verb: fc.constant('fill-phrase'), phrase, variant: key, appeal: key, names }), typed)
    .map(([button, inputs]) => ({ ...button, ...inputs })),
  fc.record({ verb: fc.constant('choose-topic'), topic: words, decision: words }),
  fc.record({ verb: fc.constant('open-route'), route }),
  fc.record({ verb: fc.constant('count-route'), route, from: day, sent: fc.constantFrom('letter', 'received', 'x') }),
)

test('1,500 forged presses end in a card or a sentence, and in a group never in a phrase', async () => {
  let understood = 0
  await fc.assert(
    fc.asyncProperty(data, fc.constantFrom('personal' as const, 'channel' as const), async (pressed, kind) => {
      const turn: Turn = {
        person,
        place: { kind, isUnit: false },
        language: 'da',
        kind: 'pressed',
        data: pressed,
        activityId: 'x',
      }
      const replies: Reply[] = await respond(turn, deps)
      if (buttonSchema.safeParse(pressed).success) understood += 1
      expect(replies.length).toBe(1)
      expect(JSON.stringify(replies)).not.toContain('010115-1234')
      if (kind === 'channel' && pressed.verb.endsWith('phrase')) expect(replies[0]?.kind).toBe('notice')
    }),
    { numRuns: 1500 },
  )
  expect(understood).toBeGreaterThan(700)
}, 30_000)
