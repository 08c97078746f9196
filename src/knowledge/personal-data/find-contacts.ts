/** Addresses, phone numbers and mail addresses. */
import type { PersonalDataFinding } from './find-personal-data.js'

const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu

/** Numbers that are written like a phone number and are none. */
const otherNumber =
  /(?:cvr|ean|gln|konto|kontonr|kontonummer|sagsnr|sagsnummer|journalnr|edoc|f2|faktura|fakturanr|ordre|ordrenr|isbn|p-nr|nr)[\s.:#]*$/i
/** Also without spaces between, or in fours. A Danish number begins with 2 to 9. */
export const phone =
  /(?<![\p{L}\p{N}§])(?<!\d[\s.,/-]{0,2})(?:(?:\+|00)45[\s-]?)?[2-9]\d(?:([\s.-]?)\d{2}\1\d{2}\1\d{2}|\d{2}[\s-]\d{4}|\d[\s]\d{2}[\s]\d{3})(?![\p{L}\p{N}]|[\s.,/-]\d)/gu
const foreignPhone = /(?<![\p{L}\p{N}])(?<!\d[\s.,/-]{0,2})(?:\+|00)[1-9]\d{0,2}(?:[\s-]?\d{1,4}){2,6}(?!\d)/gu
/** The municipality's own switchboards and duty lines; they lead to nobody's home. */
const ownNumber = /^(?:\D*45)?[\s-]?33[\s.-]?(?:66|17)/

const city =
  '(?:København|Kbh\\.?|Frederiksberg|Valby|Vanløse|Brønshøj|Hvidovre|Rødovre|Kastrup|Tårnby|Dragør|Gentofte|Hellerup|Søborg|Gladsaxe|Herlev|Glostrup|Ballerup|Albertslund|Taastrup|Ishøj|Greve|Roskilde|Lyngby|Virum|Charlottenlund|Bagsværd|Brøndby|Skovlunde|Nordhavn)'
const street =
  "\\p{L}[\\p{L}’'-]{0,40}?(?:vej|vejen|gade|gaden|allé|allé|alle|alléen|plads|pladsen|stræde|strædet|vænge|vænget|boulevard|torv|torvet|parken|park|haven|have|bakke|bakken|vang|vangen|kaj|toften|toft|krogen|krog|stien|sti|kollegiet|gård|gården|bro|dal|dalen|lunden|brygge|kanal)"
const separateStreet =
  "\\p{Lu}[\\p{L}’'-]{1,30} (?:\\p{Lu}[\\p{L}’'-]{1,30} )?(?:Vej|Gade|Allé|Alle|Plads|Stræde|Boulevard|Torv|Kaj|Have|Park|Vænge|Brygge)"
const number = '\\d{1,3}(?:\\s?[A-Za-zÆØÅæøå](?![\\p{L}]))?'
const floor = '(?:,?\\s{1,2}(?:st|kl|stuen|\\d{1,2})\\.?(?:,?\\s?(?:sal|th|tv|mf|til højre|til venstre)\\.?){1,2})?'
const postcode = `(?:,?\\s{1,2}\\d{4}\\s${city}(?:\\s(?:K|V|Ø|N|S|SV|NV|NØ)(?![\\p{L}]))?)?`
const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${separateStreet}|${street})\\s${number}(?![\\d.:]\\d|\\s?(?:kr|min|timer|dage|børn|elever|og|til|stk|klasser|pladser|%))${floor}${postcode}`,
  'gu',
)
const livesAt = new RegExp(
  `(?<=\\b(?:[Bb]or|boede|bopæl|adresse|adressen|flyttet|flytter|flyttede|hjemme|bosat)(?:\\s(?:er|nu|på|i|til|ved|ind|hen)){0,3}[:\\s]{1,2})(?:${separateStreet}|\\p{Lu}${street.slice(5)})(?!\\p{L})`,
  'gu',
)
const postcodeAlone = new RegExp(
  `(?<![\\p{L}\\p{N}-])[1-4]\\d{3}\\s${city}(?:\\s(?:K|V|Ø|N|S|SV|NV|NØ)(?![\\p{L}]))?(?!\\p{L})`,
  'gu',
)

export function findMails(text: string): PersonalDataFinding[] {
  return text.includes('@') ? spans(text, mail, 'mail') : []
}

export function findPhones(text: string): PersonalDataFinding[] {
  return [...spans(text, phone, 'phone'), ...spans(text, foreignPhone, 'phone')].filter(({ start, end }) => {
    if (ownNumber.test(text.slice(start, end))) return false
    return (
      !otherNumber.test(text.slice(Math.max(0, start - 20), start)) &&
      !/^\s?(?:kr|kroner|,-)/i.test(text.slice(end, end + 8))
    )
  })
}

export function findAddresses(text: string): PersonalDataFinding[] {
  return [address, livesAt, postcodeAlone].flatMap((pattern) => spans(text, pattern, 'address'))
}

function spans(text: string, pattern: RegExp, kind: PersonalDataFinding['kind']): PersonalDataFinding[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))
}
