/**
 * Words that a scanner gets wrong and that any school document may hold, so that a scan can be repaired even where little
 * content is at hand. The words of the content folder come on top.
 */

/** Common Danish words, most with æ, ø or å, and the words compounds of this field are made of. */
export const scanWords = (
  'afgørelse afgørelser afsnit afdeling afhængig afhængigt aktindsigt aktindsigter ankestyrelsen anmodning anmodninger ansvar ansøge ansøgt ' +
  'anvendelse arbejde arbejdsmiljø barn barnet barnets bedre behandling behandles behov beretning berørte beskæftigelse besluttet beslutning ' +
  'bidrage blev bliver borger borgere borgeren borgerne borgernære borgerrepræsentation borgerrepræsentationen borgerrådgiver ' +
  'borgerrådgiveren brug bruge bæredygtig børn børne børnehave børnene børnenes brugertilfredshed både central centrale data ' +
  'databeskyttelse dagtilbud dagtilbuddet delvis derudover dialog digital direkte disse dokument dokumentation dokumenter drøfte drøftelse drøftelser ' +
  'drøftes effektiv egentlig egne elev elever eleverne enhed enheder enheden enheder ensartet ensartede erfaring etablering etableres etableret ' +
  'evaluering faglig faglige fokus flere flest folkeskole folkeskolen foranstaltning forebygge forhold forløb forløbet forpligtelse forslag ' +
  'forældre forældrekontakt forældrene forældres forældremyndighed forvaltning forvaltningen forvaltningens fortsætte fortsættes fortsætter frase fraser fravær frist frister ' +
  'fysisk fælles følge følger følges følgende føle føler før føre først første førstkommende gennemføre gennemføres gennemført ' +
  'gennemgå grundlæggende gælde gælder gøre hensyn henvende henvendelse henvendelser hjælp hjælpe hjælpen hændelse hændelser høj højde høje højere høring høringer ' +
  'håndtere håndteres håndteret håndtering igangsætte iværksætte iværksættes iværksat indgå indgår indsats indsatser indhold indsigt indstilling initiativ initiativer institution instans ' +
  'institutioner jura jurist juridisk juridiske journal journalisere journalisering klage klager klagen klagere klagesag klagesager klageenhed ' +
  'klageenheden klagevejledning kommunal kommune kommunen kompetence kontakt konkrete krav kræve kræver kurser kvalitet københavn københavns ' +
  'ledelse leder lederen lovmedholdelig løbende løft løfte løfter løftes løse løsning lærer lærere læreren læring læse længere lærings ' +
  'medarbejder medarbejdere mulighed muligheder myndighed myndighedsområde mægling mål måltal måde måden måned måneder månedlig mængde mægler ' +
  'målrette målrettet mærke møde møder møderne mødet mødes navn netværk netværket nedbringe nedbringelse nødvendig nødvendige nødvendigt ' +
  'nøgleperson nøglepersoner notat notatpligt område områder området områderne områdets omgjort omgjorte opgave opgaver oplevelse opfølgende ' +
  'opfølgning oplysning oplysninger opsamle organisation orientering overblik overførsel pligt partshøring pædagog pædagoger pædagogisk pædagogiske ' +
  'pågældende pårørende påvirke praksis procedure proces projekt politisk primære rapport ressource ressourcer registrering regler rettighed rettigheder ret ' +
  'relativt redegør redegørelse resultat resultater revision råd rådgive rådgiver rådgivning række ældre ændre ændret ændrede ændres ændring ændringer ' +
  'øge øges øget øgede ønske ønsker økonomi økonomiforvaltningen økonomiudvalget øvrig øvrige sag sager sagen sagens sagsbehandling ' +
  'sagsbehandlingstid samarbejde samlet sammenhæng sammenhænge samtykke sende sikker sikre sikring sikres skole skolen skoler skolerne social spørge spørgsmål ' +
  'spørgsmålet service status strategi støtte støtter styrke styrket svar systemunderstøttelse særlig særlige særligt sætte sætter søge søger sårbar ' +
  'tages tilfælde tilfreds tilfredshed tilsyn tilstrækkelig tilstrækkelige tilpasning træffe træffer truffet tværgående tværs tydelig tæt tættest udfordring udpege udsat ' +
  'udtryk udtrække udvalg udvalget udvikling undersøge undersøgelse undersøgelser undersøgt understøtte understøtter understøttelse unge underrette underretning undervisning undervisningsmiljø ' +
  'uoverensstemmelse utilsigtet vejlede vejledning videndeling videregive vidensbank voksne vurdere vurdering væsentlig væsentligste værdi værdighed værdier vært være været værktøj værktøjer ' +
  'bibliotek frasebibliotek mobning mobbe tiltag miljø overordnet opstået læring lærende måde årlig årlige årligt året sådan således særskilt indgang indblik orientere ' +
  'over under efter mellem foretage foretager forelægge forelægges forbedre forbedring forbedrende afholde afholdes omkring overfor nedenfor ovenfor tilpasse ' +
  'eller hvis hvad hvem hvor hvordan hvornår hvilke alle andre anden andet denne dette deres hver hvert herunder hertil ofte mindre større kommer kommet nogle nyt'
).split(' ')

/** Words that stand between others: where they turn up inside a word, a scanner has left out a space. */
export const smallWords =
  'i at er en et og de den det der til af på for med som har kan ikke hvis eller om fra ved'.split(' ')
