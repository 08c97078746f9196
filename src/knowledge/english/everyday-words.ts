/** English words and expressions of everyday talk and the Danish ones staff would use, as `english=dansk`, in their basic form. */
export const everydayWords = `
2day=i dag;a=en;a bit=lidt;a few=nogle få;a little=lidt;a long time=lang tid;a long time ago=længe siden;a lot=meget;a lot of=mange;abbreviation=forkortelse
abbreviations=forkortelser;able to=kan;about=om;about to=lige ved at;above=over;absolutely=absolut;abt=om;accept=acceptere;access=adgang;according to=ifølge
across=over;actually=faktisk;add=tilføje;administration act=forvaltningsloven;administrative act=forvaltningsloven;affect=påvirke;afraid of=bange for
after=efter;afternoon=eftermiddag;afterwards=bagefter;again=igen;against=imod;against the law=ulovligt;ago=siden;agree on=aftale;agree with=være enig med
ahead=foran;all=alle;all day=hele dagen;all right=okay;all the time=hele tiden;allow=tillade;allowed=tilladt;allowed to=må;almost=næsten;alone=alene;along=med
already=allerede;alright=okay;also=også;although=selvom;always=altid;am=er;am i allowed to=må jeg;am i supposed to=skal jeg;among=blandt;amount=beløb;an=en
and=og;angry with=vred på;annual=årlig;anonym=anonym;another=en anden;anxious=ængstelig;any=nogen;anybody=nogen;anymore=længere;anyone=nogen;anything=noget
anything else=andet;anyway=alligevel;anywhere=nogen steder;apart=fra hinanden;appeal=klage anke;appear=virke;apply to=gælde for;appointment=aftale
approximately=cirka;april=april;are=er;are not=er ikke;are they allowed to=må de;are we allowed to=må vi;are we supposed to=skal vi;area=område;arent=er ikke
around=omkring;arrange=aftale;as=som;as long as=så længe;as soon as=så snart;as soon as possible=hurtigst muligt;as well=også;asap=hurtigst muligt;ask=spørge
ask for=bede om;asked for=bad om;asking for=beder om;asks for=beder om;asleep=sover;assistance=hjælp;at=på;at all=overhovedet;at first=først;at home=hjemme
at least=mindst;at night=om natten;at risk=i fare;at school=i skole;at the moment=lige nu;at the same time=samtidig;at what age=hvor gammel;aug=august
august=august;autism=autisme;autumn=efterår;available=ledig;avoid=undgå;aware of=opmærksom på;away=væk;axe=økse;b4=før;babysit=passe børn;backdate=tilbagedatere
bad=dårlig;badly=dårligt;barrel=tønde;battery=batteri;bc=fordi;be=være;be able to=kunne;be allowed to=må;be required to=skulle;became=blev;because=fordi
because of=på grund af;become=blive;bee=bi;been=været;before=før;beforehand=på forhånd;began=begyndte;begin=begynde;begun=begyndt;behind=bag;believe=tro
belong=høre til;belong to=tilhøre;belongs=hører til;below=under;belt=bælte;beside=ved siden af;besides=desuden;best=bedst;best friend=ven bisidder;better=bedre
between=mellem;big=stor;bigger=større;bin=skraldespand;black=sort;bleach=klorin;block=blokere;bloke=mand;blow=slag;blue=blå;bored=keder sig;boring=kedelig
born=født;borrow=låne;both=begge;bother=genere;box=kasse;boyfriend=kæreste;break down=bryde sammen;breath=ånde;bring=tage med;bring along=tage med
bring home=tage med hjem;bring up=tage op;broken=i stykker;brought=bragt;btw=for resten;build=bygge;builder=bygmester;bunch=flok;business=firma;but=men;by=af
by email=på mail;by herself=alene;by himself=alene;by law=ifølge loven;by mail=på mail;by now=efterhånden;by phone=på telefon;by the way=for resten
by themselves=alene;by when=inden hvornår;bye=farvel;came=kom;can=kan;canal=kanal;cannot=kan ikke;cant=kan ikke;card=kort;careful=forsigtig;carefully=forsigtigt
cash=kontanter;caught=fanget;cause=årsag;cause trouble=lave ballade;cellar=kælder;center=center;central=central;centre=center;certain=bestemt;certainly=bestemt
change=ændre;check=tjekke;checklist=tjekliste;cheeky=fræk;child=barn;children=børn;choice=valg;choke=kvæles;choking=kvæles;choose=vælge;chose=valgte
chosen=valgt;city=kommune;city hall=rådhuset;civil=civil;clean up=rydde op;clear=klar;clearly=tydeligt;clock=ur klokken;close=lukke;close to=tæt på
clumsy=klodset;code=kode;colony=koloni;come=komme;come in=komme ind;common=almindelig;company=firma;compared=sammenlignet;compared to=i forhold til
completely=helt;concerned about=bekymret for;concerning=vedrørende;confused=forvirret;contact=kontakte kontakt;contacts=kontakter;contain=indeholde
continue=fortsætte;control=kontrollere;convulsing=kramper;convulsion=krampe;cooperation=samarbejde;coordinate=koordinere;copies=kopier;copy=kopi;corner=hjørne
costume=udklædning;could=kunne;couldnt=kunne ikke;count=tælle;couple=par;cover=overstrege;covered=dækket;cow=ko;create=oprette;cross=gå over;culture=kultur
cup=kop;current=nuværende;currently=lige nu;cuz=fordi;daily=dagligt;dare=turde;dark=mørk;data protection officer=databeskyttelsesrådgiver dpo;date=dato;day=dag
deal with=håndtere;dear=kære;debate=debat;dec=december;december=december;decent=ordentlig;definitely=helt sikkert;degree=grad;degrees=grader;demand=kræve
demanded=krævede;demands=kræver;depend=afhænge;depend on=afhænge af;depending on=afhængigt af;deputy=souschef;describe=beskrive;despite=trods;developer=udvikler
devil=djævel;did=;did he=han;did not=ikke;did she=hun;did they=de;did you=du;didnt=ikke;difference=forskel;different=anderledes;difficult=svær;direct=direkte
directly=direkte;disappear=forsvinde;disappointed=skuffet;discover=opdage;do=;do i=jeg;do i have to=skal jeg;do i need=skal jeg have;do i need to=skal jeg
do not=ikke;do they=de;do they have to=skal de;do they need to=skal de;do we=vi;do we have to=skal vi;do we need=skal vi have;do we need to=skal vi;do you=du
do you have to=skal man;docs=papirer dokumenter;does=;does he=han;does it=det;does not=ikke;does she=hun;doesnt=ikke;doesnt have to=behøver ikke
doesnt matter=er lige meget;done=gjort;dont=ikke;dont have to=behøver ikke;dont need to=behøver ikke;double=dobbelt;doubt=tvivl;down=ned;drag=trække
dragged=trukket;drama club=dramahold;drawer=skuffe;drill=øvelse;driven=kørt;drop=tabe;drop out=stoppe;drown=drukne;drowned=druknet;drowning=drukner
due to=på grund af;dunno=ved ikke;during=under;e.g.=for eksempel;each=hver;each other=hinanden;earlier=tidligere;early=tidligt;easily=let;easy=let
eg=for eksempel;eight=otte;eighteen=atten;either=enten;eleven=elleve;else=ellers;elsewhere=andre steder;empty=tom;end=slutte;enough=nok;enter=komme ind
envelope=kuvert;especially=især;etc=osv.;even=selv;even though=selvom;evening=aften;eventually=til sidst;ever=nogensinde;every=hver;every year=hvert år
everybody=alle;everyday=hverdag;everyone=alle;everything=alt;everywhere=overalt;evil=ond;exact=præcis;exactly=præcis;exam=prøve;exam grade=prøvekarakter
example=eksempel;except=undtagen;except for=undtagen;excuse me=undskyld;exist=findes;expect=forvente;expensive=dyr;extra=ekstra;fact=kendsgerning;fake=falsk
fall asleep=falde i søvn;fall ill=blive syg;false=falsk;fat=tyk;favour=tjeneste;favourite=yndlings;feb=februar;february=februar;fed=givet mad
fed up with=træt af;feed=give mad;feel=føle;feel better=have det bedre;feel like=have lyst til;feel safe=føle sig tryg;feel sick=have kvalme;feeling=følelse
feelings=følelser;fell asleep=faldt i søvn;fella=fyr;felt=følte;fetch=hente;few=få;fewer=færre;fifteen=femten;fifth=femte;fifty=halvtreds;fill=fylde
filter=filter;filters=filtre;final=endelig;finally=endelig;find=finde;find out=finde ud af;finish=afslutte;finished=færdig;firm=firma;first=første;five=fem
fix=ordne;folks=folk;follow=følge;for=for;for example=for eksempel;forbidden=forbudt;forbiden=forbudt;forget=glemme;forgot=glemte;forgotten=glemt
former=tidligere;forty=fyrre;found=fandt;found out=fandt ud af;four=fire;fourth=fjerde;fraud=svindel;free=gratis;free school=friskole;free time=fritid
freedom of information act=offentlighedsloven;fri=fredag;friday=fredag;friend=ven;frightened=bange;from=fra;full time=fuldtid;full-time=fuldtid;fun=sjov
funny=sjov;further=videre;future=fremtid;fyi=til orientering;gave=gav;gay=bøsse;general=generel;get=få;get access=få adgang;get along=komme overens
get angry=blive vred;get better=blive bedre;get divorced=blive skilt;get in touch=kontakte;get in touch with=kontakte;get lost=blive væk;get married=blive gift
get out=komme ud;get rid of=slippe af med;get started=komme i gang;get to see=få at se;get worse=blive værre;girlfriend=kæreste;give=give
give access=give adgang;give notice=varsle;give permission=give lov;given=givet;go=gå;go on=fortsætte;go to school=gå i skole;go wrong=gå galt;goal=mål
going on=sker;going to=vil;gone=gået;gonna=vil;good=god;good at=god til;good morning=godmorgen;goodbye=farvel;got=fik;got lost=blev væk;got to=skal;gotta=skal
grade=karakter klasse;grandad=bedstefar;grandchild=barnebarn;granny=bedstemor;grape=drue;great=godt;group=gruppe;groups=grupper;grown=voksen;grumpy=sur
guard=vagt;guess=gætte;guest=gæst;guests=gæster;gun=pistol våben;guns=våben;guy=fyr;had=havde;had to=skulle;half=halv;half an hour=halv time;hallway=gang
handle=håndtere;hang=hænge;happen=ske;happen to=ske med;happy with=tilfreds med;hard=svær;has=har;has to=skal;hash=hash;hasnt=har ikke;hate=hade;have=have
have to=skal;havent=har ikke;he=han;heading=overskrift;headings=overskrifter;heart=hjerte;heartbeat=hjerteslag;heavy=tung;hell=han vil;hello=hej
help with=hjælpe med;helper=medhjælper;her=hende;here=her;heres=her er;hers=hendes;herself=selv;hes=han er;hey=hej;hi=hej;hidden=skjult;high=høj;higher=højere
hijab=tørklæde;him=ham;himself=sig selv;his=hans;hold a meeting=holde møde;home=hjem;home for=hjem i;homeland=hjemland;honest=ærlig;honestly=ærligt;hope=håbe
hopefully=forhåbentlig;hour=time;how=hvordan;how about=hvad med;how big=hvor stor;how do i=hvordan;how do i write=hvordan skriver jeg;how do we=hvordan
how do you=hvordan;how far=hvor langt;how fast=hvor hurtigt;how long=hvor længe;how long time=hvor længe;how many=hvor mange;how many days=hvor mange dage
how many years=hvor mange år;how much=hvor meget;how much time=hvor lang tid;how often=hvor tit;how old=hvor gammel;how quick=hvor hurtigt
how quickly=hvor hurtigt;how soon=hvor hurtigt;how to=hvordan;how to write=hvordan skriver jeg;however=dog;hunch=fornemmelse;hundred=hundrede;hung=hang
hurt=slået;i=jeg;i am=jeg er;i dont know=jeg ved ikke;i have=jeg har;i.e.=det vil sige;id=jeg vil;idea=idé;idk=ved ikke;ie=det vil sige;if=hvis;ignore=ignorere
im=jeg;im not sure=er i tvivl;immediately=straks;important=vigtigt;impossible=umuligt;improve=forbedre;in=i;in addition=desuden;in addition to=ud over
in advance=på forhånd;in charge=ansvarlig;in charge of=ansvarlig for;in connection with=i forbindelse med;in danish=på dansk;in english=på engelsk
in front of=foran;in general=generelt;in may=i maj;in need of=brug for;in pain=har ondt;in person=personligt;in the afternoon=om eftermiddagen
in the corridor=mundtligt;in the end=til sidst;in the evening=om aftenen;in the future=fremover;in the meantime=imens;in the morning=om morgenen
incorrect=forkert;indoors=indendørs;insecure=utryg;inside=inde;insight=indsigt;inspector=inspektør;instead=i stedet;instead of=i stedet for
instructions=instruks;interested=interesseret;internal=intern;interpret=tolke;into=ind i;invent=opfinde;invented=opfundet;iron=jern;is=er;is it allowed=må man
is it allowed to=må man;is it legal=er det lovligt;is not=er ikke;is that legal=er det lovligt;isnt=er ikke;it=det;its=dets;itself=selv;ive=jeg har
jailbreak=omgå regler;jan=januar;january=januar;join=deltage;joint=fælles;joke=sjov;july=juli;jump=hoppe;june=juni;just=lige;keep=beholde gemme
keep from=skjule for;keep in touch=holde kontakt;keep quiet=tie stille;keep track of=holde styr på;kept=beholdt;kickback=returkommission
kickbacks=returkommission;kid=barn;kids=børn;kill=dræbe;killing=dræber;knew=vidste;know=vide;knowledge=viden;known=kendt;label=mærkat;labels=mærkater
lack=mangle;lad=dreng;ladder=stige;lads=drenge;lady=dame;lap=skød;large=stor;last=sidste;last date=sidste frist;later=senere;laugh=grine;lay=lå;lead=lede
lead to=føre til;leak=lække;leaked=lækket;least=mindst;leave alone=lade være;leave early=gå tidligt;left=forlod;left alone=alene;leftovers=rester
legal=lovlig juridisk;legally=lovligt;lend=låne;less=mindre;let=lade;let in=lukke ind;let me know=giv besked;let them know=give dem besked
let us know=giv besked;lets=lad os;lie=lyve;lied=løj;life=liv;light=lys;like=ligesom;likely=sandsynligt;limit=grænse;line=linje;list=liste;listen=lytte
lists=lister;little=lille;live=bo leve;lives=liv;living=liv;local=lokal;long=lang;longer=længere;loo=toilet;look=se;look for=lede efter;look like=ligne
lookup=slå op;lot=meget;lots=mange;lots of=mange;loud=højt;low=lav;lucky=heldig;machine=maskine;mad=vred;made=lavet;maintenance=vedligehold;make=lave
make a copy=kopiere;make an appointment=aftale tid;make fun of=gøre grin med;make noise=larme;make sure=sikre;man=mand;manage=klare;many=mange;march=marts
mate=kammerat;material=materiale;mates=kammerater;may=må;maybe=måske;me=mig;mean=betyde;meanwhile=imens;member=medlem;members=medlemmer;men=mænd;mention=nævne
merged=lagt sammen;method=metode;midday=middag;middle=midt;might=måske;min=minutter;mind=sind;mine=min;minute=minut;miss=mangle;missing=mangler
misunderstand=misforstå;misunderstanding=misforståelse;misunderstood=misforstået;mix=blande;mode=tilstand;moment=øjeblik;mon=mandag;monday=mandag;monkey=abe
month=måned;monthly=månedlig;more=mere;morning=morgen;mosquito=myg;most=mest;mostly=mest;msg=besked;mtg=møde;much=meget;murder=mord;must=skal;must not=må ikke
mustnt=må ikke;my=min;myself=mig selv;n=og;name=navn;naughty=uartig;nd grade=klasse;near=nær;nearly=næsten;necessary=nødvendigt;need=behøve;need to=skal
neighbor=nabo;neighbour=nabo;neither=hverken;nervous=nervøs;never=aldrig;new=ny;next=næste;next door=nabo;next to=ved siden af;nice=rar;night=nat;nine=ni;no=nej
no longer=ikke længere;no one=ingen;no problem=intet problem;nobody=ingen;none=ingen;noon=middag;nope=nej;normal=normalt;normally=normalt;not=ikke
not allowed to=må ikke;not at all=slet ikke;notebook=notesbog;nothing=intet;nov=november;november=november;now=nu;number=nummer antal;obey=adlyde;oclock=klokken
oct=oktober;october=oktober;of=af;of course=selvfølgelig;off=af;offended=krænket;official=officiel;often=tit;ok=okay;okay=okay;old=gammel;older=ældre
older son=søn;oldest=ældst;on=på;on duty=på arbejde;on her own=alene;on his own=alene;on leave=på orlov;on my own=alene;on paper=på skrift skriftligt
on the phone=i telefon;on the way=på vej;on their own=alene;once=en gang;once more=en gang til;one=en;only=kun;opinion=mening;opposite=modsat;option=mulighed
options=muligheder;or=eller;orally=mundtligt;ordinary=almindelig;other=anden;others=andre;otherwise=ellers;ought to=bør;our=vores;ours=vores;ourselves=os selv
out=ud;outside=udenfor;over=over;over the phone=i telefon;overview=overblik;owe=skylde;own=egen;page=side;pages=sider;paid=betalt;panic=panik;paragraph=§
paragraphs=§§;part=del;part time=deltid;part-time=deltid;particularly=især;pass=bestå give videre;past=fortid;paste=indsætte;path=sti;pattern=mønster
pay=betale løn;pedagog=pædagog;pedagogical=pædagogisk;people=folk;per=pr.;per day=om dagen;percent=procent;perhaps=måske;permanent=fast;permanently=permanent
permitted to=må;person=person;personal=personlig;personnel=personale;persons=personer;photo=billede;photos=billeder;phrase=frase;pic=billede;pick=vælge
pics=billeder;piece=stykke;pillow=pude;pink=lyserød;pirate=pirat;pistol=pistol;plain=tydelig;plan=plan;plastic=plastik;playdate=legeaftale;please=venligst
plenty=masser;pls=venligst;plus=plus;plz=venligst;pm=eftermiddag;pocket=lomme;point=punkt;point out=gøre opmærksom på;points=punkter;politely=høfligt
possible=muligt;possibly=muligvis;powder=pulver;prefer=foretrække;prepare=forberede;pretend=lade som om;pretty=ret;prevent=forhindre;previous=tidligere
previously=tidligere;prior=tidligere;private school=privatskole;privately=privat;probably=nok;problem=problem;professional=fagperson;professionals=fagfolk
promise=love;prompt=prompt;proper=ordentlig;properly=ordentligt;proud=stolt;provide=give;public=offentlig;public administration act=forvaltningsloven;pupil=elev
put=lægge;put off=udsætte;put on=tage på;put up with=finde sig i;quarter=kvart;question=spørgsmål;quick=hurtig;quickly=hurtigt;quiet=stille;quieter=mere stille
quit=stoppe;quite=ret;r=er;railing=gelænder;ran=løb;rang=ringede;rarely=sjældent;rat=rotte;rather than=i stedet for;rats=rotter;razor=barberblad;rd grade=klasse
reach=nå;react=reagere;read=læse;ready=klar;real=rigtig;really=virkelig;recall=huske;recently=for nylig;red=rød;reference=reference;refusal=afslag;refuse=afvise
refused=afvist;regarding=angående;regardless of=uanset;remember=huske;remove=fjerne;repair=reparere;repeat=gentage;replace=erstatte;replied=svarede;reply=svar
request=anmodning;required to=skal;responsible=ansvarlig;responsible for=ansvarlig for;rest=hvile;result=resultat;results=resultater;return=komme tilbage
reveal=afsløre;rewrite=skrive om;ring=ringe;road=vej;role=rolle;rope=reb;round=rundt;routine=rutine;row=række;run=løbe;said=sagde
said it is a no=sagde nej mundtligt;said no=sagde nej;same=samme;sat=sad;satisfied=tilfreds;saturday=lørdag;save=gemme;saw=så;say=sige;say no=sige nej
scare=skræmme;scared of=bange for;scary=uhyggelig;scheme=ordning;search=søge;seat=plads;second=anden;section=§;see=se;seem=virke;seen=set;seizure=krampe
seizures=kramper;self=selv;send home=sende hjem;sent home=sendt hjem;sentence=sætning;september=september;serious=alvorlig;seriously=alvorligt;set=sætte
set up=oprette;settling=indkøring;seven=syv;several=flere;shake=ryste;shall=skal;sharp=skarp;she=hun;sheet=ark;shell=hun vil;shes=hun er;shoot=skyde;short=kort
shorter=kortere;should=skal bør;should i=skal jeg;should we=skal vi;shouldnt=bør ikke;shout at=skælde ud;show=vise;shown=vist;shut=lukke;side=side
silence=tavshed;silent=stille tavs;similar=lignende;simple=enkel;since=siden;since then=siden da;sit=sidde;six=seks;sixty=tres;skip=springe over
sleep over=overnatte;sleepover=overnatning;sleepy=søvnig;sleeve=ærme;sleeves=ærmer;slept=sov;slow=langsom;slowly=langsomt;small=lille;smash=smadre;smile=smil
smiled=smilede;so=så;so that=så;solve=løse;some=nogle;somebody=nogen;someone=nogen;someone else=en anden;something=noget;something else=noget andet
sometimes=nogle gange;somewhere=et sted;soon=snart;sorry about=ked af;sorry for=ked af;sort=slags;sort of=slags;sort out=ordne;sound=lyd lyde;speak to=tale med
speak up=sige fra;special=særlig;special class=specialklasse;special school=specialskole;speech=tale;split=dele;spoon=ske;spring=forår;st grade=klasse
stab=stikke;stabbed=stukket;stand=stå;stars=stjerner;start=starte;statistics=statistik;stay=blive;step=skridt;steps=skridt;stiff=stiv;still=stadig;sting=stik
stood=stod;stop=stoppe;straight=lige;straight away=straks;stranger=fremmed;street=gade;strict=streng;structure=opbygning;stuff=ting;stupid=dum;style=stil
such=sådan;such as=såsom;suddenly=pludselig;suggest=foreslå;suggestion=forslag;summer=sommer;sunday=søndag;sunglasses=solbriller;support=støtte;supposed to=skal
sure=sikker;swallow=sluge;swallowed=slugt;swap=bytte;sweet=sød;swim=svømme;switch=bytte;sword=sværd;swords=sværd;system=system;take=tage
take a photo=tage billede;take along=tage med;take care=passe på;take home=tage med hjem;take over=overtage;take part=deltage;take responsibility=tage ansvar
taken=taget;talk to=tale med;taught=undervist;teen=teenager;teenager=teenager;tell=fortælle;temp=temperatur;template=skabelon;temporarily=midlertidigt
temporary=midlertidig;ten=ti;terrified=rædselsslagen;th grade=klasse;than=end;thank=takke;thank you=tak;thanks=tak;that=at;thats=det er;the=
the day after=dagen efter;the day after tomorrow=i overmorgen;the day before=dagen før;the same=det samme;their=deres;theirs=deres;them=dem;theme=tema
themself=dem selv;themselves=sig selv;then=så;there=der;therefore=derfor;theres=der er;these=disse;they=de;theyll=de vil;theyre=de er;theyve=de har;thin=tynd
thing=ting;things=ting;think=tro;think about=tænke på;third=tredje;thirty=tredive;this=dette;this afternoon=i eftermiddag;this evening=i aften
this month=denne måned;this morning=i morges;this week=denne uge;this year=i år;those=de;though=selvom;thought=tænkte;thousand=tusind;three=tre;through=gennem
throw away=smide ud;thu=torsdag;thursday=torsdag;thx=tak;tidy up=rydde op;till=indtil;time=tid;time limit=frist;tmrw=i morgen;to=til;today=i dag;together=sammen
told=fortalte;tomorrow=i morgen;tonight=i aften;too=også;too early=for tidligt;too few=for få;too little=for lidt;too many=for mange;too much=for meget
too old=for gammel;took=tog;tool=værktøj;topic=emne;total=samlet;towards=mod;trouble=problemer;true=sandt;truth=sandhed;try=prøve;try to=prøve at;tue=tirsdag
tuesday=tirsdag;turn=vende;turn down=afslå;turned down=afslået;twelve=tolv;twenty=tyve;twice=to gange;two=to;two weeks=to uger;tx=tak;ty=tak;type=skrive
type of=type;typed=skrevet;typical=typisk;u=du;unable to=kan ikke;unclear=uklar;uncomfortable=utilpas;unconscious=bevidstløs;under=under;understand=forstå
understood=forstået;unfortunately=desværre;unhappy about=utilfreds med;unit=enhed;unless=medmindre;unsure=i tvivl;until=indtil;up=op;ur=din;urgent=haster;us=os
use=bruge;used=brugt;user=bruger;users=brugere;usual=sædvanlig;usually=normalt;version=udgave;very=meget;view=se;visit=besøge;voice=stemme;w=med
wait for=vente på;wake=vågne;wake up=vågne;walk=gå;wall=væg;wanna=vil;want=vil have;want to=vil;wanted=ville have;wanted to=ville;wants=vil have;wants to=vil
warm=varm;was=var;wasnt=var ikke;way=måde;way to=måde at;we=vi;we are=vi er;we have=vi har;weak=svag;wear=have på;wed=onsdag;wednesday=onsdag;wee=lille;week=uge
weekend=weekend;weekly=ugentlig;weight=vægt;weird=mærkelig;welcome=velkommen;well=vi vil;went=gik;went wrong=gik galt;were=var;werent=var ikke;weve=vi har
what=hvad;what about=hvad med;what can i do=hvad gør jeg;what can we do=hvad gør vi;what day=hvilken dag;what do i do=hvad gør jeg
what do i write=hvad skriver jeg;what do we do=hvad gør vi;what does=hvad;what does it mean=hvad betyder;what for=hvorfor;what happened=hvad skete der
what happens=hvad sker der;what happens if=hvad hvis;what must=hvad skal;what should i do=hvad gør jeg;what should we do=hvad gør vi;what time=hvornår
what to do=hvad gør jeg;what type of=hvilken type;whatever=hvad som helst;whats=hvad er;when=hvornår;when do=hvornår;when does=hvornår;when should=hvornår skal
whenever=når;where=hvor;where can they=hvor kan de;where do they=hvor skal de;where does he=hvor skal han;where does she=hvor skal hun;where from=hvorfra
wheres=hvor er;whether=om;which=hvilken;which one=hvilken;while=mens;whistle=fløjte;white=hvid;who=hvem;who decides=hvem bestemmer;who do i ask=hvem spørger jeg
who do i call=hvem ringer jeg;who do i contact=hvem kontakter jeg;who is allowed to=hvem må;who is responsible for=ansvar for;who to contact=hvem kontakter jeg
whole=hele;whom=hvem;whore=luder;whos=hvem er;whose=hvis;why=hvorfor;why do=hvorfor;why does=hvorfor;will=vil;win=vinde;winter=vinter;wish=ønske;with=med
without=uden;woman=kvinde;women=kvinder;wonder=undre;wont=vil ikke;wood=træ;wooden=træ;word=ord;wording=formulering;words=ord;wore=havde på;worker=medarbejder
working days=hverdage;world=verden;worse=værre;worst=værst;would=ville;would like to=vil gerne;wouldnt=ville ikke;write back=svare;y=hvorfor;yard=gård;yeah=ja
year=år;year old=årig;year's work=årskarakter;years old=år;years work=standpunktskarakter;yell at=skælde ud;yep=ja;yes=ja;yesterday=i går;yet=endnu;you=du
you are=du er;youll=du vil;young=ung;younger=yngre;youngest=yngst;your=din;youre=du er;yours=din;youth=unge;youve=du har;yr=år
`
