import { bare, bareLists, cedillas, each } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const ro: Vocabulary = {
  titles: bareLists(
    each(
      {
        summary: words`
          despre mine, rezumat, profil, obiectiv, profil profesional, sumar, obiectiv profesional, obiective,
          prezentare, scurtă descriere, descriere, profil personal, cine sunt, rezumat profesional, scurtă prezentare,
          obiectiv de carieră, obiective profesionale
        `,
        experience: words`
          experiență, experiența, experiență profesională, experiența profesională, experiență de muncă,
          experiența de muncă, istoric profesional, istoric angajări, carieră, loc de muncă, locuri de muncă,
          experiențe, stagii, practică, stagii de practică, experiențe profesionale, parcurs profesional,
          activitate profesională, experiență relevantă, experiență în muncă, experienta mea, internshipuri,
          voluntariat și experiență
        `,
        education: words`
          educație, studii, educație și formare, formare, pregătire, educație și formare profesională,
          formare academică, educația, studii și calificări, pregătire profesională, pregătire academică,
          studii absolvite, educație și studii, educație și pregătire, școală, parcurs academic, parcurs educațional
        `,
        skills: words`
          competențe, abilități, aptitudini, aptitudini și competențe, cunoștințe, competențe tehnice,
          abilități tehnice, tehnologii, competențe digitale, competențe personale,
          aptitudini și competențe personale, calități, puncte forte, limbaje de programare, instrumente,
          cunoștințe tehnice, competențe profesionale, abilități și competențe, competențe și abilități,
          cunoștințe pc, cunoștințe de operare pc, operare pc, competențe informatice, calificări, aptitudini tehnice,
          abilități personale, competențe și aptitudini, alte competențe, competențe cheie, specializare,
          competențe sociale, competențe organizatorice, competențe de comunicare, expertiză, abilități profesionale
        `,
        projects: words`
          proiecte, proiecte personale, portofoliu, proiectele mele, proiecte relevante, proiecte proprii, proiect
        `,
        contact: words`
          contact, date personale, informații personale, date de contact, informații de contact, datele mele,
          contactează-mă, legături, informații generale
        `,
        languages: words`
          limbi străine, limbi, limbi vorbite, limbi cunoscute, competențe lingvistice, limbi străine cunoscute,
          limbă străină, cunoștințe lingvistice, abilități lingvistice
        `,
        certifications: words`
          certificări, certificate, cursuri, cursuri și certificări, diplome, atestate, traininguri,
          cursuri și certificate, diplome și certificate, certificări și cursuri, formare continuă,
          cursuri de formare, permis de conducere, calificări și cursuri, cursuri și traininguri, perfecționare,
          cursuri absolvite
        `,
        publications: words`publicații, articole, lucrări, articole publicate, lucrări științifice`,
        talks: words`prezentări, conferințe`,
        teaching: words`activitate didactică, predare, experiență didactică`,
        awards: words`
          premii, realizări, distincții, burse, premii și distincții, realizări și premii, concursuri,
          premii și realizări
        `,
        volunteering: words`
          voluntariat, activități extracurriculare, activități de voluntariat, afilieri, activități,
          experiență de voluntariat, activități voluntare, organizații
        `,
        interests: words`
          interese, hobby-uri, hobbyuri, pasiuni, hobby, pasiuni și interese, hobby-uri și interese, timp liber,
          interese și hobby-uri, pasiunile mele
        `,
        references: words`referințe, recomandări`,
        other: words`altele, informații suplimentare, alte informații, diverse, anexe, informații adiționale`,
      },
      cedillas,
    ),
  ),
  titleWords: bareLists({
    experience: words`experiență, experiența`,
    education: words`educație, studii`,
    skills: words`competențe, abilități, aptitudini, cunoștințe`,
    projects: words`proiecte`,
    languages: words`limbi`,
    certifications: words`cursuri, certificări`,
    publications: words`publicații`,
    awards: words`premii, realizări`,
    volunteering: words`voluntariat, extracurriculare`,
    interests: words`hobby-uri, pasiuni`,
  }),
  spellings: ['bare', 'cedillas'],
  documents: words`curriculum vitae, cv, curriculum vitae europass`,
  labels: bareLists(
    each(
      {
        name: words`nume, prenume, nume și prenume, nume complet, numele, nume/prenume, nume / prenume`,
        email: words`e-mail, email, mail, adresă de email, adresă e-mail`,
        phone: words`telefon, tel, mobil, telefon mobil, număr de telefon, nr. telefon, nr. de telefon`,
        address: words`adresă, oraș, domiciliu, localitate, localitatea, reședință, adresa, țara, județ`,
        website: words`site, site web, pagină web, pagina personală`,
        birth: words`
          data nașterii, născut, născută, vârstă, naționalitate, cetățenie, locul nașterii, stare civilă, sex,
          starea civilă
        `,
        period: words`perioadă, data, perioada, durată, durata, anul, dată, anul absolvirii, interval`,
        role: words`funcție, funcția, poziție, post, funcția sau postul ocupat, rol, poziția, postul`,
        organization: words`
          companie, firmă, angajator, instituție, universitate, liceu, facultate, organizație, numele angajatorului,
          compania, firma, școală, numele și adresa angajatorului, societate, instituția de învățământ
        `,
        client: words`client, beneficiar`,
        location: words`loc, locație, oraș, localitate`,
        degree: words`
          specializare, diplomă, domeniu, calificare, titlu, facultatea, specializarea, calificarea,
          calificarea obținută
        `,
        headline: words`profesie, ocupație, meserie, post vizat, poziția dorită, locul de muncă vizat`,
        aside: words`
          responsabilități, activități și responsabilități principale, activități, descriere, tehnologii, instrumente,
          realizări, proiecte, proiect, lucrare de licență, medie, atribuții,
          principalele activități și responsabilități, tehnologii folosite, tehnologii utilizate, sarcini,
          lucrare de disertație, în curs, finalizat, nefinalizat, responsabilități principale, media generală
        `,
      },
      cedillas,
    ),
  ),
  months: [
    words`ianuarie, ian`,
    words`februarie, feb, febr`,
    words`martie, mar, mart`,
    words`aprilie, apr`,
    words`mai`,
    words`iunie, iun`,
    words`iulie, iul`,
    words`august, aug`,
    words`septembrie, sept, sep`,
    words`octombrie, oct`,
    words`noiembrie, nov`,
    words`decembrie, dec`,
  ],
  seasons: words`primăvara, vara, toamna, iarna, primăvară, vară, toamnă, iarnă`,
  open: words`
    prezent, prezentul, în prezent, in prezent, acum, astăzi, astazi, azi, până în prezent, pana in prezent, actual,
    curent, momentul actual, ziua de azi, în curs, in curs, la zi, în desfășurare, în derulare
  `,
  since: words`din, începând cu, incepand cu, începând din, din anul`,
  until: words`până în, pana in, până la, pana la, până, pana, la`,
  from: words`din, de la, între`,
  dateNotes: words`absolvire, absolvit, estimat`,
  dateWords: {
    fiscalYear: words`an școlar, anul școlar, anul fiscal`,
    early: words`începutul, început de`,
    mid: words`mijlocul`,
    late: words`sfârșitul, sfârșit de`,
    circa: words`aproximativ, aprox., cca`,
    quarter: words`trimestrul, trimestru`,
    half: words`semestrul, semestrul i, semestrul ii`,
    term: words`semestru, semestrul`,
    schoolYear: words`an școlar, an universitar`,
    and: words`și`,
  },
  events: {
    graduated: words`absolvire, licență obținută, bacalaureat`,
    joined: words`angajare, angajat, angajată`,
    left: words`plecare, demisie, pensionare`,
    moved: words`promovare, promovat, promovată, transfer`,
  },
  roles: cedillas(words`
    inginer, ingineră, inginer software, dezvoltator, dezvoltatoare, programator, programatoare, director,
    directoare, manager, șef, șefă, șef de proiect, consultant, consultantă, analist, analistă, arhitect,
    arhitectă, stagiar, stagiară, practicant, practicantă, internship, profesor, profesoară, învățător,
    învățătoare, educator, educatoare, tehnician, tehniciană, administrator, administratoare, coordonator,
    coordonatoare, asistent, asistentă, asistent medical, asistentă medicală, asistent manager, proiectant,
    proiectantă, fondator, fondatoare, cofondator, co-fondator, proprietar, patron, asociat, președinte,
    vicepreședinte, vânzător, vânzătoare, voluntar, voluntară, specialist, specialistă, expert, expertă,
    expert contabil, tester, lider, doctorand, doctorandă, lector universitar, conferențiar, cercetător,
    cercetătoare, cercetător științific, casier, casieră, chelner, chelneriță, ospătar, ospătară, barman,
    barmaniță, bucătar, bucătăreasă, cofetar, brutar, recepționer, recepționeră, cameristă, șofer, șoferiță,
    curier, gestionar, gestionară, magaziner, magazioner, lucrător comercial, lucrător, contabil, contabilă,
    contabil șef, economist, economistă, auditor, auditoare, trezorier, medic, doctor, chirurg, stomatolog,
    medic dentist, farmacist, farmacistă, psiholog, psiholoagă, logoped, fizioterapeut, kinetoterapeut, moașă,
    infirmier, infirmieră, asistent social, medic veterinar, jurist, juristă, avocat, avocată, consilier,
    consilieră, consilier juridic, notar, judecător, procuror, grefier, secretar, secretară, referent, referentă,
    funcționar, funcționar public, inspector, agent de vânzări, agent, reprezentant, reprezentant vânzări,
    reprezentantă, operator, operatoare, operator call center, electrician, electromecanic, mecanic,
    mecanic auto, instalator, zidar, tâmplar, sudor, lăcătuș, strungar, zugrav, grădinar, muncitor, muncitoare,
    maistru, montator, coafor, coafeză, frizer, cosmeticiană, polițist, polițistă, militar, soldat, ofițer,
    pompier, agent de pază, jurnalist, jurnalistă, redactor, redactoră, reporter, fotograf, fotografă,
    traducător, traducătoare, interpret, bibliotecar, bibliotecară, chimist, chimistă, fizician, biolog,
    matematician, statistician, instructor, instructoare, antrenor, antrenoare, formator, formatoare, îngrijitor,
    îngrijitoare, bonă, ghid, animator, responsabil, liber profesionist, freelancer, antreprenor, membru, membră,
    grafician, designer grafic, recrutor, inginer de sistem, administrator de sistem, ambalator, dispecer,
    agronom, topograf, vicepreședintă, redactor-șef, asistent medical generalist, medic rezident,
    medic specialist, medic primar, psihologă, asistentă socială, cadru didactic, lector, asistent universitar,
    director general, director executiv, director adjunct, șef de secție, șef de tură, șef de șantier,
    șef departament, șef serviciu, supervizor, manager de proiect, bucătar șef, ajutor de bucătar, cofetară,
    măcelar, ospătăriță, barista, ghid turistic, stewardesă, însoțitor de bord, pilot, șofer profesionist,
    stivuitorist, operator producție, muncitor necalificat, dulgher, faianțar, agricultor, apicultor,
    inginer agronom, pădurar, manichiuristă, croitor, croitoreasă, confecționer, bijutier, lutier, olar,
    agent imobiliar, inspectoare, inspector resurse umane, avocat stagiar, grefieră, judecătoare, sergent,
    locotenent, căpitan, subofițer, reporteră, editor, corector, designer, inginer constructor, tehnolog,
    laborant, laborantă, biologă, actor, actriță, muzician, violonist, cântăreț, dirijor, regizor, regizoare,
    scenograf, arhivist, muzeograf, muzeografă, restaurator, arheolog, menajeră, femeie de serviciu, paznic,
    primar de comună, consilier local, preot
  `),
  roleParts: words`inginer`,
  degrees: words`
    licență, licenta, diplomă de licență, licențiat, master, masterat, doctorat, bacalaureat,
    diplomă de bacalaureat, diplomă, facultatea de, specializarea, informatică, informatica,
    automatică și calculatoare, calculatoare, studii universitare, studii liceale, studii postuniversitare,
    școală postliceală, diplomă de inginer, profil real, profil uman, matematică-informatică, disertație,
    studentă, certificat de calificare, studii superioare, studii medii, ştiinţe economice, științe economice,
    licența, diplomă de master, doctor în, inginer diplomat, școală profesională, liceu profil, profil,
    specializare, calificare, certificat, atestat, curs, curs de, cursuri, grad didactic, gradul i, gradul ii,
    definitivat, rezidențiat, lucrare de licență, teză, erasmus, drept, medicină, medicină generală,
    contabilitate, economie, psihologie, istorie, litere, jurnalism, arhitectură, automatică, construcții civile
  `,
  legalForms: words`s.r.l, srl, s.a, s.c, pfa, p.f.a, r.a, s.r.l-d`,
  employerWords: words`
    ong, fundația, fundaţia, asociația, asociaţia, banca, grupul, ministerul, primăria, primaria, consiliul,
    spitalul, spital, clinica, policlinica, cabinet, farmacia, cabinet de avocat, direcția, agenția, agenţia,
    institutul național, întreprindere, compania națională, inspectoratul, restaurant, magazin, editura, uzina,
    fabrica, centrul, muzeul, teatrul, biblioteca, regia autonomă, firma, societatea, atelier, tâmplărie,
    brutărie, patiserie, cofetărie, cafenea, hotel, pensiune, restaurantul, spital județean, spital clinic,
    spitalul județean, clinică, cabinet medical, cabinet stomatologic, cămin de bătrâni, grădiniță, grădinița,
    creșă, bibliotecă, muzeu, teatru, filarmonica, opera, orchestra, galerie, arhivele, ziar, ziarul, radio,
    televiziune, tipografie, librărie, service auto, fabrică, uzină, combinat, mină, centrală, fermă, cramă,
    construcții, șantier naval, transport, aeroport, căile ferate, agenție imobiliară, agenție de turism,
    asigurări, birou notarial, birou de avocatură, salon, sală de fitness, supermarket, primărie, prefectura,
    consiliul județean, consiliul local, inspectoratul școlar, judecătoria, tribunal, tribunalul, curtea de apel,
    parchetul, poliția, poliția română, isu, pompieri, armata română, ministerul apărării, ambasada, uniunea,
    sindicatul, camera de comerț, parohia, crucea roșie, academia română, institut, institutul, bcr, brd,
    banca transilvania, dacia, petrom, emag, uipath
  `,
  employers: words`romtelecom`,
  schools: words`
    universitatea, universitate, facultatea, facultate, politehnica, universitatea politehnica, liceul, liceu,
    liceul teoretic, colegiul, colegiul național, colegiul naţional, colegiu, școala, şcoala, scoala, academia,
    ubb, uaic, institutul, școala gimnazială, grup școlar, grupul școlar, școala postliceală, conservatorul,
    grădinița, universitatea de medicină, universitatea din, babeș-bolyai, ase, academia de studii economice,
    unatc, unarte, facultatea de, colegiul tehnic, colegiul economic, liceul tehnologic, școala generală,
    școala profesională, seminarul teologic
  `,
  units: words`
    departament, departamentul, secția, secție, serviciul, serviciu, direcția, direcție, biroul, birou,
    compartiment, compartimentul, divizia, facultatea, catedra, institutul, laboratorul, laborator, filiala,
    sucursala, punct de lucru, unitatea, echipa, grupul de cercetare, colectiv, consiliul de administrație,
    comisia, comitetul, unitatea de primiri urgențe, upu, ati, bloc operator, bucătărie, recepție, contabilitate,
    resurse umane, vânzări, achiziții, batalionul, compania, plutonul
  `,
  countries: cedillas(words`
    românia, moldova, germania, republica moldova, regatul unit, anglia, marea britanie, sua, statele unite,
    statele unite ale americii, franța, italia, spania, portugalia, austria, elveția, belgia, olanda,
    țările de jos, luxemburg, irlanda, danemarca, suedia, norvegia, finlanda, polonia, cehia, slovacia, ungaria,
    bulgaria, grecia, turcia, serbia, croația, slovenia, ucraina, rusia, cipru, malta, israel,
    emiratele arabe unite, canada, mexic, brazilia, china, japonia, coreea de sud, india, australia,
    noua zeelandă, egipt, maroc, estonia, letonia, lituania
  `),
  placeWords: words`
    strada, str., bulevardul, bd., b-dul, calea, aleea, piața, șoseaua, șos., intrarea, bloc, bl., scara, sc.,
    ap., apartament, sector, sectorul, cartier, județ, jud., comuna, sat, oraș, municipiu, cod poștal, lângă,
    nord, sud, est, vest, centru
  `,
  streetsBefore: words`strada, str., bulevardul`,
  workModes: cedillas(words`la distanță, de acasă, de la distanță, hibrid, remote, la birou, online, on-site`),
  regions: words`
    transilvania, ardeal, banat, crișana, maramureș, bucovina, dobrogea, muntenia, oltenia, județul cluj,
    județul iași, județul timiș, ilfov, județul, europa
  `,
  cities: bare(
    cedillas(words`
    bucurești, cluj, cluj-napoca, timișoara, iași, constanța, craiova, brașov, galați, ploiești, oradea, sibiu,
    bacău, arad, pitești, târgu mureș, baia mare, suceava, chișinău, brăila, buzău, botoșani, satu mare,
    râmnicu vâlcea, drobeta-turnu severin, piatra neamț, târgu jiu, târgoviște, focșani, bistrița, reșița,
    alba iulia, hunedoara, slatina, giurgiu, sfântu gheorghe, turda, mediaș, tulcea, vaslui, bălți, otopeni,
    călărași, deva, zalău, slobozia, alexandria, onești, miercurea ciuc, londra, paris, viena, madrid, roma,
    milano, bruxelles
  `),
  ),
  connectives: words`la, în cadrul, pentru, prin, din cadrul`,
  locatives: words`în, la, din`,
  employment: words`
    normă întreagă, cu normă întreagă, full-time, full time, part-time, part time, jumătate de normă,
    normă parțială, timp parțial, perioadă determinată, perioadă nedeterminată, contract de muncă,
    contract de colaborare, pfa, persoană fizică autorizată, freelancer, freelance, liber profesionist, sezonier,
    temporar, stagiu, stagiar, stagiară, stagiu de practică, practică, practicant, internship, intern, ucenic,
    ucenicie, voluntar, voluntară, voluntariat, suplinitor, suplinitoare, titular, rezidențiat, rezident,
    concediu de maternitate, concediu creștere copil, concediu de creștere a copilului, șomer,
    în căutarea unui loc de muncă, stagiu militar, serviciul militar, perioadă de probă, ore pe săptămână
  `,
  honours: words`
    șef de promoție, șefă de promoție, medie, media, media generală, nota, notă, magna cum laude,
    summa cum laude, cum laude, diplomă de merit, bursă de merit, cu distincție, distincție, excelent,
    foarte bine, bine, premiul i, locul i, mențiune, calificativ
  `,
  sentenceOpeners: words`
    responsabil de, responsabil cu, responsabilă de, responsabilă cu, responsabil pentru, dezvoltarea,
    dezvoltare de, am dezvoltat, dezvoltat, proiectarea, am proiectat, crearea, am creat, realizarea,
    am realizat, realizat, implementarea, am implementat, implementat, gestionarea, gestionare, am gestionat,
    administrarea, coordonarea, coordonare, am coordonat, coordonat, organizarea, am organizat, conducerea,
    am condus, planificarea, pregătirea, elaborarea, întocmirea, redactarea, vânzarea, vânzare, consilierea,
    consiliere, asistența, asistență, asigurarea, îngrijirea, predarea, am predat, instruirea, formarea, analiza,
    am analizat, controlul, verificarea, monitorizarea, întreținerea, mentenanța, repararea, montarea, curățenie,
    optimizarea, am optimizat, îmbunătățirea, am îmbunătățit, creșterea, am crescut, reducerea, am redus,
    negocierea, colaborarea cu, am colaborat, participarea la, am participat, suport, sprijin, am lucrat,
    lucrul cu, traducerea, cercetare, testarea, automatizarea, atribuții, activități, responsabilități, sunt, am,
    experiență în, cunoștințe de
  `,
  namePrefixes: words`
    dl., d-na, domnul, doamna, dr., dr. ing., ing., prof., prof. univ., prof. univ. dr., conf. univ.,
    conf. univ. dr., lect. univ., lect. univ. dr., av., ec., arh.
  `,
  nameSuffixes: words`phd, mba, jr`,
  greetings: words`sunt, eu sunt, mă numesc, numele meu este`,
  conjunctions: words`și, sau, cu`,
  determiners: words`meu, mea, mele, un, o`,
  inflections: words`n, s`,
  frequent: words`
      și, în, de, la, cu, pentru, pe, din, care, este, experiență, educație, competențe, limbi, prezent, studii
  `,
}
