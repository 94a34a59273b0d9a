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
  beside: words`voraussichtlich, abschluss, ca.`,
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
  organizations: words`
      gmbh, ag, kg, gbr, ug, ohg, e.v, ev, se, co. kg, gmbh & co. kg, mbh, firma, bundeswehr, fraunhofer,
      max-planck-institut, verein, ministerium, verlag, krankenhaus, klinik, amt, landeshauptstadt, bank,
      sparkasse, stiftung, agentur, klinikum, praxis, kanzlei, landkreis, werke, handelsgesellschaft,
      stadtwerke, stadtverwaltung, landratsamt, amtsgericht, landgericht, behörde, bundesamt, finanzamt,
      jugendamt, apotheke, spedition, autohaus, bäckerei, metzgerei, versicherung, versicherungen, verband,
      kindergarten, kita, kindertagesstätte, seniorenheim, pflegeheim, altenheim, pflegedienst, werk, gemeinde,
      universitätsklinikum, uniklinik, ingenieurbüro, architekturbüro, steuerkanzlei, volksbank, aok, caritas,
      diakonie, malteser, johanniter, deutsches rotes kreuz, drk, awo, edeka, rewe, aldi, lidl, deutsche bahn,
      deutsche post, gaststätte, gasthof
  `,
  organizationParts: words`verlag, institut, bank, klinik`,
  schools: words`
      universität, uni, tu, fh, hochschule, fachhochschule, gymnasium, realschule, grundschule, berufsschule,
      schule, hauptschule, gesamtschule, akademie, technische universität, berufskolleg, kit, rwth, eth, htl,
      hak, kantonsschule, volkshochschule, fachoberschule, sekundarschule, primarschule, kollegium,
      bezirksschule, berufsakademie, duale hochschule, oberschule, lmu, volksschule, htw,
      ihk, handwerkskammer, hwk, vhs, abendgymnasium, mittelschule, werkrealschule, wirtschaftsschule,
      handelsschule, kunsthochschule, musikhochschule, pädagogische hochschule
  `,
  schoolParts: words`universität, schule, gymnasium, kolleg, akademie`,
  places: words`
      deutschland, schweiz, österreich, frankreich, italien, spanien, polen, niederlande, homeoffice, home-office,
      dänemark, norwegen, schweden, finnland, island, belgien, luxemburg, portugal, griechenland, tschechien,
      slowakei, ungarn, rumänien, bulgarien, kroatien, slowenien, serbien, ukraine, türkei, vereinigtes königreich,
      irland, vereinigte staaten, kanada, mexiko, brasilien, argentinien, chile, kolumbien, peru, china, japan,
      südkorea, indien, australien, neuseeland, israel, ägypten, marokko, tunesien, südafrika,
      vereinigte arabische emirate, singapur, estland, lettland, litauen
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
  at: words`bei, bei der, beim, am, an der, an`,
  frequent: words`und, der, die, das, mit, für, von, bei, im, als, ein, eine, zur`,
}
