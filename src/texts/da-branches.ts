/**
 * Danish sentences of the branches: what one may be about to log that belongs elsewhere.
 * Each says what to do now, whom to call, and what the bot does not do.
 */
/** Facts: content/rules (underretning, mobning, databrud, offentlig-aktindsigt, klage-eller-utilfredshed). */
export const branchTexts = {
  branch: {
    toggle: 'Er det noget andet?',
    question: 'Hvad handler det om?',
    choices: {
      danger: 'Et barn er i fare',
      concern: 'Bekymret for et barns trivsel',
      complaint: 'Forælderen klager',
      decision: 'Uenig i en afgørelse',
      bullying: 'Mobning',
      threats: 'Trusler eller vold mod os',
      whistleblower: 'Ulovligheder på jobbet',
      'data-breach': 'Databrud',
      press: 'Presse eller politiker',
    },
    formStands: 'Formularen står stadig ovenfor med alt, hvad du har skrevet.',

    concern: {
      title: 'Bekymret for et barn? Det hører til i en underretning',
      steps: [
        'Sig det til din leder i dag.',
        'Haster det, så ring til dem, der tager imod underretninger. Ellers skriv: hvad du har set og hørt, og hvornår.',
        'Tal med forældrene først, undtagen ved mistanke om vold eller overgreb. Så siger du intet til dem.',
      ],
      own: 'Pligten er din egen. Du skal ikke have beviser.',
      phones: 'Ring på hverdage',
      notHere: 'Skriv ikke om barnet her. Jeg kan ikke sende en underretning for dig.',
      read: 'Læs om underretning',
      says: 'Regel underretning',
    },
    decision: {
      title: 'Uenig i en afgørelse? Så løber en klagefrist',
      steps: [
        'Find afgørelsen. I klagevejledningen står, hvor man klager, og hvornår det er for sent.',
        'Sig det højt til forælderen: "Din frist stopper ikke, fordi vi taler om det."',
        'Klager forælderen til jer, så tag imod klagen, og send den det rigtige sted hen.',
      ],
      notHere:
        'En tidlig utilfredshed erstatter aldrig en klage. Den kan løbe ved siden af, når I vil tale sammen imens.',
    },
    bullying: {
      title: 'Mobning: skolen skal handle med det samme',
      steps: [
        'Sig det til din leder i dag. Uret starter, første gang en ansat får det at vide.',
        'Sæt midlertidige tiltag i gang straks, fx flere voksne i frikvarteret.',
        'Lederen laver en handlingsplan inden **10 arbejdsdage** og orienterer elever og forældre.',
      ],
      complaint: 'Vil forælderen klage, så går klagen til skolen først. Kommunens klageinstans afgør den:',
      daycare: 'Er I et dagtilbud, så spørg din leder eller Jura.',
      notHere: 'Skriv ikke børns navne her. Samarbejdet med forælderen kan du godt logge.',
      route: 'Vis klagevejen om mobning',
      read: 'Læs om mobning',
      says: 'Regel mobning',
    },
    dataBreach: {
      title: 'Databrud: sig det nu',
      steps: [
        'Sig det til din leder nu.',
        'Indberet det internt med det samme. Kommunen har højst 72 timer, og weekenden tæller med.',
        'Bed modtageren slette det og bekræfte det. Gælder det en skjult adresse, så vent på din leder.',
      ],
      whom: 'Her indberetter du:',
      notHere: 'Skriv ikke selve oplysningerne her. Jeg kan ikke indberette for dig.',
      read: 'Læs om databrud',
      says: 'Regel databrud',
    },
    press: {
      title: 'Presse eller politiker: giv det videre',
      steps: [
        'Tag navn, medie og spørgsmål. Sig, at en kollega ringer tilbage.',
        'Svar ikke på noget om børn, forældre eller kolleger. Heller ikke, om der er en sag.',
        'Giv det til din leder og presseteamet i dag:',
      ],
      access: 'Bliver der bedt om dokumenter, så send det til Jura samme dag:',
      notHere: 'Skriv ikke, hvem det handler om. Jeg sender ikke noget til pressen.',
      read: 'Læs om aktindsigt udefra',
      says: 'Regel offentlig-aktindsigt',
    },
    threats: {
      go: 'Fortsæt alligevel',
      found: 'Det, du har skrevet, lyder som trusler eller vold. Det er ikke sendt. Din sikkerhed kommer først.',
      goOn: 'Handler det om samarbejdet bagefter, eller har jeg misforstået ordene? Så kan du fortsætte.',
    },
    whistleblower: {
      found:
        'Det, du har skrevet, lyder som alvorlige ulovligheder på arbejdspladsen. Det er **ikke** gemt og ikke sendt til nogen.',
      edit: 'Har jeg misforstået ordene? Så ret teksten, og send igen.',
    },
  },
}
