import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const da: Vocabulary = {
  titles: {
    summary: words`
      profil, om mig, resumé, kort om mig, profiltekst, professionel profil, faglig profil, personlig profil,
      hvem er jeg, kort profil, præsentation, opsummering, sammenfatning, introduktion, lidt om mig, kompetenceprofil,
      mål, jobmål, baggrund
    `,
    experience: words`
      erfaring, erfaringer, erhvervserfaring, arbejdserfaring, joberfaring, karriere, karriereforløb, ansættelser,
      tidligere ansættelser, ansættelsesforløb, ansættelseshistorik, arbejde, job, stillinger, tidligere job,
      studiejob, studiejobs, studierelevant arbejde, praktik, praktikophold, praktikforløb, relevant erfaring,
      relevant erhvervserfaring, øvrig erfaring, øvrig erhvervserfaring, anden erfaring, anden erhvervserfaring,
      faglig erfaring, professionel erfaring, erhvervserfaring og praktik, fritidsjob, arbejdsliv, værnepligt,
      militærtjeneste, beskæftigelse, konsulentopgaver, forskningserfaring
    `,
    education: words`
      uddannelse, uddannelser, uddannelsesmæssig baggrund, uddannelse og kurser, uddannelse & kurser,
      uddannelser og kurser, uddannelsesforløb, studier, studie, skolegang, skoleuddannelse, akademisk uddannelse,
      uddannelsesbaggrund, uddannelse og certificeringer, skole, grunduddannelse, videregående uddannelse,
      uddannelse og efteruddannelse
    `,
    skills: words`
      kompetencer, kvalifikationer, færdigheder, kernekompetencer, nøglekompetencer, faglige kompetencer,
      personlige kompetencer, tekniske kompetencer, tekniske færdigheder, it-kompetencer, it kompetencer,
      it-færdigheder, it-kundskaber, it-kendskab, edb-kendskab, faglige kvalifikationer, personlige kvalifikationer,
      kompetencer og kvalifikationer, kvalifikationer og kompetencer, færdigheder og kompetencer, teknologier,
      værktøjer, teknologi, programmeringssprog, styrker, ekspertise, viden, specialer, øvrige kompetencer,
      øvrige kvalifikationer, andre kompetencer, personlige egenskaber, kundskaber, ekspertiseområder, kendskab
    `,
    projects: words`
      projekter, egne projekter, personlige projekter, projekterfaring, udvalgte projekter, hobbyprojekter,
      mine projekter, portefølje, skoleprojekter, studieprojekter
    `,
    contact: words`
      kontakt, kontaktoplysninger, kontaktinformation, personlige oplysninger, personlige data, persondata,
      personoplysninger, stamdata, oplysninger, personlige informationer
    `,
    languages: words`
      sprog, sprogkundskaber, sprogfærdigheder, sprogkompetencer, sproglige kompetencer, sproglige færdigheder
    `,
    certifications: words`
      certifikater, certificeringer, certificering, kurser, kurser og certifikater, kurser og certificeringer,
      kurser & certifikater, kurser og efteruddannelse, certifikater og kurser, certificeringer og kurser,
      efteruddannelse, videreuddannelse, kørekort, øvrige kurser, kursusbeviser, øvrig uddannelse, beviser,
      kørekort og certifikater, kurser og uddannelse
    `,
    publications: words`publikationer, artikler, udgivelser, videnskabelige publikationer, publiceringer`,
    talks: words`foredrag, oplæg, præsentationer, konferencer`,
    teaching: words`undervisning, undervisningserfaring, vejledning`,
    awards: words`
      priser, hæder, udmærkelser, legater, hædersbevisninger, stipendier, priser og legater, priser og udmærkelser,
      hæder og priser
    `,
    volunteering: words`
      frivilligt arbejde, frivilligt, frivillig erfaring, foreningsarbejde, tillidshverv, tillidsposter,
      bestyrelsesarbejde, bestyrelsesposter, medlemskaber, foreningsliv, hverv, frivilligt engagement,
      frivilligt arbejde og tillidshverv, organisatorisk arbejde, ulønnet arbejde
    `,
    interests: words`
      interesser, fritidsinteresser, fritid, hobby, hobbyer, fritid og interesser, personlige interesser, privat,
      interesser og fritid, familie og fritid, fritidsaktiviteter
    `,
    references: words`referencer, reference, anbefalinger`,
    other: words`
      øvrigt, andet, diverse, øvrige oplysninger, anden information, yderligere oplysninger, yderligere information
    `,
  },
  titleWords: {
    experience: words`erfaring, erhvervserfaring, arbejdserfaring, ansættelser, karriere`,
    education: words`uddannelse, uddannelser`,
    skills: words`kompetencer, kvalifikationer, færdigheder`,
    projects: words`projekter`,
    contact: words`kontaktoplysninger`,
    languages: words`sprog, sprogkundskaber`,
    certifications: words`kurser, certifikater, certificeringer, efteruddannelse`,
    publications: words`publikationer, artikler`,
    talks: words`foredrag, oplæg`,
    teaching: words`undervisning`,
    awards: words`priser, udmærkelser, legater`,
    volunteering: words`frivilligt, tillidshverv, bestyrelsesarbejde`,
    interests: words`interesser, fritidsinteresser`,
    references: words`referencer`,
  },
  documents: words`curriculum vitae, cv, mit cv`,
  labels: {
    name: words`navn, fornavn, efternavn, fulde navn`,
    email: words`e-mail, email, mail, e-mailadresse, mailadresse`,
    phone: words`telefon, tlf, mobil, telefonnummer, tlf.nr, mobilnummer, mobiltelefon, tlf. nr`,
    address: words`adresse, bopæl, bopælsadresse, postnummer, bosted, sted, bor i`,
    website: words`hjemmeside, website, webside`,
    birth: words`
      født, fødselsdato, fødselsår, alder, nationalitet, statsborgerskab, civilstand, civilstatus, fødselsdag,
      fødested, familie, køn, børn
    `,
    period: words`periode, tid, tidsrum, dato, år, varighed, ansættelsesperiode`,
    role: words`stilling, titel, rolle, jobtitel, stillingsbetegnelse, funktion`,
    organization: words`
      virksomhed, arbejdsgiver, firma, arbejdsplads, organisation, uddannelsessted, skole, universitet, institution
    `,
    client: words`kunde, opdragsgiver`,
    location: words`sted, lokation, arbejdssted, beliggenhed`,
    degree: words`uddannelse, retning, studieretning, grad, linje, studie, fag`,
    headline: words`stilling, titel, erhverv`,
    aside: words`
      afsluttet, bestået, ikke afsluttet, afbrudt, igangværende, i gang, karakter, karakterer, karaktergennemsnit,
      gennemsnit, arbejdsopgaver, opgaver, ansvarsområder, ansvarsområde, ansvar, resultater, teknologier, teknologi,
      værktøjer, miljø, kurser, fag, speciale, bachelorprojekt, afgangsprojekt, hovedopgave, vejleder, projekter,
      projekt, beskrivelse, metoder, branche, nøgleord, fokusområder, primære opgaver, kompetencer
    `,
  },
  months: [
    words`januar, jan`,
    words`februar, feb, febr`,
    words`marts, mar`,
    words`april, apr`,
    words`maj`,
    words`juni, jun`,
    words`juli, jul`,
    words`august, aug`,
    words`september, sept, sep`,
    words`oktober, okt`,
    words`november, nov`,
    words`december, dec`,
  ],
  seasons: words`
      forår, foråret, sommer, sommeren, efterår, efteråret, vinter, vinteren, forårssemester, efterårssemester, primo,
      ultimo, begyndelsen af, slutningen af
  `,
  open: words`
      nu, d.d, dd, dags dato, i dag, idag, nuværende, nutid, nutiden, igangværende, i gang, fortsat, stadig, til nu,
      til i dag, til d.d, til dags dato, indtil nu, aktuelt, aktuel, løbende, nuværende stilling, nuværende job
  `,
  since: words`siden, fra, fra og med, f.o.m, f.o.m.`,
  until: words`til, indtil, til og med, t.o.m, frem til, og, t.o.m., før`,
  from: words`mellem, årene, i perioden`,
  dateNotes: words`
      forventet, forventet afsluttet, forventes afsluttet, forventet afslutning, afsluttet, afsluttes,
      forventet dimission, dimitteret, bestået, cirka
  `,
  dateWords: {
    early: words`begyndelsen af, starten af, primo`,
    mid: words`midten af, medio`,
    late: words`slutningen af, ultimo`,
    quarter: words`kvartal`,
    half: words`halvår`,
    fiscalYear: words`regnskabsår`,
    schoolYear: words`skoleår, studieår`,
    and: words`og, samt`,
    circa: words`ca, cirka`,
    term: words`semester`,
  },
  roles: words`
    datamatiker, datatekniker, it-supporter, it-chef, systemadministrator, netværksadministrator, arkitekt,
    it-arkitekt, løsningsarkitekt, tester, testmanager, tekniker, specialist, projektchef, produktchef,
    afdelingschef, souschef, chef, kontorchef, butikschef, salgschef, marketingchef, økonomichef, personalechef,
    stifter, medstifter, grundlægger, ejer, medejer, indehaver, selvstændig, iværksætter, partner, freelancer,
    formand, næstformand, bestyrelsesmedlem, bestyrelsesformand, kasserer, medlem, frivillig, træner, instruktør,
    praktikant, praktik, elev, kontorelev, lærling, trainee, studentermedhjælp, studiejob, fritidsjob, feriejob,
    forsker, forskningsassistent, videnskabelig assistent, ph.d.-studerende, ph.d.-stipendiat, stipendiat,
    adjunkt, lektor, docent, professor, underviser, instruktor, rektor, pædagogisk assistent, censor,
    sygeplejerske, social- og sundhedsassistent, sosu-assistent, klinikassistent, jordemoder, farmaceut,
    farmakonom, psykolog, sagsbehandler, jurist, advokat, dommer, revisor, bogholder, controller, økonom,
    økonomiassistent, kontorassistent, receptionist, telefonist, indkøber, disponent, speditør, salgsassistent,
    butiksassistent, butikselev, ekspedient, kassedame, kok, tjener, opvasker, køkkenassistent, bartender,
    barista, rengøringsassistent, pedel, vicevært, vagt, vægter, dørmand, brandmand, soldat, værnepligtig,
    konstabel, sergent, officer, postbud, avisbud, cykelbud, truckfører, operatør, maskinfører, elektriker,
    tømrer, snedker, murer, malersvend, blikkenslager, mekaniker, automekaniker, svejser, industritekniker,
    frisør, kosmetolog, gartner, anlægsgartner, landmand, fisker, sømand, styrmand, journalist, redaktør,
    tekstforfatter, fotograf, grafiker, grafisk designer, multimediedesigner, oversætter, tolk, bibliotekar,
    arkivar, kunstner, musiker, skuespiller, biolog, kemiker, fysiker, matematiker, statistiker, geolog,
    laborant, laboratorietekniker, ansat, studerende, værnepligt, civilpligtig, afdelingssygeplejerske,
    sosu-hjælper, læge, overlæge, tandlæge, fysioterapeut, ergoterapeut, dyrlæge, socialrådgiver, pædagog,
    folkeskolelærer, gymnasielærer, skoleleder, køkkenchef, kokkeelev, bager, konditor, slagter, guide,
    stewardesse, pilot, buschauffør, lastbilchauffør, lagermedarbejder, maskinoperatør, maler, vvs-montør, smed,
    skrædder, guldsmed, kasseassistent, sælger, ejendomsmægler, sekretær, advokatfuldmægtig, anklager,
    politibetjent, løjtnant, kaptajn, ingeniør, sanger, dirigent, scenograf, museumsinspektør, konservator,
    babysitter, forkvinde, direktør, administrerende direktør, præst
  `,
  roleParts: words`
      udvikler, ingeniør, konsulent, medarbejder, leder, lærer, pædagog, sælger, arbejder, ansvarlig, rådgiver,
      medhjælper, hjælper, plejer, chauffør, montør, programmør, vejleder, analytiker, vikar, læge, direktør,
      koordinator, betjent, terapeut, fuldmægtig, sekretær, skribent
  `,
  degrees: words`
    kandidat, kandidatgrad, bachelorgrad, bachelorprojekt, professionsbachelor, mastergrad, ph.d.-grad,
    doktorgrad, cand, cand.merc, cand.it, cand.jur, cand.mag, cand.polyt, cand.scient, cand.scient.pol,
    cand.oecon, cand.med, cand.psych, cand.soc, cand.tech, ba.jur, datamatiker, markedsføringsøkonom,
    finansøkonom, akademiøkonom, multimediedesigner, hd i regnskab, hd i organisation, hd i finansiering,
    civilingeniør, diplomingeniør, erhvervsøkonomi, grundforløb, hovedforløb, svendebrev, svendeprøve, student,
    stx, hhx, htx, 10. klasse, 9. klasse, udveksling, udvekslingsophold, udvekslingsstudie, datalogi,
    softwareteknologi, informationsteknologi, webudvikling, matematik, fysik, økonomi, jura, medicin, psykologi,
    erhvervsjura, suppleringskursus, enkeltfag, kursus, bachelor, bachelor i, kandidat i, master, ph.d,
    akademiuddannelse, diplomuddannelse, studentereksamen, hf, erhvervsuddannelse, eud,
    folkeskolens afgangsprøve, certifikat, erasmus, speciale
  `,
  degreeParts: words`uddannelse, uddannelsen, eksamen, studiet, kundskab`,
  legalForms: words`a/s, aps, ivs, i/s, k/s, p/s, a.m.b.a, amba`,
  employerWords: words`
    styrelsen for, forsvaret, politiet, sygehuset, universitetshospital, lægehus, plejecenter, ældrecenter,
    vuggestue, fritidsklub, ungdomsklub, virksomhed, firma, koncern, reklamebureau, vikarbureau,
    kommunikationsbureau, advokatfirma, revisionsfirma, forlag, restaurant, bageri, butik, supermarked, apotek,
    bibliotek, tegnestue, værksted, snedkeri, atelier, café, kro, konditori, privathospital, tandlægeklinik,
    skole, teater, opera, orkester, museum, galleri, avis, radio, trykkeri, boghandel, vognmand, værft, mejeri,
    bryggeri, gård, planteskole, arkitektfirma, rejsebureau, forsikring, kirke, sogn, idrætsforening,
    fagforening, ministerium, byret, landsret, ambassade, fond
  `,
  employers: words`
      region hovedstaden, region midtjylland, region sjælland, region syddanmark, region nordjylland,
      erhvervsstyrelsen, sundhedsstyrelsen, energistyrelsen, miljøstyrelsen, skattestyrelsen,
      digitaliseringsstyrelsen, dsb, tdc, novo nordisk, danske bank, nordea, jyske bank, mærsk, a.p. møller, føtex,
      bilka, kvickly, røde kors, kræftens bekæmpelse, dansk industri
  `,
  employerParts: words`
      kommune, forening, foreningen, selskab, sygehus, hospitalet, ministeriet, fonden, forlaget, børnehave,
      plejehjem, klinikken
  `,
  schools: words`
    dtu, sdu, cphbusiness, seminarium, seminariet, niels brock, via university college, vuc,
    københavns universitet, aarhus universitet, syddansk universitet, cbs, itu, professionshøjskole,
    erhvervsakademi, erhvervsskole, handelsskole, teknisk skole, folkeskole, efterskole, konservatorium,
    kunstakademi
  `,
  schoolParts: words`
      universitet, universitetet, højskole, højskolen, skole, skolen, gymnasium, gymnasiet, akademi, akademiet
  `,
  units: words`
    afdeling, afdelingen, enhed, sektion, institut, institut for, fakultet, kontor, team, gruppe, division,
    laboratorium, klinik, ambulatorium, skadestue, intensiv, køkken, reception, bogholderi, bestyrelse, udvalg,
    bataljon, kompagni
  `,
  unitParts: words`afdelingen, afdeling, kontoret, enheden`,
  countries: words`
      danmark, sverige, norge, tyskland, storbritannien, frankrig, spanien, italien, holland, nederlandene,
      schweiz, finland, island, østrig, belgien, luxembourg, portugal, grækenland, polen, tjekkiet, slovakiet,
      ungarn, rumænien, bulgarien, kroatien, slovenien, serbien, ukraine, tyrkiet, irland, canada, mexico,
      brasilien, argentina, chile, colombia, peru, kina, japan, sydkorea, indien, australien, new zealand, israel,
      egypten, marokko, tunesien, sydafrika, de forenede arabiske emirater, singapore, estland, letland, litauen
  `,
  regions: words`
    england, færøerne, grønland, sjælland, fyn, jylland, nordjylland, midtjylland, syddanmark, bornholm,
    hovedstaden, norden, europa
  `,
  placeWords: words`vej, gade, allé, plads, torv, postnummer, kommune, nær, nord, syd, øst, vest, centrum`,
  streetParts: words`gade, vej`,
  workModes: words`hjemmearbejde, fjernarbejde, hjemmefra, hybrid`,
  cities: words`
      københavn, aarhus, århus, aalborg, ålborg, odense, esbjerg, randers, kolding, horsens, vejle, roskilde,
      herning, silkeborg, næstved, fredericia, viborg, køge, holstebro, københavn k, københavn n, københavn s,
      københavn v, københavn ø, frederiksberg, gentofte, lyngby, kongens lyngby, hellerup, ballerup, glostrup,
      taastrup, hillerød, helsingør, hørsholm, slagelse, svendborg, sønderborg, haderslev, aabenraa, hjørring,
      frederikshavn, skive, thisted, ribe, nykøbing falster, rønne, bornholm, billund, malmø, hamborg
  `,
  connectives: words`hos, ved, på, i, for`,
  locatives: words`i, på, ved, nær`,
  employment: words`
    fuldtid, fuldtidsstilling, deltid, deltidsstilling, fastansat, fastansættelse, tidsbegrænset, vikariat,
    barselsvikariat, vikar, timelønnet, studiejob, studentermedhjælper, fritidsjob, sommerjob, sæsonarbejde,
    freelance, freelancer, selvstændig, selvstændig erhvervsdrivende, praktik, praktikant, praktikophold, elev,
    elevplads, læreplads, lærling, trainee, løntilskud, fleksjob, frivillig, frivilligt arbejde, barsel,
    barselsorlov, orlov, forældreorlov, sabbatår, ledig, arbejdssøgende, værnepligt, timer om ugen, jobrotation
  `,
  honours: words`
    karakter, karaktergennemsnit, gennemsnit, snit, med udmærkelse, udmærkelse, bestået, guldmedalje
  `,
  sentenceOpeners: words`
    ansvarlig for, ansvar for, ansvaret for, udviklede, udvikling af, udvikler, ledede, ledelse af, byggede,
    skabte, designede, planlagde, planlægning af, organiserede, koordinerede, koordinering af, gennemførte,
    implementerede, administrerede, solgte, salg af, underviste, undervisning i, rådgivning af, rådgav, hjalp,
    passede, plejede, pleje af, vedligeholdt, vedligeholdelse af, forbedrede, øgede, reducerede, analyserede,
    analyse af, skrev, oversatte, forskede, deltog i, arbejdede med, arbejdede som, arbejder med, arbejde med,
    opgaver, arbejdsopgaver, jeg, jeg er, jeg har, min, mit, mine, som, erfaring med, kendskab til
  `,
  namePrefixes: words`hr., fru, dr., lektor, prof.`,
  greetings: words`jeg hedder, mit navn er, jeg er, hej jeg hedder`,
  conjunctions: words`og, eller, samt, med`,
  determiners: words`min, mit, mine, en, et, den, det`,
  inflections: words`n, en, s`,
  frequent: words`
      og, i, at, for, med, af, på, en, et, som, til, der, er, fra, erfaring, uddannelse, uddannelser,
      kompetencer, sprog, sprogkundskaber, nuværende, erhvervserfaring, ansættelser, referencer, øvrige, hos,
      ved
  `,
}
