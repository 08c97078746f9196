/** Danish sentences of the deadline calculator. */

const units = {
  days: ['dag', 'dage'],
  workdays: ['arbejdsdag', 'arbejdsdage'],
  weeks: ['uge', 'uger'],
  months: ['måned', 'måneder'],
  years: ['år', 'år'],
} as const

export const deadline = {
  /** '7 arbejdsdage'. */
  span: (count: number, unit: keyof typeof units) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  last: (day: string) => `**Sidste dag er ${day}.**`,
  received: (day: string) => `**Regnes for modtaget ${day}.**`,
  counted: (span: string, from: string) => `Det er ${span} efter ${from}.`,
  countedWithoutJuly: (span: string, from: string) => `Det er ${span} efter ${from}, når juli ikke tæller med.`,
  working: 'Sådan har jeg talt',
  letterFirst: (day: string) => `Først er brevet regnet for modtaget ${day}.`,
  digitalFirst: 'Digital Post regnes for modtaget samme dag, den er sendt.',
  note: 'Det er et regnestykke og ikke en afgørelse. Står der en anden frist i brevets klagevejledning, så spørg Jura.',
  noSuchDate: (written: string) =>
    `Datoen "${written}" findes ikke. Skriv den igen, fx "7 arbejdsdage fra 3. december".`,
  tooFar: 'Så langt frem regner jeg ikke. Skriv et mindre tal, fx "4 uger efter 3. december".',
  rules: { title: 'Sådan tæller du frister', says: 'Regel fristberegning' },
}
