/** Emergencies told in few plain words, and ordinary sentences with the same words. */
import { expect, test } from '@jest/globals'
import { guard, guardsIn } from '../../src/knowledge/guards.js'

test.each([
  'barn væk',
  'dreng væk fra sfo',
  'vi er på tur og mangler 2 børn, vi har talt tre gange',
  'pige savnet siden frokost',
  'pædagogen skubbede barnet så det faldt',
  'barnet fik for meget medicin i går',
  'hun gisper efter vejret',
  'en elev sidder fast i isen',
])('"%s" is an emergency', (text) => {
  expect(guard(text)?.kind).toBe('danger')
})

test.each([
  'eleven er væk for meget',
  'vi mangler to elever til holdet',
  'vi har mistet to elever til en privatskole',
  'vi mangler en pige på klasselisten',
  'læreren slog fast at reglerne gælder',
  'pædagogen kastede bolden til børnene',
  'jakken er væk',
])('"%s" is none', (text) => {
  expect(guardsIn(text).map(({ kind }) => kind)).not.toContain('danger')
})

test('violence is a danger for the child where nobody of the staff is spoken of', () => {
  expect(guard('to andre har hældt benzin ud over hende og står med en lighter')?.kind).toBe('danger')
})
