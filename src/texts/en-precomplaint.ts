/** English words of the pre-complaint's codes, shared by the reporter's faces and the unit's. */
import type { precomplaint as danish } from './da-precomplaint.js'
import { caseTexts } from './en-case.js'
import { reportTexts } from './en-report.js'

export const precomplaint: typeof danish = {
  complaintTypes: {
    formalitet: 'Case handling: answers, deadlines, reasons',
    adfaerd: 'Conduct: tone and behaviour',
    serviceniveau: 'Level of service: what the municipality offers',
    realitet: 'Disagreement with a decision',
    'ved-ikke': 'I don’t know',
  },
  wishes: {
    sparring: 'Call me and think it through with me',
    moede: 'Take part in a meeting with the parent',
    skabelon: 'Help with a letter or a text',
    registrering: 'Only register it, we manage the rest',
  },
  parentInformed: {
    ja: 'Yes',
    'ikke-endnu': 'Not yet',
    nej: 'No',
  },
  outcomes: {
    'loest-lokalt': 'Solved locally',
    aftale: 'Agreement with the parent',
    'blev-klage': 'Became a complaint',
    frafaldet: 'Dropped',
  },
  conflictSteps: [
    'Step 1: We disagree, but talk about the matter',
    'Step 2: It has begun to be about persons',
    'Step 3: Old matters are brought up',
    'Step 4: The conversation has come to a halt',
    'Step 5: We see each other as opponents',
    'Step 6: Open conflict',
    'Step 7: Those involved cannot be together',
  ],
  ...reportTexts,
  ...caseTexts,
}
