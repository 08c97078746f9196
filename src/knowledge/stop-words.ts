/**
 * Words that carry little meaning, Danish ones and the English ones that some staff ask with. They count a little, for short questions consist of them ("må vi", "skal jeg").
 */
import { fold } from './fold.js'

const list = `
af aldrig alle alt altid altså anden andet andre at bare begge blev blive bliver både da de deher dem den denne der deres derfor det dette
dig din dine disse dit dog du efter egen ej eller ellers en end endnu ens er et ethvert få får fik for fordi fra før få gang gerne give giver gør gøre gjort
godt ham han hans har havde have hej helt hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår
i ifølge ikke ind ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne lade lige lidt man mange med meget mellem men mens mere mig min mine mit mod må måske
ned nej netop nogen noget nogle nok nu når nær næste næsten og også om omkring op os over på pga samme samt se selv selvom ser sig sige siger sin sine sit skal skulle som
stadig så sådan tak tag tage tager til tit tror ud uden under var ved vel vi via vil ville vor vores vær være været
a an the is are was what how can do does did we you your my our their they she he it and or of to in on with from who when where which why should must
have has be been not about if me us them this that there need want`

const stopWords = new Set(list.split(/\s+/).filter(Boolean).map(fold))

/** Whether a folded word is one of them. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
