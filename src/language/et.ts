import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const et: Vocabulary = {
  titles: {
    summary: words`
      minust, profiil, kokkuvõte, enesetutvustus, tutvustus, lühitutvustus, eesmärk, lühidalt minust, kes ma olen,
      iseloomustus, sissejuhatus, endast, lühikokkuvõte, lühikirjeldus, tööalane eesmärk, enda kohta
    `,
    experience: words`
      töökogemus, töökogemused, kogemus, kogemused, teenistuskäik, töökäik, töötamine, karjäär, töö, ametid,
      tööalane kogemus, eelnev töökogemus, praktika, praktikad, praktikakogemus, erialane töökogemus, muu töökogemus,
      varasem töökogemus, töökohad, ametikohad, tööelu, töökogemus ja praktika, senine töökogemus, ajateenistus,
      kaitseväeteenistus, erialane kogemus
    `,
    education: words`
      haridus, haridustee, haridus ja koolitus, haridus ja koolitused, haridus ja täiendkoolitus, hariduskäik,
      haridus ja täiendkoolitused, õpingud, koolid, formaalharidus, kõrgharidus, akadeemiline haridus,
      haridus & koolitused
    `,
    skills: words`
      oskused, tehnilised oskused, arvutioskus, arvutioskused, arvutikasutusoskus, it-oskused, digioskused,
      digipädevus, pädevused, kompetentsid, teadmised, oskused ja teadmised, teadmised ja oskused, tehnoloogiad,
      tööriistad, programmeerimiskeeled, isikuomadused, tugevused, muud oskused, kutseoskused, erialased oskused,
      isiklikud oskused, omadused, põhioskused, kompetentsus, lisaoskused, oskused ja pädevused, tehnilised teadmised,
      tarkvara
    `,
    projects: words`
      projektid, isiklikud projektid, oma projektid, valitud projektid, projektikogemus, portfoolio, hobiprojektid,
      koolitööd, lõputöö
    `,
    contact: words`
      kontakt, kontaktandmed, isikuandmed, kontaktid, isiklikud andmed, andmed, kontaktinfo, üldandmed, isiklik info,
      üldinfo
    `,
    languages: words`keeled, keelteoskus, keelteoskused, keeleoskus, võõrkeeled, keelte oskus`,
    certifications: words`
      sertifikaadid, tunnistused, koolitused, kursused, täiendkoolitused, täiendkoolitus, täiendõpe,
      kursused ja koolitused, koolitused ja kursused, koolitused ja sertifikaadid, sertifikaadid ja koolitused,
      juhiload, autojuhiload, litsentsid, kutsetunnistused, täiendusõpe, juhilubade olemasolu, kutsed ja tunnistused,
      läbitud koolitused
    `,
    publications: words`publikatsioonid, artiklid, teaduspublikatsioonid, avaldatud artiklid, kirjutised`,
    talks: words`ettekanded, esinemised, konverentsid, loengud, esitlused`,
    teaching: words`õpetamine, õppetöö, õpetamiskogemus, juhendamine`,
    awards: words`
      auhinnad, tunnustused, saavutused, stipendiumid, auhinnad ja tunnustused, tunnustused ja auhinnad,
      stipendiumid ja auhinnad, preemiad
    `,
    volunteering: words`
      vabatahtlik tegevus, vabatahtlik töö, ühiskondlik tegevus, organisatsiooniline tegevus, liikmelisus,
      vabatahtlikkus, ühiskondlik aktiivsus, kuulumine organisatsioonidesse, muu tegevus, seltsitegevus
    `,
    interests: words`
      huvid, hobid, huvid ja hobid, hobid ja huvid, harrastused, huvialad, hobid ja harrastused, vaba aeg, huvitegevus
    `,
    references: words`soovitajad, soovitused, soovitaja, viited, referentsid`,
    other: words`muu, lisainfo, muu info, lisaandmed, täiendav info, muud andmed, muu teave, varia, märkused`,
  },
  titleWords: {
    experience: words`töökogemus, kogemus, teenistuskäik, praktika`,
    education: words`haridus, haridustee, hariduskäik, õpingud`,
    skills: words`oskused, arvutioskus, pädevused, teadmised`,
    projects: words`projektid`,
    contact: words`kontaktandmed, isikuandmed`,
    languages: words`keeled, keelteoskus, keeleoskus`,
    certifications: words`sertifikaadid, koolitused, kursused, täiendkoolitused, täiendkoolitus`,
    publications: words`publikatsioonid, artiklid`,
    talks: words`ettekanded, esinemised`,
    teaching: words`õpetamine`,
    awards: words`auhinnad, tunnustused, stipendiumid, saavutused`,
    volunteering: words`vabatahtlik, ühiskondlik`,
    interests: words`huvid, hobid, harrastused`,
    references: words`soovitajad`,
    summary: words`kokkuvõte, profiil`,
  },
  documents: words`elulookirjeldus, elulugu, cv, curriculum vitae, resümee, minu cv`,
  labels: {
    name: words`nimi, eesnimi, perekonnanimi, perenimi, ees- ja perekonnanimi, täisnimi`,
    email: words`e-post, epost, e-posti aadress, meil, e-mail, email, meiliaadress`,
    phone: words`telefon, tel, mobiil, telefoninumber, mob, mobiiltelefon, kontakttelefon`,
    address: words`aadress, elukoht, asukoht, elukoha aadress, postiaadress, linn, kodune aadress`,
    website: words`veebileht, koduleht, veeb, kodulehekülg`,
    birth: words`
      sünniaeg, sünnikuupäev, sündinud, isikukood, vanus, kodakondsus, rahvus, sünnikoht, perekonnaseis, sugu,
      sünniaeg ja -koht
    `,
    period: words`periood, ajavahemik, kuupäev, aasta, aastad, kestus, töötamise aeg`,
    role: words`amet, ametikoht, roll, positsioon, ametinimetus`,
    organization: words`
      ettevõte, tööandja, organisatsioon, asutus, kool, ülikool, õppeasutus, firma, haridusasutus, töökoht
    `,
    client: words`klient, tellija`,
    location: words`koht, asukoht, linn, asukohamaa`,
    degree: words`kraad, eriala, õppekava, teaduskond, haridustase, suund, peaeriala`,
    headline: words`amet, elukutse, ametinimetus`,
    aside: words`
      lõpetatud, lõpetanud, pooleli, katkestatud, omandamisel, cum laude, keskmine hinne, hinne, tööülesanded,
      peamised tööülesanded, ülesanded, vastutus, vastutusvaldkond, vastutusvaldkonnad, tulemused, tehnoloogiad,
      tööriistad, keskkond, ained, kursused, lõputöö, lõputöö teema, bakalaureusetöö, magistritöö, diplomitöö,
      juhendaja, projekt, projektid, kirjeldus, meetodid, valdkond, tegevusala, märksõnad, põhiülesanded,
      töö kirjeldus
    `,
  },
  months: [
    words`jaanuar, jaan, jaanuaris, jaanuarist`,
    words`veebruar, veebr, veebruaris, veebruarist`,
    words`märts, märtsis, märtsist`,
    words`aprill, apr, aprillis, aprillist`,
    words`mai, maist`,
    words`juuni, juunis, juunist`,
    words`juuli, juulis, juulist`,
    words`august, aug, augustis, augustist`,
    words`september, sept, sep, septembris, septembrist`,
    words`oktoober, okt, oktoobris, oktoobrist`,
    words`november, nov, novembris, novembrist`,
    words`detsember, dets, detsembris, detsembrist`,
  ],
  seasons: words`
      kevad, kevadel, suvi, suvel, sügis, sügisel, talv, talvel, kevadsemester, sügissemester, algus, lõpp, suvetöö
  `,
  open: words`
      praegu, praeguseni, tänaseni, kuni praeguseni, kuni tänaseni, kuni praegu, tänapäev, tänapäevani,
      kuni tänapäevani, hetkel, käesolev, käesoleva ajani, praegune, praegune töökoht, jätkub, kestab, tänane, täna,
      siiani, kuni siiani, seniajani, pooleli, omandamisel, õpin, tänase päevani, käimasolev
  `,
  dateWords: {
    early: words`algus`,
    late: words`lõpp`,
    quarter: words`kvartal`,
    half: words`poolaasta`,
    term: words`semester`,
    fiscalYear: words`majandusaasta`,
    schoolYear: words`õppeaasta`,
    and: words`ja`,
  },
  since: words`alates, alates aastast, aastast, alates aasta`,
  until: words`kuni`,
  from: words`ajavahemikus, aastatel, aastal`,
  dateNotes: words`
      eeldatav lõpetamine, eeldatav lõpp, lõpetatud, lõpetamine, lõpetasin, lõpetanud, lõpetan, umbes,
      plaanitud lõpetamine, orienteeruv lõpetamine
  `,
  roles: words`
    andmeteadlane, it-tugi, kasutajatugi, infotehnoloog, projekteerija, konstruktor, tooteomanik, vahetusevanem,
    vahetuse vanem, meister, direktor, peadirektor, asedirektor, esimees, aseesimees, president, liige, asutaja,
    kaasasutaja, omanik, osanik, ettevõtja, vabakutseline, nõunik, ekspert, vabatahtlik, praktikant, praktika,
    õpipoiss, isiklik abistaja, tugiisik, teadlane, doktorant, magistrant, järeldoktor, professor, dotsent, lektor,
    õppejõud, koolitaja, juhendaja, treener, laagrikasvataja, kasvataja, logopeed, õde, meditsiiniõde, hooldaja,
    hooldusõde, arst, perearst, hambaarst, loomaarst, eriarst, ämmaemand, apteeker, proviisor, farmatseut,
    füsioterapeut, tegevusterapeut, psühholoog, parameedik, laborant, jurist, advokaat, vandeadvokaat, notar,
    kohtunik, prokurör, raamatupidaja, pearaamatupidaja, vanemraamatupidaja, audiitor, ökonomist, sekretär, juhiabi,
    asjaajaja, müügiesindaja, kassapidaja, kassiir, müüja-kassapidaja, logistik, ekspediitor, kokk, abikokk, peakokk,
    pagar, kondiiter, kelner, ettekandja, baarman, barista, nõudepesija, koristaja, turvamees, politseinik, päästja,
    sõdur, ajateenija, ohvitser, allohvitser, kuller, postiljon, operaator, liinioperaator, õmbleja, elektrik,
    lukksepp, autolukksepp, mehaanik, automehaanik, keevitaja, ehitaja, puusepp, tisler, maaler, müürsepp,
    torulukksepp, monteerija, juuksur, kosmeetik, aednik, talunik, ajakirjanik, reporter, tõlkija, tõlk, fotograaf,
    arhivaar, kunstnik, muusik, näitleja, keemik, füüsik, bioloog, geoloog, matemaatik, referent, vallavanem,
    linnapea, giid, ajateenistus, arst-resident, residentarst, kirurg, psühhiaater, vanemõde, pereõde,
    kliiniline psühholoog, massöör, optometrist, toitumisnõustaja, sotsiaaltöötaja, sotsiaalpedagoog, eripedagoog,
    lapsehoidja, õpetaja, klassiõpetaja, lasteaiaõpetaja, aineõpetaja, inglise keele õpetaja, õpetaja abi, abiõpetaja,
    huvijuht, koolidirektor, õppealajuhataja, vanemlektor, teadur, nooremteadur, vanemteadur, assistent, dekaan,
    rektor, üliõpilane, plaatija, katusepanija, betoonitööline, ehitustööline, ehitusinsener, santehnik,
    elektromontöör, treial, freesija, autoelektrik, hooldustehnik, tehnik, cnc operaator, masinist, kraanajuht,
    ekskavaatorijuht, tõstukijuht, tootmistööline, liinitööline, abitööline, lihttööline, pakkija, koostaja, rätsep,
    kingsepp, kullassepp, keraamik, restauraator, trükkal, kaevur, objektijuht, töödejuhataja, brigadir, tootmisjuht,
    kvaliteedijuht, kvaliteediinsener, kvaliteedikontrolör, arhitekt, sisearhitekt, maastikuarhitekt, geodeet,
    insener, elektriinsener, mehaanikainsener, tootmisinsener, projektiinsener, peainsener, tehnoloog, köögiabiline,
    lihunik, baarmen, restoranijuht, klienditeenindaja, teenindaja, teenindusjuht, administraator,
    hotelliadministraator, toateenija, reisikonsultant, stjuardess, piloot, madrus, vedurijuht, bussijuht,
    veoautojuht, taksojuht, autojuht, dispetšer, laotöötaja, laohoidja, laojuhataja, tolliametnik, tollimaakler,
    müüja, kaupluse juhataja, poe juhataja, müügikonsultant, müügijuht, müügimees, müügiassistent, kliendihaldur,
    kliendikonsultant, telefonimüüja, ostujuht, ostuspetsialist, kategooriajuht, maakler, kinnisvaramaakler,
    kindlustusmaakler, kindlustusagent, teller, haldur, laenuhaldur, palgaarvestaja, finantsjuht, finantsanalüütik,
    analüütik, ärianalüütik, andmeanalüütik, büroojuht, bürooassistent, kontorijuht, personalijuht,
    personalispetsialist, värbaja, värbamisspetsialist, turundusjuht, turundusspetsialist, turundusassistent,
    kommunikatsioonijuht, kommunikatsioonispetsialist, avalike suhete juht, pressiesindaja, kohtujurist, abiprokurör,
    kohtutäitur, ametnik, vanemspetsialist, peaspetsialist, spetsialist, osakonnajuhataja, osakonna juhataja,
    asekantsler, kantsler, abivallavanem, abilinnapea, saadik, suursaadik, diplomaat, riigikogu liige, uurija,
    inspektor, tuletõrjuja, kapral, seersant, lipnik, leitnant, turvatöötaja, valvur, piirivalvur, vangivalvur,
    puhastusteenindaja, majahoidja, haldusjuht, põllumees, agronoom, karjak, lüpsja, traktorist, metsamees, metsnik,
    metsavaht, kalur, mesinik, maniküürija, jumestaja, stilist, lavastaja, režissöör, stsenarist, dramaturg,
    produtsent, operaator-monteerija, helirežissöör, valguskunstnik, lavakujundaja, koreograaf, tantsija,
    tantsuõpetaja, laulja, pianist, viiuldaja, dirigent, koorijuht, helilooja, saatejuht, diktor, korrespondent,
    toimetaja, peatoimetaja, tegevtoimetaja, keeletoimetaja, korrektor, kirjanik, illustraator, skulptor,
    graafiline disainer, kujundaja, disainer, moedisainer, veebidisainer, kuraator, muuseumipedagoog,
    raamatukoguhoidja, bibliograaf, preester, õpetaja-diakon, kirikuõpetaja, sportlane, kohtunik-treener,
    tarkvaraarendaja, tarkvarainsener, tarkvaraarhitekt, veebiarendaja, arendaja, vanemarendaja, programmeerija,
    testija, tarkvaratestija, süsteemiadministraator, süsteemianalüütik, it-spetsialist, it-juht, võrguadministraator,
    andmebaasiadministraator, projektijuht, projektikoordinaator, projektiassistent, tootejuht, tiimijuht,
    arendusjuht, tegevjuht, tegevdirektor, juhataja, asejuhataja, juhatuse liige, juhatuse esimees, nõukogu liige,
    asepresident, kaasomanik, fie, koordinaator, konsultant, nõustaja, esindaja, kliendiesindaja, töötaja,
    hooajatööline
  `,
  roleParts: words`
    arendaja, insener, juht, spetsialist, konsultant, õpetaja, müüja, tehnik, töötaja, tööline, analüütik, arhitekt,
    programmeerija, disainer, testija, teenindaja, abiline, ametnik, nõustaja, juhataja, teadur, haldur, koordinaator,
    administraator, hoidja, toimetaja, assistent, arst, hooldaja, operaator, esindaja, nõunik, terapeut, treener,
    pidaja, direktor
  `,
  degrees: words`
    bakalaureus, magister, doktor, filosoofiadoktor, teadusmagister, diplom, vahetusüliõpilane, vahetusõpilane,
    üliõpilane, eriala, õppekava, informaatika, tarkvaratehnika, tarkvaraarendus, infotehnoloogia, infosüsteemid,
    äriinfotehnoloogia, ärijuhtimine, ärikorraldus, rahandus, psühholoogia, ehitus, elektrotehnika, mehhatroonika,
    majandus, kursus, logistika, bakalaureusekraad, bakalaureuseõpe, magistrikraad, magistriõpe, doktorikraad,
    doktoriõpe, rakenduskõrgharidus, kõrgharidus, keskharidus, keskeriharidus, kutseharidus, kutsekeskharidus,
    põhiharidus, gümnaasiumiharidus, kutsetunnistus, tunnistus, täiendõpe, ümberõpe, arvutiteadus, majandusteadus,
    raamatupidamine, õigusteadus, sotsioloogia, pedagoogika, klassiõpetaja õppekava, eesti filoloogia,
    inglise filoloogia, ajakirjandus, arstiteadus, õendus, hambaarstiteadus, farmaatsia, arhitektuur, avalik haldus,
    politoloogia, rahvusvahelised suhted
  `,
  degreeParts: words`kraad, haridus, õpe, teadus, õpingud`,
  legalForms: words`
    oü, mtü, sa, tü, aktsiaselts, sihtasutus, fie, uü, osaühing, mittetulundusühing, täisühing, usaldusühing,
    tulundusühistu, ühistu
  `,
  employerWords: words`
    riigikantselei, riigi infosüsteemi amet, sotsiaalkindlustusamet, keskkonnaamet, kaitsevägi, kaitseliit, politsei,
    kliinikum, perearstikeskus, apteek, hooldekodu, noortekeskus, muuseum, teater, ettevõte, kauplus, pood, restoran,
    kohvik, hotell, pagariäri, selts, liit, üliõpilasesindus, korporatsioon, riigikogu, haigla, regionaalhaigla,
    keskhaigla, polikliinik, hambakliinik, hambaravi, loomakliinik, kiirabi, lastekodu, lasteaed, lastehoid, huvikool,
    rahvamaja, kultuurikeskus, kultuurimaja, raamatukogu, filharmoonia, orkester, galerii, arhiiv, ajaleht, ajakiri,
    kirjastus, trükikoda, televisioon, rahvusringhääling, agentuur, reklaamiagentuur, reisibüroo, advokaadibüroo,
    õigusbüroo, raamatupidamisbüroo, kinnisvarabüroo, arhitektuuribüroo, projekteerimisbüroo, inseneribüroo,
    notaribüroo, büroo, hoiu-laenuühistu, kaubamaja, supermarket, selver, hulgimüük, tankla, pagaritöökoda,
    kondiitriäri, pubi, külalistemaja, spaa, sanatoorium, õlletehas, piimatööstus, lihatööstus, tehas, saeveski,
    puidutööstus, mööblitööstus, masinatehas, laevatehas, elektrijaam, kaevandus, veevärk, sadam, lennujaam,
    lennundus, raudtee, bussipark, autoteenindus, autokeskus, remonditöökoda, töökoda, ehitusfirma, ehitusettevõte,
    kinnisvara, ilusalong, juuksurisalong, salong, spordiklubi, jalgpalliklubi, jõusaal, ühing, ametiühing,
    kaubanduskoda, põllumajandusühistu, aiand, metskond, ministeerium, maksu- ja tolliamet,
    politsei- ja piirivalveamet, päästeamet, päästekomando, töötukassa, linnavalitsus, vallavalitsus, maavalitsus,
    maakohus, ringkonnakohus, prokuratuur, vangla, väeosa, saatkond, konsulaat, kirik, kogudus, uurimisinstituut,
    teaduspark, idufirma, kontsern, korteriühistu, punane rist
  `,
  employers: words`
      töötukassa, päästeamet, swedbank, luminor, lhv, eesti energia, eesti telekom, telia eesti, elisa eesti,
      nortal, helmes, playtech, pipedrive, cybernetica, selver, prisma peremarket, coop eesti, omniva, tallink
  `,
  employerParts: words`
      valitsus, ministeerium, haigla, tolliamet, piirivalveamet, pank, lasteaed, raamatukogu, ühistu, büroo, kliinik,
      ühing, kaubamaja, kirjastus
  `,
  theses: words`lõputöö, magistritöö, bakalaureusetöö, doktoritöö, diplomitöö`,
  schools: words`
    taltech, ttü, estonian business school, tehnikum, polütehnikum, reaalkool, instituut, teaduskond, kood/jõhvi,
    majanduskool, ülikool, tartu ülikool, tallinna tehnikaülikool, tallinna ülikool, tlü, eesti maaülikool,
    eesti kunstiakadeemia, eesti muusika- ja teatriakadeemia, emta, sisekaitseakadeemia, kaitseväe akadeemia,
    tartu ülikooli viljandi kultuuriakadeemia, viljandi kultuuriakadeemia, mainori kõrgkool, kõrgkool,
    tallinna tehnikakõrgkool, tervishoiu kõrgkool, rakenduskõrgkool, eesti lennuakadeemia, mereakadeemia, akadeemia,
    kolledž, gümnaasium, keskkool, põhikool, algkool, riigigümnaasium, kutsekool, kutsehariduskeskus, kutseõppekeskus,
    ametikool, teeninduskool, meditsiinikool, muusikakool, kunstikool, täiskasvanute gümnaasium, rahvaülikool,
    autokool
  `,
  schoolParts: words`
      ülikool, ülikooli, kõrgkool, keskkool, kutsekool, põhikool, gümnaasium, gümnaasiumi, kolledž, akadeemia,
      hariduskeskus, huvikool, muusikakool
  `,
  units: words`
    osakond, üksus, instituut, teaduskond, kateeder, labor, laboratoorium, meeskond, rühm, büroo, filiaal, kliinik,
    erakorralise meditsiini osakond, köök, vastuvõtt, raamatupidamine, juhatus, nõukogu, komisjon, kompanii, pataljon,
    talitus, allüksus, esindus, õppetool, töörühm, uurimisrühm, müügiosakond, turundusosakond, personaliosakond,
    finantsosakond, it-osakond, tootmisosakond, kirurgiaosakond, lasteosakond, intensiivravi osakond,
    üliõpilasesindus, õpilasesindus
  `,
  unitParts: words`osakond, üksus, instituut, teaduskond`,
  countries: words`
      eesti, soome, rootsi, läti, leedu, saksamaa, norra, taani, inglismaa, suurbritannia, ühendkuningriik,
      iirimaa, prantsusmaa, hispaania, itaalia, holland, venemaa, ameerika ühendriigid, eestis, island, austria,
      šveits, belgia, luksemburg, portugal, kreeka, poola, tšehhi, slovakkia, ungari, rumeenia, bulgaaria,
      horvaatia, sloveenia, serbia, ukraina, türgi, kanada, mehhiko, brasiilia, argentina, tšiili, colombia, peruu,
      hiina, jaapan, lõuna-korea, india, austraalia, uus-meremaa, iisrael, egiptus, maroko, tuneesia,
      lõuna-aafrika vabariik, araabia ühendemiraadid, singapur
  `,
  regions: words`
    harjumaa, tartumaa, pärnumaa, ida-virumaa, lääne-virumaa, viljandimaa, saaremaa, hiiumaa, võrumaa, valgamaa,
    raplamaa, järvamaa, jõgevamaa, põlvamaa, läänemaa, euroopa, aasia
  `,
  placeWords: words`
    tänav, tn, maantee, mnt, puiestee, pst, väljak, tee, sihtnumber, vald, linn, maakond, lähedal, kesklinn
  `,
  workModes: words`
    kaugtöö, kodukontor, distantstöö, hübriid, hübriidtöö, kohapeal, kontoris, osaliselt kaugtöö, veebis
  `,
  cities: words`
    tallinn, tartu, narva, pärnu, viljandi, rakvere, kuressaare, võru, valga, haapsalu, jõhvi, paide, helsingi,
    stockholm, riia, tallinnas, tartus, kohtla-järve, maardu, sillamäe, keila, saue, elva, rapla, põlva, jõgeva,
    paldiski, kärdla, türi, otepää, viimsi, saku, laagri, harku, berliin, london, peterburi, kiviõli, pärnus, narvas,
    vilnius, kaunas, tampere, göteborg, oslo, kopenhaagen, moskva, kiiev, varssavi, hamburg, münchen, frankfurt,
    budapest, zürich, genf, brüssel, amsterdam, pariis, manchester, oxford, cambridge, edinburgh, dublin, rooma,
    milano, madrid, barcelona, lissabon, ateena, istanbul, new york, los angeles, san francisco, toronto, tokyo,
    peking, singapur, sydney, melbourne
  `,
  connectives: words`juures, ettevõttes`,
  employment: words`
    täistööaeg, täiskohaga, osaline tööaeg, osalise tööajaga, poole kohaga, tähtajaline, tähtajatu, asendus, asendaja,
    hooajatöö, suvetöö, vabakutseline, fie, töövõtuleping, käsundusleping, praktika, praktikant, õpipoiss,
    vabatahtlik, vabatahtlik töö, lapsehoolduspuhkus, emapuhkus, vanemapuhkus, akadeemiline puhkus, töötu, tööotsija,
    ajateenistus, asendusteenistus, täiskoormus, osakoormus, osaajaga, poolkoormus, ajutine töö, suvepraktika,
    erialane praktika, koolipraktika, tööleping, katseaeg, vahetustega töö, õpipoisiõpe
  `,
  honours: words`cum laude, kiitusega, keskmine hinne, hinne, kuldmedal, hõbemedal, stipendium, väga hea`,
  sentenceOpeners: words`
    vastutasin, vastutav, vastutus, arendasin, arendus, juhtisin, juhtimine, korraldasin, korraldamine,
    koordineerisin, planeerimine, müük, müüsin, õpetasin, õpetamine, koolitasin, toetasin, abistasin, hooldasin,
    parandasin, analüüsisin, kirjutasin, tõlkisin, osalesin, osalemine, töötasin, tööülesanded, ülesanded, olen,
    mul on, minu, kogemus
  `,
  greetings: words`olen, minu nimi on, mina olen`,
  conjunctions: words`ja, ning, või`,
  determiners: words`minu`,
  inflections: words`n, s`,
  frequent: words`
      ja, on, et, ning, kui, oma, mis, või, ka, töö, töökogemus, haridus, oskused, keeled, kuni, alates,
      koolitused, kursused, projektid, huvid
  `,
}
