import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const nl: Vocabulary = {
  titles: {
    summary: words`
      profiel, over mij, samenvatting, persoonlijk profiel, profielschets, professioneel profiel, wie ben ik,
      introductie, inleiding, doelstelling, korte introductie, even voorstellen, over mezelf, profielomschrijving,
      ambitie, ambities, motivatie, personal profile
    `,
    experience: words`
      werkervaring, ervaring, ervaringen, loopbaan, professionele ervaring, relevante werkervaring,
      relevante ervaring, arbeidsverleden, werk, carrière, opdrachten, functies, werkgevers, stages, stage-ervaring,
      stage ervaring, bijbanen, bijbaan, praktijkervaring, overige werkervaring, eerdere werkervaring,
      beroepservaring, loopbaanoverzicht, werkzaamheden, dienstverbanden, arbeidservaring, werkervaring en stages,
      werkervaring en stage, stages en werkervaring, stage, werk en stages, vakantiewerk, studentenjobs,
      professionele loopbaan, carrièreverloop, huidige functie, onderzoekservaring,
      huidige baan, waar ik werkte, waar ik gewerkt heb, banen
    `,
    education: words`
      opleiding, opleidingen, onderwijs, studie, studies, scholing, vooropleiding, opleiding en cursussen,
      opleidingen en cursussen, opleiding & cursussen, opleidingen & cursussen, opleiding en training,
      opleidingen en trainingen, academische opleiding, gevolgde opleidingen, genoten opleiding, schoolopleiding,
      opleiding en scholing, diploma's, studie en opleiding, opleiding en vorming, opleidingen en certificaten,
      opleiding en certificaten,
      school, scholen, waar ik studeerde
    `,
    skills: words`
      vaardigheden, competenties, kennis, kennis en vaardigheden, vaardigheden en competenties, kennis & vaardigheden,
      technische vaardigheden, computervaardigheden, it-vaardigheden, ict-vaardigheden, kerncompetenties, expertise,
      technische kennis, technologieën, technieken, programmeertalen, tools, software, softwarekennis, computerkennis,
      it-kennis, ict-kennis, digitale vaardigheden, overige vaardigheden, persoonlijke vaardigheden, eigenschappen,
      persoonlijke eigenschappen, sterke punten, kwaliteiten, vakkennis, specialisaties, vaardigheden en kennis,
      competenties en vaardigheden, technische skills, talenten, sterktes, hulpmiddelen
    `,
    projects: words`
      projecten, persoonlijke projecten, eigen projecten, projectervaring, geselecteerde projecten, portfolio,
      afstudeerproject, mijn projecten, relevante projecten, vrijetijdsprojecten
    `,
    contact: words`
      contact, contactgegevens, persoonlijke gegevens, persoonsgegevens, personalia, gegevens, adresgegevens,
      persoonlijke informatie, contactinformatie, persoonlijk
    `,
    languages: words`talen, talenkennis, taalvaardigheid, taalvaardigheden, taalkennis, taal`,
    certifications: words`
      certificaten, certificeringen, cursussen, trainingen, cursussen en trainingen, trainingen en cursussen,
      cursussen & trainingen, trainingen en certificaten, cursussen en certificaten, certificaten en cursussen,
      certificaten en trainingen, bijscholing, nascholing, rijbewijs, diploma's en certificaten,
      certificaten en diploma's, trainingen & certificeringen, overige opleidingen, bijkomende opleidingen,
      aanvullende opleidingen, cursussen en workshops, aanvullende cursussen
    `,
    publications: words`publicaties, artikelen, wetenschappelijke publicaties, publicaties en presentaties`,
    talks: words`presentaties, lezingen, spreker, conferenties, voordrachten`,
    teaching: words`onderwijservaring, leservaring, lesgeven`,
    awards: words`prijzen, onderscheidingen, prijzen en onderscheidingen, beurzen, prestaties, beurzen en prijzen`,
    volunteering: words`
      vrijwilligerswerk, nevenactiviteiten, nevenfuncties, bestuurservaring, commissies, bestuurswerk,
      extracurriculaire activiteiten, vrijwillige inzet, maatschappelijke activiteiten, activiteiten, lidmaatschappen,
      vrijwilligerservaring, commissies en besturen, bestuur en commissies, verenigingsleven, engagementen,
      nevenwerkzaamheden
    `,
    interests: words`
      interesses, hobby's, hobbys, interesses en hobby's, hobby's en interesses, hobby's & interesses, vrije tijd,
      vrijetijdsbesteding, persoonlijke interesses, interessegebieden
    `,
    references: words`referenties, aanbevelingen, referentie`,
    other: words`
      overig, overige, overige informatie, diversen, varia, aanvullende informatie, overige gegevens, beschikbaarheid,
      bijzonderheden, extra
    `,
  },
  titleWords: {
    experience: words`werkervaring, loopbaan, beroepservaring, ervaring, stages`,
    education: words`opleiding, opleidingen, onderwijs, scholing`,
    skills: words`vaardigheden, competenties, kennis`,
    projects: words`projecten`,
    contact: words`contactgegevens, persoonsgegevens, personalia`,
    languages: words`talen, talenkennis`,
    certifications: words`certificaten, cursussen, trainingen, certificeringen`,
    publications: words`publicaties`,
    talks: words`presentaties, lezingen`,
    awards: words`prijzen, onderscheidingen`,
    volunteering: words`vrijwilligerswerk, nevenactiviteiten, nevenfuncties`,
    interests: words`interesses, hobby's`,
    references: words`referenties`,
  },
  documents: words`curriculum vitae, cv, mijn cv, levensloop`,
  labels: {
    name: words`naam, voornaam, achternaam, voornamen, volledige naam, familienaam`,
    email: words`e-mail, email, mail, e-mailadres, mailadres, emailadres`,
    phone: words`telefoon, tel, telefoonnummer, mobiel, mobiele telefoon, mobiel nummer, gsm, telnr`,
    address: words`adres, woonplaats, woonachtig in, plaats, stad, postcode, land, regio`,
    website: words`website, webpagina, homepage, webstek`,
    birth: words`
      geboortedatum, geboren, geboren op, geboorteplaats, nationaliteit, burgerlijke staat, leeftijd, geslacht,
      geboortedatum en -plaats
    `,
    period: words`periode, datum, data, duur, jaar, van`,
    role: words`functie, rol, positie, beroep, functietitel`,
    organization: words`
      bedrijf, werkgever, organisatie, instelling, onderwijsinstelling, school, universiteit, hogeschool
    `,
    client: words`klant, opdrachtgever`,
    location: words`plaats, locatie, standplaats, vestiging, stad, woonplaats`,
    degree: words`diploma, richting, studierichting, afstudeerrichting, opleiding, specialisatie, niveau, graad`,
    headline: words`beroep, functie`,
    aside: words`
      afgerond, behaald, diploma behaald, niet afgerond, lopend, nog bezig, in opleiding, cum laude, cijfer,
      eindcijfer, gemiddelde, taken, taken en verantwoordelijkheden, verantwoordelijkheden, werkzaamheden, resultaten,
      resultaat, technologieën, technieken, tools, omgeving, vakken, scriptie, afstudeeronderwerp, thesis,
      bachelorproef, masterproef, project, projecten, omschrijving, situatie, onderwerp, kernwoorden, methodes,
      methoden, werkvelden
    `,
  },
  months: [
    words`januari, jan`,
    words`februari, feb, febr`,
    words`maart, mrt`,
    words`april, apr`,
    words`mei`,
    words`juni, jun`,
    words`juli, jul`,
    words`augustus, aug`,
    words`september, sept, sep`,
    words`oktober, okt`,
    words`november, nov`,
    words`december, dec`,
  ],
  seasons: words`lente, voorjaar, zomer, herfst, najaar, winter, begin, eind, einde`,
  open: words`
      heden, nu, vandaag, tot heden, tot nu, tot op heden, tot nu toe, tot t/m heden, op heden, nu toe, en met heden,
      tot vandaag, momenteel, huidig, huidige, lopend, lopende, nog lopend, doorlopend, nog steeds, nog bezig,
      tot dusver, tegenwoordig, onbepaald, onbepaalde tijd
  `,
  since: words`sinds, vanaf, sedert, sinds begin, sinds eind`,
  until: words`tot, t/m, tot en met, t.e.m, tem, tot aan, t.e.m., voor`,
  from: words`van, tussen`,
  dateNotes: words`
      verwacht, verwacht in, verwachte afronding, verwachte einddatum, afgerond, afgerond in, afgestudeerd,
      afgestudeerd in, behaald in, diploma behaald in, diploma in, circa
  `,
  dateWords: {
    early: words`begin, vroeg`,
    mid: words`midden, medio`,
    late: words`eind, einde`,
    circa: words`circa, ca, ca., ongeveer, rond`,
    quarter: words`kwartaal`,
    half: words`halfjaar, eerste helft, tweede helft`,
    term: words`semester, trimester, blok`,
    fiscalYear: words`boekjaar`,
    schoolYear: words`schooljaar, studiejaar, academiejaar`,
    and: words`en`,
  },
  events: {
    enrolled: words`inschrijving, start studie`,
    graduated: words`afgestudeerd, diploma behaald`,
    withdrew: words`gestopt, niet afgerond`,
    joined: words`in dienst, aanstelling`,
    left: words`uit dienst, ontslag, pensioen`,
    moved: words`promotie, bevorderd tot, overgeplaatst`,
  },
  roles: words`
    ontwikkelaarster, softwarearchitect, softwaretester, ict'er, it'er, informaticus, vormgeefster, ontwerpster,
    adviseuse, raadgever, werknemer, werkneemster, manager, teamleider, projectleider, groepsleider,
    leidinggevende, bedrijfsleider, filiaalleider, afdelingshoofd, hoofd, directrice, bestuurslid, voorzitter,
    penningmeester, secretaris, secretaresse, commissielid, eigenaar, eigenares, mede-eigenaar, oprichter,
    oprichtster, medeoprichter, mede-oprichter, zaakvoerder, zaakvoerster, vennoot, ondernemer, onderneemster,
    zelfstandige, zelfstandig, zzp, zzp'er, stage, afstudeerder, afstudeerstage, meewerkstage, werkstudent,
    jobstudent, student-assistent, studentassistent, bijbaan, vakantiewerk, trainee, leerling, vrijwilliger,
    vrijwilligster, onderzoeker, onderzoekster, wetenschapper, promovendus, promovenda, leerkracht, onderwijzer,
    onderwijzeres, onderwijsassistent, mentor, verpleegster, verzorgende, verzorger, verzorgster, huisarts,
    tandarts, dierenarts, basisarts, apotheker, apothekersassistent, kinesist, psycholoog, psychologe,
    orthopedagoog, orthopedagoge, logopedist, logopediste, diëtist, diëtiste, vroedvrouw, mantelzorger, advocaat,
    advocate, jurist, juriste, bedrijfsjurist, notaris, griffier, boekhouder, boekhoudster, accountant, econoom,
    econome, inkoper, inkoopster, vertegenwoordiger, vertegenwoordigster, kassière, caissière, vakkenvuller,
    receptionist, receptioniste, telefoniste, gastheer, gastvrouw, kok, souschef, ober, serveerster, kelner,
    barman, barvrouw, afwasser, schoonmaker, schoonmaakster, poetsvrouw, huishoudhulp, oppas, kinderoppas,
    bezorger, maaltijdbezorger, koerier, postbode, magazijnier, orderpicker, inpakker, arbeidster, lasser,
    timmerman, metselaar, loodgieter, elektricien, installateur, schilder, dakdekker, stratenmaker, hovenier,
    tuinman, kapper, kapster, schoonheidsspecialiste, uitvoerder, werkvoorbereider, tekenaar, technicus,
    technieker, laborant, laborante, bioloog, biologe, journalist, journaliste, redacteur, redactrice,
    eindredacteur, tekstschrijver, schrijver, schrijfster, vertaler, vertaalster, tolk, fotograaf, fotografe,
    bibliothecaris, bibliothecaresse, ambtenaar, wethouder, burgemeester, gemeenteraadslid, raadslid,
    politieagent, agent, brandweerman, militair, soldaat, officier, beveiliger, conciërge, huismeester,
    reisleider, trainer, instructeur, instructrice, badmeester, coördinatrice, planner, recruiter, uitzendkracht,
    intercedent, casemanager, plaatsvervangend, waarnemend, aankomend, medior, lid van, actief lid, fractielid,
    afdelingsleider, fractievoorzitter, kantonrechter, verpleegkundige, verpleger, verzorgende ig, helpende,
    verloskundige, arts, arts-assistent, chirurg, kinderarts, psychiater, mondhygiënist, apothekersassistente,
    doktersassistente, fysiotherapeut, maatschappelijk werker, jeugdwerker, pedagoog, pedagogisch medewerker,
    juf, meester, lector, hoogleraar, universitair docent, universitair hoofddocent, postdoc, schoolhoofd,
    rector, chef-kok, leerling-kok, afwashulp, bakker, banketbakker, slager, barmedewerker, kamermeisje, gids,
    steward, stewardess, piloot, vrachtwagenchauffeur, buschauffeur, pakketbezorger, magazijnmedewerker,
    heftruckchauffeur, productiemedewerker, machineoperator, operator, meubelmaker, stukadoor, monteur,
    automonteur, onderhoudsmonteur, boer, imker, kleermaker, goudsmid, horlogemaker, vioolbouwer,
    winkelmedewerker, winkelbediende, verkoopmedewerker, filiaalmanager, accountmanager, makelaar,
    verzekeringsadviseur, controller, directiesecretaresse, administratief medewerker, managementassistente,
    kandidaat-notaris, rechter, officier van justitie, bewaker, korporaal, sergeant, luitenant, kapitein,
    hoofdredacteur, grafisch ontwerper, illustrator, architect, interieurarchitect, stedenbouwkundige, landmeter,
    ingenieur, chemicus, natuurkundige, wiskundige, beleidsmedewerker, beleidsadviseur, beleidsambtenaar,
    voorzitster, eigenaresse, adjunct-directeur, teamleidster, muzikant, zanger, zangeres, acteur, actrice,
    danser, danseres, regisseur, dirigent, geluidstechnicus, archivaris, conservator, restaurator,
    huishoudelijke hulp, stagiair, dominee, pastor
  `,
  roleParts: words`
      ontwikkelaar, medewerker, medewerkster, beheerder, adviseur, begeleider, begeleidster, leidster, docent,
      docente, leraar, lerares, monteur, verkoper, verkoopster, bediende, chauffeur, arbeider, werker, werkster,
      kundige, coördinator, directeur, consulent, therapeut, stagiair, stagiaire, specialist, analist, programmeur,
      ontwerper, vormgever, bestuurder, assistente, hulpverlener, bewaker
  `,
  degrees: words`
    hbo-bachelor, hbo bachelor, hbo-ict, hbo-v, mbo, mbo-4, mbo-3, vwo, havo, vmbo, vmbo-t, mavo, vbo, hts, meao,
    heao, professionele bachelor, academische bachelor, bachelor in de, master in de, graduaat, propedeuse,
    doctoraal, doctoraat, promotie, licentiaat, kandidatuur, industrieel ingenieur, burgerlijk ingenieur, studie,
    minor, afstudeerrichting, cursus, secundair onderwijs, hoger secundair onderwijs,
    algemeen secundair onderwijs, technisch secundair onderwijs, informatica, bedrijfskunde, bedrijfseconomie,
    rechtsgeleerdheid, geneeskunde, verpleegkunde, werktuigbouwkunde, bouwkunde, elektrotechniek, natuurkunde,
    wiskunde, scheikunde, psychologie, kunstmatige intelligentie, bachelor, bacheloropleiding, master,
    masteropleiding, hbo, wo, mbo 4, mbo niveau 4, mbo niveau 3, mbo niveau 2, lbo, mulo, aso, tso, bso,
    gymnasium, atheneum, diploma secundair onderwijs, middelbaar onderwijs, hoger onderwijs, lerarenopleiding,
    pabo, opleiding, opleiding tot, certificaat, getuigschrift, rijbewijs, vca, bhv, major, uitwisseling,
    erasmus, scriptie, proefschrift, rechten, economie, geschiedenis, civiele techniek, communicatie, pedagogiek
  `,
  degreeParts: words`opleiding, diploma, wetenschap, wetenschappen`,
  legalForms: words`b.v, bv, n.v, v.o.f, vof, bvba, b.v.b.a, vzw, cvba`,
  employerWords: words`
    coöperatie, provincie, ministerie, rijksoverheid, waterschap, politie, defensie, koninklijke,
    medisch centrum, umc, amc, ggd, ggz, thuiszorg, verzorgingshuis, kinderdagverblijf, kinderopvang,
    uitzendbureau, boekwinkel, kledingwinkel, drukkerij, supermarkt, bakkerij, slagerij, voetbalclub, apotheek,
    bibliotheek, ocmw, ziekenhuis, huisartsenpraktijk, tandartspraktijk, dierenkliniek, zorggroep,
    woonzorgcentrum, verpleeghuis, kliniek, basisschool, restaurant, brasserie, eetcafé, café, hotel,
    banketbakkerij, garage, garagebedrijf, autobedrijf, aannemer, aannemersbedrijf, bouwbedrijf, timmerbedrijf,
    schildersbedrijf, installatiebedrijf, hoveniersbedrijf, kwekerij, boerderij, brouwerij, atelier, werkplaats,
    theater, schouwburg, orkest, museum, galerie, archief, krant, omroep, redactie, uitgeverij, reclamebureau,
    advocatenkantoor, notariskantoor, accountantskantoor, architectenbureau, ingenieursbureau, adviesbureau,
    woningcorporatie, makelaardij, bank, verzekeringen, spoorwegen, luchthaven, rederij, transport, logistiek,
    warenhuis, bouwmarkt, kapsalon, sportschool, stad, gemeente, stadhuis, rechtbank, openbaar ministerie,
    koninklijke landmacht, koninklijke marine, koninklijke luchtmacht, brandweer, inspectie, vakbond, kerk,
    universitair medisch centrum, onderzoeksinstituut, groep, holding, bedrijf, firma, stichting, vereniging, ns,
    ing, philips, shell, unilever, heineken, tata steel, asml, jumbo, hema, bruynzeel, vrt, delhaize, nmbs
  `,
  employers: words`
      rijkswaterstaat, belastingdienst, rabobank, abn amro, asml, tno, albert heijn, bol.com, coolblue, kpn,
      colruyt, kbc, vdab, rijksmuseum
  `,
  employerParts: words`
      ziekenhuis, stichting, vereniging, sbureau, enbureau, bedrijf, bedrijven, kantoor, praktijk, groep, gemeente,
      uitgeverij, zorgcentrum
  `,
  theses: words`scriptie, afstudeeropdracht, afstudeerproject, proefschrift, masterscriptie, bachelorscriptie`,
  schools: words`
    uva, vu amsterdam, tu delft, tu eindhoven, ku leuven, kuleuven, ugent, uantwerpen, vub, uhasselt, hogent,
    fontys, avans, saxion, inholland, windesheim, odisee, howest, thomas more, middelbare school, school voor,
    gymnasium, college, avondschool, instituut, faculteit, ncoi, syntra, volwassenenonderwijs,
    wageningen university, roc van, roc midden nederland, roc mondriaan, roc nijmegen, roc tilburg, roc horizon,
    universiteit, universiteit van, universiteit utrecht, technische universiteit, tu/e, vrije universiteit, vu,
    rug, hogeschool, hogeschool van, haagse hogeschool, hanzehogeschool, roc, mbo college, lyceum, atheneum,
    scholengemeenschap, basisschool, kunstacademie, conservatorium, hotelschool, academie
  `,
  schoolParts: words`universiteit, hogeschool, lyceum, atheneum, academie, scholengemeenschap, basisschool`,
  units: words`
    afdeling, afdeling van, dienst, sectie, team, groep, divisie, eenheid, faculteit, faculteit der, vakgroep,
    leerstoel, departement, directie, filiaal, vestiging, locatie, bureau, commissie, raad van bestuur,
    raad van toezicht, bestuur, spoedeisende hulp, intensive care, verpleegafdeling, keuken, bediening, receptie,
    administratie, personeelszaken, onderzoeksgroep, laboratorium, instituut voor, centrum voor, bataljon,
    compagnie, peloton
  `,
  unitParts: words`afdeling, faculteit, vakgroep, departement, commissie`,
  countries: words`
    nederland, belgië, duitsland, frankrijk, verenigd koninkrijk, engeland, spanje, italië, zwitserland,
    oostenrijk, zweden, noorwegen, denemarken, verenigde staten, luxemburg, ierland, suriname, curaçao, finland,
    ijsland, portugal, griekenland, polen, tsjechië, slowakije, hongarije, roemenië, bulgarije, kroatië,
    slovenië, servië, oekraïne, turkije, canada, mexico, brazilië, argentinië, chili, colombia, peru, china,
    japan, zuid-korea, india, australië, nieuw-zeeland, israël, egypte, marokko, tunesië, zuid-afrika,
    verenigde arabische emiraten, singapore, estland, letland, litouwen
  `,
  regions: words`
    vlaanderen, noord-holland, zuid-holland, noord-brabant, gelderland, utrecht, overijssel, limburg, friesland,
    fryslân, groningen, drenthe, flevoland, zeeland, wallonië, oost-vlaanderen, west-vlaanderen, vlaams-brabant,
    brussels hoofdstedelijk gewest, randstad, achterhoek, twente, veluwe, europa
  `,
  placeWords: words`
    straat, laan, weg, plein, gracht, kade, singel, dreef, steeg, hof, postbus, postcode, gemeente, provincie,
    regio, wijk, nabij, noord, zuid, oost, west, centrum, omgeving
  `,
  placeParts: words`straat, laan, weg, plein, gracht, kade, singel, dijk`,
  streetParts: words`straat, laan, plein, gracht, kade, weg`,
  atSigns: words`apenstaartje`,
  dotSigns: words`punt`,
  placeParticles: words`aan de, aan den, op, bij, van`,
  workModes: words`
    op afstand, thuiswerk, thuiswerken, hybride, remote, deels op afstand, op locatie, op kantoor, online,
    landelijk
  `,
  cities: words`
    den haag, 's-gravenhage, nijmegen, tilburg, breda, arnhem, enschede, zwolle, leiden, maastricht, almere,
    amersfoort, apeldoorn, haarlem, den bosch, 's-hertogenbosch, antwerpen, gent, brugge, brussel, leuven,
    mechelen, hasselt, luik, hilversum, zoetermeer, dordrecht, leeuwarden, deventer, venlo, roermond, alkmaar,
    zaandam, hoofddorp, schiphol, amstelveen, gouda, veenendaal, helmond, hengelo, assen, emmen, lelystad,
    middelburg, vlissingen, wageningen, nieuwegein, houten, zeist, kortrijk, aalst, oostende, genk, turnhout,
    roeselare, keulen, londen, parijs, berlijn, amsterdam, rotterdam, utrecht, eindhoven, groningen, zaanstad,
    ede, alphen aan den rijn, delft, sittard, oss, roosendaal, purmerend, schiedam, vlaardingen, hoorn,
    bergen op zoom, sint-niklaas, paramaribo
  `,
  connectives: words`
    bij, in, voor, bij de, te, bij het, bij een, via, in opdracht van, namens, aan de, aan het, w.
  `,
  locatives: words`in, te, nabij, op`,
  employment: words`
    voltijd, voltijds, fulltime, deeltijd, deeltijds, parttime, vast contract, vaste aanstelling,
    vast dienstverband, vast, tijdelijk, tijdelijk contract, bepaalde duur, onbepaalde duur, bepaalde tijd,
    onbepaalde tijd, oproepkracht, nulurencontract, flexwerk, flexijob, uitzendkracht, uitzendwerk, interim,
    detachering, gedetacheerd, freelance, freelancer, zzp, zzp'er, zelfstandig, zelfstandige,
    zelfstandig ondernemer, bijbaan, bijbaantje, vakantiewerk, vakantiejob, studentenjob, studentenwerk,
    jobstudent, seizoenswerk, weekendwerk, zaterdagbaan, stage, stagiair, stagiaire, afstudeerstage,
    meewerkstage, snuffelstage, bbl, bol, leerwerkplek, leerling, traineeship, trainee, werkstudent,
    vrijwilliger, vrijwilligerswerk, vrijwillig, invalkracht, vervanging, zwangerschapsvervanging,
    zwangerschapsverlof, ouderschapsverlof, sabbatical, tussenjaar, werkzoekend, werkloos, dienstplicht,
    uur per week, uren per week, uur/week, nachtdienst
  `,
  honours: words`
    cum laude, summa cum laude, magna cum laude, met onderscheiding, onderscheiding, grote onderscheiding,
    grootste onderscheiding, voldoening, met lof, met genoegen, gemiddelde, eindcijfer, cijfer, gemiddeld cijfer,
    cijfergemiddelde, geslaagd, behaald, beste van de klas
  `,
  sentenceOpeners: words`
    verantwoordelijk voor, belast met, ontwikkelen van, ontwikkeling van, ontwikkelde, ontwikkeld, ontwerpen van,
    ontwierp, opzetten van, opzetten en, opgezet, bouwen van, bouwde, beheren van, beheer van, beheerde,
    leiden van, leiding geven aan, leidinggeven aan, leidde, begeleiden van, begeleiding van, begeleidde,
    coördineren van, coördinatie van, coördineerde, organiseren van, organiseerde, uitvoeren van, uitvoering van,
    voerde, adviseren van, adviseerde, opstellen van, schrijven van, schreef, verkopen van, verkoop van,
    verkocht, bedienen van, bereiden van, voorbereiden van, verzorgen van, verzorging van, verzorgde,
    verplegen van, onderhouden van, onderhoud van, onderhield, verbeteren van, verbeterde, verbetering van,
    analyseren van, analyse van, analyseerde, implementeren van, implementatie van, implementeerde, testen van,
    trainen van, lesgeven, lesgegeven, gaf, les geven aan, ondersteunen van, ondersteuning van, ondersteunde,
    meewerken aan, meegewerkt aan, werkte, werken met, werken aan, gewerkt, hielp, helpen, plannen van,
    controleren van, controle van, repareren van, installeren van, monteren van, schoonmaken van, vertalen van,
    onderhandelen, behaalde, verhoogde, verlaagde, startte, richtte, deelname aan, onderzoek naar,
    automatiseren van, migratie van, taken, werkzaamheden, mijn taken, ik ben, ik heb, ik werk, ik, mijn, als,
    binnen, kennis van, ervaring met
  `,
  namePrefixes: words`dhr., mevr., mw., drs., dr., prof., prof. dr., ir., ing., mr., ds.`,
  nameSuffixes: words`msc, bsc, phd, jr.`,
  greetings: words`ik ben, ik heet, mijn naam is, hallo ik ben, hoi ik ben`,
  conjunctions: words`en, met`,
  determiners: words`mijn, de, het, een, onze, ons`,
  genitives: words`van, van de, voor`,
  inflections: words`s, en, n`,
  frequent: words`
      en, de, het, van, een, in, voor, met, op, bij, als, naar, aan, door, werkervaring, opleiding, opleidingen,
      vaardigheden, talen, heden, ervaring
  `,
}
