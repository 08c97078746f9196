/** Small words, too short to be told by their letters, and how they are written by ear, in a hurry or shortened. */
export const smallWords = `
almindelig: alm; teams: tims; telefon: tlf; give: gi; aldrig: aldig aldir aldri alldrig; allerede: alerede allered alrede; alligevel: alivel allievæl alligvel allivel allivæl; altid: alltid alti; altså: alsså alså
anden: andn anen annen; andet: aned anned; andre: anre; barn: baan; barnet: baned banet barned barnt; blevet: bleved blevt blivet; blive: bli
bliver: bler blir blivr; børnene: børnen børnne; dage: dae; dem: demm dm dæm; den: dn dæn; der: derr dr dær; deres: dres drs dæres dærs; derfor: derfår dærfor dærfår
det: d ded dt dte dæt; dig: daj dg dæj; efter: efer effter efr eftr æfter ætter; eller: elelr eler elle ellr elr æller ællr; end: æn ænd; endnu: ennu enu ænnu
fordi: fodi fordig frdi fårdi førdi; forældre: foreldre foreller foræller forællre forælre fåreller; forældrene: forelderne foreldrene forældrne forællerne
gammel: gml; gerne: gern gærne jerne jærne; giver: gir givr; gjorde: gjore; gjort: gjord jort; gode: gåe; godt: gdt got gåt gått; ham: hm; han: hann
havde: hadde hade havd haved; have: ha; hele: hæle; helt: hlt hælt; hende: hend hænde hænne; hendes: hends henes hennes hænnes; her: hær; hjem: hjm hjæm jem jæm
hjemme: hjemm hjæme jeme jæmme; hos: hås; hun: hune hunn; hvad: vad hv hva hvd hvå va wa; hvad for: hvafor vaffor vafor; hvem: hvm vem; hvilke: hvlke vilke
hvilken: hvilkn vilken; hvilket: hvilkt vilket; hvor: hvo hvr vor wor; hvor længe: hvorlænge vorlænge; hvor mange: hvormange vormange; hvor meget: hvormeget vormeget
hvordan: hvdn hvrdan hvrn hvdan hvodan hvordn hvorn vodan vordan vordn vorn vården; hvorfor: hvofor hvorfr vorfor vorfår vårfor vårfår; hvornår: hvornr vornår vårnår; i aften: iaften
i dag: idag iday; i forhold: iforhold; i går: igår; i morgen: imorgen imorn imårn; i orden: iorden; igen: ign ijen ijæn; ihjel: ijel ijæl
ikke: ekke igge ik ike ikek ikk ikki itte; imens: imæn; inden: indn inen innen; jeg: jag jaj jej jg jge jwg jæ jæg jæj; jer: jær; jeres: jers jæres jærs; kan: ka kn
kunne: konne ku kune kunn; lige: lie; ligesom: ligesåm ligsom lissom; mange: mangen manje; med: me m md mæd
meget: maed maied majed majet meged megt mejet mgt mæget; mellem: melem mellm mælem mællem; mig: mej mg mæ mæj; morgen: morgn mårgen mårn; måske: måsge måsk
måtte: mått; nej: nai naj næj; nogen: noen nogn nåen nån nægen; nogenlunde: nålunde; noget: ngt noed noged nogt nåd nåed nåt; nogle: nogl nole nolle
nok: någ nåk; og: å åg; også: ogs osse osså oså oxo oxå ågså åsse åså; om: omm åm; op: åb åp; os: ås; over: ovr ower åver; overhovedet: overhovet ovrh; på: pø
sagde: sae sagd saide; sagt: sakt; selv: slv sæl sælv; selvfølgelig: selfølgelig; sig: saj sej sg sæ sæj; sige: si sie; siger: sier sigr sir siær
skal: sga sgal ska skall skl; skrive: skrie; skriver: skrier; skulle: skolle sku skulde skule skull; som: sm såm såmm; så: såå; så længe: sålænge
sådan: såan sådden sådn sån; tage: tae; tager: taer tagr tar; taget: taed taged; til: te tl; tilbage: tebag tebae tebage tilbae; uden: udn uin; uge: uee uje
ugen: ugn ujen; uger: ujer; under: onder undr unner; var: vr; ved: vd ve; vores: vors våres vårs; være: vere vær; været: væred`
