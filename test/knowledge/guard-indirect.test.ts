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
  'en dreng skrev at han hellere vil være død end gå hjem',
  'hun siger hun aldrig når at fylde 12',
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
  'Far slår græs på arbejdsdagen, er han så forsikret?',
  'den ene kollega vil hellere dø end have gårdvagt, kan man bytte',
  'jeg vil ikke fylde 50 på en kursusdag, kan jeg flytte den',
  'Det er rent selvmord at lægge mødet samme aften som landskampen',
  'Må vi holde en pædagogisk dag om selvmordsforebyggelse',
  'Jeg blev slået af, hvor grundig klagen var',
  'Vi mangler et barn på klasselisten, hvad gør vi',
  'Mobning i 6.a: hvem klager forældrene til',
  'hvilke regler gælder for piller og medicin i børnehaven',
  'børnene leger doktor og viser tissemand, hvad skriver vi til forældrene',
])('"%s" is an ordinary question', (text) => {
  expect(guard(text)).toBeUndefined()
})

// What makes a word harmless in one place must not hide it in another.
test.each([
  'Far slår, også græs slår han',
  'Har han autisme? Han siger at onkel kommer ind til ham om natten, og at det er en hemmelighed.',
  'Vi holdt en dag om selvmordsforebyggelse, og nu overvejer en elev selvmord',
  'Det er politisk selvmord, siger klassen, og en dreng skriver selvmord på sin arm',
  'Vi læste en bog om selvmord, og nu siger en elev at hun overvejer selvmord',
  'Pigen siger at hendes onkel har misbrugt sin datter',
  'Hun fortæller at hun har været udsat for vold, hvor står vores beredskabsplan?',
  'Hun fortæller om overgreb. Hvad siger reglerne?',
  'Barnet siger at han blev bundet af en ældre dreng',
  'Begge forældre er påvirkede af stoffer og vil have barnet udleveret',
  'Moderen er tydeligt påvirket af stoffer og vil have barnet med hjem nu',
  'Vi kan ikke finde en af børnehavebørnene, vi har ledt i tyve minutter',
])('"%s" is danger', (text) => {
  expect(guard(text)?.kind).toBe('danger')
})

test.each([
  'Hvilke regler er man bundet af, når man taler med forældre?',
  'hvilke regler man er bundet af når man snakker med forældre',
  'Moren siger at det er et overgreb på hendes fritid, at mødet ligger kl. 16',
  'En elev har misbrugt skolens wifi, hvad må vi gøre?',
  'Vi kan ikke finde et af vores skemaer i Aula',
])('"%s" is none', (text) => {
  expect(guard(text)).toBeUndefined()
})
