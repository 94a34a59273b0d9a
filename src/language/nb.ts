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
    programmerer, systemadministrator, nettverksadministrator, arkitekt, løsningsarkitekt, systemarkitekt,
    tester, spesialist, produkteier, adm. dir, styremedlem, varamedlem, gründer, medgründer, grunnlegger, eier,
    medeier, innehaver, selvstendig, frilanser, frilans, kasserer, tillitsvalgt, medlem, frivillig, trener,
    instruktør, praktikant, lærling, trainee, ekstravakt, sommerjobb, sommerstudent, deltidsansatt, helgejobb,
    postdoktor, vitenskapelig assistent, forskningsassistent, studentassistent, læringsassistent,
    undervisningsassistent, førsteamanuensis, førstelektor, universitetslektor, høgskolelektor, amanuensis,
    professor, lektor, adjunkt, underviser, barnehageassistent, skoleassistent, sfo-assistent, rektor, inspektør,
    styrer, pedagog, miljøpersonell, pleieassistent, støttekontakt, personlig assistent,
    brukerstyrt personlig assistent, lege, fastlege, overlege, turnuslege, tannlege, jordmor, farmasøyt,
    psykolog, radiograf, veterinær, sosionom, barnevernspedagog, saksbehandlar, jurist, advokat, dommer, revisor,
    økonom, siviløkonom, controller, kontorassistent, resepsjonist, innkjøper, speditør, butikkassistent,
    ekspeditør, eiendomsmegler, kokk, kjøkkenassistent, servitør, kelner, bartender, barista, hovmester,
    renholder, vaktmester, vekter, ordensvakt, brannkonstabel, brannmann, soldat, menig, grenader, vernepliktig,
    offiser, befal, postbud, avisbud, sykkelbud, operatør, prosessoperatør, elektriker, tømrer, snekker, murer,
    rørlegger, sveiser, blikkenslager, mekaniker, bilmekaniker, industrimekaniker, frisør, gartner,
    anleggsgartner, gårdbruker, avløser, matros, styrmann, fisker, røkter, journalist, redaktør, skribent,
    tekstforfatter, fotograf, grafiker, grafisk designer, interiørarkitekt, oversetter, tolk, bibliotekar,
    arkivar, kunstner, musiker, skuespiller, biolog, kjemiker, fysiker, matematiker, statistiker, geolog,
    laborant, ansatt, barnevakt, sakshandsamar, seljar, forskar, elektrikar, tilsett, røyrleggjar,
    førstegangstjeneste, militærtjeneste, siviltjeneste, sykepleier, avdelingssykepleier, hjelpepleier,
    helsefagarbeider, helsesykepleier, tannlegesekretær, fysioterapeut, ergoterapeut, miljøterapeut,
    miljøarbeider, vernepleier, barnehagelærer, barne- og ungdomsarbeider, assistent, lærer, stipendiat, forsker,
    kjøkkensjef, konditor, slakter, guide, flyvertinne, pilot, bussjåfør, lastebilsjåfør, lagermedarbeider,
    truckfører, maler, bonde, hudpleier, skredder, gullsmed, butikkmedarbeider, butikksjef, butikkleder,
    kassamedarbeider, selger, regnskapsfører, kontormedarbeider, sekretær, advokatfullmektig, aktor,
    politibetjent, sersjant, løytnant, kaptein, sivilingeniør, sanger, dirigent, regissør, scenograf,
    konservator, styreleder, daglig leder, administrerende direktør, prest, kantor, bakermester, bakersvenn
  `,
  roleParts: words`
      utvikler, ingeniør, konsulent, medarbeider, leder, lærer, selger, arbeider, ansvarlig, rådgiver, pleier, sjåfør,
      montør, sjef, veileder, analytiker, behandler, vikar, direktør, koordinator, betjent, terapeut, fullmektig,
      sekretær, fører, forsker, hjelp, tekniker, utviklar, leiar, lærar, arbeidar, medarbeidar, rådgjevar, pleiar,
      stipendiat
  `,
  degrees: words`
    mastergrad, doktorgrad, bachelor i, master i, årsenhet, grunnfag, mellomfag, hovedfag, cand.mag, cand. mag,
    cand.scient, cand. scient, cand.polit, cand. polit, cand.jur, cand.philol, sivilingeniør, siviløkonom,
    høgskoleingeniør, høyskolekandidat, høgskolekandidat, fagskolegrad, fagbrev, svennebrev, fagprøve,
    mesterbrev, teknisk fagskole, artium, examen philosophicum, ex.phil, studiekompetanse, studiespesialisering,
    studiespesialiserende, yrkesfag, elektrofag, helse- og sosialfag, påbygg, påbygging, vg1, vg2, vg3, vitnemål,
    ppu, studiepoeng, utveksling, utvekslingsopphold, utvekslingsstudent, informatikk, datateknologi,
    dataingeniør, informasjonsteknologi, kybernetikk, maskinteknikk, indøk, industriell økonomi, samfunnsøkonomi,
    bedriftsøkonomi, økonomi og administrasjon, jus, medisin, psykologi, sosiologi, grunnskole, kurs, bachelor,
    bachelorgrad, master, phd, ph.d, profesjonsstudium, årsstudium, fagskole, videregående,
    generell studiekompetanse, praktisk-pedagogisk utdanning, sertifikat, autorisasjon, erasmus, masteroppgave
  `,
  degreeParts: words`utdanning, utdannelse, studium, studiet, vitenskap, eksamen, bachelorgrad`,
  legalForms: words`asa, a/s, enkeltpersonforetak`,
  employerWords: words`
    borettslag, bydel, fylkesmannen, statsforvalteren, forsvaret, luftforsvaret, sjøforsvaret, hæren, politiet,
    politidistrikt, helseforetak, sjukehus, legesenter, legekontor, tannklinikk, sjukeheim, hjemmetjenesten,
    omsorgssenter, bofellesskap, stiftelse, forbundet, idrettslag, konsern, firma, byrå, forlag, restaurant,
    bakeri, butikk, hotell, apotek, bibliotek, eiendom, advokatfirmaet, revisjon, bemanning, entreprenør,
    studentsamskipnaden, verksted, snekkeri, atelier, kafé, kro, konditori, legevakt, skole, teater, opera,
    orkester, museum, galleri, avis, radio, trykkeri, bokhandel, verft, meieri, bryggeri, gård, gartneri,
    arkitektkontor, reisebyrå, forsikring, kirke, menighet, fagforening, tingrett, lagmannsrett, ambassade,
    kommunen
  `,
  employers: words`
      statens vegvesen, vegvesenet, helse bergen, helse sør-øst, telenor, equinor, statoil, dnb, statkraft,
      norsk hydro, posten norge, rema 1000, coop, meny, røde kors, redd barna
  `,
  employerParts: words`
      kommune, direktoratet, etaten, forening, foreningen, selskap, selskapet, sykehus, sykehuset, sykehjem,
      departementet, stiftelsen, forlaget, barnehage, bedrift, forbund, sparebank, verket
  `,
  schools: words`
    ntnu, uio, uib, uia, nmbu, oslomet, nhh, videregående, vgs, handelsgymnasium, noroff, westerdals, sonans,
    fakultet, universitetet i, uit, bi, handelshøyskolen bi, høgskolen i, videregående skole, folkehøgskole,
    ungdomsskole, barneskole, kunsthøgskolen, musikkhøgskolen, fagskolen
  `,
  schoolParts: words`
      universitet, universitetet, høgskole, høgskolen, høyskole, høyskolen, skole, skolen, skule, skulen, gymnas,
      akademiet
  `,
  units: words`
    avdeling, avdelingen, enhet, seksjon, institutt, institutt for, fakultet, kontor, team, gruppe, divisjon,
    laboratorium, klinikk, poliklinikk, akuttmottak, intensiv, kjøkken, resepsjon, regnskap, styret, utvalg,
    bataljon, kompani
  `,
  unitParts: words`avdelingen, avdeling, seksjonen, enheten`,
  countries: words`
      norge, noreg, sverige, danmark, finland, tyskland, storbritannia, frankrike, spania, italia, nederland,
      sveits, island, østerrike, belgia, luxemburg, portugal, hellas, polen, tsjekkia, slovakia, ungarn, romania,
      bulgaria, kroatia, slovenia, serbia, ukraina, tyrkia, irland, canada, mexico, brasil, argentina, chile,
      colombia, peru, kina, japan, sør-korea, india, australia, new zealand, israel, egypt, marokko, tunisia,
      sør-afrika, de forente arabiske emirater, singapore, estland, latvia, litauen
  `,
  placeWords: words`
    vei, veg, gate, gata, plass, torg, postnummer, kommune, fylke, nær, nord, sør, øst, vest, sentrum
  `,
  streetParts: words`gate, gata, veien, vegen`,
  workModes: words`hjemmekontor, heimekontor, fjernarbeid, hybrid`,
  regions: words`
    vestland, rogaland, trøndelag, nordland, troms, finnmark, agder, innlandet, viken, telemark, vestfold,
    møre og romsdal, østlandet, vestlandet, nord-norge, sørlandet, svalbard, norden, europa
  `,
  cities: words`
      oslo, bergen, trondheim, stavanger, tromsø, drammen, fredrikstad, kristiansand, sandnes, ålesund, bodø,
      tønsberg, sandefjord, sarpsborg, skien, haugesund, arendal, lillehammer, gjøvik, hamar, porsgrunn, larvik,
      halden, kongsberg, hønefoss, lillestrøm, asker, sandvika, lysaker, fornebu, bærum, jessheim, elverum, molde,
      kristiansund, steinkjer, narvik, harstad, hammerfest, kirkenes, mo i rana, mosjøen, levanger, stjørdal,
      førde, sogndal, egersund, bryne, grimstad, longyearbyen, svalbard, københavn
  `,
  connectives: words`hos, ved, på, i, for`,
  locatives: words`i, på, ved, nær`,
  employment: words`
    heltid, fulltid, deltid, fast, fast stilling, fast ansatt, midlertidig, midlertidig stilling, vikariat,
    vikar, tilkallingsvikar, ringevikar, engasjement, prosjektstilling, ekstrahjelp, ekstrajobb, deltidsjobb,
    sommerjobb, sesongarbeid, frilans, frilanser, selvstendig næringsdrivende, eget firma, praksis, praksisplass,
    praktikant, internship, lærling, læretid, trainee, frivillig, frivillig arbeid, permisjon, foreldrepermisjon,
    svangerskapspermisjon, fødselspermisjon, friår, arbeidsledig, arbeidssøkende, førstegangstjeneste,
    verneplikt, siviltjeneste, timer i uken, prosent stilling
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
