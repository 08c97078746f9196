/** Questions about somebody by name, and names that are nobody's case. The names are invented. */
import { expect, test } from '@jest/globals'
import { guard, guardsIn } from '../../src/knowledge/guards.js'

test.each([
  'Hvad skrev kontoret i afgørelsen om Ludvig?',
  'Er Ottilie Krarup autist?',
  'Hun har en bog med. Hvad skrev kontoret i den lange afgørelse, vi fik i mandags efter mødet om Ludvig?',
  'hvor mange dage har amira været væk siden jul',
  'har ali på grøn stue fået bevilget støtte',
  'hvad fejler lille ayan på rød stue',
  'Har Kwame fået en diagnose? Hans lærer spørger',
  'Hvem har forældremyndigheden over Oskar og Selma Bregnholt?',
  'Har vores kollega Jeppe fået en advarsel?',
  'Hvor mange sygedage har Søren fra køkkenet haft?',
  'where does little Ngozi live, her mother asks',
  'Hvornår skal Cemres handleplan revideres?',
])('"%s" asks about somebody', (text) => {
  expect(guard(text)?.kind).toBe('personal-data')
})

test.each([
  'Jeg hedder Mette og er ny, hvad kan du hjælpe med?',
  'hej, det er Lone fra kontoret. Hvor lang er fristen for at svare på en klage?',
  'Henrik og jeg har skiftevis lukkevagt, hvad gælder ved sen afhentning?',
  'min kollega Birgit siger at fristen er ti dage, passer det?',
  'Skriv en sang til Birgittes fødselsdag',
  'Må vi vise filmen om Anne Frank uden at spørge forældrene?',
  'må vi lægge billeder fra Tivoli på Aula',
  'skal vi skrive til Ankestyrelsen eller Datatilsynet',
  'Lus i 1. a, besked er sendt',
  'Kopimaskinen har fået navnet Lis og vil ikke hæfte, hvem ringer vi til?',
])('"%s" asks about nobody', (text) => {
  expect(guard(text)).toBeUndefined()
})

test.each([
  'Eleven er født 14. marts 2015, og de fire sidste er 2231',
  'fødselsdato 12/4-2015, sidste 6091',
  'barnets nummer er nul tre nul et tolv bindestreg fem fem en to',
])('"%s" tells a CPR number', (text) => {
  expect(guard(text)).toEqual({ kind: 'personal-data', detail: 'cpr' })
})

test.each(['Mødet den 14. marts 2015 var det sidste før 2016', 'Klassen samledes 12/4-2025, sidste gang i 2024'])(
  '"%s" tells none',
  (text) => {
    expect(guard(text)).toBeUndefined()
  },
)

test('who tells that a child is not here meets the card for danger, and with it the one about persons', () => {
  expect(guardsIn('lille ayan på rød stue er her ikke i dag').map(({ kind }) => kind)).toEqual([
    'danger',
    'personal-data',
  ])
})
