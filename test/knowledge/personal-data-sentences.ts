/**
 * Sentences as people write them in pre-complaints. Everybody in them is made up.
 * The finder was tuned on the first halves only; the second halves were written before that and read afterwards.
 */

/** Nobody's data stands here. */
export const ordinary = {
  first: lines(`
    Forælderen er utilfreds med, at klassen har haft fem vikarer siden sommerferien.
    Hun ringede tre gange uden at få svar fra kontoret.
    Forælder A oplever, at beskeder på Aula bliver besvaret for sent.
    Vi har holdt et møde den 12. november kl. 14.30 med begge forældre.
    Forældrene er vrede over, at vuggestuen lukker kl. 16.30 om fredagen.
    Klassen bliver lagt sammen med parallelklassen efter jul.
    Mor råbte ad pædagogen i garderoben og gik.
    Faren sagde, at han vil klage, hvis intet sker inden mandag.
    Barnet kom hjem uden overtøj to dage i træk.
    Legepladsen har været lukket siden marts på grund af byggeriet.
    Vi har forklaret reglerne for friplads og henvist til Pladsanvisningen.
    Forælderen vil gerne have et møde med lederen i uge 48.
    Der mangler stadig svar på mailen fra den 3. september.
    Familien blev tilbudt en plads i en anden institution på Amager.
    Hun håber, at skolen vil sige undskyld og forklare, hvad der skete.
    Genhusningen på Nørrebro har betydet længere transport for mange familier.
    Forælderen synes, at maden er kedelig og for salt.
    Sagen ligger i eDoc under 2026-0012345.
    Toiletterne i hal B har været snavsede i flere uger.
    Hans mor ringede i går og ville vide, hvornår svaret kommer.
    Eleven i 4.a fik ikke sin timeplan før onsdag.
    Far skriver på Aula næsten hver aften og forventer svar samme dag.
    Bussen kørte forbi uden at stoppe ved Skolen på Islands Brygge.
    PPR har deltaget i to møder, og vi venter på deres vurdering.
    Forældrene ønsker, at barnet kommer i en anden gruppe.
    De andre børn må ikke lege med i frikvarteret, fortæller forælderen.
    Læreren har glemt at give besked om turen til Dyrehaven.
    Vi har aftalt, at skolelederen ringer tilbage på torsdag.
    Der er 26 børn på stuen og to voksne fra kl. 15.
    Kommunen har sendt et brev, som forældrene ikke forstår.
    Skolebestyrelsen har behandlet emnet den 5. maj 2026.
    Hun var ked af det og græd under mødet.
    Forælderen mener, at karakteren i dansk er forkert.
    SFO'en har ændret åbningstiden uden varsel.
    Forælderen har sagt, at hun overvejer at flytte barnet til en privatskole.
    Det er et formelt forhold: brevet manglede klagevejledning.
    Vi har ringet til forælderen og lyttet i en halv time.
    Børnehaven Solstrålen har haft vandskade i august.
    Rådmandsgades Skole og Hillerødgades Skole deler kantine i år.
    Far spurgte, hvorfor der ikke er flere voksne på legepladsen.
    Regningen på 1.250 kr. blev sendt to gange.
    Kontakt Borgerrådgiveren på 33 66 14 00, hvis I er i tvivl.
    Personalet har skiftet tre gange på et år.
    Hun vil gerne have svaret på skrift inden fredag den 20. november.
    Forældrene har fået tilbud om en samtale med Klageenheden.
    Jeg har brug for sparring, før vi holder næste møde.
    Konflikten er på trin 3, fordi de ikke længere taler sammen.
    Klassens forældre har skrevet et fælles brev.
    Elevens far mener, at skolen har tabt hans tillid.
    Drengen blev skubbet i køen, og læreren så det ikke.
    Pigens jakke blev væk, og ingen hjalp med at lede.
    Vi har tidligere brugt lokale 204 på Blågård Skole.
    Dagens program blev ændret kl. 8.05 uden besked.
    Skolens ordensregler er fra 2019 og skal opdateres.
    Teams virkede ikke under det digitale møde.
    Per uge får klassen 28 timer, men to af dem er aflyst.
    Sol og varme i klasselokalet gør det svært at koncentrere sig.
    Liv og glade dage lover brochuren, men forælderen ser noget andet.
    Der kommer storm i morgen, så turen er flyttet.
    Maj måned var presset, fordi to pædagoger stoppede.`),
  second: lines(`
    Forælderen oplever, at ingen tager ansvar for overgangen fra børnehave til skole.
    Mor var skuffet over, at mødet blev aflyst med en times varsel.
    Vi skrev til forældrene på Aula om tirsdagen og fik svar samme aften.
    Forælderen er i tvivl om, hvem der træffer afgørelsen om kørsel.
    Far mente, at tonen i brevet var kold.
    Skoleåret 2026/2027 begynder den 10. august.
    Forældrene har bedt om aktindsigt i referatet fra mødet.
    Der var ingen håndsæbe på toilettet i tre dage.
    Barnet fik skiftet kontaktpædagog uden en forklaring.
    Lederen har sagt undskyld, og forælderen tog imod det.
    Vi har talt om, hvordan beskeder skal gives fremover.
    Københavns Kommune har sendt det forkerte skema ud.
    Forælderen spurgte, om Ankestyrelsen kan se på sagen.
    Hun vil gerne have, at nogen lytter til hende.
    Institutionen ligger midlertidigt på Frederiksberg under ombygningen.
    Forældrene kender ikke fristen på fire uger.
    Eleverne havde idræt i skolegården, mens hallen blev malet.
    Vikaren kendte ikke reglerne for turen til Tivoli.
    Han har skrevet ni mails siden oktober.
    Jeg ringede kl. 12.15, og vi talte i tyve minutter.
    Der er behov for en skabelon til et svar.
    Klubben Kvarterhuset har lukket om lørdagen.
    Forælderen er bekymret for, om de nye regler gælder i Valby.
    Normeringen har været under det lovede hele efteråret.
    Forælder B forstod ikke brevet og bad om hjælp til at læse det.
    Der er mange forældre, som spørger om det samme.
    Mor vil have barnet hentet kl. 15, men bussen kører kl. 15.20.
    Læreren svarede, at opgaven skulle afleveres i Meebook.
    Forælderen blev afbrudt flere gange under skole-hjem-samtalen.
    Den nye indskolingsleder begynder den 1. februar.
    Familien har ventet på svar fra Visitationen i seks uger.
    Vi fulgte op efter fem arbejdsdage, som vi havde lovet.
    Barnets plads blev givet til en anden ved en fejl.
    Faren stod længe ved lågen og ville tale med lederen.
    Mødet blev holdt på Vesterbro Ny Skole i lokale 3.
    Alle forældre i 2.b har fået det samme brev.
    Forælderen mener ikke, at 37 børn kan være i ét rum.
    Referatet blev sendt for sent til forældrene.
    Pædagogerne har prøvet at dele børnene i mindre grupper.
    Lyden fra byggepladsen gør det svært at sove til middag.
    Hun bad om en ny tid, og den fik hun først efter en måned.
    Det var Skoleforvaltningen, der gav det første svar.
    Forældrene savner flere billeder og mere nyt fra stuen.
    Svaret fra Jura kom den 2. december.
    Vi har lånt lokaler på Enghavevej, indtil taget er lavet.
    Far tog telefonen og lyttede roligt til forklaringen.
    Drengens tøj var vådt, da han blev hentet.
    Skolens telefon blev ikke taget mellem 8 og 9.
    Gruppen Mariehønen har mistet to voksne.
    Forælderen vil gerne have, at vi følger op i januar.
    Deres ønske er en fast voksen om morgenen.
    Hvem beslutter, om klassen skal deles?
    Forælderen har læst om sagen i Politiken.
    Der groede en rose ved hegnet, som børnene stak sig på.
    En linje i brevet var forkert, og det undskyldte vi.
    Han spurgte, om der er en plan for vikardækning.
    Det er svært at finde parkering, når man afleverer på Østerbrogade.
    Beløbet på 2.300 kr. skulle være betalt 01.10.2026.
    Vi holder et opfølgende møde i uge 3.
    Vinter eller sommer: døren til gården står altid åben.`),
}

/** Each line: what kind, which words must be marked, the sentence. */
export const telling = {
  first: marked(`
    name | Emil | Emil i 3.b vil ikke i skole.
    name | Fatima | Det handler om lille Fatima, som går på rød stue.
    name | Sofies | Sofies mor har ringet tre gange.
    name | Mohammed | Mohammed og Ali kom op at slås i frikvarteret.
    name | Ali | Mohammed og Ali kom op at slås i frikvarteret.
    name | Karin | Hans mor Karin er meget vred.
    name | M.K. | M.K. i 4.a er ked af det hver dag.
    name | Yusuf | Drengen Yusuf blev glemt på turen.
    name | freja | Pigen hedder freja og går i 2.c.
    name | Liv | Deres datter Liv græder om morgenen.
    name | Storm | Storm fra 5.b slog en anden dreng.
    name | Ayse | Vi talte med Ayse og hendes far.
    name | Sanne Testrup | Forælderen Sanne Testrup vil have et møde.
    name | Jensen | Familien Jensen har klaget før.
    name | Bo | Faren Bo mener, at skolen lyver.
    name | emils | emils mor ringede igen i dag.
    name | Xhemile | Eleven Xhemile mangler en støtteperson.
    name | Tuanjai | Det er Tuanjais mor, der har skrevet.
    name | Hansen | Hr. Hansen kom uanmeldt på kontoret.
    name | Mette | Læreren Mette har råbt ad klassen.
    name | Oskar | Aftalen om Oskar blev ikke holdt.
    name | Rose | Hendes barn Rose er startet i vuggestuen.
    name | WILLIAM | Det drejer sig om WILLIAM i børnehaven.
    name | Nikolajs | Nikolajs forældre vil have svar.
    health | ADHD | Barnet har ADHD og får ikke støtte.
    health | autisme | Mor siger, at drengen har autisme.
    health | angst | Eleven har angst og bliver hjemme.
    health | epilepsi | Pædagogen kendte ikke barnets epilepsi.
    health | medicin | Han skal have medicin kl. 12.
    health | diagnose | Pigen har fået en diagnose i foråret.
    health | depression | Moren har en depression og kan ikke komme.
    health | udredt | Barnet bliver udredt på hospitalet.
    health | psykolog | Pigen går til psykolog hver uge.
    health | anfald | Han fik et anfald på turen.
    health | nøddeallergi | Køkkenet glemte barnets nøddeallergi.
    health | Hospital | De var på Bispebjerg Hospital hele natten.
    health | sygemeldt | Mor er sygemeldt med stress.
    belief | muslimske | De muslimske forældre vil ikke have svinekød.
    belief | Jehovas Vidner | Familien er Jehovas Vidner og holder ikke jul.
    belief | homoseksuel | Faren er homoseksuel og føler sig set ned på.
    belief | somalisk | Familien er somalisk og føler sig forskelsbehandlet.
    belief | fagforening | Moren er aktiv i en fagforening.
    crime-or-social | politiet | Faren har været anholdt af politiet.
    crime-or-social | fængsel | Barnets far sidder i fængsel.
    crime-or-social | krisecenter | Mor og barn bor på krisecenter.
    crime-or-social | forældremyndigheden | Forældrene er i strid om forældremyndigheden.
    crime-or-social | adressebeskyttelse | Familien har adressebeskyttelse.
    crime-or-social | underretning | Skolen har lavet en underretning i sidste måned.
    crime-or-social | anbragt | Drengen er anbragt i en plejefamilie.
    crime-or-social | skilsmisse | De er midt i en skilsmisse.
    address | Nørrebrogade 112, 3. tv | De bor på Nørrebrogade 112, 3. tv.
    address | Hans Knudsens Plads 4 | Familien er flyttet til Hans Knudsens Plads 4.
    phone | 22 33 44 55 | Ring på 22 33 44 55 efter kl. 15.
    phone | +45 51234567 | Farens nummer er +45 51234567.
    mail | sanne.testrup@example.dk | Skriv til sanne.testrup@example.dk.
    judgement | psykisk ustabil | Moren virker psykisk ustabil.
    judgement | sur type | Faren er en sur type.
    judgement | hysterisk | Hun er hysterisk hver gang vi ringer.
    judgement | besværlig mor | Det er en besværlig mor.
    judgement | kværulant | Alle ved, at han er kværulant.`),
  second: marked(`
    name | Alma | Alma har ikke sovet til middag i en uge.
    name | Ibrahims | Vi har holdt møde med Ibrahims forældre.
    name | Noah | Forælderen til Noah vil have svar i dag.
    name | Zeynep | Hendes datter Zeynep tør ikke gå på toilettet.
    name | Villads | Det startede, da Villads blev skubbet ned ad trappen.
    name | Signe | Mor (Signe) har skrevet på Aula.
    name | Bilal | Både Bilal og hans bror er kede af det.
    name | A.S. | Eleven A.S. er blevet holdt udenfor.
    name | Bjørn | Sønnen Bjørn er startet i 0. klasse.
    name | lucas | drengen lucas blev bidt af en anden.
    name | Petersen | Fru Petersen ringede kl. 9.
    name | Maja Nygaard | Maja Nygaard kom forbi kontoret.
    name | Thuy | Barnets mor Thuy taler ikke dansk.
    name | Sol | Vores elev Sol fra 6.c er flyttet plads.
    name | Abdirahman | Abdirahman må ikke være med i fodbold.
    name | Jonas' | Det er Jonas' far, der er utilfreds.
    name | Dilnoza | Pigen hedder Dilnoza og er ny i klassen.
    name | ahmeds | ahmeds far vil tale med lederen
    name | Henrik | Pædagogen Henrik svarede ikke.
    name | Agnes | Forældrene siger, at Agnes er bange for vikaren.
    name | Laura | Konflikten mellem Laura og de andre piger fortsætter.
    name | Kowalski | Familien Kowalski har ventet i tre uger.
    name | Anna-Sofie | Vi har lovet Anna-Sofie en fast plads.
    name | Jamal | "Jamal bliver altid sat udenfor," sagde mor.
    health | Aspergers | Drengen har Aspergers og har brug for ro.
    health | diabetes | Personalet glemte barnets diabetes.
    health | Ritalin | Han får Ritalin om morgenen.
    health | ordblind | Pigen er ordblind og fik ingen hjælp.
    health | stress | Faren er gået ned med stress.
    health | kræft | Mor har kræft og er i behandling.
    health | skolevægring | Barnet er hjemme på grund af skolevægring.
    health | gravid | Moren er gravid og kan ikke komme til møder.
    health | spiseforstyrrelse | Pigen har en spiseforstyrrelse.
    health | handicap | Barnet har et handicap og kan ikke gå trappen.
    health | børnepsykiatrien | De venter på svar fra børnepsykiatrien.
    health | selvskade | Eleven er begyndt på selvskade.
    health | Tourettes | Han har Tourettes og siger grimme ord.
    belief | ramadan | Barnet faster under ramadan, og faren er vred.
    belief | jødisk | Familien er jødisk og vil have fri.
    belief | tørklæde | Læreren kommenterede hendes tørklæde.
    belief | transkønnet | Barnet er transkønnet og vil bruge et nyt navn.
    belief | romaer | De siger, at det er, fordi de er romaer.
    crime-or-social | politianmeldt | Faren blev politianmeldt sidste år.
    crime-or-social | hashmisbrug | Storebroren har et hashmisbrug.
    crime-or-social | socialrådgiver | Familien har fået en socialrådgiver.
    crime-or-social | samværet | Faren har mistet samværet med barnet.
    crime-or-social | kontanthjælp | Mor er på kontanthjælp og kan ikke betale.
    crime-or-social | plejefamilie | Barnet bor hos en plejefamilie.
    crime-or-social | dømt | Stedfaren er dømt for vold.
    crime-or-social | hemmelig adresse | Moren har hemmelig adresse.
    address | Tagensvej 45B, 2200 København N | Send brevet til Tagensvej 45B, 2200 København N.
    address | Sjælør Boulevard 7 | De er lige flyttet ind på Sjælør Boulevard 7, st. th.
    phone | 40506070 | Mor kan fanges på 40506070.
    phone | 61-72-83-94 | Telefon: 61-72-83-94.
    mail | far_testrup92@example.com | Farens mail: far_testrup92@example.com
    judgement | utilregnelig | Vi synes, at faren er utilregnelig.
    judgement | dum | Ærlig talt er moren dum.
    judgement | urimelig | Hun er altid urimelig.
    judgement | manipulerende | Far er meget manipulerende.
    judgement | vanskelig forælder | Vi har med en vanskelig forælder at gøre.`),
}

export interface Telling {
  kind: string
  words: string
  text: string
}

function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

function marked(text: string): Telling[] {
  return lines(text).map((line) => {
    const [kind = '', words = '', sentence = ''] = line.split(' | ')
    return { kind, words, text: sentence }
  })
}
