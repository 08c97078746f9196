/** English words and expressions of school and daycare, of complaints and files, of children in need, and of what others take care of, as `english=dansk`: A to L. */
export const workWordsToL = `
aarhus=aarhus;abduct=bortføre;abduction=bortførelse;abroad=udlandet;absence=fravær;absence from exam=fravær fra prøve;absence registration=fraværsregistrering
absent=fraværende;absentee=fraværende;abuse=overgreb;abused=overgreb;abusive language=groft sprog;access act=offentlighedsloven
access request=aktindsigt indsigt;access rights=aktindsigt;access to documents=aktindsigt;access to files=aktindsigt;access to records=aktindsigt
access to the file=aktindsigt;accident=ulykke uheld;accident insurance=ulykkesforsikring;accidentally=ved et uheld;accompany=ledsage;account=konto
accusation=beskyldning;accuse=beskylde;accused=beskyldt;acknowledge receipt=bekræfte modtagelse;acknowledgement=kvittering bekræftelse;act=lov
action plan=handleplan;activity=aktivitet;actual decision=faktisk forvaltning;addiction=afhængighed misbrug;address=adresse
address protection=adressebeskyttelse;adhd=adhd;administration=forvaltning;administrative=administrativ;administrative authority=forvaltningsmyndighed
administrative decision=afgørelse;administrative law=forvaltningsret;administrator=administrator;admission=optagelse;admit=optage;admit a mistake=indrømme fejl
adopt=adoptere;adopted=adopteret;adoption=adoption;adoptive parent=adoptivforælder;adult=voksen;advice=råd vejledning;advise=rådgive vejlede;adviser=rådgiver
advisor=rådgiver;advocate=bisidder advokat;afraid=bange;after school=efter skole;after school care=sfo fritidshjem;after school club=fritidshjem sfo
after school program=sfo;after school programme=sfo;after-school=efter skole;after-school care=sfo fritidshjem;after-school club=fritidshjem sfo
afterschool=fritidshjem sfo;afterschool club=fritidshjem sfo;age=alder;agency=styrelse;agency of family law=familieretshuset;agenda=dagsorden
aggression=aggression;aggressive=aggressiv;agree=være enig;agreed=aftalt;agreement=aftale;ai=kunstig intelligens ai;aide=støttepædagog;aids=hjælpemidler
air conditioning=aircondition;airport=lufthavn;alarm=alarm;alcohol=alkohol;alcohol abuse=alkoholmisbrug;alcoholic=alkoholiker;alimony=bidrag
allegation=påstand beskyldning;allege=påstå;allergic=allergisk;allergy=allergi;allocate=tildele;allocation=visitation tildeling;allotted=tildelt
alone with=alene med;ambulance=ambulance;anger=vrede;angry=vred;animal=dyr;anniversary=jubilæum;announce=meddele;announcement=meddelelse;annoyed=irriteret
annul=annullere;anonymise=anonymisere;anonymize=anonymisere;anonymous=anonym;anonymously=anonymt;answer=svar;anti-bullying plan=antimobbeplan
anti-bullying strategy=antimobbestrategi;anxiety=angst;apartment=lejlighed;apologise=undskylde;apologize=undskylde;apology=undskyldning;app=app
appeal board=ankestyrelsen klagenævn;appeal body=klageinstans;appeal guidance=klagevejledning;appeals board=ankestyrelsen klagenævn;appeals tribunal=klagenævn
appendix=bilag;apple=æble;applicant=ansøger;application=ansøgning;application form=ansøgningsskema;apply=søge ansøge;apply for=søge om;apprentice=lærling
approval=godkendelse;approve=godkende;arabic=arabisk;archive=arkiv;argue=skændes;argument=skænderi argument;arm=arm;arrears=restance;arrival=ankomst
arrive=ankomme;art=billedkunst;article=artikel;artificial intelligence=kunstig intelligens;ask for access=bede om aktindsigt;assault=overfald vold
assembly=samling;assess=vurdere;assessment=vurdering udredning;assessor=bisidder;assignment=opgave aflevering;assistant=medhjælper
assistant principal=viceskoleleder;assistive device=hjælpemiddel;assistive technology=hjælpemidler;asthma=astma;asylum seeker=asylansøger;at the latest=senest
ate=spiste;attach=vedhæfte;attachment=bilag vedhæftet;attack=angribe overfalde;attend=deltage;attendance=fremmøde deltagelse;attendance register=protokol fravær
attitude=attitude holdning;attorney=advokat;audio recording=lydoptagelse;aula=aula;aunt=tante moster faster;authorisation=hjemmel bemyndigelse
authorise=bemyndige;authorised=bemyndiget;authorised absence=lovligt fravær;authorities=myndigheder;authority=myndighed;autistic=autistisk
autumn holiday=efterårsferie;baby=baby;babysitter=babysitter;back=tilbage ryg;background check=børneattest;backpack=rygsæk skoletaske;bad tone=grov tone
bag=taske;bake=bage;ball=bold;ban=forbud;banana=banan;band-aid=plaster;bandage=forbinding;bank=bank;bank account=bankkonto;banned=forbudt;barrister=advokat
bath=bad;bathroom=toilet;beach=strand;beat=slå;beaten=slået;beating=tæsk;bed=seng;bee sting=bistik;beer=øl;behalf=vegne;behave=opføre sig;behavior=adfærd
behavior problem=adfærdsproblemer;behaviour=adfærd;behavioural problem=adfærdsproblemer;being bullied=bliver mobbet;benefit=ydelse;best interest=barnets bedste
best interests=barnets bedste;best interests of child=barnets bedste;bias=inhabilitet;biased=partisk inhabil;bicycle=cykel;big brother=storebror
big sister=storesøster;bike=cykel;bike helmet=cykelhjelm;bilingual=tosproget;bill=regning;binder=ringbind;biological father=biologisk far
biological mother=biologisk mor;biological parent=biologisk forælder;biology=biologi;birth=fødsel;birth certificate=fødselsattest;birthday=fødselsdag
birthday cake=fødselsdagskage;birthday gift=fødselsdagsgave;birthday party=fødselsdag fødselsdagsfest;bit=bidt;bite=bide;bitten=bidt;black eye=blåt øje
black out=overstrege;blacked out=overstreget;blame=bebrejde skyld;bled=blødte;bleed=bløde;blind=blind;blood=blod;board=bestyrelse;board meeting=bestyrelsesmøde
board member=bestyrelsesmedlem;board of appeal=ankestyrelsen klagenævn;boarding school=efterskole;body=krop;body search=kropsvisitation;bone=knogle
bonus=bonus tillæg;bonus parent=bonusforælder;book=bog;book a meeting=booke møde;boots=støvler;boss=chef leder;both parents consent=begge forældres samtykke
bottle=flaske;bottle feeding=flaske;bottom=numse;bought=købt;boy=dreng;breach=brud overtrædelse;breach of confidentiality=brud på tavshedspligt;bread=brød
break=pause frikvarter;break confidentiality=bryde tavshedspligt;break the law=bryde loven;break the rules=bryde reglerne;break time=frikvarter
break up=gå fra hinanden;breakfast=morgenmad;breakfast club=morgenåbning;breaktime=frikvarter;breaktime supervision=gårdvagt;breast milk=modermælk
breastfeed=amme;bricks=klodser;briefing=orientering;bring someone along=tage nogen med;broke=brød;broken arm=brækket arm;broken leg=brækket ben
broken tooth=knækket tand;brother=bror;bruise=blåt mærke;bruises=blå mærker;budget=budget;buggy=klapvogn;building=bygning;bullied=mobbet;bully=mobbe
bullying=mobning;bullying complaint=klage over mobning;bullying plan=antimobbeplan;bump=bule;burn=brænde;burn mark=brandmærke;burnout=stress udbrændt;bus=bus
bus card=buskort;bus pass=buskort;business day=arbejdsdag;buy=købe;by accident=ved et uheld;by mistake=ved en fejl;cable=ledning;cake=kage;call=ringe
call a meeting=indkalde til møde;call back=ringe tilbage;call home=ringe hjem;call in=indkalde;call in sick=melde syg;call names=kalde øgenavne;call off=aflyse
calm=rolig;calm down=falde til ro;camera=kamera;camp=lejr lejrskole;camping trip=lejrtur;cancel=aflyse;cancelled=aflyst;cancer=kræft;candy=slik;cannabis=hash
canteen=kantine;cap=kasket;capacity=kapacitet;capital=hovedstad;car=bil;car seat=autostol;care=omsorg pasning;care for=passe;care guarantee=pasningsgaranti
career=karriere;caretaker=pedel;case=sag;case documents=sagsakter;case file=sagsakter;case files=sagsakter;case handling=sagsbehandling;case number=sagsnummer
case officer=sagsbehandler;case processing=sagsbehandling;case worker=sagsbehandler;caseworker=sagsbehandler;cash benefit=kontanthjælp;casualty=skadestue
cat=kat;cctv=tv-overvågning;celebrate=fejre;cell phone=mobiltelefon;certificate=attest bevis;chair=ordstyrer formand stol;chairman=formand;chairperson=formand
change a decision=ændre afgørelse;change class=skifte klasse;change classes=skifte klasse;change diapers=skifte ble;change of clothes=skiftetøj
change of school=skoleskift;change school=skifte skole;change schools=skifte skole;changing room=omklædningsrum;changing table=puslebord;charge=opkræve
charger=oplader;chat=snak;chatbot=chatbot;chatgpt=chatgpt;cheat=snyde;cheek=kind;cheese=ost;chemistry=kemi;chest=bryst;chicken=kylling;chicken pox=skoldkopper
chickenpox=skoldkopper;child abuse=overgreb børnemishandling;child allowance=børnepenge;child benefit=børnepenge;child care=børnepasning
child interview=børnesamtale;child minder=dagplejer;child neglect=omsorgssvigt;child protection=børnebeskyttelse;child protection certificate=børneattest
child protection report=underretning;child protective services=socialforvaltningen;child psychiatry=børnepsykiatrien;child support=børnebidrag
child welfare=børneforvaltningen;childcare=børnepasning dagtilbud;childcare guarantee=pasningsgaranti;childcare worker=pædagog;childminder=dagplejer
children and family department=børne- og familieafdelingen;children and young committee=børne- og ungeudvalget
children and youth committee=børne- og ungeudvalget;childrens act=barnets lov;childrens home=børnehjem;childrens house=børnehus;childrens office=børnekontor
childrens ombudsman=ombudsmandens børnekontor;childrens phone=børnetelefonen;childrens rights=børns rettigheder;childrens services=børneforvaltningen
childs act=barnets lov;childs first sick day=barns første sygedag;childs opinion=barnets mening;childs perspective=barnets perspektiv
childs rights=barnets rettigheder;childs sick day=barns sygedag;childs wishes=barnets ønsker;chin=hage;choice of school=skolevalg;choose a school=vælge skole
christmas=jul;christmas holiday=juleferie;christmas party=julefrokost;chromebook=chromebook;chronic illness=kronisk sygdom;church=kirke;cinema=biograf
circle time=samling;circular=cirkulære;circumcision=omskæring;citizen=borger;citizen service=borgerservice;citizen services=borgerservice
citizenship=statsborgerskab;city council=byråd kommunalbestyrelse;civil registration number=cpr-nummer;claim=påstå krav;class=klasse;class change=klasseskift
class council=klasseråd;class fund=klassekasse;class level=klassetrin;class list=klasseliste;class meeting=klassemøde;class merger=klassesammenlægning
class parent=kontaktforælder;class party=klassefest;class photo=klassebillede;class size=klassestørrelse;class teacher=klasselærer;class trip=klassetur
classmate=klassekammerat;classroom=klasseværelse klasselokale;classroom assistant=støttepædagog;clause=bestemmelse;clean=ren;cleaner=rengøring
cleaning=rengøring;climb=klatre;climbing frame=klatrestativ;cloakroom=garderobe;closed=lukket;closing day=lukkedag;closing time=lukketid;closure day=lukkedag
clothes=tøj;clothing=tøj;club=klub;co-mother=medmor;co-worker=kollega;coat=jakke;code of conduct=ordensregler værdiregelsæt;coffee=kaffe
cohabiting partner=samlever;cohort=årgang;cold=forkølelse kold;colleague=kollega;collect=hente;collect information=indhente oplysninger;collection=indsamling
collective agreement=overenskomst;collective punishment=kollektiv afstraffelse;come back=komme tilbage;come late=komme for sent;come of age=blive myndig
comfort=trøste;comment=bemærkning kommentar;comment on=kommentere udtale sig;committee=udvalg;companion=bisidder;compensate=erstatte
compensation=erstatning godtgørelse;competence=kompetence;competent=kompetent;complain=klage;complain about=klage over;complain to=klage til;complainant=klager
complaint=klage;complaint about=klage over;complaint case=klagesag;complaint deadline=klagefrist;complaint guidance=klagevejledning
complaint guide=klagevejledning;complaint instructions=klagevejledning;complaint procedure=klagevejledning klageprocedure;complaints board=klagenævn
complaints body=klageinstans;complaints procedure=klagevejledning klageprocedure;comply=overholde;compulsory education=undervisningspligt
compulsory schooling=undervisningspligt;computer=computer;computer game=computerspil;concern=bekymring;concern letter=underretning;concern report=underretning
concerned=bekymret;concert=koncert;conclude=konkludere;conclusion=konklusion;concussion=hjernerystelse;condition=betingelse;confidential=fortrolig
confidential information=fortrolige oplysninger;confidentiality=tavshedspligt;confirm=bekræfte;confirmation=bekræftelse;confirmation party=konfirmation
confiscate=beslaglægge inddrage;confiscated=beslaglagt inddraget;conflict=konflikt;conflict of interest=inhabilitet;conflict of interests=inhabilitet
conflict resolution=konfliktløsning;consent=samtykke;consent form=samtykkeerklæring;consent to=samtykke til;consequence=konsekvens;consideration=hensyn
considerations=hensyn;consult=høre partshøring;consult the parents=høre forældrene;consultation=høring;consultation of parties=partshøring
consultation of the parties=partshøring;consultation response=høringssvar;contact arrangement=samværsordning;contact book=kontaktbog
contact order=samværsafgørelse;contact pedagogue=kontaktpædagog;contact person=kontaktperson;contagious=smitsom;contract=kontrakt;conversation=samtale
cook=lave mad;cooking=madkundskab;copenhagen=københavn;copier=kopimaskine;copy machine=kopimaskine;corona=corona;correct=rette;correction=rettelse;corridor=gang
cost=koste udgift;costs=udgifter;cot=barneseng;couch=sofa;cough=hoste;council=kommune råd;counseling=rådgivning;counselling=rådgivning;counsellor=vejleder
counselor=vejleder;country=land;course=kursus;court=retten domstol;court case=retssag;court order=retskendelse dom;cousin=fætter kusine;covid=corona
coworker=kollega;cpr number=cpr-nummer;crafts=håndværk og design;creche=vuggestue;credit card=kreditkort;crib=krybbe;cried=græd;crime=forbrydelse kriminalitet
criminal=kriminel;criminal code=straffeloven;criminal law=strafferet;criminal record=straffeattest;criminal record certificate=børneattest straffeattest
crisis center=krisecenter;crisis centre=krisecenter;crisis meeting=krisemøde;criteria=kriterier;criterion=kriterium;critical=kritisk;criticise=kritisere
criticism=kritik;criticize=kritisere;cross out=strege over;cry=græde;crèche=vuggestue;cupboard=skab;curriculum=læreplan pensum;curse=bande
custodial parent=forældremyndighedsindehaver;custody=forældremyndighed;custody battle=forældremyndighedssag;custody case=forældremyndighedssag
custody dispute=forældremyndighedssag;custody holder=forældremyndighedsindehaver;cut herself=skåret i sig;cut himself=skåret i sig;cutting=selvskade skære;cv=cv
cyberbullying=digital mobning;cycle=cykle;dad=far;daddy=far;damage=skade;damaged=ødelagt beskadiget;damages=erstatning;danger=fare;dangerous=farlig
dangerous road=farlig vej;danish=dansk;danish as second language=dansk som andetsprog;data=data oplysninger;data agency=datatilsynet
data breach=brud persondatasikkerhed;data controller=dataansvarlig;data processing agreement=databehandleraftale;data processor=databehandler
data protection=databeskyttelse;data protection act=databeskyttelsesloven;data protection agency=datatilsynet;data protection authority=datatilsynet
data security=datasikkerhed;data subject=registreret;date of birth=fødselsdato;dating=dating;daughter=datter;day care=dagtilbud daginstitution
day care act=dagtilbudsloven;day nursery=vuggestue;day off=fridag;day treatment school=dagbehandlingsskole;day trip=dagstur
day-to-day decision=daglig beslutning;daycare=dagtilbud daginstitution;daycare act=dagtilbudsloven;daycare center=daginstitution;daycare centre=daginstitution
daycare place=plads i daginstitution;dead=død;deadline=frist;deadline for complaint=klagefrist;deaf=døv;death=død;debt=gæld;deceased=afdød
decide=afgøre bestemme;decided=afgjort bestemt;decision=afgørelse beslutning;decision maker=beslutningstager;decline=afslå;deduction=fradrag;defamation=injurier
deferred school start=skoleudsættelse;delay=forsinkelse;delay school start=skoleudsættelse;delayed=forsinket;delegate=delegere;delegation=delegation
delete=slette;deletion=sletning;deliberately=med vilje;deliver=aflevere;delivery=levering;denial=afslag;denied=afslået;denmark=danmark;dentist=tandlæge
deny=nægte afslå;department=afdeling;department head=afdelingsleder;deposit=depositum;depression=depression;deputy head=viceskoleleder;deregister=udmelde
destroy=ødelægge;detention=eftersidning;determine=afgøre;diabetes=diabetes sukkersyge;diagnosed=diagnose;diagnosis=diagnose;dialogue=dialog;diaper=ble
diaper change=bleskift;diarrhea=diarré;diarrhoea=diarré;diary=dagbog;die=dø;died=død;diet=kost;digital bullying=digital mobning;digital mail=digital post
digital post=digital post;digital signature=digital signatur;dinner=aftensmad;diploma=eksamensbevis;dirty=beskidt;disability=handicap;disabled=handicappet
disagree=være uenig;disagreement=uenighed;disciplinary=disciplinær;disciplinary measure=sanktion foranstaltning;discipline=disciplin;disclose=videregive
disclosure=videregivelse;disclosure duty=oplysningspligt;discontent=utilfredshed;discount=rabat;discretion=skøn;discretionary=skønsmæssig
discriminate=diskriminere;discrimination=diskrimination forskelsbehandling;discuss=drøfte;discussion=drøftelse;disease=sygdom;dishwasher=opvaskemaskine
dismiss=afskedige;dismissal=afskedigelse fyring;disorder=uorden;displeased=utilfreds;disproportionate=uforholdsmæssigt;dispute=tvist
disqualification=inhabilitet;disqualified=inhabil;disrespectful=respektløs;disruption=uro;disruptive=forstyrrende urolig;dissatisfaction=utilfredshed
dissatisfied=utilfreds;distance=afstand;distance to school=afstand til skole;district court=byret;district school=distriktsskole;distrust=mistillid
disturb=forstyrre;divorce=skilsmisse;divorced=skilt;divorced parents=skilte forældre;doctor=læge;doctor play=doktorlege;doctors note=lægeerklæring
document=dokument papirer;document access=aktindsigt;documents=papirer dokumenter;dog=hund;doll=dukke;domestic violence=vold i hjemmet;door=dør
down syndrome=downs syndrom;dpo=databeskyttelsesrådgiver;draft=udkast;drank=drak;draw=tegne;drawing=tegning;drawn=tegnet;dress=kjole;drew=tegnede;drink=drikke
drive=køre;driver=chauffør;driving=kørsel;driving licence=kørekort;driving license=kørekort;drop off=aflevere;drop-off=aflevering;dropping off=aflevering
drove=kørte;drug abuse=stofmisbrug;drug addict=stofmisbruger;drugs=stoffer;drunk=fuld beruset;due date=frist;dummy=sut;duty=pligt
duty of care=omsorgspligt tilsynspligt;duty of confidentiality=tavshedspligt;duty of guidance=vejledningspligt;duty of supervision=tilsynspligt
duty roster=vagtplan;duty to advise=vejledningspligt;duty to extract=ekstraheringspligt;duty to give reasons=begrundelsespligt;duty to guide=vejledningspligt
duty to inform=oplysningspligt;duty to investigate=undersøgelsespligt;duty to note=notatpligt;duty to notify=underretningspligt;duty to record=notatpligt
duty to report=underretningspligt;duty to take notes=notatpligt;dyslexia=ordblindhed;dyslexia test=ordblindetest;dyslexic=ordblind;e-boks=e-boks;e-mail=mail
ear=øre;ear infection=mellemørebetændelse;early school start=tidlig skolestart;earring=ørering;easter=påske;eat=spise;eaten=spist
eating disorder=spiseforstyrrelse;economy=økonomi;eczema=eksem;education=undervisning uddannelse;education act=folkeskoleloven
education agency=undervisningsstyrelsen;education plan=uddannelsesplan;education readiness=uddannelsesparathed;educational psychologist=ppr psykolog
educational psychology service=ppr;educator=pædagog;egg=æg;eid=eid;elbow=albue;elected=valgt;election=valg;elective=valgfag;elementary school=folkeskole
elevator=elevator;email=mail;emergency=nødsituation akut;emergency care=nødpasning;emergency meeting=hastemøde;emergency number=112;emergency room=skadestue
employee=medarbejder;employment=ansættelse;employment contract=ansættelseskontrakt;enclose=vedlægge;enclosure=bilag;encrypted=krypteret;encryption=kryptering
enemy=fjende;english=engelsk;enrol=indskrive;enroll=indskrive;enrollment=indskrivning;enrolment=indskrivning;entitled=berettiget;entitled to=ret til
entitlement=ret;epilepsy=epilepsi;epipen=epipen;episode=episode;equal=lige;equal treatment=ligebehandling;equal treatment board=ligebehandlingsnævnet
equality=ligebehandling;equality board=ligebehandlingsnævnet;erase=slette;erasure=sletning;error=fejl;essay=stil;estimate=skøn;evaluate=vurdere evaluere
evaluation=evaluering vurdering;evidence=bevis;ex=eks;ex-husband=eksmand;ex-wife=ekskone;examination=undersøgelse eksamen;examine=undersøge;examiner=censor
exceed the deadline=overskride fristen;excel=excel;exception=undtagelse;exchange=udveksle;exclude=udelukke;exclude from play=holde uden for
exclusion=udelukkelse;excursion=udflugt tur;excused absence=lovligt fravær;executive order=bekendtgørelse;exempt=undtage;exempt from=fritaget for
exempt from exam=fritaget for prøve;exemption=fritagelse undtagelse;expel=bortvise;expelled=bortvist;expense=udgift;expire=udløbe;expiry=udløb;explain=forklare
explanation=forklaring;expulsion=bortvisning;extend=forlænge;extend the deadline=forlænge fristen;extension=forlængelse;extension of deadline=fristforlængelse
external examiner=censor;extra clothes=skiftetøj;extra lesson=ekstra undervisning;extra support=ekstra støtte;extra teaching=supplerende undervisning
extract=uddrag;extraordinary leave=ekstraordinær frihed;eye=øje;eye infection=øjenbetændelse;face=ansigt;facebook=facebook
factual administrative activity=faktisk forvaltning;fail an exam=dumpe;fail to=undlade;fail to appear=udeblive;failed=undladt dumpet;faint=besvime
fair=retfærdig rimelig;fall=falde;fall down=falde;fallen=faldet;false accusation=falsk anklage;family=familie;family counsellor=familierådgiver
family court=familieretten;family court house=familieretshuset;family daycare=dagpleje;family department=familieafdelingen;family law agency=familieretshuset
family law house=familieretshuset;family member=familiemedlem;family treatment=familiebehandling;fast=faste hurtig;fasting=faste;father=far;fault=skyld fejl
fear=frygt angst;fee=gebyr betaling;feet=fødder;fell=faldt;fence=hegn;fever=feber;field trip=udflugt ekskursion;fight=slås;fighting=slagsmål;file=mappe sag
file a complaint=indgive klage;file access=aktindsigt;filing=journalisering;fill in=udfylde;fill out=udfylde;film=filme;final exam=afgangsprøve
final grade=afsluttende karakter;finances=økonomi;financial=økonomisk;fine=i orden;finger=finger;fire=brand;fire brigade=brandvæsen;fire drill=brandøvelse
fire someone=fyre;fired=fyret;first aid=førstehjælp;first aid kit=førstehjælpskasse;first grade=1. klasse;first name=fornavn;fish=fisk;fitness=fitness
flat=lejlighed;flat tire=punktering;flat tyre=punktering;flight=fly;floor=gulv;flowers=blomster;flu=influenza;folder=mappe;follow the rules=følge reglerne
follow up=følge op;follow-up=opfølgning;follow-up meeting=opfølgningsmøde;food=mad;food allergy=fødevareallergi;foot=fod;football=fodbold;for free=gratis
forbade=forbød;forbid=forbyde;force=magt tvang;forced marriage=tvangsægteskab;forced removal=tvangsfjernelse;forced transfer=tvangsflytning;forecast=vejrudsigt
foreign=udenlandsk;foreigner=udlænding;forest=skov;forest kindergarten=skovbørnehave;forgave=tilgav;forgive=tilgive;forgot password=glemt adgangskode
form=skema blanket;form teacher=klasselærer;formal decision=afgørelse;former school=tidligere skole;forward=videresende;foster care=plejefamilie anbringelse
foster child=plejebarn;foster family=plejefamilie;foster father=plejefar;foster mother=plejemor;foster parent=plejeforælder plejefamilie;fought=sloges
four weeks=fire uger;free choice of school=frit skolevalg;free of charge=gratis;free place=friplads;free play=fri leg;free school choice=frit skolevalg
freedom of expression=ytringsfrihed;freedom of information=aktindsigt offentlighedsloven;freedom of information request=anmodning om aktindsigt
freedom of speech=ytringsfrihed;french=fransk;fridge=køleskab;friendly=venlig;friendship=venskab;frighten=skræmme;fruit=frugt;frustrated=frustreret;full=fyldt
full custody=fuld forældremyndighed;funding=bevilling finansiering;fundraising=indsamling;funeral=begravelse;furious=rasende;furniture=møbler;game=spil leg
gang=bande;garage=garage;garden=have;gate=låge;gather information=indhente oplysninger;gdpr=gdpr databeskyttelse;genitals=kønsdele;geography=geografi
german=tysk;germany=tyskland;get back to=vende tilbage;get hurt=komme til skade;get used to=vænne sig til;gift=gave;girl=pige;give consent=give samtykke
give grades=give karakterer;give medicine=give medicin;give out=udlevere;give reasons=begrunde;giving reasons=begrundelse;glasses=briller;glove=handske;glue=lim
gluten=gluten;go home=gå hjem;go home alone=gå alene hjem;go through=gennemgå;god=gud;google=google;gossip=sladder sladre;got hurt=kom til skade
government=regering staten;gp=læge;grab=gribe fat;grabbed=greb fat;grade complaint=klage over karakter;grade level=klassetrin;grade zero=0. klasse
grades=karakterer;grading=karaktergivning;graduate=forlade skolen;grandfather=bedstefar morfar farfar;grandma=bedstemor mormor farmor
grandmother=bedstemor mormor farmor;grandpa=bedstefar morfar farfar;grandparent=bedsteforælder;grant=tilskud;greenland=grønland;grief=sorg;grievance=klage
grooming=grooming;grounds=begrundelse grunde;group chat=gruppechat;group division=holddannelse;group room=stue;group work=gruppearbejde;grown-up=voksen
guaranteed place=pasningsgaranti;guardian=værge;guardianship=værgemål;guidance=vejledning;guidance counsellor=uddannelsesvejleder
guidance counselor=uddannelsesvejleder;guidance on appeal=klagevejledning;guideline=retningslinje;guitar=guitar;gym=idræt;gym class=idrætstime
gym hall=gymnastiksal;gym membership=fitness;hacked=hacket;hair=hår;haircut=klipning;halal=halal;half brother=halvbror;half sister=halvsøster;hall=hal;hand=hånd
hand foot and mouth=hånd fod mund;hand in=aflevere;hand out=udlevere;hand over=overdrage;handicap=handicap;handle a complaint=behandle klage
handover=overlevering overdragelse;handwritten=håndskrevet;happy=glad;harass=chikanere;harassment=chikane;harm=skade;harsh=hård;hat=hue
have custody=have forældremyndighed;head=hoved;head lice=lus;head of department=afdelingsleder;head teacher=skoleleder;headache=hovedpine;headmaster=skoleleder
headmistress=skoleleder;headphones=høretelefoner;headscarf=tørklæde;headteacher=skoleleder;health=helbred sundhed;health act=sundhedsloven
health and safety=arbejdsmiljø;health and safety representative=arbejdsmiljørepræsentant;health data=helbredsoplysninger;health information=helbredsoplysninger
health visitor=sundhedsplejerske;healthy=rask sund;hear=høre;hear the parents=høre forældrene;heard=hørt;hearing=høring;hearing aid=høreapparat
hearing deadline=høringsfrist;hearing impaired=hørehæmmet;hearing letter=høringsbrev;hearing of parties=partshøring;hearing of the parties=partshøring
heat wave=hedebølge;heating=varme;held=holdt;helmet=hjelm;help=hjælp;helpdesk=helpdesk;helpline=hjælpelinje børnetelefonen;hide=skjule;high absence=højt fravær
high court=landsret;high school=gymnasium;hire=ansætte;history=historie;hit=slå slog;hitting=slår;hobby=hobby;hold=holde;hold a child=fastholde barn
hold back=holde tilbage;holder of custody=forældremyndighedsindehaver;holding reply=kvitteringsbrev foreløbigt svar;holiday=ferie;holiday allowance=feriepenge
holiday care=feriepasning;holiday in term time=ferie i skoletiden;holiday pay=feriepenge;holidays=ferie;home address=adresse;home economics=madkundskab
home education=hjemmeundervisning;home school=skole-hjem;home schooling=hjemmeundervisning;home-school meeting=skole-hjem-samtale;homeroom teacher=klasselærer
homeschooling=hjemmeundervisning;homework=lektier;homework cafe=lektiecafé;homework club=lektiecafé;homework help=lektiehjælp;honor=ære;honour=ære
honour-related=æresrelateret;horoscope=horoskop;horse=hest;hospital=hospital sygehus;hot=varm;hotel=hotel;house=hus;house rules=ordensregler husregler
housing=bolig;housing benefit=boligstøtte;hug=kramme;human rights=menneskerettigheder;humiliate=ydmyge;hungry=sulten;husband=mand;hygiene=hygiejne;ice=is
ice cream=is;ill=syg;illegal=ulovlig;illegal absence=ulovligt fravær;illness=sygdom;image=billede;imam=imam;immigrant=indvandrer;impartial=upartisk
impartiality=habilitet;impetigo=børnesår;impolite=uhøflig;in any case=i hvert fald;in case=hvis;in case of=ved;in confidence=i fortrolighed;in order=i orden
in order to=for at;in place of=i stedet for;in prison=i fængsel;in time=i tide;in writing=skriftligt;in-house school=intern skole;inbox=indbakke;incest=incest
incident=hændelse episode;incident report=hændelsesrapport;include=inkludere;inclusion=inklusion;independent school=friskole;individual plan=handleplan
indoor climate=indeklima;indoor shoes=indesko hjemmesko;infant=spædbarn;infection=smitte infektion;infectious=smitsom;info=oplysninger
inform=orientere informere;inform the case=oplyse sagen;information=oplysninger;informed consent=informeret samtykke;inhaler=inhalator;injure=skade
injured=kommet til skade;injury=skade;inquisitorial principle=officialprincippet;inspect=se efterse;inspection=tilsyn;instagram=instagram
institution=institution;insulin=insulin;insult=fornærme;insurance=forsikring;integrated institution=integreret institution;integration=integration
integration class=modtageklasse;intentional=med vilje;interdisciplinary meeting=tværfagligt møde;interest=interesse;interest rate=rente;intern=praktikant
internal document=internt dokument;international school=international skole;internet=internet;internship=praktik;interpretation=tolkning fortolkning
interpreter=tolk;interpreter fee=tolkegebyr;interpreting=tolkning;intra=intra;intranet=intranet;introduction class=modtageklasse;invalid=ugyldig
investigate=undersøge;investigation=undersøgelse;invitation=invitation indkaldelse;invite=invitere indkalde;invoice=faktura regning;involve=inddrage
involve the child=inddrage barnet;involved=inddraget;involvement=inddragelse;ipad=ipad;ironic=ironisk;irritated=irriteret;it department=it-afdeling
it support=it-support;item=punkt;jacket=jakke;janitor=pedel;jewellery=smykker;jewelry=smykker;job=job;job application=jobansøgning;job interview=jobsamtale
joint custody=fælles forældremyndighed;journal=journal;journalise=journalisere;journalist=journalist;judge=dommer;judgement=dom vurdering;judgment=dom
juice=juice saftevand;jumper=trøje;jurisdiction=kompetence;jurist=jurist;justice=retfærdighed;justification=begrundelse;justified=begrundet berettiget
justify=begrunde;keep an eye on=holde øje med;keep confidential=holde fortroligt;keep secret=holde hemmeligt;key=nøgle;key card=nøglekort
key worker=kontaktpædagog;keyboard=tastatur;kick=sparke;kick out=smide ud;kicked out=smidt ud;kidnap=bortføre;kilometer=kilometer;kilometre=kilometer
kind=venlig;kind of=slags;kindergarten=børnehave;kindergarten class=børnehaveklasse;kindergarten teacher=pædagog;king=konge;kiss=kysse;kitchen=køkken;knee=knæ
knife=kniv;lactose=laktose;lake=sø;lamp=lampe;landlord=udlejer;language=sprog;language assessment=sprogvurdering;language development=sprogudvikling
language school=sprogskole;language stimulation=sprogstimulering;language test=sprogprøve;laptop=bærbar computer;last name=efternavn;late=for sent sent
late arrival=kommer for sent;law=lov;lawful=lovlig;lawn=græsplæne;lawsuit=retssag;lawyer=advokat;lawyer letter=brev fra advokat;lay assessor=bisidder
leader=leder;leadership=ledelse;learn=lære;learning=læring;learning difficulty=indlæringsvanskeligheder;learning disability=indlæringsvanskeligheder
learning environment=læringsmiljø;learning plan=læreplan;lease=lejekontrakt;leave=fri;leave of absence=fritagelse ekstraordinær frihed;leave out=holde udenfor
leave premises=forlade skolen;leave school=forlade skolen;leave the premises=forlade skolens område;leaving certificate=afgangsbevis;left out=holdt udenfor
left school=forlod skolen;leg=ben;legal advice=juridisk rådgivning;legal aid=retshjælp;legal authority=hjemmel;legal basis=hjemmel;legal counsel=jurist
legal guardian=værge forældremyndighed;legislation=lovgivning;lego=lego;leisure centre=fritidsklub;leisure club=fritidsklub;lesson=lektion time
let know=give besked;let someone know=give besked;letter=brev;letter of authority=fuldmagt;letter of concern=underretning;liability=erstatningsansvar
liable=ansvarlig;libel=injurier;library=bibliotek;lice=lus;lift=køre med;limitation=forældelse begrænsning;lip=læbe;little brother=lillebror
little sister=lillesøster;loan=lån;local authority=kommune;local council=kommune;local government=kommune;local school=distriktsskole;lock=låse
lock in=låse inde;locked=låst;locker=skab;locker room=omklædningsrum;lodge a complaint=indgive klage;log=logbog log;log in=logge ind;logbook=logbog;login=login
loneliness=ensomhed;lonely=ensom;long-term illness=langvarig sygdom;look after=passe;look into=undersøge;looking after=pasning;lose=miste;lost=væk mistet
lost child=barn blevet væk;lost clothes=forsvundet tøj;lost property=glemte sager;lottery=lotto;love=kærlighed elske;lower grades=indskoling;lunch=frokost
lunch box=madpakke;lunch break=spisefrikvarter;lunch scheme=frokostordning;lunchbox=madpakke
`
