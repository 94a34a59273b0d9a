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
    forsker, forskningsassistent, videnskabelig assistent, ph.d.-studerende, ph.d.-stipendiat, stipendiat, adjunkt,
    lektor, docent, professor, underviser, instruktor, rektor, pædagogisk assistent, censor, sygeplejerske, social-
    og sundhedsassistent, sosu-assistent, klinikassistent, jordemoder, farmaceut, farmakonom, psykolog,
    sagsbehandler, jurist, advokat, dommer, revisor, bogholder, controller, økonom, økonomiassistent,
    kontorassistent, receptionist, telefonist, indkøber, disponent, speditør, salgsassistent, butiksassistent,
    butikselev, ekspedient, kassedame, kok, tjener, opvasker, køkkenassistent, bartender, barista,
    rengøringsassistent, pedel, vicevært, vagt, vægter, dørmand, brandmand, soldat, værnepligtig, konstabel,
    sergent, officer, postbud, avisbud, cykelbud, truckfører, operatør, maskinfører, elektriker, tømrer, snedker,
    murer, malersvend, blikkenslager, mekaniker, automekaniker, svejser, industritekniker, frisør, kosmetolog,
    gartner, anlægsgartner, landmand, fisker, sømand, styrmand, journalist, redaktør, tekstforfatter, fotograf,
    grafiker, grafisk designer, multimediedesigner, oversætter, tolk, bibliotekar, arkivar, kunstner, musiker,
    skuespiller, biolog, kemiker, fysiker, matematiker, statistiker, geolog, laborant, laboratorietekniker, ansat,
    studerende, værnepligt, civilpligtig, afdelingssygeplejerske, sosu-hjælper, læge, overlæge, tandlæge,
    fysioterapeut, ergoterapeut, dyrlæge, socialrådgiver, pædagog, folkeskolelærer, gymnasielærer, skoleleder,
    køkkenchef, kokkeelev, bager, konditor, slagter, guide, stewardesse, pilot, buschauffør, lastbilchauffør,
    lagermedarbejder, maskinoperatør, maler, vvs-montør, smed, skrædder, guldsmed, kasseassistent, sælger,
    ejendomsmægler, sekretær, advokatfuldmægtig, anklager, politibetjent, løjtnant, kaptajn, ingeniør, sanger,
    dirigent, scenograf, museumsinspektør, konservator, babysitter, forkvinde, direktør, administrerende direktør,
    præst, bagersvend, bagermester, konditormester, slagtermester, slagtersvend, fiskehandler, grønthandler,
    købmand, handlende, ostemager, brygmester, brygger, vinproducent, møllermester, kokkeassistent,
    køkkenmedhjælper, køkkenhjælp, køkkenleder, smørrebrødsjomfru, ernæringsassistent, gastronom,
    gastronomassistent, tjenerelev, overtjener, restaurantchef, restauratør, kroejer, cafébestyrer, bestyrer,
    bardame, sommelier, hotelreceptionist, hoteldirektør, stuepige, oldfrue, natportier, portier, vært, værtinde,
    konferencevært, speciallæge, praktiserende læge, reservelæge, turnuslæge, afdelingslæge, kirurg, ortopæd,
    psykiater, gynækolog, kardiolog, neurolog, onkolog, radiolog, børnelæge, øjenlæge, anæstesilæge,
    dyrlægeassistent, veterinærsygeplejerske, dyrepasser, hundefrisør, tandtekniker, tandplejer,
    tandklinikassistent, optiker, audiologopæd, audiologiassistent, logopæd, talepædagog, kiropraktor, osteopat,
    akupunktør, massør, fodterapeut, zoneterapeut, afspændingspædagog, psykoterapeut, diætist, ernæringsekspert,
    radiograf, bioanalytiker, operationssygeplejerske, sundhedsplejerske, hjemmesygeplejerske,
    intensivsygeplejerske, plejehjemsassistent, sygehjælper, plejer, plejehjælper, social- og sundhedshjælper, sosu,
    hjemmehjælper, handicaphjælper, personlig hjælper, ambulanceredder, ambulancebehandler, paramediciner, redder,
    portør, serviceassistent, lægesekretær, apoteker, apotekermedhjælper, bedemand, kirketjener, ledsager,
    støttekontaktperson, støttepædagog, kontaktperson, familieplejer, socialpædagog, familierådgiver,
    misbrugsbehandler, gadeplansmedarbejder, klubmedarbejder, klubpædagog, børnehavepædagog, vuggestuepædagog,
    pædagogmedhjælper, pædagogstuderende, dagplejer, dagplejemor, barnepige, au pair, lærer, lærervikar,
    børnehaveklasseleder, sfo-pædagog, skolepædagog, viceskoleleder, skoleinspektør, viceinspektør, gymnasierektor,
    prorektor, dekan, institutleder, studieleder, studievejleder, erhvervsvejleder, uddannelsesvejleder, vejleder,
    faglærer, musiklærer, idrætslærer, sproglærer, højskolelærer, efterskolelærer, aftenskolelærer, kørelærer,
    svømmelærer, skilærer, ridelærer, holdleder, lektiehjælper, gæstelærer, gæsteforelæser, timelærer, ekstern
    lektor, studielektor, undervisningsassistent, studenterunderviser, hjælpelærer, postdoc, forskningsleder,
    forskningsmedarbejder, seniorforsker, videnskabelig medarbejder, videnskabelig konsulent, studentermedhjælper,
    studentermedarbejder, praktikvejleder, coach, jobkonsulent, mentor, fodboldspiller, fodboldtræner, livredder,
    spejderleder, lejrleder, tutor, rusvejleder, byggearbejder, byggeleder, bygningskonstruktør, byggetekniker,
    entreprenør, håndværker, bygningssnedker, møbelsnedker, bådebygger, skibstømrer, murersvend, murermester,
    murerarbejdsmand, arbejdsmand, jord- og betonarbejder, betonarbejder, brolægger, struktør, stenhugger,
    stilladsarbejder, stilladsmontør, tagdækker, tækkemand, glarmester, gulvlægger, flisemontør, isolatør,
    kranfører, gravemaskinefører, maskinmester, maskinarbejder, vvs'er, vvs-tekniker, blikkenslagersvend,
    elinstallatør, elektrikerlærling, elmontør, elevatormontør, køletekniker, kølemontør, servicetekniker,
    skorstensfejer, malermester, sprøjtemaler, autolakerer, pladesmed, karrosseritekniker, karetmager, cykelsmed,
    cykelmekaniker, landbrugsmaskinmekaniker, lastvognsmekaniker, flymekaniker, klejnsmed, grovsmed, beslagsmed,
    kunstsmed, skibsmontør, industrioperatør, procesoperatør, produktionsmedarbejder, produktionsleder,
    fabriksarbejder, specialarbejder, pakker, cnc-operatør, fræser, værktøjsmager, støber, boreoperatør,
    minearbejder, bogbinder, bogtrykker, trykker, typograf, grafisk tekniker, skiltemaler, sølvsmed, guldsmedesvend,
    urmager, gravør, glaspuster, keramiker, pottemager, kurvemager, sadelmager, møbelpolstrer, skomager, syerske,
    væver, tilskærer, modist, instrumentbygger, violinbygger, orgelbygger, klaverstemmer, barber, frisørelev,
    negletekniker, tatovør, makeupartist, stylist, rengøringshjælp, rengøringsdame, rengøringsleder, vinduespudser,
    husholderske, skraldemand, renovationsarbejder, gårdmand, ejendomsfunktionær, ejendomsservicetekniker, teknisk
    servicemedarbejder, teknisk serviceleder, gårdejer, landbrugsmedhjælper, fodermester, driftsleder, svinepasser,
    malker, skovfoged, skovarbejder, skov- og naturtekniker, skovrider, anlægsgartnerelev, gartnerarbejder,
    planteskolegartner, blomsterbinder, florist, biavler, jordbrugsteknolog, agronom, hortonom, landskabsarkitekt,
    fiskeskipper, fiskeopdrætter, rideskoleleder, berider, staldmester, høstarbejder, frugtplukker, dyreholder,
    naturvejleder, butiksindehaver, butiksmedarbejder, butiksleder, butiksbestyrer, varehuschef, salgskonsulent,
    salgsmedarbejder, telefonsælger, telemarketingmedarbejder, demonstratør, dekoratør, boghandler,
    boghandlermedhjælper, antikvarboghandler, antikvitetshandler, gallerist, auktionarius, kasseekspedient,
    flaskedreng, servicemedarbejder, kundeservicemedarbejder, kunderådgiver, kundekonsulent, bankrådgiver,
    bankassistent, bankfunktionær, privatrådgiver, formuerådgiver, finansrådgiver, forsikringsassurandør,
    assurandør, forsikringsmægler, aktuar, kreditkonsulent, regnskabsassistent, regnskabschef, regnskabskonsulent,
    lønbogholder, lønkonsulent, statsautoriseret revisor, registreret revisor, revisorassistent, revisortrainee,
    skattekonsulent, skatterådgiver, ejendomsmæglerassistent, ejendomsadministrator, valuar, vurderingsmand,
    taxachauffør, taxichauffør, lastvognschauffør, eksportchauffør, fragtchauffør, budchauffør, varebilschauffør,
    lokofører, lokomotivfører, togfører, togbetjent, togrevisor, stationsleder, trafikleder, flyveleder,
    flyvelederassistent, kabinepersonale, steward, purser, skibsfører, skibsassistent, matros, bådsmand,
    overstyrmand, maskinchef, havnearbejder, havnefoged, lods, speditørelev, speditionsmedarbejder,
    transportdisponent, shippingassistent, lagerarbejder, lagerchef, lagerforvalter, lagerekspedient, lagerist,
    truckchauffør, plukker, pakkeriarbejder, flyttemand, madbud, pakkebud, budbringer, reklameomdeler, avisomdeler,
    postarbejder, postassistent, advokatsekretær, advokatpartner, landsdommer, dommerfuldmægtig, politiassistent,
    politikommissær, kriminalassistent, kriminalbetjent, fængselsbetjent, fængselsfunktionær, tolder, toldassistent,
    brandmester, indsatsleder, alarmoperatør, parkeringsvagt, sikkerhedsvagt, kontrollør, detektiv,
    kontorfuldmægtig, specialkonsulent, chefkonsulent, fuldmægtig, sekretariatschef, kontorassistentelev,
    kommunaldirektør, kommunalbestyrelsesmedlem, byrådsmedlem, byrådspolitiker, regionsrådsmedlem, borgmester,
    viceborgmester, rådmand, minister, folketingsmedlem, folketingspolitiker, ministersekretær, politisk rådgiver,
    presserådgiver, pressechef, talsperson, talsmand, ambassadør, diplomat, konsul, attaché, ombudsmand,
    tillidsrepræsentant, tillidsmand, arbejdsmiljørepræsentant, fagforeningssekretær, faglig sekretær, faglig
    konsulent, korporal, oversergent, seniorsergent, premierløjtnant, oberst, oberstløjtnant, kommandør,
    befalingsmand, officersaspirant, marinesoldat, hjemmeværnssoldat, aktivist, lobbyist, landmåler, landinspektør,
    billedkunstner, billedhugger, tegner, tegneserietegner, animator, art director, kreativ direktør, webdesigner,
    modedesigner, industriel designer, møbeldesigner, indretningsarkitekt, kostumier, kostumedesigner, maskør,
    sminkør, danser, danserinde, balletdanser, koreograf, skuespillerinde, komiker, tryllekunstner, klovn, artist,
    gøgler, dukkefører, sangerinde, operasanger, komponist, pianist, violinist, bratschist, cellist, fløjtenist,
    klarinettist, trompetist, basunist, hornist, slagtøjsspiller, trommeslager, guitarist, bassist, harpenist,
    organist, kantor, korleder, korsanger, kirkesanger, dj, lydtekniker, lystekniker, lysdesigner, lydmand,
    scenetekniker, scenemester, regissør, rekvisitør, sufflør, instruktørassistent, producer, producent,
    produktionsassistent, filminstruktør, filmfotograf, filmklipper, manuskriptforfatter, dramatiker, dramaturg,
    forfatter, digter, lyriker, kritiker, klummeskribent, korrespondent, reporter, studievært, radiovært, tv-vært,
    nyhedsoplæser, redaktionssekretær, redaktionschef, chefredaktør, korrekturlæser, forlagsredaktør, forlægger,
    pressefotograf, kommunikationskonsulent, kommunikationsmedarbejder, kommunikationschef, informationsmedarbejder,
    pressemedarbejder, marketingkoordinator, marketingassistent, marketingmedarbejder, eventkoordinator,
    eventmanager, kulturformidler, kulturkonsulent, kulturmedarbejder, museumsformidler, museumsassistent,
    museumsleder, omviser, kustode, arkæolog, historiker, kunsthistoriker, etnolog, antropolog, sociolog, politolog,
    statskundskaber, filosof, teolog, lingvist, sprogforsker, tegnsprogstolk, rejseleder, turistguide, turguide,
    rejsekonsulent, influencer, sognepræst, provst, biskop, diakon, munk, missionær, kirke- og kulturmedarbejder,
    civilingeniør, diplomingeniør, maskiningeniør, bygningsingeniør, elektroingeniør, kemiingeniør, konstruktør,
    projekteringsleder, teknisk assistent, teknisk tegner, teknisk designer, softwareudvikler, webudvikler,
    frontend-udvikler, systemudvikler, programmør, systemkonsulent, systemanalytiker, it-konsulent, it-tekniker,
    it-medarbejder, it-projektleder, netværkstekniker, webmaster, webredaktør, scrum master, product owner,
    dataanalytiker, data scientist, bioinformatiker, byplanlægger, trafikplanlægger, geograf, meteorolog, astronom,
    økolog, botaniker, zoolog, mikrobiolog, biokemiker, genetiker, virolog, epidemiolog, toksikolog, farmakolog,
    nationaløkonom, miljøkonsulent, miljøtekniker, miljøingeniør, procesteknolog, kvalitetschef, kvalitetskonsulent,
    kvalitetsmedarbejder, laborantelev, opfinder, kontormedarbejder, kontorleder, kontorfunktionær, administrativ
    medarbejder, administrationsmedarbejder, administrationschef, direktionssekretær, direktionsassistent,
    chefsekretær, receptionsmedarbejder, omstillingsdame, dataregistrant, hr-konsulent, hr-chef, hr-partner,
    hr-assistent, personalekonsulent, rekrutteringskonsulent, vikarkonsulent, indkøbschef, indkøbsassistent,
    logistikchef, logistikkoordinator, logistikmedarbejder, supply chain manager, projektleder, projektmedarbejder,
    projektkoordinator, projektassistent, projektmanager, programleder, teamleder, gruppeleder, afdelingsleder,
    områdeleder, områdechef, regionschef, distriktschef, sektionsleder, centerleder, institutionsleder, daglig
    leder, underdirektør, vicedirektør, adm. direktør, generaldirektør, generalsekretær, sekretær i bestyrelsen,
    foreningsformand, klubformand, medindehaver, kompagnon, selvstændig erhvervsdrivende, freelancekonsulent,
    freelancejournalist, løsarbejder, ungarbejder, ungmedarbejder, ferieafløser, tilkaldevikar, sæsonmedarbejder,
    sæsonarbejder, kampagnemedarbejder, gadesælger, facer, indsamler, interviewer, telefoninterviewer,
    folkeskoleelev, erhvervspraktikant, husmor
  `,
  roleParts: words`
    udvikler, ingeniør, konsulent, medarbejder, leder, lærer, pædagog, sælger, arbejder, ansvarlig, rådgiver,
    medhjælper, hjælper, plejer, chauffør, montør, programmør, vejleder, analytiker, vikar, læge, direktør,
    koordinator, betjent, terapeut, fuldmægtig, sekretær, skribent, tekniker, assistent, mekaniker, specialist,
    planlægger, fører, bygger, designer, redaktør, instruktør, træner, formand, kirurg, psykolog, sygeplejerske,
    behandler, mægler, tegner, revisor, jurist, økonom, forsker, inspektør, chef, svend, kunstner
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
  legalForms: words`
    a/s, aps, ivs, i/s, k/s, p/s, a.m.b.a, amba, p.m.b.a, f.m.b.a, fmba, smba, s.m.b.a, enkeltmandsvirksomhed,
    interessentskab, anpartsselskab, aktieselskab
  `,
  employerWords: words`
    styrelsen for, forsvaret, politiet, sygehuset, universitetshospital, lægehus, plejecenter, ældrecenter,
    vuggestue, fritidsklub, ungdomsklub, virksomhed, firma, koncern, reklamebureau, vikarbureau,
    kommunikationsbureau, advokatfirma, revisionsfirma, forlag, restaurant, bageri, butik, supermarked, apotek,
    bibliotek, tegnestue, værksted, snedkeri, atelier, café, kro, konditori, privathospital, tandlægeklinik, skole,
    teater, opera, orkester, museum, galleri, avis, radio, trykkeri, boghandel, vognmand, værft, mejeri, bryggeri,
    gård, planteskole, arkitektfirma, rejsebureau, forsikring, kirke, sogn, idrætsforening, fagforening,
    ministerium, byret, landsret, ambassade, fond, bagerier, slagteri, slagterforretning, fiskehandel,
    fiskeforretning, ostehandel, delikatesse, isbod, pizzeria, grillbar, burgerbar, kaffebar, kafferisteri, bodega,
    værtshus, cafeteria, kantine, hoteller, vandrerhjem, pensionat, camping, campingplads, feriecenter,
    kursuscenter, konferencecenter, forlystelsespark, zoo, akvarium, svømmehal, idrætscenter, idrætshal,
    fitnesscenter, rideklub, ridecenter, golfklub, tennisklub, fodboldklub, boldklub, gymnastikforening, sportsklub,
    sejlklub, spejdergruppe, biograf, spillested, kulturhus, kunsthal, kunstforening, kunstmuseum, koncerthus,
    symfoniorkester, filharmonisk orkester, det kongelige teater, egnsteater, teatret, filmselskab,
    produktionsselskab, filmproduktion, lydstudie, fotostudie, bogforlag, dagblad, ugeavis, tidende, nyhedsbureau,
    danmarks radio, designbureau, webbureau, eventbureau, pr-bureau, konsulentbureau, konsulentfirma, ingeniørfirma,
    rådgivende ingeniører, bogføringsfirma, revisorer, revisionskontor, advokatkontor, advokater, advokathus,
    ejendomsmæglerkontor, mæglerfirma, bedemandsforretning, sparekasse, andelskasse, bank, pensionskasse,
    forsikringsselskab, realkredit, a-kasse, fagforbund, forbund, kommuner, rådhus, borgerservice, jobcenter,
    socialforvaltningen, folketinget, udenrigsministeriet, finansministeriet, regionen, toldvæsen,
    kriminalforsorgen, fængsel, anklagemyndigheden, højesteret, hjemmeværnet, hæren, søværnet, flyvevåbnet,
    livgarden, kaserne, beredskab, beredskabet, brandvæsen, redningsberedskab, falck, sygehus, hospital, hospice,
    psykiatrien, lægeklinik, lægepraksis, lægehuset, tandlægerne, tandplejen, dyrehospital, dyreklinik,
    fysioterapiklinik, kiropraktisk klinik, sundhedscenter, genoptræningscenter, hjemmepleje, hjemmeplejen,
    ældrepension, plejehjemmet, bosted, botilbud, opholdssted, døgninstitution, børnehjem, børnehuset, børnehus,
    integreret institution, dagpleje, fritidshjem, sfo, fritidsordning, ungdomsgård, kirkekontor, kloster, kirkens
    korshær, frelsens hær, blå kors, humanitær organisation, ngo, almennyttig forening, boligforening, boligselskab,
    andelsboligforening, byggefirma, byggeforretning, tømrerfirma, tømrerforretning, murerfirma, malerfirma,
    vvs-firma, el-firma, elinstallatører, entreprenørfirma, anlægsgartnerfirma, gartneri, maskinstation, mølle,
    vingård, dambrug, skovdistrikt, savværk, smedje, maskinfabrik, fabrik, stålværk, støberi, glarmesterforretning,
    glasværk, teglværk, papirfabrik, tekstilfabrik, væveri, systue, skrædderi, vaskeri, renseri, skomageri,
    guldsmedeforretning, urmagerforretning, frisørsalon, salon, skønhedsklinik, blomsterforretning, blomsterbutik,
    tøjbutik, skobutik, legetøjsbutik, møbelhus, byggemarked, varehus, stormagasin, købmandsbutik, kiosk,
    tankstation, bilforhandler, autoværksted, cykelforretning, taxaselskab, busselskab, rederi, lufthavn,
    flyselskab, transportfirma, fragtfirma, flyttefirma, rengøringsfirma, rengøringsselskab, vagtselskab, postvæsen,
    post danmark, forskningscenter, forskningsinstitut, institut, laboratorium, innovationscenter, startup,
    start-up, callcenter, familievirksomhed
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
  theses: words`speciale, bachelorprojekt, afhandling, hovedopgave`,
  schools: words`
    dtu, sdu, cphbusiness, seminarium, seminariet, niels brock, via university college, vuc, københavns universitet,
    aarhus universitet, syddansk universitet, cbs, itu, professionshøjskole, erhvervsakademi, erhvervsskole,
    handelsskole, teknisk skole, folkeskole, efterskole, konservatorium, kunstakademi, roskilde universitet, ruc,
    aalborg universitet, danmarks tekniske universitet, it-universitetet, copenhagen business school,
    arkitektskolen, kunsthåndværkerskolen, designskolen, designskolen kolding, danmarks designskole, filmskolen, den
    danske filmskole, statens teaterskole, musikkonservatorium, det kongelige danske musikkonservatorium, det jyske
    musikkonservatorium, det kongelige akademi, kunsthøjskole, idrætshøjskole, landbrugsskole, gartnerskole,
    sygeplejeskole, sosu-skole, social- og sundhedsskolen, sosu h, pædagogseminarium, lærerseminarium,
    lærerseminariet, blaagaard seminarium, tekniske skole, tietgenskolen, ucl erhvervsakademi, ucn, ucc, ucsyd, uc
    syd, metropol, professionshøjskolen metropol, absalon, kea, københavns erhvervsakademi, aspit, amu, amu-center,
    hf-centret, studenterkursus, vuf, privatskole, friskole, realskole, kostskole, ungdomsskolen, officersskolen,
    hærens officersskole, politiskolen, danmarks journalisthøjskole, journalisthøjskolen, danmarks medie- og
    journalisthøjskole, københavns musikskole
  `,
  schoolParts: words`
      universitet, universitetet, højskole, højskolen, skole, skolen, gymnasium, gymnasiet, akademi, akademiet
  `,
  units: words`
    afdeling, afdelingen, enhed, sektion, institut, institut for, fakultet, kontor, team, gruppe, division,
    laboratorium, klinik, ambulatorium, skadestue, intensiv, køkken, reception, bogholderi, bestyrelse, udvalg,
    bataljon, kompagni, afdeling for, enheden for, sektionen, kontoret for, forvaltningen, direktion, direktionen,
    styregruppe, filial, filialen, hovedkontor, hovedkvarter, regionskontor, lokalafdeling, forskningsgruppe,
    forskningsenhed, arbejdsgruppe, projektgruppe, fagråd, studenterråd, elevråd, operationsgangen, fødeafdeling,
    børneafdeling, medicinsk afdeling, kirurgisk afdeling, akutmodtagelse, akutmodtagelsen, intensivafdeling,
    modtagelsen, lønkontor, kundeservice, lager og logistik, bataljonen, kompagniet, eskadrille
  `,
  unitParts: words`afdelingen, afdeling, kontoret, enheden`,
  countries: words`
    danmark, sverige, norge, tyskland, storbritannien, frankrig, spanien, italien, holland, nederlandene, schweiz,
    finland, island, østrig, belgien, luxembourg, portugal, grækenland, polen, tjekkiet, slovakiet, ungarn,
    rumænien, bulgarien, kroatien, slovenien, serbien, ukraine, tyrkiet, irland, canada, mexico, brasilien,
    argentina, chile, colombia, peru, kina, japan, sydkorea, indien, australien, new zealand, israel, egypten,
    marokko, tunesien, sydafrika, de forenede arabiske emirater, singapore, estland, letland, litauen, england,
    skotland, wales, nordirland, usa, uk, de forenede stater, rusland, hviderusland, belarus, moldova, albanien,
    kosovo, makedonien, nordmakedonien, montenegro, bosnien, bosnien-hercegovina, jugoslavien, tjekkoslovakiet,
    sovjetunionen, ddr, vesttyskland, malta, cypern, liechtenstein, monaco, andorra, georgien, armenien,
    aserbajdsjan, kasakhstan, usbekistan, afghanistan, pakistan, bangladesh, sri lanka, nepal, iran, irak, syrien,
    libanon, jordan, palæstina, saudi-arabien, kuwait, qatar, oman, yemen, libyen, algeriet, sudan, etiopien,
    eritrea, somalia, kenya, uganda, rwanda, burundi, tanzania, zambia, zimbabwe, malawi, mozambique, angola,
    namibia, botswana, senegal, gambia, mali, ghana, nigeria, cameroun, congo, nordkorea, cambodja, laos, burma,
    vietnam, thailand, indonesien, malaysia, filippinerne, taiwan, hongkong, cuba, costa rica, ecuador, bolivia,
    venezuela, uruguay, paraguay, grønland, færøerne, uae
  `,
  regions: words`
    england, færøerne, grønland, sjælland, fyn, jylland, nordjylland, midtjylland, syddanmark, bornholm,
    hovedstaden, norden, europa, storkøbenhavn, nordsjælland, vestsjælland, sydsjælland, lolland, falster,
    lolland-falster, møn, langeland, ærø, samsø, østjylland, vestjylland, sønderjylland, sydjylland,
    midtvestjylland, himmerland, vendsyssel, djursland, trekantområdet, triangleregionen, øresundsregionen, skåne,
    slesvig, slesvig-holsten, sydslesvig, bayern, sachsen, hessen, normandiet, bretagne, provence, toscana,
    catalonien, andalusien, californien, florida, texas, skotland, wales, skandinavien, baltikum, balkan,
    mellemøsten, sydamerika, nordamerika, latinamerika, asien, afrika
  `,
  placeWords: words`vej, gade, allé, plads, torv, postnummer, kommune, nær, nord, syd, øst, vest, centrum`,
  streetParts: words`gade, vej`,
  workModes: words`
    hjemmearbejde, fjernarbejde, hjemmefra, hybrid, hjemmearbejdsplads, hybridarbejde, delvist hjemmefra, på
    kontoret, på stedet, fuldt remote, remote, online, landsdækkende, hele landet, rejseaktivitet, fjernundervisning
  `,
  cities: words`
    københavn, aarhus, århus, aalborg, ålborg, odense, esbjerg, randers, kolding, horsens, vejle, roskilde, herning,
    silkeborg, næstved, fredericia, viborg, køge, holstebro, københavn k, københavn n, københavn s, københavn v,
    københavn ø, frederiksberg, gentofte, lyngby, kongens lyngby, hellerup, ballerup, glostrup, taastrup, hillerød,
    helsingør, hørsholm, slagelse, svendborg, sønderborg, haderslev, aabenraa, hjørring, frederikshavn, thisted,
    ribe, nykøbing falster, rønne, bornholm, billund, malmø, hamborg, nørresundby, holbæk, kalundborg, ringsted,
    sorø, korsør, haslev, vordingborg, nakskov, maribo, nyborg, middelfart, faaborg, bogense, kerteminde, otterup,
    grenaa, ebeltoft, hadsten, skanderborg, odder, hinnerup, hedensted, juelsminde, ikast, skjern, ringkøbing,
    lemvig, nykøbing mors, hobro, mariager, brønderslev, sæby, hirtshals, skagen, aars, støvring, løgstør, tønder,
    vojens, gråsten, nordborg, varde, grindsted, brørup, rødekro, frederiksværk, frederikssund, birkerød, allerød,
    værløse, holte, virum, charlottenlund, klampenborg, rødovre, hvidovre, brøndby, albertslund, ishøj, solrød,
    solrød strand, kastrup, dragør, tårnby, valby, vanløse, vesterbro, nørrebro, østerbro, amager, herlev, gladsaxe,
    søborg, bagsværd, måløv, skovlunde, humlebæk, fredensborg, helsinge, tórshavn, nuuk, flensborg, kiel, lübeck,
    bremen, berlin, münchen, köln, frankfurt, düsseldorf, stuttgart, leipzig, dresden, hannover, wien, zürich,
    genève, bern, bruxelles, antwerpen, amsterdam, rotterdam, haag, paris, lyon, marseille, strasbourg, rom, milano,
    firenze, venedig, napoli, torino, bologna, madrid, barcelona, valencia, sevilla, granada, malaga, lissabon,
    porto, athen, warszawa, krakow, gdansk, prag, budapest, bukarest, beograd, zagreb, ljubljana, sarajevo, tallinn,
    riga, vilnius, moskva, sankt petersborg, kyiv, kiev, istanbul, ankara, dublin, edinburgh, glasgow, manchester,
    oxford, cambridge, stockholm, göteborg, lund, helsingborg, oslo, trondheim, stavanger, helsinki, reykjavik, new
    york, boston, chicago, san francisco, los angeles, toronto, montreal, kairo, cape town, nairobi, teheran,
    bagdad, damaskus, beirut, jerusalem, tel aviv, dubai, beijing, shanghai, tokyo, seoul, singapore, bangkok,
    mumbai, new delhi, sydney, melbourne
  `,
  connectives: words`hos, ved, på, i, for`,
  locatives: words`i, på, ved, nær`,
  employment: words`
    fuldtid, fuldtidsstilling, deltid, deltidsstilling, fastansat, fastansættelse, tidsbegrænset, vikariat,
    barselsvikariat, vikar, timelønnet, studiejob, studentermedhjælper, fritidsjob, sommerjob, sæsonarbejde,
    freelance, freelancer, selvstændig, selvstændig erhvervsdrivende, praktik, praktikant, praktikophold, elev,
    elevplads, læreplads, lærling, trainee, løntilskud, fleksjob, frivillig, frivilligt arbejde, barsel,
    barselsorlov, orlov, forældreorlov, sabbatår, ledig, arbejdssøgende, værnepligt, timer om ugen, jobrotation,
    fuld tid, deltidsansat, fuldtidsansat, fuldtidsansættelse, deltidsansættelse, fast stilling, fast ansættelse,
    midlertidig, midlertidig ansættelse, midlertidig stilling, tidsbegrænset ansættelse, tidsbegrænset stilling,
    åremål, åremålsansættelse, projektansat, projektansættelse, årsvikar, barselsvikar, vikaransættelse, vikarjob,
    tilkaldevikar, timelønsansat, timelærer, honorarlønnet, freelanceopgaver, eget firma, egen virksomhed, egen
    forretning, konsulentopgave, bijob, bibeskæftigelse, ulønnet, ulønnet praktik, lønnet praktik,
    virksomhedspraktik, erhvervspraktik, løntilskudsjob, nytteindsats, jobtræning, arbejdsprøvning, praktikperiode,
    praktikplads, studiepraktik, projektorienteret forløb, elevtid, læretid, voksenlærling, mesterlære,
    traineestilling, studenterjob, ungdomsjob, weekendjob, aftenjob, ferieafløsning, feriejob, sommerferiejob,
    sommerafløser, sæsonansat, sæsonjob, frivilligjob, frivilligt hverv, tillidshverv, bestyrelsesarbejde,
    fædreorlov, sygeorlov, sygemeldt, uddannelsesorlov, ledighed, arbejdsløs, jobsøgende, mellem job, pensioneret,
    pensionist, efterløn, førtidspension, seniorjob, aftjent værnepligt, civil værnepligt, militærtjeneste,
    timer/uge, timer pr. uge, t/uge, 37 timer, skiftehold, natarbejde, prøvetid
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
