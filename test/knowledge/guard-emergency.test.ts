/** Emergencies told in few plain words, and ordinary sentences with the same words. */
import { expect, test } from '@jest/globals'
import { guard, guardsIn } from '../../src/knowledge/guards.js'

test.each([
  ['barn væk', 'missing'],
  ['dreng væk fra sfo', 'missing'],
  ['vi er på tur og mangler 2 børn, vi har talt tre gange', 'missing'],
  ['vi mangler stadig et barn, har talt igen', 'missing'],
  ['vi mangler to børn i svømmehallen', 'missing'],
  ['vi talte lige op, 17 børn og der skal være 18', 'missing'],
  ['pige savnet siden frokost', 'missing'],
  ['der er en dreng med en pistol i gården', 'acute'],
  ['barnet fik for meget medicin i går', 'acute'],
  ['hun gisper efter vejret', 'acute'],
  ['en elev sidder fast i isen', 'acute'],
  ['vi kan ikke finde Silje nogen steder, vi har ledt længe', 'missing'],
  ['Silje kom ikke med tilbage fra legepladsen', 'missing'],
  ['vi opdager nu at drengen ikke kom med hjem fra turen', 'missing'],
  ['et barn er glemt i bussen', 'missing'],
  ['barn kommet til skade', 'acute'],
  ['en mand prøver at tage et barn med', 'acute'],
  ['hun siger at far vred armen om på hende', 'violence'],
  ['han blev sparket i ryggen af sin far', 'violence'],
  ['en pige har drukket afløbsrens', 'acute'],
  ['han står ude på taget og truer med at hoppe', 'acute'],
  ['hun vil hoppe ud fra vinduet på anden sal', 'acute'],
  ['pædagogen skubbede barnet så det faldt', 'by-staff'],
])('"%s" is an emergency by its words: %s', (text, detail) => {
  expect(guard(text)).toEqual({ kind: 'danger', detail })
})

test.each([
  'eleven er væk for meget',
  'når et barn er kommet til skade, hvem udfylder skemaet',
  'nogen prøver at få børnene til at spise fisk',
  'må vi spørge forældrene om hvorfor eleven er væk',
  'jeg kan ikke finde Emil fra Lønneberg på biblioteket',
  'Mette er væk i dag, hun er på kursus',
  'må de store hoppe ned fra broen på legepladsen',
  'vi mangler to elever til holdet',
  'vi har mistet to elever til en privatskole',
  'vi mangler en pige på klasselisten',
  'på turen mangler tre elever madpakke, hvem betaler',
  'læreren slog fast at reglerne gælder',
  'pædagogen kastede bolden til børnene',
  'jakken er væk',
  'vi talte 21 børn og der skal være 21, så alt er godt',
  'talte 14 stole, der skal være 16',
])('"%s" is none', (text) => {
  expect(guardsIn(text).map(({ kind }) => kind)).not.toContain('danger')
})

test('who is missing on a list as well is missed all the same', () => {
  expect(guard('hun mangler på listen ved bussen og ingen har set hende siden stranden')?.kind).toBe('danger')
})

test('violence is a danger for the child where nobody of the staff is spoken of', () => {
  expect(guard('to andre har hældt benzin ud over hende og står med en lighter')?.kind).toBe('danger')
})
