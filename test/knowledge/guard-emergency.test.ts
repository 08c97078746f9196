/** Emergencies told in few plain words, and ordinary sentences with the same words. */
import { expect, test } from '@jest/globals'
import { guard, guardsIn } from '../../src/knowledge/guards.js'

test.each([
  ['barn væk', 'missing'],
  ['dreng væk fra sfo', 'missing'],
  ['vi er på tur og mangler 2 børn, vi har talt tre gange', 'missing'],
  ['vi mangler stadig et barn, har talt igen', 'missing'],
  ['vi mangler to børn i svømmehallen', 'missing'],
  ['pige savnet siden frokost', 'missing'],
  ['der er en dreng med en pistol i gården', 'acute'],
  ['barnet fik for meget medicin i går', 'acute'],
  ['hun gisper efter vejret', 'acute'],
  ['en elev sidder fast i isen', 'acute'],
  ['pædagogen skubbede barnet så det faldt', 'by-staff'],
])('"%s" is an emergency by its words: %s', (text, detail) => {
  expect(guard(text)).toEqual({ kind: 'danger', detail })
})

test.each([
  'eleven er væk for meget',
  'vi mangler to elever til holdet',
  'vi har mistet to elever til en privatskole',
  'vi mangler en pige på klasselisten',
  'på turen mangler tre elever madpakke, hvem betaler',
  'læreren slog fast at reglerne gælder',
  'pædagogen kastede bolden til børnene',
  'jakken er væk',
])('"%s" is none', (text) => {
  expect(guardsIn(text).map(({ kind }) => kind)).not.toContain('danger')
})

test('violence is a danger for the child where nobody of the staff is spoken of', () => {
  expect(guard('to andre har hældt benzin ud over hende og står med en lighter')?.kind).toBe('danger')
})
