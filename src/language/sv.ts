import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const sv: Vocabulary = {
  titles: {
    summary: words`
      profil, om mig, sammanfattning, kort om mig, personlig profil, kort presentation, vem är jag, mål, introduktion,
      personligt brev, lite om mig, om mig själv, målsättning, yrkesprofil, bakgrund, profiltext,
      personlig presentation
    `,
    experience: words`
      arbetslivserfarenhet, arbetslivserfarenheter, erfarenhet, erfarenheter, yrkeserfarenhet, arbetserfarenhet,
      arbetserfarenheter, anställningar, tidigare anställningar, nuvarande anställning, anställning, arbete, arbeten,
      jobb, karriär, uppdrag, konsultuppdrag, praktik, praktikplatser, tidigare erfarenhet, tidigare erfarenheter,
      relevant erfarenhet, relevant arbetslivserfarenhet, övrig arbetslivserfarenhet, övrig erfarenhet,
      yrkeslivserfarenhet, professionell erfarenhet, yrkesbakgrund, sommarjobb, extrajobb,
      arbetslivserfarenhet och praktik, yrkeslivet, militärtjänst, värnplikt, militärtjänstgöring, tjänster,
      befattningar, forskningserfarenhet, arbetsliv,
      nu, innan dess, nuvarande anställningar, nuvarande arbete, var jag har jobbat
    `,
    education: words`
      utbildning, utbildningar, studier, akademisk utbildning, skolutbildning, formell utbildning,
      utbildning och kurser, utbildningar och kurser, utbildning & kurser, utbildningsbakgrund, högskoleutbildning,
      akademisk bakgrund, examina, examen, skola, skolgång, grundutbildning, eftergymnasial utbildning,
      gymnasial utbildning, universitetsutbildning, utbildning och examina,
      skolor, fortbildning, var jag har studerat, skolutbildningar
    `,
    skills: words`
      kunskaper, färdigheter, kompetenser, kompetens, kunskaper och färdigheter, tekniska kunskaper,
      tekniska färdigheter, it-kunskaper, it kunskaper, datakunskaper, datorkunskaper, datavana, datorvana,
      it-kompetens, teknisk kompetens, kärnkompetenser, nyckelkompetenser, teknik, teknologier, verktyg,
      programmeringsspråk, programspråk, systemkunskaper, egenskaper, personliga egenskaper, styrkor,
      övriga kunskaper, övriga färdigheter, särskilda kunskaper, kompetensområden, spetskompetens, expertis,
      teknikstack, färdigheter och kompetenser, kompetenser och färdigheter, kunskaper och kompetenser, meriter,
      språk och ramverk
    `,
    projects: words`
      projekt, egna projekt, personliga projekt, projekterfarenhet, utvalda projekt, hobbyprojekt, mina projekt,
      portfölj, skolprojekt, examensarbete, sidoprojekt
    `,
    contact: words`
      kontakt, kontaktuppgifter, kontaktinformation, personuppgifter, personliga uppgifter, personlig information,
      uppgifter, personalia, kontakta mig
    `,
    languages: words`språk, språkkunskaper, språkfärdigheter`,
    certifications: words`
      certifikat, certifieringar, certifiering, kurser, kurser och certifikat, kurser och certifieringar,
      kurser & certifikat, certifikat och kurser, certifieringar och kurser, fortbildning, vidareutbildning,
      vidareutbildningar, kompetensutveckling, körkort, behörigheter, licenser, övriga kurser, övrig utbildning,
      övriga utbildningar, utbildningar och certifikat, interna utbildningar, utbildningar och certifieringar,
      kurser och utbildningar, körkort och certifikat
    `,
    publications: words`publikationer, artiklar, vetenskapliga publikationer, publicerat`,
    talks: words`föreläsningar, föredrag, presentationer, konferenser, konferensbidrag`,
    teaching: words`undervisning, undervisningserfarenhet, pedagogiska meriter, handledning, pedagogisk erfarenhet`,
    awards: words`
      utmärkelser, priser, stipendier, priser och utmärkelser, utmärkelser och priser, stipendier och utmärkelser,
      utmärkelser och stipendier
    `,
    volunteering: words`
      ideellt arbete, ideellt engagemang, ideella uppdrag, engagemang, föreningsliv, förtroendeuppdrag,
      volontärarbete, frivilligarbete, styrelseuppdrag, medlemskap, föreningsengagemang, övriga uppdrag,
      kårengagemang, studentengagemang, engagemang och förtroendeuppdrag, föreningsaktiviteter
    `,
    interests: words`
      intressen, fritidsintressen, fritid, hobby, hobbyer, hobbies, fritid och intressen, intressen och fritid,
      personliga intressen, fritidsaktiviteter
    `,
    references: words`referenser, referens, rekommendationer, referenspersoner`,
    other: words`övrigt, övriga meriter, övrig information, annat, övriga upplysningar, övriga uppgifter`,
  },
  titleWords: {
    experience: words`erfarenhet, erfarenheter, arbetslivserfarenhet, yrkeserfarenhet, anställningar, praktik`,
    education: words`utbildning, utbildningar, studier`,
    skills: words`kunskaper, färdigheter, kompetenser, kompetens`,
    projects: words`projekt`,
    contact: words`kontaktuppgifter, personuppgifter`,
    languages: words`språk, språkkunskaper`,
    certifications: words`certifikat, certifieringar, kurser`,
    publications: words`publikationer, artiklar`,
    talks: words`föreläsningar, föredrag`,
    teaching: words`undervisning, handledning`,
    awards: words`utmärkelser, priser, stipendier`,
    volunteering: words`ideellt, ideella, förtroendeuppdrag, engagemang`,
    interests: words`intressen, fritidsintressen`,
    references: words`referenser`,
    summary: words`sammanfattning`,
  },
  documents: words`meritförteckning, cv, curriculum vitae, mitt cv, levnadsbeskrivning`,
  labels: {
    name: words`namn, förnamn, efternamn, för- och efternamn, fullständigt namn`,
    email: words`e-post, epost, e-postadress, mejl, mail, e-mail, mejladress, mailadress`,
    phone: words`telefon, tel, mobil, telefonnummer, mobilnummer, mobiltelefon, tfn, tele`,
    address: words`adress, bostadsort, bostadsadress, ort, stad, postadress, hemort, bor i, hemadress, boendeort`,
    website: words`hemsida, webbplats, webb, webbsida`,
    birth: words`
      född, födelsedatum, personnummer, födelseår, ålder, nationalitet, medborgarskap, civilstånd, födelseort, familj,
      kön
    `,
    period: words`period, tid, tidsperiod, datum, år, anställningstid, tidpunkt`,
    role: words`befattning, roll, titel, tjänst, yrkesroll, arbetstitel, yrke, uppdrag`,
    organization: words`
      företag, arbetsgivare, organisation, lärosäte, skola, universitet, högskola, arbetsplats, arbetsställe
    `,
    client: words`kund, uppdragsgivare, beställare`,
    location: words`ort, plats, stad, placering, arbetsort`,
    degree: words`examen, inriktning, utbildning, program, huvudämne, ämne`,
    headline: words`yrke, titel, yrkestitel`,
    aside: words`
      avslutad, avslutat, slutförd, ej avslutad, avbruten, pågående, betyg, medelbetyg, snittbetyg, arbetsuppgifter,
      huvudsakliga arbetsuppgifter, uppgifter, ansvar, ansvarsområden, ansvarsområde, resultat, tekniker, teknik,
      teknologier, verktyg, miljö, kurser, examensarbete, uppsats, handledare, projekt, beskrivning, metoder, bransch,
      nyckelord, kompetenser, fokus, prestationer, programspråk
    `,
  },
  months: [
    words`januari, jan`,
    words`februari, feb, febr`,
    words`mars, mar`,
    words`april, apr`,
    words`maj`,
    words`juni, jun`,
    words`juli, jul`,
    words`augusti, aug`,
    words`september, sept, sep`,
    words`oktober, okt`,
    words`november, nov`,
    words`december, dec`,
  ],
  seasons: words`
      våren, vår, sommar, sommaren, höst, hösten, vinter, vintern, vårtermin, vårterminen, hösttermin, höstterminen,
      ht, början av, slutet av, sommarlov, sommarlovet
  `,
  open: words`
      nu, idag, i dag, pågående, pågår, nuvarande, tills vidare, fortfarande, till nu, till idag, till i dag,
      tills nu, tills idag, nutid, dags dato, till dags dato, d.d, nuläget, i nuläget, löpande, pågående anställning,
      pågående studier, aktuell, dagens datum, för närvarande
  `,
  since: words`sedan, från, från och med, fr.o.m, fr o m, f.o.m, fom, fr.o.m., f.o.m.`,
  until: words`till, tills, t.o.m, t o m, tom, till och med, fram till, och, t.o.m., före`,
  from: words`mellan, åren`,
  dateNotes: words`
      beräknad, beräknad examen, beräknas klar, beräknat slutdatum, förväntad, förväntad examen, tog examen,
      examen tagen, avslutad, examinerad, cirka
  `,
  dateWords: {
    early: words`början av, början`,
    mid: words`mitten av`,
    late: words`slutet av, slutet`,
    quarter: words`kvartalet, kvartal`,
    half: words`halvåret, halvår`,
    fiscalYear: words`räkenskapsår`,
    schoolYear: words`läsår, läsåret`,
    and: words`och, samt`,
    circa: words`ca, cirka, omkring`,
    term: words`termin, vårterminen, höstterminen, ht, vt`,
  },
  events: {
    graduated: words`examen, examinerad, avlade examen`,
    joined: words`anställd, anställning`,
    left: words`slutade, uppsagd, pensionerad`,
    moved: words`befordrad, befordrad till`,
  },
  roles: words`
    systemerare, systemtestare, systemförvaltare, vice vd, förman, biträdande, föreståndare, grundare,
    medgrundare, egenföretagare, entreprenör, företagare, frilans, frilansare, frilansande, styrelseledamot,
    ledamot, styrelsemedlem, ordförande, kassör, suppleant, revisor, volontär, funktionär, praktikant, praktik,
    lärling, elev, trainee, timanställd, deltidsanställd, tillsvidareanställd, visstidsanställd, sommarjobb,
    sommarjobbare, extrajobb, exjobbare, doktorand, postdoktor, lektor, universitetslektor, adjunkt,
    universitetsadjunkt, docent, professor, amanuens, rektor, pedagog, fritidspedagog, barnvakt, mentor,
    utbildare, instruktör, tränare, boendestödjare, tandhygienist, barnmorska, apotekare, farmaceut, receptarie,
    fysioterapeut, sjukgymnast, arbetsterapeut, psykolog, kurator, socionom, veterinär, kassörska, kassapersonal,
    kundtjänst, receptionist, kontorist, telefonist, växeltelefonist, ekonom, redovisningsekonom, controller,
    inköpare, logistiker, planerare, kommunikatör, informatör, utredare, jurist, advokat, åklagare, domare,
    notarie, tingsnotarie, kock, kallskänka, servitör, servitris, serveringspersonal, bartender, diskare, bagare,
    konditor, städare, väktare, ordningsvakt, polis, brandman, soldat, gruppbefäl, officer, värnpliktig,
    cykelbud, brevbärare, elektriker, mekaniker, bilmekaniker, snickare, murare, målare, svetsare, rörmokare,
    plåtslagare, maskinoperatör, operatör, processoperatör, frisör, hudterapeut, lantbrukare, journalist,
    reporter, redaktör, copywriter, fotograf, översättare, tolk, bibliotekarie, arkivarie, formgivare,
    illustratör, konstnär, musiker, skådespelare, biolog, kemist, fysiker, matematiker, statistiker, geolog,
    laborant, anställd, skolvärd, tf vd, vd och, vd för, vd på, mjukvarutestare, softwaretestare, värnplikt,
    militärtjänst, grundläggande militär utbildning, sjuksköterska, undersköterska, läkare, överläkare,
    tandläkare, tandsköterska, logoped, behandlingsassistent, personlig assistent, vårdbiträde, förskollärare,
    barnskötare, fritidsledare, lärare, forskare, köksmästare, kökschef, slaktare, barista, hovmästare,
    lokalvårdare, guide, flygvärdinna, pilot, busschaufför, lastbilschaufför, bud, lagerarbetare, truckförare,
    montör, fastighetsskötare, trädgårdsmästare, skräddare, guldsmed, butikssäljare, butikschef, butiksbiträde,
    säljare, mäklare, fastighetsmäklare, assistent, sekreterare, kanslist, sergeant, löjtnant, kapten,
    grafisk formgivare, arkitekt, inredare, ingenjör, sångare, dirigent, regissör, scenograf, antikvarie,
    konservator, kassör i, kommunalråd, vd, verkställande direktör, ägare, delägare, präst, diakon
  `,
  roleParts: words`
      utvecklare, ingenjör, chef, ledare, konsult, tekniker, handläggare, lärare, säljare, arbetare, medarbetare,
      ansvarig, förare, skötare, montör, arkitekt, administratör, samordnare, koordinator, specialist, analytiker,
      biträde, programmerare, sköterska, forskare, läkare, sekreterare, ägare, vårdare, chaufför, skribent, vikarie,
      direktör, strateg, rådgivare, assistent, mästare
  `,
  degrees: words`
    kandidatprogram, masterprogram, magisterprogram, teknologie doktor, filosofie doktor, fil. kand, fil kand,
    fil. mag, fil mag, fil. dr, tekn. kand, tekn. dr, civilingenjör, högskoleingenjör, civilekonom, jur. kand,
    socionomexamen, psykologexamen, licentiat, doktorsavhandling, slutbetyg, grundskola, högskolepoäng, kandidat,
    magister, utbytestermin, fristående kurser, it-gymnasiet, datateknik, systemvetare, informatik,
    informationsteknik, teknisk fysik, maskinteknik, elektroteknik, industriell ekonomi, nationalekonomi,
    företagsekonomi, juridik, kurs, kandidatexamen, masterexamen, magisterexamen, högskoleexamen, doktorsexamen,
    filosofie kandidat, licentiatexamen, yrkeshögskola, yh, gymnasieexamen, studentexamen, lärarexamen,
    sjuksköterskeexamen, juristexamen, legitimation, gesällbrev, mästarbrev, fristående kurs, utbytesstudier,
    erasmus, uppsats
  `,
  degreeParts: words`programmet, utbildning, studier, vetenskap, texamen, rexamen, eexamen, sexamen`,
  legalForms: words`ab, hb, ek. för`,
  employerWords: words`
    landsting, landstinget, länsstyrelsen, myndighet, polisen, stiftelse, vårdcentral, vårdcentralen, tandvården,
    hemtjänsten, äldreboende, förskola, förskolan, koncern, byrå, förlag, butik, bageri, hotell, café, bank,
    icke vinstdrivande, bemanning, fastigheter, verkstad, snickeri, ateljé, krog, konditori, kafé, sjukhuset,
    universitetssjukhus, tandläkarmottagning, apotek, äldreboendet, skola, teater, opera, orkester, museum,
    bibliotek, galleri, tidning, radio, tryckeri, bokhandel, åkeri, varv, gruva, bruk, mejeri, bryggeri, gård,
    plantskola, advokatbyrå, revisionsbyrå, arkitektkontor, reklambyrå, resebyrå, försäkring, kyrka, församling,
    idrottsförening, fackförbund, domstol, tingsrätt, ambassad
  `,
  employers: words`
      region stockholm, region skåne, västra götalandsregionen, försvarsmakten, arbetsförmedlingen,
      försäkringskassan, svenska kyrkan, karolinska, ericsson, volvo, scania, ikea, spotify, klarna, telia,
      vattenfall, saab, swedbank, postnord
  `,
  employerParts: words`
      kommun, bolaget, bolag, sjukhus, sjukhuset, verket, byrån, föreningen, förening, banken, myndigheten, kåren,
      förbundet, stiftelsen, restaurang, förlaget, företag
  `,
  theses: words`examensarbete, uppsats, kandidatuppsats, masteruppsats, avhandling`,
  schools: words`
    komvux, vuxenutbildning, chalmers, lth, konstfack, berghs, nackademin, hyper island, jensen education,
    lernia, folkhögskola, kth, högskolan i, handelshögskolan, konsthögskola, musikhögskola, grundskola,
    yrkeshögskolan, lunds universitet
  `,
  schoolParts: words`
      universitet, universitetet, högskola, högskolan, gymnasium, gymnasiet, gymnasieskola, skola, skolan, akademin
  `,
  units: words`
    avdelning, avdelningen, enhet, enheten, institution, institutionen, fakultet, fakulteten, sektion, grupp,
    team, division, kontor, kontoret, forskargrupp, laboratorium, klinik, mottagning, akuten, iva, kök,
    reception, ekonomiavdelningen, personalavdelningen, styrelse, styrelsen, nämnd, kommitté, bataljon, kompani,
    pluton
  `,
  unitParts: words`avdelningen, avdelning, enheten, institutionen`,
  countries: words`
      sverige, norge, danmark, finland, tyskland, storbritannien, frankrike, spanien, nederländerna, schweiz, usa,
      island, österrike, belgien, luxemburg, portugal, italien, grekland, polen, tjeckien, slovakien, ungern,
      rumänien, bulgarien, kroatien, slovenien, serbien, ukraina, turkiet, irland, kanada, mexiko, brasilien,
      argentina, chile, colombia, peru, kina, japan, sydkorea, indien, australien, nya zeeland, israel, egypten,
      marocko, tunisien, sydafrika, förenade arabemiraten, singapore, estland, lettland, litauen
  `,
  placeWords: words`
    gatan, vägen, torg, torget, län, kommun, postnummer, nära, norr, söder, öst, väst, centrum
  `,
  streetParts: words`gatan, vägen`,
  workModes: words`distans, på distans, distansarbete, hemifrån, hemarbete`,
  regions: words`
    skåne, halland, småland, västra götaland, östergötland, dalarna, värmland, gotland, norrbotten, västerbotten,
    jämtland, norrland, sörmland, uppland, europa, norden
  `,
  cities: words`
      stockholm, göteborg, malmö, uppsala, linköping, västerås, örebro, helsingborg, jönköping, norrköping, lund,
      umeå, gävle, borås, södertälje, eskilstuna, karlstad, täby, växjö, halmstad, sundsvall, luleå, trollhättan,
      östersund, borlänge, falun, kalmar, kristianstad, karlskrona, skövde, uddevalla, motala, landskrona,
      nyköping, varberg, trelleborg, ystad, visby, kiruna, skellefteå, örnsköldsvik, solna, sundbyberg, nacka,
      huddinge, kista, sollentuna, lidingö, mölndal, kungsbacka, sandviken, köpenhamn, helsingfors, åbo, berlin,
      london
  `,
  connectives: words`på, hos, vid, för, i, åt`,
  locatives: words`i, på, utanför`,
  employment: words`
    heltid, deltid, halvtid, tillsvidare, tillsvidareanställning, fast anställning, fast, visstid,
    visstidsanställning, tidsbegränsad, vikariat, vikarie, timanställd, timanställning, timvikarie, extrajobb,
    sommarjobb, säsongsarbete, säsongsanställd, provanställning, projektanställning, konsultuppdrag, uppdrag,
    frilans, frilansare, egenföretagare, egen företagare, enskild firma, praktik, praktikant, praktikplats,
    lärling, trainee, prao, apl, ideellt, ideell, volontär, föräldraledig, föräldraledighet, mammaledig,
    tjänstledig, sabbatsår, arbetssökande, arbetslös, värnplikt, militärtjänst, lumpen, timmar i veckan
  `,
  honours: words`
    med beröm godkänd, väl godkänd, godkänd, betyg, medelbetyg, snittbetyg, stipendium, utmärkelse, högsta betyg
  `,
  sentenceOpeners: words`
    ansvarig för, ansvarade för, ansvar för, ansvarar för, utvecklade, utvecklar, utveckling av, ledde, leder,
    ledning av, byggde, skapade, designade, planerade, planering av, organiserade, samordnade, samordning av,
    genomförde, införde, administrerade, sålde, försäljning av, undervisade, undervisning i, utbildade,
    handledde, stöttade, hjälpte, skötte, vårdade, lagade, underhöll, förbättrade, ökade, minskade, analyserade,
    skrev, översatte, forskade, deltog i, arbetade med, arbetade som, arbetar med, arbete med, jobbade med,
    arbetsuppgifter, jag, jag är, jag har, min, mitt, mina, som, erfarenhet av, kunskaper i
  `,
  namePrefixes: words`herr, fru, fröken, dr, docent, prof.`,
  nameSuffixes: words`phd, jr`,
  greetings: words`jag heter, mitt namn är, jag är, hej jag heter`,
  conjunctions: words`och, eller, samt, med`,
  determiners: words`min, mitt, mina, en, ett, den, det`,
  inflections: words`n, en, s`,
  frequent: words`
      och, i, att, för, med, av, på, en, ett, som, till, den, är, från, inom, erfarenhet, utbildning,
      utbildningar, kunskaper, språk, språkkunskaper, nuvarande, pågående, arbetslivserfarenhet, anställningar,
      referenser, övrigt, intressen, idag, nu, hos, vid
  `,
}
