/** The same from M to Z. */
export const workWordsToZ = `
made a decision=truffet afgørelse;made a mistake=lavet fejl;mail=mail;mailbox=postkasse;main considerations=hovedhensyn;make a complaint=klage
make a decision=træffe afgørelse;make a mistake=lave fejl;make a note=lave notat;management=ledelse;manager=leder;mandate=fuldmagt
mandated reporter=underretningspligt;mandatory report=underretningspligt;mandatory reporting=underretningspligt;manners=opførsel;mark=karakter
marking=karaktergivning;marks=karakterer mærker;marks on body=mærker på kroppen;marriage=ægteskab;married=gift;marry=gifte sig;match=kamp;maternity leave=barsel
math=matematik;mathematics=matematik;maths=matematik;matter=sag;mayor=borgmester;meal=måltid;meaning=betydning;meant=mente;measles=mæslinger
measure=foranstaltning;meat=kød;mechanic=mekaniker;media=medier;mediate=mægle;mediation=mægling;medical certificate=lægeerklæring;medical record=lægejournal
medical records=lægejournal patientjournal;medication=medicin;medicine=medicin;meet=møde mødes;meeting=møde;meeting minutes=mødereferat;meeting room=mødelokale
melatonin=melatonin;member of staff=medarbejder;merge classes=lægge klasser sammen;message=besked;messenger=messenger;met=mødte;middle grades=mellemtrin
middle school=mellemtrin;milk=mælk;minister=minister;ministry=ministerium;ministry of education=undervisningsministeriet;minor=mindreårig;minute taker=referent
minutes=referat;minutes of meeting=mødereferat;minutes of the meeting=mødereferat;miss the deadline=overskride fristen;missed the deadline=overskredet fristen
missing child=barn forsvundet;mistake=fejl;mistreat=mishandle;mistreatment=mishandling;mistrust=mistillid;mitid=mitid;mitten=vante;mobile=mobil
mobile phone=mobiltelefon;mold=skimmelsvamp;mom=mor;mommy=mor;money=penge;moped=knallert;morning care=morgenpasning;mortgage=boliglån;mosque=moské;mother=mor
mother tongue=modersmål;mother tongue teaching=modersmålsundervisning;mould=skimmelsvamp;mouth=mund;move=flytte;move abroad=flytte til udlandet
move house=flytte;move to another class=flytte klasse;moved class=flyttet klasse;moved school=skiftet skole;movie=film;moving=flytning
moving class=flytte klasse;moving school=skifte skole;multidisciplinary team=tværfagligt team;mum=mor;mummy=mor;municipal=kommunal
municipal council=kommunalbestyrelse;municipality=kommune;museum=museum;music=musik;music lesson=musiktime;nail=negl;naked=nøgen
name and address protection=adressebeskyttelse;name tag=navnelapper;name-calling=skældsord;nanny=barnepige;nap=lur;nappy=ble;nappy change=bleskift
naptime=sovetid;nasty=grim;national appeals board=ankestyrelsen;national test=nationale test;native language=modersmål;near miss=nærved-ulykke;neck=hals nakke
need an interpreter=brug for tolk;negative social control=negativ social kontrol;neglect=omsorgssvigt;neglected=vanrøgtet omsorgssvigt;netflix=netflix
network=netværk;network meeting=netværksmøde;new husband=ny mand;new partner=ny partner;new school=ny skole;new wife=ny kone;newsletter=nyhedsbrev
newspaper=avis;next of kin=nærmeste pårørende;nickname=kælenavn;night school=aftenskole;no later than=senest;no matter=uanset;no room=ingen plads
no-show=udeblivelse;noise=larm støj;noisy=larmende;non-custodial parent=forælder uden forældremyndighed;non-disclosure=tavshedspligt
noncustodial parent=forælder uden forældremyndighed;norway=norge;nose=næse;not attending school=ikke i skole;not thriving=mistrivsel;note=notat;notes=notater
notice=varsel besked;notice period=opsigelsesvarsel;notification=underretning besked;notification of concern=underretning;notify=underrette give besked
novel=roman;nude photo=nøgenbillede;nude picture=nøgenbillede;nudes=nøgenbilleder;nurse=sygeplejerske;nursery=vuggestue;nursery assistant=pædagogmedhjælper
nursery nurse=pædagogmedhjælper;nursery place=vuggestueplads;nursery teacher=pædagog;nut=nød;object=gøre indsigelse;object to=gøre indsigelse mod
objection=indsigelse;obligation=pligt;obligation to notify=underretningspligt;obligation to report=underretningspligt;obliged=forpligtet
obliged to=forpligtet til;observation=observation iagttagelse;observe=observere;obtain=indhente;obtaining information=indhente oplysninger
occupational therapist=ergoterapeut;occurrence=hændelse;of age=myndig;offence=lovovertrædelse;offend=krænke;offense=lovovertrædelse;offensive=krænkende
offer=tilbud;offered=tilbudt;office=kontor;official principle=officialprincippet;old school=tidligere skole;ombudsman=ombudsmand;ombudsperson=ombudsmand
on behalf of=på vegne af;on purpose=med vilje;on time=til tiden;one-to-one support=støtteperson;online=på nettet;online bullying=digital mobning;open=åben
opening=åbning;opening hours=åbningstid;optional subject=valgfag;oral=mundtlig;oral decision=mundtlig afgørelse;oral exam=mundtlig eksamen
order=bekendtgørelse pålæg;orientation=orientering;original=original;orphan=forældreløs;other authority=anden myndighed;outcome=resultat udfald
outing=udflugt tur;oven=ovn;overnight=overnatning;overnight stay=overnatning;overtime=overarbejde;overturn=omgøre;own payment=egenbetaling
own phone=egen telefon;own toys=eget legetøj;p.e.=idræt;pacifier=sut;package=pakke;packed lunch=madpakke;pain=smerte;painkiller=smertestillende panodil
paint=male;panel=nævn;pants=bukser;paper=papir papirer;paperwork=papirer;paracetamol=panodil;parallel class=parallelklasse;parent=forælder
parent association=forældreforening;parent board=forældrebestyrelse;parent conference=forældresamtale;parent conversation=forældresamtale
parent council=forældreråd;parent evening=forældremøde;parent interview=forældresamtale;parent meeting=forældremøde;parent payment=forældrebetaling
parent representative=forældrerepræsentant;parent talk=forældresamtale;parent teacher conference=skole-hjem-samtale;parent teacher meeting=skole-hjem-samtale
parent-teacher conference=skole-hjem-samtale;parent-teacher meeting=skole-hjem-samtale;parental authority=forældremyndighed
parental consent=forældrenes samtykke;parental custody=forældremyndighed;parental leave=barsel;parental payment=forældrebetaling
parental responsibility=forældremyndighed;parental responsibility act=forældreansvarsloven;parents=forældre;parents council=forældreråd
parents evening=forældremøde;parents meeting=forældremøde;parents payment=forældrebetaling;park=parkere park;parking=parkering;parking fine=parkeringsbøde
parking lot=parkeringsplads;parking space=parkeringsplads;parking ticket=parkeringsbøde;parliament=folketinget;parliamentary ombudsman=folketingets ombudsmand
partial=delvis;participant=deltager;participate=deltage;participation=deltagelse;parties=parter;partner=partner;party=part fest;party hearing=partshøring
party representation=partsrepræsentation;party representative=partsrepræsentant bisidder;party status=partsstatus;party to the case=part i sagen
partys rights=parts rettigheder;pass an exam=bestå;pass on=videregive;passed=bestået;passing on=videregivelse;passport=pas;password=adgangskode;pasta=pasta
paternity=faderskab;paternity leave=barsel;patient complaints=styrelsen for patientklager;pay for=betale for;pay raise=lønforhøjelse;pay rise=lønforhøjelse
pay slip=lønseddel;payment=betaling;payslip=lønseddel;pe=idræt;peanut=jordnød;pedagogue=pædagog;pee=tisse;pen=kuglepen;penal code=straffeloven;penalty=straf
pencil=blyant;penis=tissemand;pension=pension;period=time lektion;period pain=menstruationssmerter;permission=tilladelse;permit=tilladelse tillade
permitted=tilladt;perpetrator=gerningsmand;personal data=personoplysninger;personal information=personlige oplysninger;personal interest=personlig interesse
personal notes=egne notater;personal number=cpr-nummer;pet=kæledyr;petrol=benzin;phone=telefon;phone call=opringning telefonsamtale;phone note=telefonnotat
phone number=telefonnummer;photo consent=billedsamtykke;photocopy=kopi;photograph=billede fotografere;physical education=idræt;physical force=magtanvendelse
physical restraint=magtanvendelse fastholdelse;physical therapist=fysioterapeut;physical violence=fysisk vold;physics=fysik;physiotherapist=fysioterapeut
pick up=hente;pick-up=hentning;pick-up time=hentetid;picking up=hentning;pickup=hentning;picture=billede;piece of information=oplysning;pill=pille;pinch=nive
pink eye=øjenbetændelse;pinworm=børneorm;pizza=pizza;place=plads;placed in care=anbragt;placed outside home=anbragt;placement=anbringelse;plagiarism=plagiat
plane=fly;plant=plante;plaster=plaster;platform=platform;play=lege;play group=legegruppe;play truant=pjække;playground=legeplads;playground duty=gårdvagt
playgroup=legegruppe;playing=leg;playroom=legestue stue;pocket money=lommepenge;poem=digt;police=politi;police check=børneattest;police officer=politibetjent
police report=politianmeldelse;policy=politik;polish=polsk;polite=høflig;politician=politiker;poo=afføring;poop=afføring;pork=svinekød;post=post
post online=lægge på nettet;postal=post;postpone=udskyde;postponed school start=skoleudsættelse;postponement=udsættelse;potato=kartoffel;potty=potte
potty training=pottetræning renlighed;power of attorney=fuldmagt;practical decision=faktisk forvaltning;practice=praksis;pram=barnevogn;pray=bede;prayer=bøn
pre-school=børnehave;pregnancy=graviditet;pregnant=gravid;preparation time=forberedelsestid;preschool=børnehave;preschool class=børnehaveklasse
preschool teacher=pædagog;prescription=recept;present=til stede;presentation=fremlæggelse;president=præsident;press=presse;previous school=tidligere skole
price=pris;priest=præst;primary residence=bopæl;primary school=folkeskole;primary school act=folkeskoleloven;principal=skoleleder;principle=princip;print=printe
printer=printer;prison=fængsel;privacy=privatliv;privacy notice=oplysningspligt;private=privat;private childcare=privat pasning
private daycare=privat pasningsordning;private information=private oplysninger;private life=privatliv;private matter=privat forhold
private notes=private notater;private schools act=friskoleloven;procedure=procedure;process=proces behandle;processing of data=behandling af oplysninger
processing time=sagsbehandlingstid;professional secrecy=tavshedspligt;prohibit=forbyde;project=projekt;project work=projektarbejde;projector=projektor
proof=bevis;proportionality=proportionalitet;proportionate=proportionalt;prosecutor=anklagemyndighed;protect=beskytte;protected address=adressebeskyttelse
protection=beskyttelse;protest=protestere;prove=bevise;provision=bestemmelse;proxy=fuldmagt;psychiatric=psykiatrisk;psychiatrist=psykiater;psychiatry=psykiatri
psychological assessment=pædagogisk psykologisk vurdering;psychological report=psykolograpport;psychological violence=psykisk vold;psychologist=psykolog
public administration=offentlig forvaltning;public authority=offentlig myndighed;public holiday=helligdag;public records act=offentlighedsloven
public school=folkeskole;public schools act=folkeskoleloven;publish=offentliggøre;pull=hive trække;pull hair=hive i håret;punch=slå;punish=straffe
punishment=straf;pupil council=elevråd;pupil plan=elevplan;push=skubbe;pushchair=klapvogn;puzzle=puslespil;quarantine=karantæne;quarrel=skænderi;queen=dronning
questionnaire=spørgeskema;queue=kø;quiz=quiz;racism=racisme;racist=racistisk;radicalisation=radikalisering;rain=regn;rain clothes=regntøj;rain gear=regntøj
rainwear=regntøj;raise=rejse;ramadan=ramadan;ran away=løb væk;rape=voldtægt;rash=udslæt;rate=takst;rationale=begrundelse;re-education trip=genopdragelsesrejse
reading=læsning;reading counsellor=læsevejleder;reading difficulty=læsevanskeligheder;reading specialist=læsevejleder;ready for education=uddannelsesparat
reason=grund begrundelse;reasonable=rimelig;reasoning=begrundelse;reasons=begrundelse;receipt=kvittering;receive=modtage;receiving school=modtagende skole
reception=reception;reception class=børnehaveklasse;reception group=modtageklasse;receptionist=receptionist;recess=frikvarter;recipe=opskrift;recipient=modtager
recommend=anbefale indstille;recommendation=indstilling anbefaling;reconsider=genvurdere;reconsideration=remonstration genvurdering;record=journal
record a conversation=optage en samtale;recording=optagelse;recover=blive rask;rectification=berigtigelse;rectify=berigtige rette;redact=sløre overstrege
refer=henvise indstille;refer to ppr=indstille til ppr;referral=henvisning indstilling;refugee=flygtning;refund=tilbagebetaling refusion
refuse to go=nægte at komme;region=region;register=registrere;register for=tilmelde;registered=registreret;registration=registrering;regret=beklage
regrettable=beklagelig;regulation=forordning regler;reimburse=refundere;reimbursement=refusion;reject=afvise;rejection=afslag;relative=pårørende slægtning
religion=kristendom religion;religious education=kristendomskundskab;relocate=flytte;remark=bemærkning;remind=rykke minde om;reminder=rykker påmindelse
removal=fjernelse;rent=husleje leje;rental=leje;reopen=genoptage;reopen the case=genoptage sagen;reopening=genoptagelse;repeat a grade=gå om;repeat a year=gå om
report=rapport underrette;report card=karakterbog;report concern=underrette;report of concern=underretning;report sick=melde syg;report to police=politianmelde
report to social services=underretning;report to the authorities=underretning;report to the municipality=underrette kommunen;report to the police=politianmelde
reporter=journalist;represent=repræsentere;representation=repræsentation;representative=repræsentant;request access=bede om aktindsigt;require=kræve
required=påkrævet krævet;requirement=krav;reschedule=flytte mødet;reset password=nulstille adgangskode;residence=bopæl;residence permit=opholdstilladelse
resident parent=bopælsforælder;residential home=opholdssted døgninstitution;resign=sige op;resignation=opsigelse;resource=ressource
resource person=ressourceperson;respect=respekt;respectful=respektfuld;respond=svare;respond to complaint=svare på klage;response=svar;response time=svartid
restaurant=restaurant;restrain=fastholde;restraining order=tilhold;restraint=fastholdelse magtanvendelse;restroom=toilet;retain=opbevare;retake=omprøve gå om
retention=opbevaring;retention period=opbevaringstid;retire=gå på pension;retirement=pension;reverse=omgøre;reverse a decision=omgøre afgørelse
review=genvurdering gennemgå;revoke=tilbagekalde;ride=køretur;right=ret;right away=med det samme;right now=lige nu;right of access=indsigtsret aktindsigt
right of appeal=klageret;right of complaint=klageret;right to=ret til;right to appeal=klageret;right to be forgotten=ret til sletning
right to be heard=partshøring;right to complain=klageret;right to erasure=ret til sletning;right to see=ret at se;rights=rettigheder;risk=risiko;ritalin=ritalin
robot=robot;roof=tag;room=rum lokale;roster=vagtplan;route to school=skolevej;rubber boots=gummistøvler;rubbish=skrald;rude=uforskammet;rule=regel
rules of conduct=ordensregler;ruling=afgørelse;rumor=rygte;rumour=rygte;run away=løbe væk;running=løb;sacked=fyret;sad=ked af det;safe=sikker tryg
safety=sikkerhed;safety representative=arbejdsmiljørepræsentant;salary=løn;sale=salg;sanction=sanktion;sand=sand;sandbox=sandkasse;sandpit=sandkasse
sarcasm=sarkasme;say sorry=sige undskyld;scan=scanne;scar=ar;scared=bange;scarf=halstørklæde tørklæde;scarlet fever=skarlagensfeber;schedule=skema;school=skole
school act=folkeskoleloven;school app=aula;school attendance=skolegang fremmøde;school avoidance=skolevægring;school bag=skoletaske;school board=skolebestyrelse
school bus=skolebus;school camp=lejrskole;school certificate=afgangsbevis;school change=skoleskift;school choice=skolevalg;school closure=skolelukning
school day=skoledag;school district=skoledistrikt;school fees=skolepenge;school food=skolemad;school grounds=skolens område;school hours=skoletid
school leader=skoleleder;school leaving exam=afgangsprøve;school lunch=skolemad;school management=skoleledelse;school meal=skolemad;school milk=skolemælk
school nurse=sundhedsplejerske;school office=skolens kontor;school party=skolefest;school photo=skolefoto;school photographer=skolefotograf
school place=plads på skolen;school premises=skolens område;school principal=skoleleder;school psychologist=skolepsykolog;school psychology service=ppr
school readiness=skoleparathed;school ready=skoleparat;school refusal=skolevægring;school report=skoleudtalelse;school route=skolevej
school secretary=skolesekretær;school start=skolestart;school transport=skolebefordring;school trip=lejrskole skolerejse;school week=skoleuge
school yard=skolegård;school year=skoleår;schoolbag=skoletaske;schoolmate=skolekammerat;schoolyard=skolegård;science=natur og teknologi;scissors=saks
scold=skælde ud;scolding=skældud;scooter=løbehjul;score=resultat;scratch=rift kradse;scream=skrige;screen=skærm;screen time=skærmtid;screenshot=skærmbillede
search bags=undersøge tasker;seat belt=sele;second language=andetsprog;secondary school=udskoling;secrecy=tavshedspligt;secret=hemmelig hemmelighed
secret address=hemmelig adresse;secret recording=hemmelig optagelse;secretary=sekretær;secure email=sikker mail;secure mail=sikker mail
security breach=sikkerhedsbrud;see the file=se sagen aktindsigt;self harm=selvskade;self-defence=nødværge;self-defense=nødværge;self-harm=selvskade;sell=sælge
semester=halvår;send=sende;send on=sende videre;send out=sende uden for;send out of class=sende uden for;sender=afsender;seniority=anciennitet;sensitive=følsom
sensitive data=følsomme oplysninger;sensitive information=følsomme oplysninger;sent=sendt;sent out=sendt uden for;sent to wrong person=sendt til forkert
separated=separeret;separation=separation;series=serie;serious criticism=alvorlig kritik;server=server;settle in=indkøring;settling in=indkøring
settling-in=indkøring;seven days=syv dage;seven working days=syv arbejdsdage;sex education=seksualundervisning;sexual=seksuel;sexual abuse=seksuelle overgreb
sexual assault=seksuelt overgreb;sexual harassment=sexchikane;share=dele;share pictures=dele billeder;shared custody=fælles forældremyndighed
shared residence=delt bopæl;sharing information=dele oplysninger;shelter=krisecenter;shift=vagt;shirt=skjorte;shoe=sko;shop=butik
shop steward=tillidsrepræsentant;shopping=indkøb;shoulder=skulder;shout=råbe;shove=skubbe;show up=møde op;shower=bade bad;shred=makulere;shy=genert
sibling=søskende;sibling discount=søskenderabat søskendetilskud;siblings=søskende;sick=syg;sick absence=sygefravær;sick child=sygt barn;sick day=sygedag
sick leave=sygemelding;sick teaching=sygeundervisning;sickness=sygdom;sickness absence=sygefravær;side effect=bivirkning;sign=skrive under
sign language=tegnsprog;sign language interpreter=tegnsprogstolk;sign up=tilmelde skrive op;signature=underskrift;signed up=tilmeldt skrevet op
signs of abuse=tegn på overgreb;sing=synge;single=enlig;sister=søster;skin=hud;skip a grade=springe klasse over;skip school=pjække;skirt=nederdel
slander=bagvaskelse;slap=lussing;sleep=sove;slide=rutsjebane;slippers=hjemmesko;smack=smække;smartboard=smartboard;smell=lugte;smoke=ryge;smoking=rygning
sms=sms;snack=mellemmad;snapchat=snapchat;snow=sne;snowball=snebold;snowsuit=flyverdragt;snus=snus;social administration=socialforvaltningen
social appeals board=ankestyrelsen;social control=social kontrol;social media=sociale medier;social security number=cpr-nummer
social services=socialforvaltningen;social services act=serviceloven;social worker=socialrådgiver;sock=strømpe;sofa=sofa;software=program;sold=solgt
sole custody=fuld forældremyndighed;solicitor=advokat;somali=somalisk;son=søn;song=sang;sore=øm;sorry=undskyld;soup=suppe;space=plads;spank=smække
spare clothes=skiftetøj;spat=spyttede;speak=tale;special education=specialundervisning;special education appeals board=klagenævnet for specialundervisning
special educational needs=særlige behov;special exam conditions=prøve særlige vilkår;special needs=særlige behov;special needs child=barn særlige behov
special needs education=specialundervisning;special needs teacher=speciallærer;special offer=specialtilbud;special provision=specialtilbud
special teaching=specialundervisning;speech therapist=talepædagog;speech therapy=talepædagog;spelling=stavning;spit=spytte;split up=gået fra hinanden
spoke=talte;spoken=talt;sport=sport;spouse=ægtefælle;spreadsheet=regneark;staff=personale;staff meeting=personalemøde;staff member=medarbejder
staff room=lærerværelse personalerum;staffroom=lærerværelse;stairs=trappe;stamp=stempel;stand by=fastholde;start school=skolestart begynde skole
starting school=skolestart;state=stat;state administration=statsforvaltningen familieretshuset;state school=folkeskole;statement=udtalelse
statement of reasons=begrundelse;status meeting=statusmøde;status report=statusudtalelse;stay at home=blive hjemme;stay away=blive væk;stay home=blive hjemme
stayed home=blev hjemme;steal=stjæle;step-parent=stedforælder;stepdad=papfar stedfar;stepfather=stedfar papfar;stepmom=papmor stedmor;stepmother=stedmor papmor
stepparent=stedforælder;stick=pind;stitches=syet;stock=aktie;stole=stjal;stolen=stjålet;stomach=mave;stomach ache=ondt i maven;stomachache=ondt i maven
stone=sten;storage=opbevaring;store=opbevare;storm=storm;story=historie;strangle=kvæle;stress=stress;stressed=stresset;strike=strejke;stroller=klapvogn
student=elev;student council=elevråd;student counsellor=uddannelsesvejleder;student plan=elevplan meddelelsesbog;student teacher=praktikant lærerstuderende
study=læse studere;study trip=studietur;subject=fag;subject access request=indsigtsret;submit a complaint=indgive klage;subsidised place=friplads
subsidy=tilskud;substance abuse=misbrug;substitute=vikar;substitute teacher=vikar;sue=sagsøge;sugar=sukker;suicidal=selvmordstanker
suicidal thoughts=selvmordstanker;suicide=selvmord;summary=referat;summer holiday=sommerferie;summer holidays=sommerferie;summer party=sommerfest
summon=indkalde;summons=indkaldelse;sun=sol;sun cream=solcreme;sunscreen=solcreme;supermarket=supermarked;supervise=føre tilsyn
supervised contact=overvåget samvær;supervised visit=overvåget samvær;supervision=tilsyn;supervision duty=tilsynspligt;supervisor=leder
supervisory authority=tilsynsmyndighed;supplementary teaching=supplerende undervisning;supply teacher=vikar;support at meeting=bisidder
support hours=støttetimer;support person=støtteperson;support teacher=støttelærer;support worker=støttepædagog;supreme court=højesteret;surname=efternavn
surveillance=overvågning;survey=undersøgelse spørgeskema;suspect=mistænke mistanke;suspend=bortvise;suspended=bortvist;suspension=bortvisning udelukkelse
suspensive effect=opsættende virkning;suspicion=mistanke;suspicious=mistænkelig;swear=bande;swear word=bandeord;sweater=trøje;sweden=sverige;sweets=slik
swimming=svømning;swimming lesson=svømmeundervisning;swimming pool=svømmehal;swimsuit=badetøj;swimwear=badetøj;swing=gynge;switch class=skifte klasse
switch school=skifte skole;swollen=hævet;table=bord;tablet=tablet ipad;take a decision=træffe afgørelse;take away=tage fra;take care of=tage sig af
take into care=anbringe tvangsfjerne;take minutes=skrive referat;take notes=tage notater;take out of school=udmelde;take photos=tage billeder
take pictures=tage billeder;take place=foregå;take time off=tage fri;taken away=taget fra;taken into care=anbragt tvangsfjernet;talk=snakke tale
talk to the child=tale med barnet;tax=skat;tax card=skattekort;tax deduction=skattefradrag;tax return=årsopgørelse selvangivelse;taxes=skat;taxi=taxa
taxi ride=taxakørsel;tea=te;teach=undervise;teacher=lærer;teachers statement=udtalelse lærer;teaching=undervisning
teaching assistant=lærerassistent støttepædagog;team=team;team meeting=teammøde;tease=drille;teasing=drilleri;teddy=bamse;teddy bear=bamse;teeth=tænder
telephone call=telefonsamtale;telephone note=telefonnotat;telephone number=telefonnummer;television=fjernsyn;tell off=skælde ud;temperature=temperatur
temporary custody=midlertidig forældremyndighed;tenant=lejer;term=halvår;terminate=opsige;termination=opsigelse;test=test prøve;test result=testresultat
testify=vidne;text=sms tekst;text message=sms;textbook=lærebog;theater=teater;theatre=teater;theft=tyveri;therapist=terapeut;therapy=terapi;thirsty=tørstig
threat=trussel;threaten=true;threatening=truende;threw=kastede;threw up=kastede op;thrive=trives;thriving=trivsel;throat=hals;throw=kaste;throw out=smide ud
throw up=kaste op;thrown=kastet;thrown out=smidt ud;tick=flåt;ticket=billet;tiktok=tiktok;time off=fri;time-barred=forældet;timetable=skema;tired=træt
toddler=vuggestuebarn barn;toe=tå;toilet=toilet;toilet trained=renlig;told off=skældt ud;tone=tone;tone of voice=tone;toner=toner;tongue=tunge;too late=for sent
took away=tog fra;took place=foregik;tooth=tand;touch=røre berøre;tournament=turnering;towel=håndklæde;town=by;town council=byråd;town hall=rådhus;toy=legetøj
toy day=legetøjsdag;trade union=fagforening;traffic=trafik;traffic patrol=skolepatrulje;train=tog;trainee=praktikant;training=kursus træning
trampoline=trampolin;transfer=flytte overflytte;transferred=flyttet overflyttet;transition=overgang;translate=oversætte;translation=oversættelse
translator=oversætter;transport=transport befordring;transportation=transport befordring;trash=skrald;trauma=traume;travel=rejse;travel time=transporttid
treat=behandle;treated=behandlet;treatment=behandling;tree=træ;trial=retssag;tribunal=nævn;trip=tur;trip over=falde over;trousers=bukser;truancy=pjæk
truant=pjæk;trust=tillid;tuition=undervisning;tummy=mave;tummy ache=ondt i maven;turkish=tyrkisk;turn up=møde op;turned up=mødte op;tv=fjernsyn tv;twin=tvilling
ukrainian=ukrainsk;unauthorised absence=ulovligt fravær;uncle=onkel;underage=mindreårig;underpants=underbukser;understand danish=forstå dansk;underwear=undertøj
undress=klæde sig af;unemployed=arbejdsløs;unemployment=arbejdsløshed;unemployment benefit=dagpenge;unencrypted=ukrypteret;unenrol=udmelde;unenroll=udmelde
unexcused absence=ulovligt fravær;unfair=uretfærdig;unhappy=utilfreds ked af;unhappy at school=mistrivsel;unhappy with=utilfreds med;unilogin=unilogin
union=fagforening;union representative=tillidsrepræsentant;unlawful=ulovlig;unlawful absence=ulovligt fravær;unpaid=ubetalt ulønnet;unreasonable=urimelig
unrest=uro;unsafe=utryg usikker;update=opdatering opdatere;upheld=stadfæstet;uphold=stadfæste fastholde;upload=uploade lægge op;upper grades=udskoling
upper secondary=gymnasium;upset=ked af oprørt;use force=magtanvendelse;use of force=magtanvendelse;user payment=brugerbetaling;username=brugernavn
vacancy=ledig plads;vacation=ferie;vaccinate=vaccinere;vaccination=vaccination;vaccine=vaccine;vacuum cleaner=støvsuger;vagina=tissekone;valid=gyldig
validity=gyldighed;values=værdier;vandalism=hærværk;vape=vape e-cigaret;vat=moms;vegan=veganer;vegetable=grøntsag;vegetarian=vegetar;verbal=mundtlig
verbal consent=mundtligt samtykke;verbal decision=mundtlig afgørelse;verbally=mundtligt;verdict=dom;vice principal=viceskoleleder;victim=offer;video=video
video game=computerspil;video recording=videooptagelse;video surveillance=tv-overvågning;village=landsby;violate=overtræde;violation=overtrædelse;violence=vold
violence at home=vold i hjemmet;violence in the home=vold i hjemmet;violent=voldelig;virus=virus;visa=visum;visitation=samvær;visitation rights=samvær
visiting rights=samvær;visually impaired=synshandicappet;vocational school=erhvervsskole;voicemail=telefonsvarer;vomit=kaste op;vomiting=opkast;vote=stemme
wage=løn;wait=vente;wait list=venteliste;waiting list=venteliste;waiting time=ventetid;waitlist=venteliste;walk home=gå hjem;walk home alone=gå alene hjem
war=krig;wardrobe=garderobe;warn=advare;warning=advarsel;wash=vaske;wash hands=vaske hænder;washing machine=vaskemaskine;watch=holde øje med;water=vand
way to school=skolevej;weapon=våben;weather=vejr;website=hjemmeside;wedding=bryllup;week plan=ugeplan;weekday=hverdag;weekly letter=ugebrev;weekly plan=ugeplan
welfare=trivsel;welfare report=underretning;well again=rask;well-being=trivsel;wellbeing=trivsel;wellies=gummistøvler;what kind of=hvilken;whatsapp=whatsapp
wheelchair=kørestol;whiteboard=tavle;wi-fi=wifi;wife=kone;wifi=wifi;wind=blæst;window=vindue;wine=vin;winter holiday=vinterferie;winter suit=flyverdragt
withdraw=trække tilbage;withdraw from school=udmelde;withdrawal from school=udmeldelse;within=inden for;without consent=uden samtykke
without custody=uden forældremyndighed;without legal basis=uden hjemmel;without permission=uden tilladelse;witness=vidne;womens shelter=krisecenter
woodwork=sløjd;word document=worddokument;work=arbejde;work document=arbejdsdokument;work environment=arbejdsmiljø;work experience=erhvervspraktik
working day=arbejdsdag hverdag;working document=arbejdsdokument;working environment=arbejdsmiljø;working environment authority=arbejdstilsynet
working hours=arbejdstid;working time=arbejdstid;workload=arbejdsbyrde;workplace=arbejdsplads;worms=børneorm;worried=bekymret;worried about=bekymret for
worry=bekymring;worrying absence=bekymrende fravær;wound=sår;wrist=håndled;write=skrive;write down=skrive ned;writing=skrivning;written=skriftlig skrevet
written consent=skriftligt samtykke;written decision=skriftlig afgørelse;written down=skrevet ned;written exam=skriftlig eksamen
written warning=skriftlig advarsel;wrong=forkert;wrote=skrev;wrote down=skrev ned;yard duty=gårdvagt;year group=årgang;year mark=standpunktskarakter;yell=råbe
yoga=yoga;young people=unge;young person=ung;youngster=ung;youth club=ungdomsklub;youth department=ungeafdelingen;youth school=ungdomsskole;zoo=zoologisk have
`
