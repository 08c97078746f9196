/** Entries that should have been looked over again. They still answer, and say that they are being reviewed. */
import type { Check } from './finding.js'

export const checkReviewDates: Check = (entries, today) =>
  entries
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ file, label, reviewBy }) => ({
      severity: 'warning',
      file,
      near: 'reviewBy:',
      problem: `${label} skulle være gennemgået senest ${reviewBy}.`,
      remedy: 'Læs den mod kilderne, og ret checkedOn og reviewBy.',
    }))
