/** Nobody dies of laughing; but what is meant as it is said meets its card. */
import { expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'
import { withoutIdioms } from '../../src/knowledge/idioms.js'

test.each`
  text                                                          | left
  ${'Det bliver over mit lig, sagde formanden.'}                | ${'Det bliver , sagde formanden.'}
  ${'vi var ved at dø af grin til mødet'}                       | ${'vi  til mødet'}
  ${'Karin slår mig snart ihjel med sine regler om hallen'}     | ${'Karin  om hallen'}
  ${'jeg fik nær et hjertestop da mailen kom'}                  | ${'jeg  da mailen kom'}
  ${'kan man skyde genvej ved at ringe i stedet for at skrive'} | ${'kan man  ved at ringe i stedet for at skrive'}
  ${'læreren slog fast over for eleven at timen var slut'}      | ${'læreren  over for eleven at timen var slut'}
  ${'Over my dead body, he said and smiled'}                    | ${', he said and smiled'}
  ${'she is killing me with her new rules'}                     | ${'she is '}
`('"$text" is read without its idiom', ({ text, left }: Record<string, string>) => {
  expect(withoutIdioms(text ?? '')).toBe(left)
})

test.each([
  'min kollega slår mig snart ihjel med sine regler, skal alle mails journaliseres',
  'to forældre røg i totterne på hinanden om en cykelsti, er referatet offentligt',
  'we nearly died laughing over the old photos, how long must we keep them',
])('"%s" is an ordinary question', (text) => {
  expect(guard(text)).toBeUndefined()
})

test.each`
  text                                                     | kind
  ${'faren siger han slår mig ihjel hvis jeg ringer igen'} | ${'threats'}
  ${'hun siger hun vil dø'}                                | ${'danger'}
  ${'han slog fast på armen af hende'}                     | ${'danger'}
  ${'han skød efter drengen med en pistol'}                | ${'danger'}
  ${'moren griner og siger at far slår ham'}               | ${'danger'}
`('"$text" means what it says', ({ text, kind }: Record<string, string>) => {
  expect(withoutIdioms(text ?? '')).toBe(text)
  expect(guard(text ?? '')?.kind).toBe(kind)
})
