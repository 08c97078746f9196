/** English sentences of exports. The files themselves are read by others and filed, so their words stay Danish. */
import { exports as danish, noteTexts as danishNote } from './da-export.js'

const { fileName, columns, statuses, yes, no } = danish

export const exports: typeof danish = {
  title: 'Export',
  notSetUp: 'I cannot make files yet. The address is missing in my settings (PUBLIC_URL). Tell the administrator.',
  notFound: (number) => `I don’t know case **${number}**. Check the number, and try again.`,

  caseTitle: (number) => `Export of case ${number}`,
  caseIntro:
    'Get the note for eDoc. The JSON file holds the same and the whole history, for systems. The files are in Danish.',
  note: 'Get the note',
  json: 'Get JSON',
  journalNext: 'When the note lies in eDoc, press **Filed as …**, and write the number.',
  journalise: 'Filed as …',
  alreadyJournalised: 'Filed (journaliseret) as',

  periodTitle: (period) => `Export: ${period}`,
  periodIntro:
    'The files have one line for each case, with codes and dates, in Danish. There is no text and there are no names in them.',
  csv: 'Get CSV',
  xlsx: 'Get Excel',
  links: (minutes) =>
    `The links work for ${minutes} minutes. Do not share them; the files are for the Complaint Unit only.`,

  choose: 'Choose a period, and I make files for Excel.',
  chooseCase: 'You get a single case with **export** and the case’s number, for example **export TU-2026-0042**.',
  makePeriod: 'Export the period',

  fileName,
  columns,
  statuses,
  yes,
  no,
}

export const noteTexts: typeof danishNote = danishNote
