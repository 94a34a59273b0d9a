import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

/** Bokmål, and the commonest words of Nynorsk. */
export const nb: Vocabulary = {
  titles: {
    summary: words`
      profil, om meg, sammendrag, kort om meg, oppsummering, profesjonell profil, nøkkelinformasjon, hvem er jeg,
      presentasjon, introduksjon, personlig profil, litt om meg, mål, karrieremål, bakgrunn, kort oppsummering,
      samandrag, kven er eg
    `,
    experience: words`
      erfaring, arbeidserfaring, arbeidserfaringer, yrkeserfaring, jobberfaring, relevant erfaring,
      relevant arbeidserfaring, tidligere arbeidserfaring, annen arbeidserfaring, annen erfaring, øvrig erfaring,
      øvrig arbeidserfaring, praksis, yrkespraksis, arbeid, jobb, jobber, stillinger, ansettelser, ansettelsesforhold,
      karriere, arbeidsforhold, oppdrag, konsulentoppdrag, arbeidspraksis, arbeidsliv, profesjonell erfaring,
      sommerjobb, sommerjobber, deltidsjobber, arbeidserfaring og praksis, militærtjeneste, førstegangstjeneste,
      verneplikt, internship og praksis, forskningserfaring, arbeidsrøynsle, røynsle, yrkesrøynsle, arbeidshistorikk
    `,
    education: words`
      utdanning, utdannelse, utdanninger, utdanning og kurs, utdannelse og kurs, utdanning & kurs, høyere utdanning,
      akademisk utdanning, utdanningsbakgrunn, skolegang, studier, skole, utdanning og sertifiseringer,
      formell utdanning, formell utdannelse, utdanning og eksamen, akademisk bakgrunn, skule,
      utdanning og etterutdanning
    `,
    skills: words`
      ferdigheter, kompetanse, kompetanser, kunnskaper, kvalifikasjoner, nøkkelkvalifikasjoner, nøkkelkompetanse,
      kjernekompetanse, kjernekompetanser, faglig kompetanse, teknisk kompetanse, tekniske ferdigheter,
      datakunnskaper, dataferdigheter, it-kunnskaper, it-kompetanse, ikt-kompetanse, ikt-ferdigheter, it-ferdigheter,
      edb-kunnskaper, teknologier, teknologi, verktøy, programmeringsspråk, personlige egenskaper, egenskaper,
      styrker, ekspertise, annen kompetanse, øvrig kompetanse, kompetanse og ferdigheter, ferdigheter og kompetanse,
      kompetanseområder, fagområder, spesialkompetanse, andre ferdigheter, øvrige ferdigheter, ferdigheiter,
      kvalifikasjonar, kunnskapar, faglige kvalifikasjoner, personlige ferdigheter, tekniske kvalifikasjoner
    `,
    projects: words`
      prosjekter, prosjekt, egne prosjekter, personlige prosjekter, prosjekterfaring, utvalgte prosjekter,
      hobbyprosjekter, mine prosjekter, portefølje, skoleprosjekter, studieprosjekter, sideprosjekter
    `,
    contact: words`
      kontakt, kontaktinformasjon, kontaktopplysninger, personalia, personlige opplysninger, personlig informasjon,
      persondata, kontakt meg, personopplysninger, opplysninger, personlege opplysningar
    `,
    languages: words`språk, språkkunnskaper, språkferdigheter, språkkompetanse`,
    certifications: words`
      kurs, sertifikater, sertifiseringer, sertifisering, sertifikat, kurs og sertifikater, kurs og sertifiseringer,
      kurs & sertifiseringer, sertifiseringer og kurs, sertifikater og kurs, etterutdanning, videreutdanning,
      kurs og etterutdanning, kurs og videreutdanning, etter- og videreutdanning, førerkort, kursbevis, øvrige kurs,
      andre kurs, autorisasjoner, godkjenninger, førerkort og sertifikater, annen utdanning, kurs og opplæring,
      kurs og utdanning
    `,
    publications: words`
      publikasjoner, artikler, vitenskapelige publikasjoner, publiseringer, utgivelser, publikasjonar, artiklar
    `,
    talks: words`foredrag, presentasjoner, konferanser, foredrag og presentasjoner, innlegg`,
    teaching: words`undervisning, undervisningserfaring, veiledning`,
    awards: words`
      priser, utmerkelser, stipender, stipend, priser og utmerkelser, utmerkelser og priser, priser og stipender,
      utmerkingar
    `,
    volunteering: words`
      frivillig arbeid, frivillig, frivillighet, verv, tillitsverv, styreverv, verv og frivillig arbeid,
      frivillig arbeid og verv, frivillige verv, tillitsverv og frivillig arbeid, dugnadsarbeid, organisasjonsarbeid,
      organisasjonserfaring, foreningsarbeid, medlemskap, frivillig engasjement, engasjement, styrearbeid, andre verv,
      verv og engasjement, organisasjonserfaring og verv, friviljug arbeid
    `,
    interests: words`
      interesser, fritidsinteresser, fritid, hobbyer, hobby, interesser og fritid, fritid og interesser,
      hobbyer og interesser, personlige interesser, fritidsaktiviteter
    `,
    references: words`referanser, referanse, attester, attester og referanser, anbefalinger, referansar`,
    other: words`
      annet, øvrig, diverse, øvrig informasjon, annen informasjon, tilleggsinformasjon, øvrige opplysninger,
      andre opplysninger, anna
    `,
  },
  titleWords: {
    experience: words`erfaring, arbeidserfaring, yrkeserfaring, praksis, arbeidsrøynsle, røynsle`,
    education: words`utdanning, utdannelse`,
    skills: words`ferdigheter, kompetanse, kvalifikasjoner, nøkkelkvalifikasjoner, ferdigheiter, kunnskaper`,
    projects: words`prosjekter, prosjekt`,
    contact: words`kontaktinformasjon, personalia`,
    languages: words`språk, språkkunnskaper`,
    certifications: words`kurs, sertifikater, sertifiseringer, etterutdanning, videreutdanning`,
    publications: words`publikasjoner, publikasjonar`,
    talks: words`foredrag, presentasjoner`,
    teaching: words`undervisning, veiledning`,
    awards: words`priser, utmerkelser, stipender`,
    volunteering: words`frivillig, verv, tillitsverv, styreverv, organisasjonsarbeid`,
    interests: words`interesser, fritidsinteresser`,
    references: words`referanser, referansar`,
    summary: words`sammendrag, oppsummering`,
  },
  documents: words`curriculum vitae, cv, min cv`,
  labels: {
    name: words`navn, fornavn, etternavn, fullt navn, namn`,
    email: words`e-post, epost, e-mail, mail, e-postadresse, epostadresse`,
    phone: words`telefon, tlf, mobil, mob, telefonnummer, mobilnummer, mobiltelefon, tlf.nr`,
    address: words`adresse, bosted, bostedsadresse, poststed, postadresse, bor i, stad, kommune`,
    website: words`nettside, hjemmeside, nettsted, heimeside`,
    birth: words`
      født, fødselsdato, fødselsår, alder, nasjonalitet, statsborgerskap, sivilstatus, sivilstand, fødested, fødd,
      kjønn
    `,
    period: words`periode, tid, tidsrom, tidsperiode, dato, år, varighet`,
    role: words`stilling, tittel, rolle, stillingstittel, jobbtittel, yrke, stillingsbetegnelse, funksjon`,
    organization: words`
      arbeidsgiver, bedrift, firma, selskap, arbeidssted, organisasjon, virksomhet, skole, universitet, lærested,
      utdanningssted, utdanningsinstitusjon, arbeidsgivar, studiested
    `,
    client: words`kunde, oppdragsgiver`,
    location: words`sted, lokasjon, arbeidssted, stad`,
    degree: words`
      grad, utdanning, studieretning, fagretning, linje, studium, studie, studieprogram, fordypning, fagområde
    `,
    headline: words`stilling, yrke, tittel, yrkestittel`,
    aside: words`
      fullført, bestått, ikke fullført, avbrutt, pågår, pågående, under utdanning, karakter, karakterer,
      karaktersnitt, snittkarakter, snitt, arbeidsoppgaver, oppgaver, ansvarsområder, ansvarsområde, ansvar,
      resultater, teknologi, teknologier, verktøy, miljø, kurs, fag, masteroppgave, bacheloroppgave, hovedoppgave,
      veileder, prosjekt, prosjekter, beskrivelse, metoder, bransje, nøkkelord, hovedoppgaver, oppgåver,
      arbeidsoppgåver, kompetanse
    `,
  },
  months: [
    words`januar, jan`,
    words`februar, feb, febr`,
    words`mars, mar`,
    words`april, apr`,
    words`mai`,
    words`juni, jun`,
    words`juli, jul`,
    words`august, aug`,
    words`september, sept, sep`,
    words`oktober, okt`,
    words`november, nov`,
    words`desember, des`,
  ],
  seasons: words`
      vår, våren, sommer, sommeren, høst, høsten, vinter, vinteren, haust, hausten, sommar, vårsemester, høstsemester,
      vårsemesteret, høstsemesteret, tidlig
  `,
  open: words`
      nå, d.d, dd, dags dato, i dag, idag, nåværende, nåtid, pågående, pågår, til nå, til i dag, til d.d,
      til dags dato, frem til nå, frem til i dag, fram til nå, fram til i dag, løpende, fortsatt, fremdeles,
      inneværende, nåværende stilling, nåværende jobb, noverande, framleis, p.t, d.dato, per dags dato
  `,
  since: words`siden, fra, fra og med, f.o.m, f. o. m, sidan, frå, frå og med, f.o.m., f. o. m.`,
  until: words`til, til og med, t.o.m, t. o. m, frem til, fram til, inntil, t.o.m., t. o. m., før`,
  from: words`mellom, årene, i perioden, åra`,
  dateNotes: words`
      forventet, forventet fullført, forventes fullført, forventet ferdig, fullført, fullføres, uteksaminert,
      avsluttet, bestått, venta fullført, forventet uteksaminert
  `,
  dateWords: {
    early: words`begynnelsen av, starten av`,
    mid: words`midten av`,
    late: words`slutten av`,
    quarter: words`kvartal`,
    half: words`halvår`,
    fiscalYear: words`regnskapsår`,
    schoolYear: words`skoleår, studieår`,
    and: words`og, samt`,
    circa: words`ca, cirka`,
    term: words`semester`,
  },
  roles: words`
    programmerer, systemadministrator, nettverksadministrator, arkitekt, løsningsarkitekt, systemarkitekt, tester,
    spesialist, produkteier, adm. dir, styremedlem, varamedlem, gründer, medgründer, grunnlegger, eier, medeier,
    innehaver, selvstendig, frilanser, frilans, kasserer, tillitsvalgt, medlem, frivillig, trener, instruktør,
    praktikant, lærling, trainee, ekstravakt, sommerjobb, sommerstudent, deltidsansatt, helgejobb, postdoktor,
    vitenskapelig assistent, forskningsassistent, studentassistent, læringsassistent, undervisningsassistent,
    førsteamanuensis, førstelektor, universitetslektor, høgskolelektor, amanuensis, professor, lektor, adjunkt,
    underviser, barnehageassistent, skoleassistent, sfo-assistent, rektor, inspektør, styrer, pedagog,
    miljøpersonell, pleieassistent, støttekontakt, personlig assistent, brukerstyrt personlig assistent, lege,
    fastlege, overlege, turnuslege, tannlege, jordmor, farmasøyt, psykolog, radiograf, veterinær, sosionom,
    barnevernspedagog, saksbehandlar, jurist, advokat, dommer, revisor, økonom, siviløkonom, controller,
    kontorassistent, resepsjonist, innkjøper, speditør, butikkassistent, ekspeditør, eiendomsmegler, kokk,
    kjøkkenassistent, servitør, kelner, bartender, barista, hovmester, renholder, vaktmester, vekter, ordensvakt,
    brannkonstabel, brannmann, soldat, menig, grenader, vernepliktig, offiser, befal, postbud, avisbud, sykkelbud,
    operatør, prosessoperatør, elektriker, tømrer, snekker, murer, rørlegger, sveiser, blikkenslager, mekaniker,
    bilmekaniker, industrimekaniker, frisør, gartner, anleggsgartner, gårdbruker, avløser, matros, styrmann, fisker,
    røkter, journalist, redaktør, skribent, tekstforfatter, fotograf, grafiker, grafisk designer, interiørarkitekt,
    oversetter, tolk, bibliotekar, arkivar, kunstner, musiker, skuespiller, biolog, kjemiker, fysiker, matematiker,
    statistiker, geolog, laborant, ansatt, barnevakt, sakshandsamar, seljar, forskar, elektrikar, tilsett,
    røyrleggjar, førstegangstjeneste, militærtjeneste, siviltjeneste, sykepleier, avdelingssykepleier, hjelpepleier,
    helsefagarbeider, helsesykepleier, tannlegesekretær, fysioterapeut, ergoterapeut, miljøterapeut, miljøarbeider,
    vernepleier, barnehagelærer, barne- og ungdomsarbeider, assistent, lærer, stipendiat, forsker, kjøkkensjef,
    konditor, slakter, guide, flyvertinne, pilot, bussjåfør, lastebilsjåfør, lagermedarbeider, truckfører, maler,
    bonde, hudpleier, skredder, gullsmed, butikkmedarbeider, butikksjef, butikkleder, kassamedarbeider, selger,
    regnskapsfører, kontormedarbeider, sekretær, advokatfullmektig, aktor, politibetjent, sersjant, løytnant,
    kaptein, sivilingeniør, sanger, dirigent, regissør, scenograf, konservator, styreleder, daglig leder,
    administrerende direktør, prest, kantor, bakermester, bakersvenn, konditormester, slaktersvenn, pølsemaker,
    fiskehandler, kjøpmann, brygger, bryggerimester, kokkelærling, souschef, sous chef, kjøkkenhjelp,
    kjøkkenmedarbeider, oppvaskhjelp, restaurantsjef, restaurantmedarbeider, servitørassistent, barmedarbeider,
    sommelier, hotellsjef, hotellmedarbeider, hotellresepsjonist, stuepike, husøkonom, nattportier, portier, vert,
    vertinne, spesiallege, spesialist i allmennmedisin, legespesialist, assistentlege, lege i spesialisering,
    lis-lege, kommunelege, bedriftslege, kirurg, ortoped, psykiater, gynekolog, kardiolog, nevrolog, onkolog,
    radiolog, barnelege, øyelege, dyrepleier, dyrlege, hundefrisør, tannpleier, tannhelsesekretær, tanntekniker,
    optiker, audiograf, logoped, kiropraktor, osteopat, naprapat, massør, fotterapeut, manuellterapeut,
    psykoterapeut, ernæringsfysiolog, bioingeniør, operasjonssykepleier, anestesisykepleier, intensivsykepleier,
    helsesøster, kreftsykepleier, spesialsykepleier, sykehjelper, omsorgsarbeider, pleiemedarbeider, hjemmehjelp,
    hjemmesykepleier, helsesekretær, legesekretær, apotektekniker, provisorfarmasøyt, ambulansearbeider,
    ambulansefagarbeider, paramedic, portør, gravferdskonsulent, sosialarbeider, sosialkonsulent, sosialkurator,
    barnevernskonsulent, barnevernkonsulent, familieterapeut, miljøveileder, ruskonsulent, aktivitør, avlaster,
    besøksvenn, fosterforelder, dagmamma, barnepike, au pair, barnehagemedarbeider, barnehagestyrer, pedagogisk
    leder, førskolelærer, grunnskolelærer, ungdomsskolelærer, allmennlærer, kontaktlærer, faglærer, spesialpedagog,
    spesiallærer, lærervikar, vikarlærer, fagarbeider, undervisningsinspektør, assisterende rektor, studieinspektør,
    sosiallærer, musikklærer, idrettslærer, kjørelærer, trafikklærer, skilærer, svømmelærer, ridelærer, badevakt,
    livredder, fotballspiller, fotballtrener, idrettsleder, speiderleder, leirleder, leksehjelper, seminarleder,
    seminarlærer, gruppelærer, øvingslærer, timelærer, gjesteforsker, dosent, dekan, prorektor, instituttleder,
    studieveileder, studiekonsulent, forskningsleder, forskningskoordinator, doktorgradsstipendiat, phd-stipendiat,
    ph.d.-stipendiat, coach, jobbspesialist, mentor, fadder, bygningsarbeider, byggeleder, byggmester, tømrermester,
    tømrersvenn, anleggsarbeider, anleggsleder, anleggsmaskinfører, maskinfører, gravemaskinfører, kranfører,
    betongfagarbeider, forskalingssnekker, jernbinder, stillasbygger, taktekker, flislegger, gulvlegger,
    glassmester, isolatør, steinhugger, møbelsnekker, båtbygger, skipsbygger, murermester, malermester,
    rørleggermester, rørleggerlærling, elektromontør, elektroinstallatør, energimontør, heismontør, kuldemontør,
    servicetekniker, servicemontør, feier, billakkerer, bilskadereparatør, platearbeider, platesmed, smed,
    hovslager, kunstsmed, landbruksmekaniker, skipsmekaniker, flymekaniker, sykkelmekaniker, industriarbeider,
    industrioperatør, cnc-operatør, dreier, verktøymaker, støper, boreoperatør, boredekksarbeider, roughneck,
    dekksarbeider, oljearbeider, plattformsjef, produksjonsmedarbeider, produksjonsleder, produksjonsarbeider,
    fabrikkarbeider, pakkemedarbeider, gruvearbeider, bergmann, sprengningsarbeider, bokbinder, trykker, typograf,
    aktivitetsleder, sølvsmed, urmaker, gravør, glassblåser, keramiker, pottemaker, kurvmaker, salmaker,
    møbeltapetserer, skomaker, syerske, vever, tilskjærer, modist, instrumentmaker, fiolinmaker, felemaker,
    orgelbygger, pianostemmer, barber, negldesigner, tatovør, makeupartist, stylist, renholdsoperatør,
    renholdsarbeider, renholdsleder, vaskehjelp, vinduspusser, hushjelp, husholderske, renovatør, driftsoperatør,
    driftstekniker, driftsleder, byggdrifter, melkebonde, gårdsarbeider, fjøsrøkter, agronom, skogsarbeider,
    skogbruker, skogsmaskinfører, gartnerarbeider, blomsterdekoratør, florist, birøkter, fiskeriarbeider,
    yrkesfisker, fiskeoppdretter, akvatekniker, reindriftsutøver, reingjeter, gjeter, budeie, stallarbeider,
    rideinstruktør, hundekjører, hundetrener, naturoppsyn, naturveileder, landskapsarkitekt, arborist, butikkselger,
    butikkmedarbeidar, kassaleder, varepåfyller, dekoratør, bokhandler, bokhandelmedarbeider, antikvarbokhandler,
    gallerist, auksjonarius, demonstratør, telefonselger, dørselger, gateselger, verver, salgskonsulent,
    salgsrepresentant, salgssjef, salgsleder, distriktssjef, kundebehandler, kundekonsulent, kunderådgiver,
    kundeservicemedarbeider, bankrådgiver, bankfunksjonær, kundeansvarlig, finansrådgiver, finansiell rådgiver,
    forsikringsrådgiver, forsikringsselger, aktuar, kredittanalytiker, regnskapsmedarbeider, regnskapskonsulent,
    regnskapssjef, lønnsmedarbeider, lønnskonsulent, økonomikonsulent, økonomisjef, økonomimedarbeider,
    statsautorisert revisor, revisormedarbeider, skatterådgiver, takstmann, megler, meglerfullmektig,
    eiendomsmeglerfullmektig, sjåfør, drosjesjåfør, budbilsjåfør, trailersjåfør, trikkefører, lokfører,
    lokomotivfører, konduktør, togleder, flygeleder, kabinansatt, kabinpersonale, flyger, overstyrmann, maskinist,
    maskinsjef, skipsfører, skipper, lettmatros, båtsmann, havnearbeider, terminalarbeider, lagerarbeider,
    lagersjef, lagerleder, lagerekspeditør, plukker, flyttearbeider, matbud, budbilfører, avisbærer, postmann,
    reklamebud, advokatassistent, advokatsekretær, dommerfullmektig, tingrettsdommer, lagdommer, statsadvokat,
    namsmann, rettsvitne, rettsfullmektig, politiførstebetjent, politioverbetjent, politiinspektør, politiadvokat,
    lensmann, fengselsbetjent, fengselsførstebetjent, tollbetjent, toller, tollinspektør, brannsjef, brannformann,
    110-operatør, parkeringsvakt, sikkerhetsvakt, vakt, kontrollør, etterforsker, detektiv, rådmann,
    kommunedirektør, kommunalsjef, etatssjef, seniorrådgiver, førstekonsulent, seniorkonsulent, avdelingsdirektør,
    underdirektør, ekspedisjonssjef, departementsråd, statssekretær, statsråd, minister, stortingsrepresentant,
    politisk rådgiver, ordfører, varaordfører, kommunestyremedlem, kommunestyrerepresentant, fylkesordfører,
    pressesjef, pressekontakt, talsperson, ambassadør, diplomat, konsul, attaché, sivilombud, ombud,
    hovedtillitsvalgt, verneombud, hovedverneombud, fagforeningsleder, organisasjonssekretær, korporal,
    visekorporal, fenrik, oberst, oberstløytnant, kadett, spesialist i forsvaret, troppssjef, lagfører,
    heimevernssoldat, aktivist, landmåler, billedkunstner, bildende kunstner, billedhogger, tegner, serietegner,
    animatør, illustratør, art director, webdesigner, klesdesigner, motedesigner, industridesigner, produktdesigner,
    interiørdesigner, kostymedesigner, maskør, sminkør, danser, danserinne, ballettdanser, koreograf, komiker,
    tryllekunstner, klovn, artist, sangerinne, operasanger, komponist, låtskriver, pianist, fiolinist, bratsjist,
    cellist, fløytist, klarinettist, trompetist, trombonist, hornist, slagverker, trommeslager, gitarist, bassist,
    spelemann, organist, kirkemusiker, kordirigent, korleder, dj, lydtekniker, lystekniker, lysdesigner,
    sceneteknikar, scenetekniker, scenemester, inspisient, rekvisitør, produsent, produksjonsassistent,
    regiassistent, filmfotograf, klipper, manusforfatter, dramatiker, dramaturg, forfatter, dikter, lyriker,
    kritiker, anmelder, spaltist, korrespondent, reporter, programleder, nyhetsoppleser, vaktsjef, redaksjonssjef,
    redaksjonssekretær, sjefredaktør, korrekturleser, forlagsredaktør, forlegger, pressefotograf,
    kommunikasjonsrådgiver, kommunikasjonssjef, informasjonskonsulent, informasjonsmedarbeider, markedskoordinator,
    markedssjef, markedskonsulent, arrangementskoordinator, eventkoordinator, kulturarbeider, kulturkonsulent,
    kulturskolelærer, museumspedagog, museumsvert, museumsassistent, omviser, arkeolog, historiker, kunsthistoriker,
    etnolog, antropolog, sosialantropolog, sosiolog, statsviter, filosof, teolog, lingvist, språkviter, språkvasker,
    tegnspråktolk, reiseleder, turleder, turguide, reisekonsulent, influencer, sokneprest, kapellan, diakon,
    kateket, kirketjener, kirkeverge, biskop, munk, misjonær, menighetspedagog, ungdomsarbeider, ungdomsleder,
    overingeniør, senioringeniør, konstruktør, rådgivende ingeniør, systemutvikler, systemkonsulent, systemingeniør,
    frontendutvikler, webutvikler, spillutvikler, nettverkstekniker, it-konsulent, it-tekniker, it-medarbeider,
    it-sjef, ikt-konsulent, ikt-medarbeider, ikt-rådgiver, ikt-lærling, servicedesk-medarbeider, webredaktør,
    testleder, testanalytiker, scrum master, dataanalytiker, data scientist, geofysiker, meteorolog, astronom,
    oseanograf, havforsker, økolog, botaniker, zoolog, mikrobiolog, biokjemiker, genetiker, bioinformatiker,
    epidemiolog, toksikolog, farmakolog, samfunnsøkonom, samfunnsplanlegger, arealplanlegger, byplanlegger,
    miljørådgiver, hms-rådgiver, hms-leder, kvalitetsleder, kvalitetsingeniør, prosessingeniør, prosjektingeniør,
    boreingeniør, reservoaringeniør, laborantlærling, oppfinner, sentralbordoperatør, resepsjonsmedarbeider,
    direksjonssekretær, administrasjonskonsulent, administrasjonssekretær, administrasjonsleder, dataregistrator,
    hr-konsulent, hr-rådgiver, hr-sjef, personalsjef, personalkonsulent, personalrådgiver, rekrutterer,
    rekrutteringskonsulent, bemanningskonsulent, innkjøpssjef, logistikksjef, logistikkmedarbeider, prosjektleder,
    prosjektmedarbeider, prosjektkoordinator, prosjektassistent, teamleder, gruppeleder, seksjonsleder,
    avdelingsleder, avdelingssjef, enhetsleder, regionsjef, områdeleder, distriktsleder, fagleder, fagansvarlig,
    skiftleder, vaktleder, daglig leiar, nestleder, generalsekretær, styresekretær, kasserer i styret, medlem av
    styret, klubbleder, kompanjong, næringsdrivende, frilansjournalist, tilkallingsvikar, ferievikar, sommervikar,
    ringevikar, sesongarbeider, sesongmedarbeider, sommermedarbeider, deltidsmedarbeider, helgehjelp, ekstrahjelp,
    bærplukker, intervjuer, telefonintervjuer, utviklingshjelp, husmor
  `,
  roleParts: words`
    utvikler, ingeniør, konsulent, medarbeider, leder, lærer, selger, arbeider, ansvarlig, rådgiver, pleier,
    sjåfør, montør, sjef, veileder, analytiker, behandler, vikar, direktør, koordinator, betjent, terapeut,
    fullmektig, sekretær, fører, forsker, tekniker, utviklar, leiar, lærar, arbeidar, medarbeidar, rådgjevar,
    pleiar, stipendiat, mekaniker, elektriker, assistent, designer, instruktør, trener, redaktør, megler,
    inspektør, operatør, planlegger, kirurg, psykolog, jurist, økonom, kunstner, bygger, lærarar, sykepleier,
    pedagog, spesialist, arkitekt, tolk, lærling, snekker, tømrer, maler, kokk, servitør, smed, tegner, fotograf,
    laborant, underviser, jordmor, vakt, kaptein, styrmann, praktikant, deltaker, hjelper
  `,
  degrees: words`
    mastergrad, doktorgrad, bachelor i, master i, årsenhet, grunnfag, mellomfag, hovedfag, cand.mag, cand. mag,
    cand.scient, cand. scient, cand.polit, cand. polit, cand.jur, cand.philol, sivilingeniør, siviløkonom,
    høgskoleingeniør, høyskolekandidat, høgskolekandidat, fagskolegrad, fagbrev, svennebrev, fagprøve, mesterbrev,
    teknisk fagskole, artium, examen philosophicum, ex.phil, studiekompetanse, studiespesialisering,
    studiespesialiserende, yrkesfag, elektrofag, helse- og sosialfag, påbygg, påbygging, vg1, vg2, vg3, vitnemål,
    ppu, studiepoeng, utveksling, utvekslingsopphold, utvekslingsstudent, informatikk, datateknologi, dataingeniør,
    informasjonsteknologi, kybernetikk, maskinteknikk, indøk, industriell økonomi, samfunnsøkonomi,
    bedriftsøkonomi, økonomi og administrasjon, jus, medisin, psykologi, sosiologi, grunnskole, kurs, bachelor,
    bachelorgrad, master, phd, ph.d, profesjonsstudium, årsstudium, fagskole, videregående,
    generell studiekompetanse, praktisk-pedagogisk utdanning, sertifikat, autorisasjon, erasmus, masteroppgave,
    vgs, naturbruk, byggfag, helsefag, musikk dans og drama, folkehøgskole
  `,
  degreeParts: words`utdanning, utdannelse, studium, studiet, vitenskap, eksamen, bachelorgrad`,
  legalForms: words`asa, a/s, enkeltpersonforetak, nuf, iks, aksjeselskap, ansvarlig selskap`,
  employerWords: words`
    borettslag, bydel, fylkesmannen, statsforvalteren, forsvaret, luftforsvaret, sjøforsvaret, hæren, politiet,
    politidistrikt, helseforetak, sjukehus, legesenter, legekontor, tannklinikk, sjukeheim, hjemmetjenesten,
    omsorgssenter, bofellesskap, stiftelse, forbundet, idrettslag, konsern, firma, byrå, forlag, restaurant, bakeri,
    butikk, hotell, apotek, bibliotek, eiendom, advokatfirmaet, revisjon, bemanning, entreprenør,
    studentsamskipnaden, verksted, snekkeri, atelier, kafé, kro, konditori, legevakt, skole, teater, opera,
    orkester, museum, galleri, avis, radio, trykkeri, bokhandel, verft, meieri, bryggeri, gård, gartneri,
    arkitektkontor, reisebyrå, forsikring, kirke, menighet, fagforening, tingrett, lagmannsrett, ambassade,
    kommunen, bakerier, slakteri, slakterforretning, fiskebutikk, fiskehandel, fiskemottak, fiskebruk,
    lakseoppdrett, oppdrettsanlegg, matbutikk, dagligvarebutikk, kjøpesenter, varehus, byggevarehus, jernvarehandel,
    blomsterbutikk, klesbutikk, skobutikk, sportsbutikk, møbelbutikk, leketøysbutikk, kiosk, bensinstasjon,
    bilverksted, bilforretning, bilforhandler, sykkelverksted, pizzeria, gatekjøkken, kaffebar, kaffebrenneri,
    kantine, utested, nattklubb, vertshus, gjestgiveri, pensjonat, vandrerhjem, fjellstue, turisthytte,
    campingplass, camping, alpinsenter, skisenter, treningssenter, svømmehall, ishall, idrettshall, ridesenter,
    rideklubb, golfklubb, fotballklubb, håndballklubb, skiklubb, turnforening, skytterlag, speidergruppe,
    musikkorps, ungdomslag, fritidsklubb, ungdomsklubb, ungdomshus, kulturhus, konserthus, kunsthall, kunstforening,
    kunstmuseum, folkemuseum, fylkesmuseum, teatret, teateret, nationaltheatret, det norske teatret, riksteatret,
    den norske opera, filharmoniske, symfoniorkester, filmselskap, produksjonsselskap, lydstudio, fotostudio,
    bokforlag, dagblad, tidende, nyhetsbyrå, kringkasting, nrk, designbyrå, webbyrå, kommunikasjonsbyrå,
    reklamebyrå, konsulentselskap, konsulentfirma, rådgivende     ingeniører, regnskapsbyrå, regnskapskontor,
    revisjonsselskap, advokatkontor, advokatene, eiendomsmegling, begravelsesbyrå, bank, sparebanken,
    forsikringsselskap, pensjonskasse, skatteetaten, tolletaten, kriminalomsorgen, fengsel, påtalemyndigheten,
    høyesterett, stortinget, utenriksdepartementet, finansdepartementet, fylkeskommune, fylkeskommunen, rådhus,
    heimevernet, cyberforsvaret, brannvesen, brann og     redning, sivilforsvaret, redningsselskapet,
    lensmannskontor, universitetssykehus, sykehuset, legevakten, dyreklinikk, dyresykehus, fysikalske institutt,
    fysikalsk institutt, kiropraktorklinikk, helsestasjon, helsesenter, rehabiliteringssenter, distriktspsykiatriske
    senter, dps, hjemmesykepleien, hjemmetjeneste, bo- og     omsorgssenter, aldershjem, avlastningsbolig,
    barnehjem, barneverntjenesten, barnevernet, barnehagen, skolefritidsordning, sfo, aktivitetsskolen,
    menighetskontor, kirkelig fellesråd, bispedømme, kloster, frelsesarmeen, blå kors, kirkens bymisjon,
    frivilligsentral, interesseorganisasjon, byggefirma, byggmesterfirma, entreprenørfirma, malerfirma,
    malermesterfirma, rørleggerfirma, elektrofirma, snekkerfirma, anleggsgartnerfirma, gartnerier, gardsbruk,
    gårdsbruk, samdrift, skogeierforening, sagbruk, papirfabrikk, smelteverk, jernverk, aluminiumsverk, støperi,
    mekanisk verksted, fabrikk, kraftverk, kraftlag, energiverk, gruve, gruver, steinbrudd, glassverk,
    tekstilfabrikk, veveri, systue, skredderi, vaskeri, renseri, skomakerverksted, gullsmedforretning, frisørsalong,
    hudpleiesalong, salong, drosjesentral, busselskap, rederi, flyplass, lufthavn, flyselskap, havnevesen,
    jernbaneverket, transportfirma, spedisjon, flyttebyrå, renholdsfirma, vaktselskap, forskningsinstitutt,
    forskningssenter, startup, kundesenter, familiebedrift
  `,
  employers: words`
      statens vegvesen, vegvesenet, helse bergen, helse sør-øst, telenor, equinor, statoil, dnb, statkraft,
      norsk hydro, posten norge, rema 1000, coop, meny, røde kors, redd barna
  `,
  employerParts: words`
      kommune, direktoratet, etaten, forening, foreningen, selskap, selskapet, sykehus, sykehuset, sykehjem,
      departementet, stiftelsen, forlaget, barnehage, bedrift, forbund, sparebank, verket
  `,
  theses: words`masteroppgave, bacheloroppgave, avhandling, hovedoppgave`,
  schools: words`
    ntnu, uio, uib, uia, nmbu, oslomet, nhh, videregående, vgs, handelsgymnasium, noroff, westerdals, sonans,
    fakultet, universitetet i, uit, bi, handelshøyskolen bi, høgskolen i, videregående skole, folkehøgskole,
    ungdomsskole, barneskole, kunsthøgskolen, musikkhøgskolen, fagskolen, universitetet i oslo, universitetet i
    bergen, universitetet i tromsø, universitetet i stavanger, uis, universitetet i agder, universitetet i
    sørøst-norge, usn, nord universitet, høgskulen på vestlandet, hvl, høgskolen i innlandet, høgskolen i østfold,
    høgskolen i molde, høgskulen i volda, høgskolen kristiania, høyskolen kristiania, norges handelshøyskole, norges
    idrettshøgskole, norges musikkhøgskole, kunsthøgskolen i oslo, khio, arkitektur- og designhøgskolen,
    politihøgskolen, phs, krigsskolen, sjøkrigsskolen, luftkrigsskolen, befalsskolen, diakonhjemmet, teknisk
    fagskole, fagskole, fagskulen, yrkesskole, husflidskole, landbruksskole, jordbruksskole, sjømannsskole, maritim
    videregående skole, katedralskole, realskole, grunnskole, barne- og ungdomsskole, kommunal kulturskole,
    montessoriskole, steinerskole, filmskolen, den norske filmskolen, teaterhøgskolen, bi handelshøyskolen,
    handelshøyskolen
  `,
  schoolParts: words`
      universitet, universitetet, høgskole, høgskolen, høyskole, høyskolen, skole, skolen, skule, skulen, gymnas,
      akademiet
  `,
  units: words`
    avdeling, avdelingen, enhet, seksjon, institutt, institutt for, fakultet, kontor, team, gruppe, divisjon,
    laboratorium, klinikk, poliklinikk, akuttmottak, intensiv, kjøkken, resepsjon, regnskap, styret, utvalg,
    bataljon, kompani, avdeling for, seksjon for, enheten for, fakultet for, direktorat for, divisjonen,
    avdelingskontor, hovedkontor, filial, lokallag, fylkeslag, forskningsgruppe, arbeidsgruppe, prosjektgruppe,
    studentparlamentet, elevråd, fødeavdeling, barneavdeling, medisinsk avdeling, kirurgisk avdeling, akuttavdeling,
    operasjonsavdeling, dagsenter, personalavdeling, økonomiavdeling, kundeservice, bataljonen, kompaniet, skvadron
  `,
  unitParts: words`avdelingen, avdeling, seksjonen, enheten`,
  countries: words`
    norge, noreg, sverige, danmark, finland, tyskland, storbritannia, frankrike, spania, italia, nederland, sveits,
    island, østerrike, belgia, luxemburg, portugal, hellas, polen, tsjekkia, slovakia, ungarn, romania, bulgaria,
    kroatia, slovenia, serbia, ukraina, tyrkia, irland, canada, mexico, brasil, argentina, chile, colombia, peru,
    kina, japan, sør-korea, india, australia, new zealand, israel, egypt, marokko, tunisia, sør-afrika, de forente
    arabiske emirater, singapore, estland, latvia, litauen, england, skottland, wales, nord-irland, usa, uk, forente
    stater, russland, hviterussland, belarus, moldova, albania, kosovo, makedonia, nord-makedonia, montenegro,
    bosnia, bosnia-hercegovina, jugoslavia, tsjekkoslovakia, sovjetunionen, ddr, vest-tyskland, malta, kypros,
    liechtenstein, monaco, andorra, georgia, armenia, aserbajdsjan, kasakhstan, usbekistan, afghanistan, pakistan,
    bangladesh, sri lanka, nepal, iran, irak, syria, libanon, jordan, palestina, saudi-arabia, kuwait, qatar, oman,
    jemen, libya, algerie, sudan, etiopia, eritrea, somalia, kenya, uganda, rwanda, burundi, tanzania, zambia,
    zimbabwe, malawi, mosambik, angola, namibia, botswana, senegal, gambia, mali, ghana, nigeria, kamerun, kongo,
    nord-korea, kambodsja, laos, burma, vietnam, thailand, indonesia, malaysia, filippinene, taiwan, hongkong, cuba,
    costa rica, ecuador, bolivia, venezuela, uruguay, paraguay, grønland, færøyene
  `,
  placeWords: words`
    vei, veg, gate, gata, plass, torg, postnummer, kommune, fylke, nær, nord, sør, øst, vest, sentrum
  `,
  streetParts: words`gate, gata, veien, vegen`,
  workModes: words`
    hjemmekontor, heimekontor, fjernarbeid, hybrid, delvis hjemmekontor, hybridkontor, på kontoret, på stedet,
    fjernundervisning, nettbasert, remote, online, hele landet, landsdekkende, reisevirksomhet
  `,
  regions: words`
    vestland, rogaland, trøndelag, nordland, troms, finnmark, agder, innlandet, viken, telemark, vestfold, møre og
    romsdal, østlandet, vestlandet, nord-norge, sørlandet, svalbard, norden, europa, akershus, buskerud, østfold,
    hedmark, oppland, aust-agder, vest-agder, hordaland, sogn og fjordane, nord-trøndelag, sør-trøndelag, troms og
    finnmark, vestfold og telemark, møre, romsdal, nordmøre, sunnmøre, sunnfjord, nordfjord, hardanger, voss,
    hallingdal, valdres, gudbrandsdalen, østerdalen, hadeland, ringerike, romerike, nedre romerike, øvre romerike,
    follo, indre østfold, numedal, setesdal, jæren, dalane, ryfylke, haugalandet, sunnhordland, nordhordland, fosen,
    namdalen, innherred, helgeland, salten, ofoten, lofoten, vesterålen, sápmi, skåne, jylland, sjælland, bayern,
    sachsen, hessen, normandie, bretagne, provence, toscana, catalonia, andalucia, california, florida, texas,
    england, skottland, wales, skandinavia, baltikum, balkan, midtøsten, sør-amerika, nord-amerika, latin-amerika,
    asia, afrika
  `,
  cities: words`
    oslo, bergen, trondheim, stavanger, tromsø, drammen, fredrikstad, kristiansand, sandnes, ålesund, bodø,
    tønsberg, sandefjord, sarpsborg, skien, haugesund, arendal, lillehammer, gjøvik, hamar, porsgrunn, larvik,
    halden, kongsberg, hønefoss, lillestrøm, asker, sandvika, lysaker, fornebu, bærum, jessheim, elverum, molde,
    kristiansund, steinkjer, narvik, harstad, hammerfest, kirkenes, mo i rana, mosjøen, levanger, stjørdal, førde,
    sogndal, egersund, bryne, grimstad, longyearbyen, svalbard, københavn, horten, notodden, kragerø, risør,
    tvedestrand, lillesand, farsund, flekkefjord, kristiansand s, ålgård, leirvik, knarvik, askøy, florø, måløy,
    stryn, ørsta, volda, ulsteinvik, sykkylven, åndalsnes, sunndalsøra, orkanger, oppdal, røros, verdal, verdalsøra,
    namsos, brønnøysund, sandnessjøen, fauske, svolvær, leknes, sortland, stokmarknes, finnsnes, vadsø, vardø,
    karasjok, kautokeino, honningsvåg, drøbak, kolbotn, nesodden, vestby, askim, mysen, rakkestad, lørenskog,
    strømmen, kløfta, eidsvoll, årnes, kongsvinger, raufoss, brumunddal, moelv, vinstra, fagernes, geilo, hokksund,
    mjøndalen, røyken, holmestrand, stavern, stathelle, rjukan, bø i telemark, göteborg, stockholm, malmö, lund,
    aarhus, odense, aalborg, helsinki, reykjavik, hamburg, berlin, münchen, köln, frankfurt, düsseldorf, stuttgart,
    leipzig, dresden, wien, zürich, genève, bern, brussel, antwerpen, amsterdam, rotterdam, haag, paris, lyon,
    marseille, strasbourg, london, edinburgh, aberdeen, glasgow, newcastle, manchester, oxford, cambridge, dublin,
    roma, milano, firenze, venezia, napoli, torino, bologna, madrid, barcelona, valencia, sevilla, granada, malaga,
    alicante, lisboa, porto, athen, warszawa, krakow, gdansk, praha, budapest, bucuresti, beograd, zagreb,
    ljubljana, sarajevo, tallinn, riga, vilnius, moskva, st. petersburg, murmansk, kyiv, kiev, istanbul, ankara, new
    york, houston, boston, chicago, san francisco, los angeles, toronto, montreal, kairo, cape town, nairobi,
    teheran, bagdad, damaskus, beirut, jerusalem, dubai, beijing, shanghai, tokyo, seoul, singapore, bangkok,
    mumbai, new delhi, sydney, melbourne
  `,
  connectives: words`hos, ved, på, i, for`,
  locatives: words`i, på, ved, nær`,
  employment: words`
    heltid, fulltid, deltid, fast, fast stilling, fast ansatt, midlertidig, midlertidig stilling, vikariat, vikar,
    tilkallingsvikar, ringevikar, engasjement, prosjektstilling, ekstrahjelp, ekstrajobb, deltidsjobb, sommerjobb,
    sesongarbeid, frilans, frilanser, selvstendig næringsdrivende, eget firma, praksis, praksisplass, praktikant,
    internship, lærling, læretid, trainee, frivillig, frivillig arbeid, permisjon, foreldrepermisjon,
    svangerskapspermisjon, fødselspermisjon, friår, arbeidsledig, arbeidssøkende, førstegangstjeneste, verneplikt,
    siviltjeneste, timer i uken, prosent stilling, heltidsstilling, fulltidsstilling, deltidsstilling, 100 %
    stilling, 50 % stilling, 100% stilling, 50% stilling, prosentstilling, fast jobb, midlertidig ansatt,
    midlertidig ansettelse, åremål, åremålsstilling, svangerskapsvikariat, foreldrepermisjonsvikar, årsvikariat,
    årsvikar, sommervikariat, sommervikar, ferievikar, ferievikariat, tilkalling, tilkallingshjelp, ekstravakter,
    helgejobb, helgestilling, kveldsjobb, studentjobb, bijobb, feriejobb, sesongjobb, sesongarbeider, timebasert,
    timelønnet, innleid, innleie, konsulentoppdrag, prosjektansatt, trainee-stilling, turnustjeneste,
    praksisperiode, praksisstudent, arbeidspraksis, arbeidstrening, arbeidsutprøving, utplassering, lærlingplass,
    lærekandidat, lærlingtid, egen bedrift, styreverv, tillitsverv, frivillighet, ubetalt, ulønnet, mammapermisjon,
    pappapermisjon, omsorgspermisjon, utdanningspermisjon, sykmeldt, sykemelding, jobbsøker, jobbsøkende, mellom
    jobber, pensjonist, pensjonert, uføretrygdet, uføretrygd, førstegangsteneste, avtjent verneplikt, timer per uke,
    timer/uke, t/uke, skiftarbeid, nattarbeid, nattevakt, prøvetid
  `,
  timeOff: words`
    foreldrepermisjon, fødselspermisjon, permisjon, friår, arbeidssøker
  `,
  ownAccount: words`
    selvstendig næringsdrivende, selvstendig, eget firma, enkeltpersonforetak, egen virksomhet, frilans,
    frilanser
  `,
  honours: words`karakter, snitt, karaktersnitt, gjennomsnitt, med utmerkelse, bestått, laud, stipend`,
  sentenceOpeners: words`
    ansvarlig for, ansvar for, hadde ansvar for, utviklet, utvikling av, utvikler, ledet, ledelse av, bygde,
    laget, designet, planla, planlegging av, organiserte, koordinerte, koordinering av, gjennomførte, innførte,
    administrerte, solgte, salg av, underviste, undervisning i, opplæring av, veiledet, veiledning av, hjalp,
    pleie av, vedlikehold av, forbedret, økte, reduserte, analyserte, skrev, oversatte, forsket, deltok i,
    jobbet med, arbeidet med, jobber med, arbeid med, arbeidsoppgaver, oppgaver, jeg, jeg er, jeg har, min, mitt,
    mine, som, erfaring med, kunnskap om
  `,
  greetings: words`jeg heter, mitt navn er, jeg er, hei jeg heter`,
  conjunctions: words`og, eller, samt, med`,
  determiners: words`min, mitt, mine, en, et, ei, den, det`,
  inflections: words`n, en, s`,
  frequent: words`
      og, i, å, for, med, av, på, en, et, som, til, er, fra, ved, erfaring, utdanning, ferdigheter, språk,
      nåværende, arbeidserfaring, yrkeserfaring, verv, referanser, hos, nå
  `,
}
