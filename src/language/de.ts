import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const de: Vocabulary = {
  titles: {
    summary: words`
      profil, kurzprofil, über mich, zusammenfassung, zur person, ziel, kurzvorstellung, persönliches profil,
      steckbrief, beruf, motivation
    `,
    experience: words`
      berufserfahrung, berufserfahrungen, beruflicher werdegang, werdegang, stationen, berufliche stationen,
      berufspraxis, praktische erfahrung, praktische erfahrungen, erfahrung, erfahrungen, arbeitserfahrung,
      praktika, praktikum, anstellungen, berufliche erfahrung, berufliche tätigkeit, tätigkeiten,
      beschäftigung, berufstätigkeit, arbeit, berufliche laufbahn, nebentätigkeiten, berufliches, lebenslauf,
      beruflicher lebenslauf
    `,
    education: words`
      ausbildung, bildung, studium, bildungsweg, schulbildung, akademische ausbildung, schule, ausbildungen,
      aus- und weiterbildung, studium und ausbildung, hochschulausbildung, schulische ausbildung, bildungsgang,
      akademischer werdegang, schulischer werdegang, berufsausbildung, hochschulbildung, schulausbildung,
      universitäre ausbildung, abschlüsse
    `,
    skills: words`
      kenntnisse, fähigkeiten, kompetenzen, fertigkeiten, it-kenntnisse, edv-kenntnisse, edv kenntnisse,
      it kenntnisse, technische kenntnisse, fachkenntnisse, technologien, programmiersprachen, qualifikationen,
      besondere kenntnisse, computerkenntnisse, programmierkenntnisse, technische fähigkeiten, schwerpunkte,
      werkzeuge, stärken, kernkompetenzen, weitere kenntnisse, kenntnisse und fähigkeiten
    `,
    projects: words`
      projekte, eigene projekte, private projekte, persönliche projekte, projekterfahrung, projektliste,
      ausgewählte projekte, referenzprojekte, projekthistorie, open-source-projekte, projektauswahl
    `,
    contact: words`
      kontakt, kontaktdaten, persönliche daten, persönliches, personalien, angaben zur person, anschrift,
      adresse, persönliche angaben, persönliche informationen, daten
    `,
    languages: words`sprachen, sprachkenntnisse, fremdsprachen`,
    certifications: words`
      zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildung, fortbildungen, kurse,
      schulungen, zertifikate und weiterbildungen, lehrgänge, führerschein
    `,
    publications: words`publikationen, veröffentlichungen, artikel`,
    talks: words`vorträge, konferenzen, präsentationen`,
    teaching: words`lehre, lehrtätigkeit, lehrerfahrung`,
    awards: words`auszeichnungen, preise, stipendien, preise und auszeichnungen, auszeichnungen und preise`,
    volunteering: words`
      ehrenamt, ehrenamtliches engagement, engagement, mitgliedschaften, soziales engagement, ehrenämter,
      außerschulisches, ehrenamtliche tätigkeiten
    `,
    interests: words`
      interessen, hobbys, hobbies, freizeit, interessen und hobbys, hobbys und interessen,
      persönliche interessen
    `,
    references: words`referenzen, empfehlungen`,
    other: words`sonstiges, weiteres, verschiedenes`,
  },
  titleWords: {
    experience: words`berufserfahrung, werdegang, erfahrung, erfahrungen, praktika`,
    education: words`ausbildung, bildung, studium`,
    skills: words`kenntnisse, fähigkeiten, kompetenzen`,
    projects: words`projekte`,
    contact: words`kontakt`,
    languages: words`sprachen, sprachkenntnisse`,
    certifications: words`zertifikate, zertifizierungen, weiterbildung, weiterbildungen`,
    publications: words`publikationen, veröffentlichungen`,
    awards: words`auszeichnungen`,
    interests: words`interessen, hobbys`,
    volunteering: words`ehrenamt, engagement`,
  },
  documents: words`lebenslauf, tabellarischer lebenslauf, mein lebenslauf, kurzlebenslauf, bewerbung`,
  labels: {
    name: words`name, vorname, nachname`,
    email: words`e-mail, email, mail`,
    phone: words`telefon, tel, handy, mobil, telefonnummer, mobilnummer, festnetz`,
    address: words`adresse, anschrift, wohnort, ort, wohnhaft in, straße`,
    website: words`webseite, website, internet, homepage`,
    birth: words`
      geburtsdatum, geboren, geburtsort, geburtstag, staatsangehörigkeit, nationalität, familienstand, geb,
      geboren am
    `,
    period: words`zeitraum, datum, dauer, zeit, jahr, abschluss am`,
    role: words`position, rolle, tätigkeit, funktion, beruf, stelle, beruf oder funktion`,
    organization: words`firma, unternehmen, arbeitgeber, hochschule, universität, schule, einrichtung, name und adresse des arbeitgebers, name und art der bildungs- oder ausbildungseinrichtung`,
    client: words`kunde, auftraggeber`,
    location: words`ort, standort, arbeitsort`,
    degree: words`abschluss, studiengang, fachrichtung, studienfach, bezeichnung der erworbenen qualifikation`,
    headline: words`beruf, berufsbezeichnung`,
    aside: words`abgeschlossen, laufend, abgebrochen, note, noten, notenschnitt, abschlussnote, aufgaben, tätigkeiten, aufgabenbereich, aufgabengebiet, verantwortung, technologien, technik, tech-stack, schwerpunkte, schwerpunkt, abschlussarbeit, thema, betreuer, projekte, werkzeuge, erfolge, kenntnisse, umfeld, branche, wichtigste tätigkeiten und zuständigkeiten, tätigkeitsbereich oder branche`,
  },
  months: [
    words`januar, jan, jänner`,
    words`februar, feb, feber`,
    words`märz, mär, mrz, maerz`,
    words`april, apr`,
    words`mai`,
    words`juni, jun`,
    words`juli, jul`,
    words`august, aug`,
    words`september, sep, sept`,
    words`oktober, okt`,
    words`november, nov`,
    words`dezember, dez`,
  ],
  seasons: words`frühjahr, frühling, sommer, herbst, winter, sommersemester, wintersemester, ss, ws, anfang, ende, mitte`,
  open: words`
      heute, jetzt, laufend, aktuell, dato, gegenwärtig, derzeit, bis heute, andauernd, fortlaufend, bis dato,
      gegenwart
    `,
  since: words`seit, ab`,
  until: words`bis, bis zum`,
  from: words`von, vom`,
  dateNotes: words`voraussichtlich, abschluss, ca.`,
  roles: words`
      praktikant, praktikantin, praktikum, werkstudent, werkstudentin, mitarbeiter, mitarbeiterin, leiter,
      leiterin, leitung, teamleiter, geschäftsführer, geschäftsführerin, berater, beraterin, entwickler,
      entwicklerin, ingenieur, ingenieurin, architekt, hilfskraft, aushilfe, selbstständig, selbständig,
      freiberufler, freiberuflich, freiberuflicher, dozent, dozentin, lehrer, lehrerin, tutor, assistent,
      assistentin, angestellter, angestellte, auszubildender, auszubildende, azubi, lehre, zivildienst,
      wehrdienst, bundesfreiwilligendienst, freiwilliges soziales jahr, administrator, techniker, informatiker,
      informatikerin, fachinformatiker, gründer, mitgründer, inhaber, verkäufer, vorstand, referent, referentin,
      student, studentische, fachkraft, bürokaufmann, kaufmann, kauffrau, doktorand, doktorandin, promovend,
      projektleiter, sachbearbeiter, betreuer, softwareentwickler, programmierer, wissenschaftlicher, nebenjob,
      minijob, grafiker, nachhilfelehrer, redakteur, journalist, buchhalter, buchhalterin, krankenpfleger,
      krankenschwester, pflegefachkraft, altenpfleger, altenpflegerin, arzt, ärztin, zahnarzt, zahnärztin,
      apotheker, apothekerin, erzieher, erzieherin, sozialarbeiter, sozialarbeiterin, sozialpädagoge,
      sozialpädagogin, verkäuferin, kassierer, kassiererin, filialleiter, filialleiterin, kellner, kellnerin,
      servicekraft, köchin, küchenhilfe, rezeptionist, rezeptionistin, hotelfachfrau, hotelfachmann, fahrer,
      fahrerin, lagerist, lageristin, lagerarbeiter, elektriker, elektrikerin, elektroniker, elektronikerin,
      mechaniker, mechanikerin, mechatroniker, mechatronikerin, schlosser, schreiner, tischler, tischlerin,
      maurer, dachdecker, installateur, monteur, bauleiter, bauleiterin, polier, gärtner, gärtnerin, friseur,
      friseurin, steuerberater, steuerberaterin, steuerfachangestellte, wirtschaftsprüfer, rechtsanwalt,
      rechtsanwältin, anwalt, anwältin, jurist, juristin, notar, richter, staatsanwalt, bankkaufmann,
      bankkauffrau, industriekaufmann, industriekauffrau, einzelhandelskaufmann, einzelhandelskauffrau,
      kaufmännische, kaufmännischer, sekretär, sekretärin, bürokauffrau, bürokraft, einkäufer, einkäuferin,
      controllerin, vertriebsleiter, vertriebsleiterin, abteilungsleiter, abteilungsleiterin, gruppenleiter,
      gruppenleiterin, bereichsleiter, bereichsleiterin, projektleiterin, projektmanager, projektmanagerin,
      produktmanager, produktmanagerin, geschäftsleiter, prokurist, architektin, designerin, grafikerin,
      gestalter, gestalterin, mediengestalter, mediengestalterin, fotograf, fotografin, journalistin,
      redakteurin, lektor, lektorin, übersetzer, übersetzerin, dolmetscher, dolmetscherin, bibliothekar,
      bibliothekarin, wissenschaftler, wissenschaftlerin, forscher, forscherin, laborant, laborantin, chemiker,
      chemikerin, physiker, physikerin, biologe, biologin, mathematiker, mathematikerin, psychologe,
      psychologin, therapeut, therapeutin, trainer, trainerin, polizist, polizistin, soldat, soldatin, offizier,
      beamter, beamtin, gründerin, inhaberin, selbständige, freelancerin, technikerin, administratorin,
      programmiererin, softwareentwicklerin, testerin, hausmeister, reinigungskraft, produktionshelfer,
      produktionsmitarbeiter, maschinenführer, meister, geselle, ausbilder, ausbilderin, lehrkraft, schulleiter,
      schulleiterin, professorin, privatdozent, nachhilfelehrerin, sachbearbeiterin, disponent, disponentin,
      kundenberater, kundenberaterin, aussendienstmitarbeiter, betriebsleiter, werksleiter, schichtleiter,
      personalreferent, personalreferentin, personalleiter,
      bilanzbuchhalter, bilanzbuchhalterin, koch, lkw-fahrer, staplerfahrer, hiwi, assistenzarzt, oberarzt,
      facharzt, fsj, freiwilliges ökologisches jahr, logistiker, logistikerin, landwirt, landwirtin,
      physiotherapeut, physiotherapeutin, ergotherapeut, ergotherapeutin, hebamme, fachangestellte,
      fachangestellter, zahnarzthelferin, arzthelferin, helfer, helferin, bürohilfe, richterin, pfarrer,
      referendar, referendarin, volontär, volontärin, volontariat, trainee, au-pair, betreuerin,
      schulbegleiter, fachkraft für lagerlogistik, haushaltshilfe, pflegehelfer, notfallsanitäter,
      rettungssanitäter, medizintechniker, bauingenieur, zimmermann, bäcker, metzger, fleischer, konditor,
      florist, floristin, winzer, optiker, hörakustiker, immobilienmakler, steuerfachwirt, betriebswirt,
      betriebswirtin, zerspanungsmechaniker, industriemechaniker, kfz-mechatroniker, anlagenführer,
      vorarbeiter
  `,
  roleParts: words`
      entwickler, ingenieur, leiter, berater, mitarbeiter, informatiker, programmierer, techniker, assistent,
      architekt, kaufmann, kauffrau, praktik, manager, engineer, developer, designer, administrator
    `,
  degrees: words`
      diplom, dipl, dipl.-ing, dipl.-inform, dipl.-math, dipl.-phys, abitur, fachabitur,
      allgemeine hochschulreife, hochschulreife, fachhochschulreife, mittlere reife, realschulabschluss,
      promotion, dissertation, studium, studiengang, staatsexamen, magister, matura, maturität, lehre als,
      lehre, ausbildung, ausbildung zum, ausbildung zur, informatik, umschulung, fachmatura, berufsmatura,
      sekundarabschluss, grundstudium, zertifikat, meister, vordiplom, schulabschluss, auslandssemester,
      erasmus, doktor,
      diplom-ingenieur, diplom-kaufmann, diplom-informatiker, dipl.-kfm, dipl.-kffr, dipl.-inf, dipl.-psych,
      dipl.-päd, dr. rer. nat, dr.-ing, dr. phil, dr. med, gesellenbrief, gesellenprüfung, meisterbrief,
      meisterprüfung, weiterbildung, fortbildung, bwl, vwl, betriebswirtschaftslehre, volkswirtschaftslehre,
      wirtschaftsinformatik, maschinenbau, rechtswissenschaften, lehramt, ausbilderschein, ada-schein,
      fachwirt, hochschulabschluss,
      dr
  `,
  degreeParts: words`abschluss, studium, ausbildung, wissenschaften`,
  legalForms: words`gmbh, ag, kg, gbr, ug, ohg, e.v, ev, se, co. kg, gmbh & co. kg, mbh`,
  employerWords: words`
      firma, verein, ministerium, verlag, krankenhaus, klinik, amt, landeshauptstadt, bank, sparkasse, stiftung,
      agentur, klinikum, praxis, kanzlei, landkreis, werke, handelsgesellschaft, stadtwerke, stadtverwaltung,
      landratsamt, amtsgericht, landgericht, behörde, bundesamt, finanzamt, jugendamt, apotheke, spedition,
      autohaus, bäckerei, metzgerei, versicherung, versicherungen, verband, kindergarten, kita, kindertagesstätte,
      seniorenheim, pflegeheim, altenheim, pflegedienst, werk, gemeinde, universitätsklinikum, uniklinik,
      ingenieurbüro, architekturbüro, steuerkanzlei, volksbank, gaststätte, gasthof
  `,
  employers: words`
      bundeswehr, fraunhofer, max-planck-institut, aok, caritas, diakonie, malteser, johanniter,
      deutsches rotes kreuz, drk, awo, edeka, rewe, aldi, lidl, deutsche bahn, deutsche post
  `,
  employerParts: words`verlag, institut, bank, klinik`,
  schools: words`
      universität, uni, tu, fh, hochschule, fachhochschule, gymnasium, realschule, grundschule, berufsschule,
      schule, hauptschule, gesamtschule, akademie, technische universität, berufskolleg, kit, rwth, eth, htl,
      hak, kantonsschule, volkshochschule, fachoberschule, sekundarschule, primarschule, kollegium,
      bezirksschule, berufsakademie, duale hochschule, oberschule, lmu, volksschule, htw,
      ihk, handwerkskammer, hwk, vhs, abendgymnasium, mittelschule, werkrealschule, wirtschaftsschule,
      handelsschule, kunsthochschule, musikhochschule, pädagogische hochschule
  `,
  schoolParts: words`universität, schule, gymnasium, kolleg, akademie`,
  countries: words`
      deutschland, schweiz, österreich, frankreich, italien, spanien, polen, niederlande, dänemark, norwegen,
      schweden, finnland, island, belgien, luxemburg, portugal, griechenland, tschechien, slowakei, ungarn,
      rumänien, bulgarien, kroatien, slowenien, serbien, ukraine, türkei, vereinigtes königreich, irland,
      vereinigte staaten, kanada, mexiko, brasilien, argentinien, chile, kolumbien, peru, china, japan, südkorea,
      indien, australien, neuseeland, israel, ägypten, marokko, tunesien, südafrika, vereinigte arabische emirate,
      singapur, estland, lettland, litauen
  `,
  cities: words`
      münchen, köln, zürich, wien, basel, bern, stuttgart, düsseldorf, leipzig, dresden, nürnberg, hannover, bremen,
      karlsruhe, mannheim, bonn, genf, graz, linz, salzburg, heidelberg, freiburg, essen, dortmund,
      frankfurt am main, augsburg, darmstadt, aachen, potsdam, jena, kiel, lübeck, rostock, magdeburg, halle,
      erfurt, kassel, göttingen, braunschweig, wolfsburg, osnabrück, oldenburg, münster, bielefeld, paderborn,
      duisburg, wuppertal, krefeld, mönchengladbach, wiesbaden, mainz, koblenz, trier, saarbrücken, kaiserslautern,
      ludwigshafen, heilbronn, ulm, konstanz, tübingen, reutlingen, würzburg, bamberg, bayreuth, ingolstadt, passau,
      regensburg, chemnitz, innsbruck, klagenfurt, luzern, st. gallen, winterthur, lausanne
  `,
  connectives: words`bei, bei der, beim, am, an der, an`,
  inflections: words`in, en, innen, s, n`,
  dateWords: {
    early: words`anfang, beginn, früh`,
    mid: words`mitte`,
    late: words`ende`,
    circa: words`ca, ca., circa, etwa, ungefähr, rund`,
    quarter: words`quartal`,
    half: words`halbjahr, hj, hj., 1. halbjahr, 2. halbjahr, erstes halbjahr, zweites halbjahr`,
    term: words`
      semester, sommersemester, wintersemester, sose, wise, ss, ws, frühjahrssemester, herbstsemester, fs, hs, trimester
    `,
    fiscalYear: words`geschäftsjahr, wirtschaftsjahr, gj`,
    schoolYear: words`schuljahr, studienjahr, lehrjahr, ausbildungsjahr`,
    and: words`und, sowie, u.`,
  },
  events: {
    enrolled: words`immatrikulation, immatrikuliert, studienbeginn, eintritt, einschulung, beginn`,
    graduated: words`abschluss, abgeschlossen, exmatrikulation, studienabschluss, prüfung, abitur`,
    withdrew: words`abgebrochen, ohne abschluss, studienabbruch`,
    joined: words`eintritt, einstellung, dienstantritt`,
    left: words`austritt, ausscheiden, kündigung, pensionierung`,
    moved: words`versetzung, beförderung, befördert zum, befördert zur, wechsel`,
  },
  units: words`
      abteilung, abt., bereich, fachbereich, geschäftsbereich, fakultät, lehrstuhl, lehrstuhl für, professur, institut für,
      arbeitsgruppe, forschungsgruppe, ag, dezernat, referat, sachgebiet, stabsstelle, niederlassung, filiale, zweigstelle,
      standort, werk, team, gruppe, station, ambulanz, intensivstation, notaufnahme, op, dienststelle, amt für, bataillon,
      kompanie, geschwader, vorstand, fachschaft, ressort, redaktion, labor, zentrum für, seminar für, sektion, ortsverein,
      kreisverband, landesverband, ortsgruppe, personalabteilung, buchhaltung, rechtsabteilung, vertrieb, einkauf
  `,
  unitParts: words`abteilung, bereich, fakultät, lehrstuhl, station, referat, dezernat, gruppe, filiale`,
  regions: words`
      baden-württemberg, bayern, brandenburg, hessen, mecklenburg-vorpommern, niedersachsen, nordrhein-westfalen,
      rheinland-pfalz, saarland, sachsen, sachsen-anhalt, schleswig-holstein, thüringen, kärnten, niederösterreich,
      oberösterreich, steiermark, tirol, südtirol, vorarlberg, burgenland, aargau, graubünden, thurgau, wallis, tessin,
      schwyz, zug, glarus, appenzell, solothurn, ruhrgebiet, allgäu, franken, schwaben, rheinland, westfalen,
      ostwestfalen-lippe, lausitz, emsland, ostfriesland, europa
  `,
  regionCodes: words`nrw, bw, by, bb, he, mv, ni, rp, sl, sn, st, sh, th, nö, oö, stmk, zh, be, lu, sg, ag, tg, gr, vs, bl, bs, so`,
  placeWords: words`
      straße, strasse, str, str., platz, weg, allee, gasse, ring, ufer, damm, chaussee, hof, am, an der, kreis, landkreis,
      bezirk, stadt, gemeinde, kanton, bundesland, region, raum, großraum, postfach, plz, bei, nähe, nord, süd, ost, west,
      haus, stock, etage, wohnung
  `,
  placeParts: words`straße, strasse, platz, allee, gasse, stadt, burg, dorf, berg, hausen, heim, furt`,
  workModes: words`
      homeoffice, home-office, home office, remote, mobiles arbeiten, mobil, vor ort, hybrid, bundesweit, deutschlandweit,
      europaweit, weltweit, im außendienst, außendienst, online, präsenz
  `,
  locatives: words`in, im, aus, nahe, bei`,
  employment: words`
      vollzeit, teilzeit, in vollzeit, in teilzeit, festanstellung, unbefristet, befristet, angestellt, festangestellt,
      freiberuflich, freie mitarbeit, freie mitarbeiterin, freier mitarbeiter, selbstständig, selbständig, werkvertrag,
      honorarvertrag, auf honorarbasis, honorarbasis, minijob, midijob, 450-euro-job, 520-euro-job, nebenjob, nebentätigkeit,
      nebenberuflich, hauptberuflich, ehrenamtlich, ehrenamt, werkstudent, werkstudentin, werkstudententätigkeit, praktikum,
      pflichtpraktikum, schülerpraktikum, praxissemester, volontariat, referendariat, ausbildung, duales studium,
      berufsbegleitend, umschulung, aushilfe, aushilfsweise, ferienjob, studentenjob, zeitarbeit, leiharbeit, saisonarbeit,
      saisonal, projektbasis, interim, vertretung, elternzeitvertretung, mutterschutz, elternzeit, erziehungsurlaub,
      sabbatical, auszeit, orientierungsphase, arbeitssuchend, arbeitslos, kurzarbeit, pflegezeit, stunden pro woche,
      std./woche, wochenstunden, schichtdienst, nachtdienst, wehrdienst, grundwehrdienst, zivildienst, fsj, föj, bfd,
      bundesfreiwilligendienst, freiwilliges soziales jahr, probezeit, verbeamtet, beamtet, auf probe, auf lebenszeit
  `,
  honours: words`
      note, noten, notendurchschnitt, abschlussnote, gesamtnote, schnitt, durchschnitt, mit auszeichnung, auszeichnung,
      sehr gut, gut, befriedigend, ausreichend, bestanden, mit sehr gutem erfolg, mit gutem erfolg, summa cum laude,
      magna cum laude, cum laude, rite, mit bestnote, jahrgangsbester, jahrgangsbeste, prädikat, prädikatsexamen,
      vollbefriedigend, erfolgreich bestanden, mit belobigung
  `,
  sentenceOpeners: words`
      verantwortlich für, verantwortung für, verantwortete, zuständig für, aufgaben, tätigkeiten, mitarbeit an, mitarbeit bei,
      mitarbeit in, mitwirkung an, mitwirkung bei, unterstützung bei, unterstützung der, unterstützung des, unterstützte,
      entwicklung, entwicklung von, entwicklung und, entwicklung einer, weiterentwicklung, entwickelte, entwarf, entwerfen,
      konzeption, konzeption und, konzipierte, planung, planung und, plante, durchführung, durchführung von, führte,
      leitung, leitung der, leitung des, leitung eines, leitung einer, leitung von, leitete, führung von, führung eines,
      betreuung, betreuung von, betreuung der, betreute, beratung, beratung von, beriet, erstellung, erstellung von,
      erstellte, einführung, einführung von, einführung einer, einführung eines, organisation, organisation von,
      organisation und, organisierte, koordination, koordination von, koordinierte, umsetzung, umsetzung von, setzte um,
      optimierung, optimierung von, optimierte, analyse, analyse von, analysierte, pflege, pflege von, pflege der,
      pflegte, wartung, wartung und, wartete, aufbau, aufbau von, aufbau einer, aufbau eines, baute, schulung,
      schulung von, schulte, einarbeitung, einarbeitung von, ausbildung von, bildete, unterrichtete, unterricht in,
      bearbeitung, bearbeitung von, bearbeitete, abwicklung, vorbereitung, vorbereitung von, bereitete, herstellung,
      herstellung von, fertigung, fertigung von, montage, montage von, reparatur von, reparierte, prüfung, prüfung von,
      prüfte, kontrolle, überwachung, überwachte, versorgung von, dokumentation, dokumentation von, dokumentierte,
      verkauf von, verkaufte, akquise, akquise von, bedienung, bedienung von, annahme von, kassieren, übernahme von,
      übernahm, vertretung der, vertretung des, vertrat, verwaltung, verwaltung von, verwaltete, sicherstellung,
      gestaltung, gestaltung von, gestaltete, steuerung, steigerung, steigerte, senkung, senkte, reduzierung, reduzierte,
      automatisierung, automatisierte, migration, implementierung, implementierte, programmierung, programmierte,
      testen, teilnahme an, nahm, arbeitete, arbeit mit, arbeit an, half, sammelte, schrieb, verfasste, hielt, erzielte,
      gründung, gründete, ich bin, ich habe, ich arbeite, ich war, meine aufgaben, zu meinen aufgaben, als, dabei, hier,
      dort, im rahmen, derzeit, seit, kenntnisse in, erfahrung mit, erfahrung in, interesse an
  `,
  namePrefixes: words`
      herr, frau, dr, dr., prof, prof., prof. dr, dipl.-ing, dipl.-inf, dipl.-kfm, dipl.-kffr, dipl.-psych, mag, mag.,
      ing, ing., dr.-ing, dr. med, dr. rer. nat, dr. phil, dr. jur, pd dr, ra, rain
  `,
  nameSuffixes: words`
      m.sc, b.sc, msc, bsc, m.a, b.a, ma, ba, mba, m.eng, b.eng, ll.m, ll.b, phd, ph.d, mag, dipl.-ing, dipl.-ing. (fh),
      dipl.-inf, jun, jun., sen, sen., bed, med
  `,
  greetings: words`ich bin, ich heiße, ich heisse, mein name ist, hallo ich bin, mein name`,
  conjunctions: words`und, oder, sowie, mit`,
  determiners: words`mein, meine, der, die, das, unser, unsere`,
  genitives: words`von, vom, des, der, für`,
  frequent: words`
      und, der, die, das, mit, für, von, im, den, zur, bei, als, auf, eine, einer, des, dem, ist, sowie, ich,
      berufserfahrung, ausbildung, kenntnisse, sprachen, heute, bis, seit, persönliche, fähigkeiten, lebenslauf
  `,
}
