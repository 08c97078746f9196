/**
 * Idioms whose words would frighten whoever takes them at their word: nobody dies of laughing, and "over mit lig" is a no. They are
 * taken out before the guards read a text. Only what is never meant literally stands here: "jeg slår ham ihjel" does not.
 */

/** Who, for idioms in which somebody does something to himself. */
const oneself = '(?:mig|dig|sig|os|jer)'
const died = '(?:dø|dør|døde|døende|død)'
const laughing = '(?:grin|latter|grine|at grine)'
const harmlessCause = `(?:${laughing}|kedsomhed|nysgerrighed|skam|flovhed|pinlighed|forlegenhed|utålmodighed)`

const idioms = [
  // Death that is none.
  'over mit lig',
  `(?:(?:er|var|nær|lige) )*(?:ved (?:at|å) )?${died} (?:helt |næsten |nærmest )?af ${harmlessCause}`,
  `(?:grin|kede?|keded|arbejde?|hygge?|snakke?|google?)(?:r|de|et|ede)? ${oneself} (?:halvt |næsten |nærmest )?(?:ihjel|fordærvet)`,
  `(?:slår|slå|tager livet af|kvæler|dræber) (?:mig|os) (?:snart |langsomt |helt |en dag |nærmest )?(?:ihjel )?med (?:al |alle |alt )?(?:sine|sin|sit|dine|deres|de|den|det|hans|hendes)? ?(?:evige |mange |lange )?(?:regler|skemaer|mails|beskeder|spørgsmål|snak|møder|referater|ordentlighed|jokes|vittigheder)`,
  '(?:fik|får|få|fået) (?:jeg |vi |hun |han )?(?:nær|næsten|nærmest) (?:et |en )?(?:hjertestop|hjerteslag|hjerteanfald|slagtilfælde)',
  '(?:fik|får|få|fået) (?:\\p{L}+ )?(?:kaffen|kagen|teen|morgenmaden|frokosten|maden|det|den) galt i halsen',
  // Weapons and blows that are none.
  'sk(?:yde|yder|ød|udt) (?:en )?genvej',
  'sk(?:yde|yder|ød|udt) papegøjen',
  'sk(?:yde|yder|ød|udt) skylden på',
  'sk(?:yde|yder|ød|udt) (?:det )?(?:over|forbi) målet',
  'sl(?:å|år|og|ået) (?:et )?slag for',
  'sl(?:å|år|og|ået) to fluer med (?:ét|et) smæk',
  'sl(?:å|år|og|ået) koldt vand i blodet',
  'sl(?:å|år|og|ået) fast(?= (?:over for|at|i (?:lov|bekendtgørelse|referat|brev|afgørelse)))',
  'bid(?:e|er)? hovedet af al skam',
  'ryg(?:e|er)? i totterne på hinanden|røg i totterne på hinanden',
  'g(?:å|år|ik|ået) (?:helt )?op i limningen',
  'tag(?:e|er)? (?:sig selv )?benene på nakken|tog benene på nakken',
  // English.
  'over my dead body',
  '(?:nearly |almost |just )?(?:die|dies|died|dying|dead) (?:of|from|with) (?:laughter|laughing|boredom|curiosity|embarrassment|shame)',
  '(?:nearly |almost )?died laughing',
  '(?:laugh|laughs|laughed|laughing|bored?|boring) (?:myself|ourselves|themselves|himself|herself|me|us) (?:half |nearly )?to death',
  '(?:killing|kills|kill) (?:me|us) with (?:her|his|their|your|all the|these) (?:\\p{L}+ )?(?:rules|jokes|questions|emails|e-mails|meetings|spreadsheets|talk)',
  'shoot (?:me|us|them|him|her) an? (?:e-?mail|message|text)',
  'kill(?:ed|ing|s)? two birds with one stone',
]
const anyIdiom = new RegExp(`(?<!\\p{L})(?:${idioms.join('|')})(?!\\p{L})`, 'giu')

/** A text without its idioms. */
export const withoutIdioms = (text: string) => text.replace(anyIdiom, '')
