/** What a text shows that its weighing must allow for: each asks a text of folded words, with a blank at both ends. */
import { nameless } from '../named-person.js'
import { parent, words } from '../sign.js'

const lookUp = /^ (?:(?:find|vis|hent|aabn) (?:mig )?)?(?:frase|frasen|klarret|klagevej|regel) /
/** Who looks a phrase or an entry up by its title asks for a text there is, not for one to be written. */
export const looksUp = (plain: string) => lookUp.test(plain)
/** What is looked up: the word that asks for it says nothing of it. */
export const withoutLookUp = (plain: string) => plain.replace(lookUp, ' ')

const diagnosis = new RegExp(
  ` diagnosticer | (?:lyder det som|er det|har (?:han|hun|eleven|barnet|drengen|pigen|${nameless})|tror du (?:at )?(?:eleven|barnet|han|hun) (?:har|er)) (?:adhd|autis[a-z]+|asperger[a-z]*|tourette[a-z]*) `,
)
/** Who wants the bot to say what is wrong with a pupil tells what a pupil does, and has no concern to hand on. */
export const asksForDiagnosis = (plain: string) => diagnosis.test(plain)

/** Somebody may be missing on a list or in a team as well. */
export const onPaper =
  '(?:(?:paa|i|til) (?:[a-z]*liste[a-z]*|[a-z]*skema[a-z]*|[a-z]*billede[a-z]*|holdet|hold)|tilmeld[a-z]*|samtykke[a-z]*)'
const missingOnPaper = new RegExp(` (?:mangler|savner) (?:[a-z0-9]+ ){1,3}?${onPaper} `)
const absent =
  / (?:vaek|borte|missing) (?:for (?:meget|tit)|i dag|hver [a-z]+dag|fra (?:skole|timen|undervisning)[a-z]*|school|homework|lessons) /
/** Who is missing on paper, or absent from school, is hardly missing. */
export const isOnlyAbsent = (plain: string) => missingOnPaper.test(plain) || absent.test(plain)

const complaining =
  / (?:truer|truede|truet|true|threaten(?:s|ed|ing)?) (?:os |mig |us |me |skolen )?(?:med|with) (?:(?:en|et|sin|deres|a|an|the|their|his|her) )?(?:advokat|retssag|sagsanlaeg|pressen|avisen|klage|at (?:klage|flytte|gaa til (?:pressen|avisen|borgmesteren|en advokat))|lawyer|complaint|press|lawsuit|court) /
/** Who threatens to go to law, to the press or to another school is dissatisfied, and no danger to anybody. */
export const threatensToComplain = (plain: string) => complaining.test(plain)

const amongParents =
  / (?:mor|moren|moderen|far|faren|faderen|foraelderen) (?:blev|bliver|er|er blevet) truet (?:[a-z]+ ){0,3}?af (?:sin|sit|hendes|hans|en) (?:eks[a-z]*|mand|kone|kaereste|svoger|bror|naboen?) /
/** A parent who is threatened by somebody at home, whom staff know of, is no threat against staff. */
export const isAmongParents = (plain: string) => amongParents.test(plain)

/** Who asks in English what to do if something happens asks for a rule; in Danish enough such questions were learnt from. */
export const supposes = (plain: string) => /^ what (?:do (?:we|i) do |happens )?if /.test(plain)

const staff =
  / (?:mig|min|mit|mine|jeg|os|vi|vores|kolleg[a-z]*|[a-z]*laerer(?:en|e|ne)?|paedagog[a-z]*|personale[a-z]*|[a-z]*leder(?:en|e|ne)?|(?:vikar|souschef|sekretaer|medhjaelper|ansat|medarbejder|chef|rektor)[a-z]*) /
const pupil =
  / (?:hun|han|ham|hende|[a-z]*barn|barnet|[a-z]*boern|boernene|[a-z]*elev|eleven|elever|eleverne|dreng[a-z]*|pige|pigen|piger|pigerne|unge) /
/** Whether children are spoken of and nobody who works with them, so that it is hardly staff who are threatened. */
export const isOfPupilsOnly = (plain: string) => pupil.test(plain) && !staff.test(plain)

const grownUp = words(`(?:${parent}|mother|father|dad|mum|mom)`)
/** No pronouns: he who threatens is one, too. */
const theirChild =
  / (?:barn|barnet|dreng|drengen|pige|pigen|soen|soennen|datter|datteren|lillebror|lillesoester|child|boy|girl|son|daughter) /
/** Whether a parent and a child are spoken of: who harms staff before a child, or while holding it, may harm it too. */
export const isOfFamily = (plain: string) => grownUp.test(plain) && theirChild.test(plain)
