/** Danger that is told without the plain words, and ordinary sentences with the same words. */
import { expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'

test.each([
  'en elev har taget en overdosis piller på toilettet',
  'han har skåret i sig selv',
  'hun siger at hun har det så dårligt at hun ikke vil være her mere',
  'hun fortæller at hendes stedfar kommer ind på værelset om natten',
  'pige 5 år siger onkel har vist sin tissemand',
  'en far truer med at tage børnene og slå moderen ihjel',
  'der er en mand med kniv i skolegården',
  'en elev truer med at skyde os alle',
  'jeg er bekymret for et barn der altid er sulten og beskidt',
  'En dreng i børnehaven har blå mærker på ryggen og siger at det er fars bælte',
  'et barn siger at mor bliver slået derhjemme',
  'drengen tør ikke gå hjem fordi far er fuld',
  'barnet vil ikke hjem',
  'a girl says her father hits her',
])('"%s" is danger', (text) => {
  expect(guard(text)?.kind).toBe('danger')
})

test.each([
  'hvornår har jeg underretningspligt',
  'hvad gør jeg hvis jeg er bekymret for et barn',
  'skal forældrene have besked når vi underretter',
  'mor slår et stort hul i vores argumenter',
  'hvad siger loven om vold mod børn',
  'forældrene er skilt og slås om samvær',
  'hvordan skriver jeg et notat om en slåskamp mellem to elever',
  'må eleverne have kniv med til natur og teknik på skolen',
  'barnet er sygt og vil hjem',
  'mor truer med at gå til pressen',
  'far vil have en kopi af underretningen',
  'vi skal slå stillingen op',
  'hvilke regler gælder for piller og medicin i børnehaven',
  'børnene leger doktor og viser tissemand, hvad skriver vi til forældrene',
])('"%s" is an ordinary question', (text) => {
  expect(guard(text)).toBeUndefined()
})
