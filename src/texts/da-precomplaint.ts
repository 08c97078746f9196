/** Danish words of the pre-complaint's codes, shared by the reporter's faces and the unit's. */
import { caseTexts } from './da-case.js'
import { reportTexts } from './da-report.js'
import type { ComplaintType, Outcome, ParentInformed, Wish } from '../precomplaints/precomplaint.js'

const complaintTypes: Record<ComplaintType, string> = {
  formalitet: 'Sagsbehandling: svar, frister, begrundelse',
  adfaerd: 'Adfærd: tone og opførsel',
  serviceniveau: 'Serviceniveau: hvad kommunen tilbyder',
  realitet: 'Uenighed i en afgørelse',
  'ved-ikke': 'Ved ikke',
}
const wishes: Record<Wish, string> = {
  sparring: 'Ring til mig og giv sparring',
  moede: 'Deltag i et møde med forælderen',
  skabelon: 'Hjælp med et brev eller en tekst',
  registrering: 'Kun registrering, vi klarer resten',
}
const parentInformed: Record<ParentInformed, string> = {
  ja: 'Ja',
  'ikke-endnu': 'Ikke endnu',
  nej: 'Nej',
}
const outcomes: Record<Outcome, string> = {
  'loest-lokalt': 'Løst lokalt',
  aftale: 'Aftale med forælderen',
  'blev-klage': 'Blev til en klage',
  frafaldet: 'Frafaldet',
}
/** What one sees, one line a step. It is the reporter's impression, never a score of the parent. */
const conflictSteps = [
  'Trin 1: Vi er uenige, men taler om sagen',
  'Trin 2: Det er begyndt at handle om personer',
  'Trin 3: Gamle sager bliver trukket frem',
  'Trin 4: Samtalen er gået i stå',
  'Trin 5: Vi ser hinanden som modstandere',
  'Trin 6: Åben konflikt',
  'Trin 7: Parterne kan ikke være sammen',
]

export const precomplaint = {
  complaintTypes,
  wishes,
  parentInformed,
  outcomes,
  conflictSteps,
  ...reportTexts,
  ...caseTexts,
}
