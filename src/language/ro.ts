import { bareLists, cedillas, each } from './spellings.ts'
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
    directoare, manager, șef, șefă, șef de proiect, consultant, consultantă, analist, analistă, arhitect, arhitectă,
    stagiar, stagiară, practicant, practicantă, internship, profesor, profesoară, învățător, învățătoare, educator,
    educatoare, tehnician, tehniciană, administrator, administratoare, coordonator, coordonatoare, asistent,
    asistentă, asistent medical, asistentă medicală, asistent manager, proiectant, proiectantă, fondator,
    fondatoare, cofondator, co-fondator, proprietar, patron, asociat, președinte, vicepreședinte, vânzător,
    vânzătoare, voluntar, voluntară, specialist, specialistă, expert, expertă, expert contabil, tester, lider,
    doctorand, doctorandă, lector universitar, conferențiar, cercetător, cercetătoare, cercetător științific,
    casier, casieră, chelner, chelneriță, ospătar, ospătară, barman, barmaniță, bucătar, bucătăreasă, cofetar,
    brutar, recepționer, recepționeră, cameristă, șofer, șoferiță, curier, gestionar, gestionară, magaziner,
    magazioner, lucrător comercial, lucrător, contabil, contabilă, contabil șef, economist, economistă, auditor,
    auditoare, trezorier, medic, doctor, chirurg, stomatolog, medic dentist, farmacist, farmacistă, psiholog,
    psiholoagă, logoped, fizioterapeut, kinetoterapeut, moașă, infirmier, infirmieră, asistent social, medic
    veterinar, jurist, juristă, avocat, avocată, consilier, consilieră, consilier juridic, notar, judecător,
    procuror, grefier, secretar, secretară, referent, referentă, funcționar, funcționar public, inspector, agent de
    vânzări, agent, reprezentant, reprezentant vânzări, reprezentantă, operator, operatoare, operator call center,
    electrician, electromecanic, mecanic, mecanic auto, instalator, zidar, tâmplar, sudor, lăcătuș, strungar,
    zugrav, grădinar, muncitor, muncitoare, maistru, montator, coafor, coafeză, frizer, cosmeticiană, polițist,
    polițistă, militar, soldat, ofițer, pompier, agent de pază, jurnalist, jurnalistă, redactor, redactoră,
    reporter, fotograf, fotografă, traducător, traducătoare, interpret, bibliotecar, bibliotecară, chimist,
    chimistă, fizician, biolog, matematician, statistician, instructor, instructoare, antrenor, antrenoare,
    formator, formatoare, îngrijitor, îngrijitoare, bonă, ghid, animator, responsabil, liber profesionist,
    freelancer, antreprenor, membru, membră, grafician, designer grafic, recrutor, inginer de sistem, administrator
    de sistem, ambalator, dispecer, agronom, topograf, vicepreședintă, redactor-șef, asistent medical generalist,
    medic rezident, medic specialist, medic primar, psihologă, asistentă socială, cadru didactic, lector, asistent
    universitar, director general, director executiv, director adjunct, șef de secție, șef de tură, șef de șantier,
    șef departament, șef serviciu, supervizor, manager de proiect, bucătar șef, ajutor de bucătar, cofetară,
    măcelar, ospătăriță, barista, ghid turistic, stewardesă, însoțitor de bord, pilot, șofer profesionist,
    stivuitorist, operator producție, muncitor necalificat, dulgher, faianțar, agricultor, apicultor, inginer
    agronom, pădurar, manichiuristă, croitor, croitoreasă, confecționer, bijutier, lutier, olar, agent imobiliar,
    inspectoare, inspector resurse umane, avocat stagiar, grefieră, judecătoare, sergent, locotenent, căpitan,
    subofițer, reporteră, editor, corector, designer, inginer constructor, tehnolog, laborant, laborantă, biologă,
    actor, actriță, muzician, violonist, cântăreț, dirijor, regizor, regizoare, scenograf, arhivist, muzeograf,
    muzeografă, restaurator, arheolog, menajeră, femeie de serviciu, paznic, primar de comună, consilier local,
    preot, brutăreasă, brutar-patiser, patiser, patiseră, cofetar-patiser, ciocolatier, măcelăreasă, tranșator,
    carmangier, pescar, vânzător ambulant, băcan, negustor, berar, somelier, vinificator, oenolog, morar, maistru
    brutar, chef, ajutor bucătar, ajutor ospătar, ajutor de ospătar, sous-chef, pizzar, shaormar, grătaragiu,
    spălător de vase, spălătoare de vase, picol, șef de sală, șefă de sală, maître d'hôtel, hotelier, hotelieră,
    administrator hotel, recepționistă, recepționist, bagajist, guvernantă, lenjereasă, spălătoreasă, crupier,
    animatoare, ghid de turism, ghid montan, agent de turism, agentă de turism, agent turism, însoțitoare de bord,
    steward, medic de familie, medic de gardă, medic chirurg, medic stomatolog, medic legist, chirurgă, anestezist,
    cardiolog, cardiologă, dermatolog, dermatologă, ginecolog, ginecologă, neurolog, neurologă, oncolog, oncologă,
    oftalmolog, oftalmologă, ortoped, ortopedă, pediatru, pediatruă, psihiatru, psihiatruă, radiolog, radiologă,
    urolog, urologă, endocrinolog, endocrinologă, ortodont, tehnician dentar, asistent de farmacie, asistentă de
    farmacie, asistent farmacist, asistentă farmacistă, optician, opticiană, optometrist, audiolog, audiologă,
    podolog, osteopat, maseur, maseuză, psihoterapeut, psihoterapeută, psihopedagog, psihopedagogă, terapeut,
    terapeută, terapeut ocupațional, nutriționist, nutriționistă, dietetician, dieteticiană, logopedă,
    kinetoterapeută, fizioterapeută, asistent medical comunitar, asistentă medicală comunitară, asistent-șef,
    asistentă-șefă, asistentă medicală generalistă, soră medicală, registrator medical, brancardier, ambulanțier,
    paramedic, îngrijitor bătrâni, îngrijitoare bătrâni, îngrijitor la domiciliu, îngrijitoare la domiciliu,
    asistent personal, asistentă personală, asistent maternal, asistentă maternală, mediator sanitar, infirmieră
    șefă, gropar, profesor de liceu, profesoară de liceu, profesor suplinitor, profesoară suplinitoare, profesor
    titular, profesoară titulară, profesor universitar, profesoară universitară, profesor asociat, profesor
    învățământ primar, profesor învățământ preșcolar, profesor de sport, profesor documentarist, conferențiar
    universitar, conferențiară, lectoră, preparator universitar, asistent de cercetare, asistentă de cercetare,
    cercetător postdoctoral, cercetătoare postdoctorală, cercetătoare științifică, decan, prodecan, rector,
    prorector, director de școală, directoare de școală, directoare adjunctă, inspector școlar, inspectoare școlară,
    pedagog, pedagogă, pedagog școlar, laborant școlar, consilier școlar, consilieră școlară, mediator școlar,
    educatoare preșcolară, supraveghetor, supraveghetoare, meditator, meditatoare, mentor, mentoră, tutore, coach,
    instructor auto, instructor de schi, instructor de fitness, instructoare de fitness, antrenor de fotbal,
    fotbalist, sportiv, sportivă, salvamar, salvamont, monitor de schi, monitor tabără, lider de grup,
    zidar-tencuitor, tencuitor, fierar-betonist, fierar betonist, betonist, dulgher-tâmplar, faianțar-gresier,
    montator rigips, parchetar, izolator, acoperișar, tinichigiu, tinichigiu auto, vopsitor, vopsitor auto, geamgiu,
    sticlar, pietrar, macaragiu, excavatorist, buldoexcavatorist, buldozerist, mecanizator, tractorist, asfaltator,
    muncitor în construcții, muncitor calificat, muncitoare necalificată, muncitor agricol, șef de echipă, șef
    echipă, șefă de echipă, șef formație, diriginte de șantier, diriginte șantier, devizier, instalator sanitar,
    instalator termic, frigotehnist, electrician auto, electrician de întreținere, electronist, electrotehnician,
    mecanic întreținere, mecanic utilaje, mecanic de locomotivă, mecanic agricol, lăcătuș mecanic, lăcătuș montator,
    sudor electric, frezor, rectificator, matrițer, turnător, forjor, fierar, fierar forjă, potcovar, cazangiu,
    strungăriță, prelucrător prin așchiere, operator cnc, operator mașini, operator cu comandă numerică, operatoare
    producție, operator calitate, operatoare calitate, controlor calitate, controloare calitate, inspector calitate,
    montatoare, sortator, sortatoare, ambalatoare, manipulant, manipulant marfă, miner, forator, sondor, rafinor,
    confecționeră, croitor confecții, tapițer, țesător, țesătoare, filator, filatoare, brodeză, cizmar, pantofar,
    curelar, blănar, ceasornicar, bijutieră, gravor, legător, tipograf, tipografă, ceramist, ceramistă, sticlar
    suflător, sculptor în lemn, restaurator mobilă, maistru militar, coafor stilist, stilist, stilistă,
    manichiurist, pedichiurist, pedichiuristă, make-up artist, machior, machioză, cosmetician, frizeriță, tatuator,
    coșar, hornar, spălător auto, îngrijitor spații, îngrijitor curățenie, agent de curățenie, agent curățenie,
    agentă de curățenie, gunoier, măturător, menajer, portar, administrator de bloc, administrator imobil,
    bodyguard, agent de securitate, agent securitate, agentă de pază, detectiv, fermier, fermieră, agricultoare,
    viticultor, viticultoare, pomicultor, legumicultor, horticultor, horticultoare, apicultoare, zootehnist,
    zootehnistă, cioban, crescător de animale, mulgător, îngrijitor animale, îngrijitoare animale, pădurar silvic,
    tăietor de lemne, silvicultor, inginer silvic, ingineră agronomă, peisagist, peisagistă, florist, floristă,
    florar, florăreasă, culegător, culegătoare, dresor, tehnician agronom, tehnician veterinar, comerciant,
    comerciantă, librar, librăreasă, anticar, galerist, merchandiser, promoter, promotor vânzări, consultant
    vânzări, consultantă vânzări, consilier vânzări, consilieră vânzări, consilier clienți, consilieră clienți,
    consilier financiar, consilier bancar, agent vânzări, agentă de vânzări, agent comercial, agent de asigurări,
    agent asigurări, broker, broker de asigurări, reprezentant medical, reprezentant comercial, reprezentantă de
    vânzări, reprezentant zonal, manager vânzări, manager magazin, manager de magazin, manager zonal, manager
    regional, manager general, manager resurse umane, manager restaurant, manager hotel, manager produs, manager
    operațiuni, șef magazin, șefă de magazin, șef raion, șef depozit, șef contabilitate, șef birou, șef serviciu
    resurse umane, lucrător în comerț, lucrător depozit, lucrător bucătărie, lucrătoare, casier-vânzător, casier
    central, operator casă, operator introducere date, operatoare introducere date, operator date, operator
    telefonic, operatoare call center, teleoperator, agent call center, funcționară, funcționar bancar, funcționară
    bancară, ofițer de credite, ofițer credite, analist financiar, analistă financiară, analist credite, analist de
    date, analistă de date, analist de business, analist programator, contabil autorizat, contabilă șefă, contabil
    junior, asistent contabil, contabil primar, auditor financiar, auditor intern, evaluator, evaluatoare, actuar,
    consultant fiscal, consultantă fiscală, inspector fiscal, inspector vamal, lichidator, executor judecătoresc,
    conducător auto, șofer de autobuz, șofer autobuz, șofer tir, șofer livrator, șofer de taxi, taximetrist,
    taximetristă, livrator, livratoare, vatman, mecanic tren, conductor de tren, impiegat de mișcare, ceferist,
    marinar, matelot, timonier, ofițer punte, ofițer maritim, căpitan de navă, controlor de trafic aerian, controlor
    trafic, copilot, poștaș, poștăriță, factor poștal, oficiant poștal, expeditor, expeditoare, agent de expediție,
    declarant vamal, comisionar vamal, gestionar depozit, gestionar magazie, primitor-distribuitor, picker,
    stivuitoristă, hamal, docher, avocat definitiv, avocată stagiară, jurisconsult, consilieră juridică, notar
    public, notară, notar stagiar, asistent judiciar, magistrat, magistrată, procuroare, mediator, mediatoare,
    arhivar, grefier-șef, polițist local, agent de poliție, agentă de poliție, ofițer de poliție, comisar,
    comisar-șef, subcomisar, inspector de poliție, jandarm, grănicer, gardian, gardian public, agent de
    penitenciare, vameș, subinginer, caporal, plutonier, plutonier adjutant, sublocotenent, maior,
    locotenent-colonel, colonel, soldat gradat voluntar, militar în termen, pompieră, secretar general, secretar de
    stat, secretară de stat, subsecretar de stat, ministru, deputat, deputată, senator, senatoare, primar,
    primăriță, viceprimar, prefect, subprefect, consilier județean, consilier personal, consilier superior,
    consilieră locală, expert parlamentar, ambasador, ambasadoare, consul, diplomat, diplomată, atașat, purtător de
    cuvânt, purtătoare de cuvânt, lider sindical, activist, activistă, operator de interviu, operator interviu,
    operator de sondaj, recenzor, inspector de specialitate, inspector principal, referent de specialitate,
    funcționar administrativ, funcționară publică, artist, artistă, artist plastic, artistă plastică, pictor,
    pictoriță, sculptor, sculptoriță, ilustrator, ilustratoare, caricaturist, desenator, desenatoare, graficiană,
    designer vestimentar, designer de interior, designer interior, designer web, web designer, director artistic,
    director de creație, director creativ, copywriter, publicitar, specialist marketing, specialistă marketing,
    specialist pr, specialist comunicare, specialist resurse umane, specialistă resurse umane, specialist it,
    creator de conținut, creatoare de conținut, editoare, redactor-șef adjunct, redactoare, tehnoredactor, corector
    text, corectoare, corespondent, corespondentă, crainic, crainică, prezentator, prezentatoare, moderator,
    moderatoare, realizator, realizatoare, producător, producătoare, producător executiv, operator imagine,
    cameraman, sunetist, inginer de sunet, ingineră de sunet, luminist, electrician scenă, mașinist scenă,
    recuziter, regizor tehnic, regizor de scenă, asistent regie, asistent de regie, asistent producție, asistentă de
    producție, monteur, montor video, editor video, scenarist, scenaristă, dramaturg, secretar literar, scenografă,
    coregraf, coregrafă, balerin, balerină, dansator, dansatoare, actor păpușar, păpușar, clovn, cascador, figurant,
    scriitor, scriitoare, poet, poetă, critic de artă, eseist, compozitor, compozitoare, instrumentist,
    instrumentistă, pianist, pianistă, violonistă, violist, violoncelist, violoncelistă, contrabasist, flautist,
    flautistă, clarinetist, clarinetistă, oboist, fagotist, trompetist, trombonist, cornist, saxofonist,
    percuționist, baterist, chitarist, chitaristă, acordeonist, harpist, harpistă, organist, solist, solistă, solist
    vocal, solistă vocală, solist de operă, corist, coristă, artist liric, artistă lirică, artist instrumentist,
    corepetitor, dirijoare, dj, muzicolog, conservator, conservatoare, restauratoare, supraveghetor muzeu,
    documentarist, documentaristă, arhivistă, istoric, istoric de artă, arheologă, antropolog, antropologă,
    sociolog, sociologă, politolog, filosof, filolog, filologă, lingvist, lingvistă, geograf, geografă, etnolog,
    etnograf, teolog, traducător autorizat, traducătoare autorizată, interpretă, preot paroh, protopop, diacon,
    călugăr, călugăriță, episcop, pastor, dascăl bisericesc, capelan, misionar, cântăreț bisericesc, inginer
    mecanic, ingineră mecanică, inginer electric, inginer electronist, inginer chimist, ingineră chimistă, inginer
    automatist, inginer proiectant, inginer de producție, inginer de proces, inginer calitate, inginer de calitate,
    inginer de date, inginer de mediu, inginer geolog, inginer petrol, inginer minier, inginer topograf, inginer
    tehnolog, inginer-șef, inginer șef, inginer de rețea, inginer de vânzări, proiectant mecanic, arhitect de
    interior, arhitect peisagist, arhitect-șef, urbanist, urbanistă, topometrist, cadastrist, geodez, cartograf,
    geofizician, hidrolog, meteorolog, astronom, ecolog, biochimist, biochimistă, microbiolog, genetician,
    geneticiană, biotehnolog, bioinformatician, farmacolog, epidemiolog, programator web, programatoare web,
    dezvoltator web, dezvoltatoare web, dezvoltator software, administrator de rețea, administrator rețea,
    administrator baze de date, tehnician it, tehnician de rețea, tehnician service, tehnician calitate, tehnician
    proiectant, tehnician electronist, informatician, informaticiană, analist it, specialist securitate, tester
    software, qa tester, scrum master, product owner, product manager, project manager, desenator tehnic, proiectant
    cad, metrolog, responsabil calitate, responsabil mediu, responsabil ssm, inspector ssm, inspector ssm/psi, cadru
    tehnic psi, laborant chimist, operator chimist, secretară de direcție, secretar-dactilograf, dactilografă,
    asistent administrativ, asistentă administrativă, asistent de direcție, asistentă de direcție, asistentă
    manager, asistent resurse umane, asistentă resurse umane, asistent hr, asistent social principal, office
    manager, administrator firmă, administrator public, inspectoare resurse umane, recrutoare, recruiter, specialist
    recrutare, coordonator de proiect, coordonatoare de proiect, coordonator de voluntari, coordonator proiect,
    responsabil de proiect, responsabilă, responsabil comunicare, responsabil achiziții, responsabil logistică,
    directoare generală, directoare executivă, director economic, director financiar, director comercial, director
    tehnic, director de marketing, director de vânzări, director resurse umane, director de proiect, administrator
    special, cenzor, secretar de redacție, vicepreședinte executiv, președintă, asociată, acționar, patroană,
    co-fondatoare, cofondatoare, antreprenoare, întreprinzător, liber-profesionist, liber profesionistă,
    colaborator, colaboratoare, colaborator extern, zilier, zilieră, sezonieră, ucenic, ucenică, student practicant,
    studentă practicantă, organizator evenimente, organizatoare de evenimente, organizator, organizatoare,
    planificator, planificatoare, planificator producție, facilitator, facilitatoare, babysitter, casnică, gospodină
  `),
  regionCodes: words`
    ab, ar, ag, bc, bh, bn, bt, bv, bz, cs, cl, cj, ct, cv, dj, gl, gr, gj, il, mm, mh, nt, ot, ph, sj, sb, sv, tr,
    tm, tl, vs, vl, vn
  `,
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
  legalForms: words`
    s.r.l, srl, s.a, s.c, pfa, p.f.a, r.a, s.r.l-d, s.c. srl, s.n.c, snc, s.c.s, î.i, î.f, s.r.l.-d, srl-d, s.c.a,
    s.p.r.l, societate cu răspundere limitată, societate pe acțiuni, c.m.i, cmi
  `,
  employerWords: words`
    ong, fundația, fundaţia, asociația, asociaţia, banca, grupul, ministerul, primăria, primaria, consiliul,
    spitalul, spital, clinica, policlinica, cabinet, farmacia, cabinet de avocat, direcția, agenția, agenţia,
    institutul național, întreprindere, compania națională, inspectoratul, restaurant, magazin, editura, uzina,
    fabrica, centrul, muzeul, teatrul, biblioteca, regia autonomă, firma, societatea, atelier, tâmplărie, brutărie,
    patiserie, cofetărie, cafenea, hotel, pensiune, restaurantul, spital județean, spital clinic, spitalul județean,
    clinică, cabinet medical, cabinet stomatologic, cămin de bătrâni, grădiniță, grădinița, creșă, bibliotecă,
    muzeu, teatru, filarmonica, orchestra, galerie, arhivele, ziar, ziarul, radio, televiziune, tipografie,
    librărie, service auto, fabrică, uzină, combinat, mină, centrală, fermă, cramă, construcții, șantier naval,
    transport, aeroport, căile ferate, agenție imobiliară, agenție de turism, asigurări, birou notarial, birou de
    avocatură, salon, sală de fitness, supermarket, primărie, prefectura, consiliul județean, consiliul local,
    inspectoratul școlar, judecătoria, tribunal, tribunalul, curtea de apel, parchetul, poliția, poliția română,
    isu, pompieri, armata română, ministerul apărării, ambasada, uniunea, sindicatul, camera de comerț, parohia,
    crucea roșie, academia română, institut, institutul, bcr, brd, banca transilvania, dacia, petrom, emag, uipath,
    brutăria, cofetăria, patiseria, ciocolaterie, gelaterie, covrigărie, pizzerie, fast-food, bistro, berărie,
    cantină, han, hostel, cabană, complex turistic, stațiune, tabără, club sportiv, clubul sportiv, asociația
    sportivă, federația, federația română, bazin de înot, patinoar, parc natural, parc național, grădina zoologică,
    grădina botanică, cinematograf, teatrul național, teatrul de păpuși, teatrul municipal, opera națională, opera
    română, filarmonica de stat, ansamblul, corul, casa de cultură, căminul cultural, centrul cultural, palatul
    copiilor, muzeul național, muzeul de artă, muzeul județean, galeria, biblioteca județeană, biblioteca națională,
    biblioteca centrală universitară, arhivele naționale, editură, edituri, revista, cotidian, cotidianul, postul de
    radio, radio românia, televiziunea română, tvr, agenția de presă, agenție de publicitate, agenție de recrutare,
    agenție de marketing, agenție de comunicare, casă de producție, studio foto, studiou, tipografia, papetărie,
    florărie, măcelărie, carmangerie, abator, pescărie, băcănie, aprozar, minimarket, hipermarket, complex
    comercial, en-gros, depozit, magazin de, parfumerie, bijuterie, ceasornicărie, croitorie, croitoria, atelier de
    croitorie, țesătorie, filatură, tricotaje, fabrica de, cizmărie, spălătorie, curățătorie, frizerie, salon de
    înfrumusețare, salon de coafură, centru spa, sală de sport, fabrică de mobilă, gater, fabrica     de cherestea,
    ferărie, fierărie, sticlărie, vopsitorie, atelier auto, atelier mecanic, spălătorie auto, benzinărie, stație
    peco, școală de șoferi, dealer auto, transporturi, transport rutier, transport public, regia     de transport,
    autobaza, autogară, depou, metrorex, cfr, șantierul naval, companie aeriană, aeroportul, curierat, poșta,
    oficiul poștal, construcții civile, construcții metalice, drumuri și poduri, cariera de, balastieră, fabrica de
    ciment, exploatarea minieră, rafinăria, rafinărie, termocentrală, hidrocentrală, combinatul, oțelărie,
    turnătorie, uzina mecanică, distribuție energie, apa nova, apă canal, ferma, exploatare agricolă, cooperativa,
    cooperativă agricolă, societate agricolă, stațiunea de cercetare, ocolul silvic, romsilva, podgorie, crama,
    moară, fabrică de lapte, fabrică de bere, clinica dentară, clinică dentară, clinică veterinară, cabinet
    veterinar, cabinet medical individual, cabinet de psihologie, cabinet notarial, cabinet individual, centrul
    medical, centru medical, centru de recuperare, centrul de plasament, centru de plasament, centru de zi, centru
    social, centru rezidențial, cămin pentru persoane vârstnice, azil de bătrâni, sanatoriu, maternitatea,
    ambulanța, serviciul de ambulanță, smurd, laboratoare, laborator de analize, spitalul municipal, spitalul
    clinic, spitalul clinic județean, spitalul orășenesc, spitalul de urgență, spitalul militar, institutul clinic,
    institutul oncologic, direcția de sănătate publică, casa de asigurări de sănătate, casa de pensii, casa
    județeană de pensii, dgaspc, direcția generală, direcția silvică, direcția de asistență socială, anaf,
    administrația finanțelor publice, trezoreria, garda financiară, garda de mediu, agenția națională, agenția
    pentru, autoritatea națională, banca națională, banca comercială, bancă, cec bank, casa de ajutor reciproc, fond
    de investiții, bursa de valori, broker de asigurare, societate de asigurări, asociație, fundație, liga,
    federație, confederația, uniune, organizația, societate comercială, corporație, holding, parlamentul, camera
    deputaților, senatul, guvernul, secretariatul general, președinția, primăria municipiului, primăria comunei,
    consiliul superior, comisia europeană, parlamentul european, curtea de conturi, curtea constituțională, înalta
    curte, jandarmeria, jandarmeria română, poliția locală, poliția de frontieră, inspectoratul general,
    inspectoratul de poliție, inspectoratul pentru situații de urgență, penitenciarul, unitatea militară, baza
    aeriană, ministerul de interne, biserica, mănăstirea, episcopia, arhiepiscopia, mitropolia, parohie, caritas,
    salvați copiii, cabinet de consultanță, firmă, firmă de, firmă de construcții, firmă de contabilitate, firmă de
    curățenie, firmă de pază, societate profesională de avocați, birou de arhitectură, birou de proiectare, birou
    individual, institut de proiectare, institut de cercetare, institutul de cercetări, centru de cercetare,
    start-up, startup, call center, afacere de familie, firmă de familie, întreprindere individuală, întreprindere
    familială
  `,
  employers: words`romtelecom`,
  theses: words`lucrare de licență, lucrare de disertație, teză de doctorat, proiect de diplomă`,
  schools: words`
    universitatea, universitate, facultatea, facultate, politehnica, universitatea politehnica, liceul, liceu,
    liceul teoretic, colegiul, colegiul național, colegiul naţional, colegiu, școala, şcoala, scoala, academia, ubb,
    uaic, institutul, școala gimnazială, grup școlar, grupul școlar, școala postliceală, conservatorul, grădinița,
    universitatea de medicină, universitatea din, babeș-bolyai, ase, academia de studii economice, unatc, unarte,
    facultatea de, colegiul tehnic, colegiul economic, liceul tehnologic, școala generală, școala profesională,
    seminarul teologic, universitatea de vest, universitatea de stat, universitatea tehnică, universitatea tehnică a
    moldovei, universitatea tehnică de construcții, universitatea națională, universitatea națională de arte,
    universitatea agrară, universitatea de științe agricole, universitatea de stat din moldova, universitatea
    alexandru ioan cuza, universitatea babeș-bolyai, universitatea transilvania, universitatea ovidius,
    universitatea dunărea de jos, universitatea spiru haret, universitatea titu maiorescu, universitatea creștină,
    universitatea ecologică, universitatea lucian blaga, universitatea ștefan cel mare, universitatea valahia,
    universitatea aurel vlaicu, universitatea vasile goldiș, usamv, umf, upb, utcn, utcb, upt, uvt, unibuc, snspa,
    ulbs, asem, usmf, gimnaziu, gimnaziul, școala primară, școală primară, școală generală, școala de arte, școala
    populară de artă, școala de muzică, școala tehnică, școala de maiștri, școala de poliție, școala de agenți de
    poliție, școala militară, școala sanitară, școala sanitară postliceală, școala postliceală sanitară, școala de
    șoferi, școala de arte și meserii, colegiu tehnic, colegiu național, colegiul de arte, colegiul pedagogic,
    colegiul agricol, colegiul silvic, colegiul militar, colegiul universitar, liceul pedagogic, liceul industrial,
    liceul agricol, liceul sanitar, liceul de artă, liceul de muzică, liceul cu program sportiv, liceul economic,
    liceul energetic, liceul de informatică, liceu teoretic, liceu tehnologic, grup școlar industrial, seminar
    teologic, facultatea din, institutul politehnic, institutul de arhitectură, institutul pedagogic, academia
    tehnică militară, academia de poliție, academia forțelor terestre, academia navală, academia națională de
    muzică, academia de muzică, universitatea populară, școală de vară
  `,
  units: words`
    departament, departamentul, secția, secție, serviciul, serviciu, direcția, direcție, biroul, birou,
    compartiment, compartimentul, divizia, facultatea, catedra, institutul, laboratorul, laborator, filiala,
    sucursala, punct de lucru, unitatea, echipa, grupul de cercetare, colectiv, consiliul de administrație, comisia,
    comitetul, unitatea de primiri urgențe, upu, ati, bloc operator, bucătărie, recepție, contabilitate, resurse
    umane, vânzări, achiziții, batalionul, compania, plutonul, departament de, departamentul de, secția de, secție
    de, serviciul de, serviciul public, direcția de, biroul de, divizie, divizia de, filială, sucursală, agenția
    locală, sediu, sediul central, punctul de lucru, oficiul, oficiul de, catedră, catedra de, laboratorul de,
    institutul de, centrul de, grup de cercetare, grup de lucru, comisie, comisia de, comitet, consiliu, consiliul
    director, comitetul de conducere, primiri urgențe, terapie intensivă, pediatrie, radiologie, chirurgie, secția
    chirurgie, ambulatoriu, ambulatoriul, birou resurse umane, departament contabilitate, batalion, pluton,
    regiment, brigada, escadrila, rectorat, decanat, secretariat
  `,
  countries: cedillas(words`
    românia, moldova, germania, republica moldova, regatul unit, anglia, marea britanie, sua, statele unite, statele
    unite ale americii, franța, italia, spania, portugalia, austria, elveția, belgia, olanda, țările de jos,
    luxemburg, irlanda, danemarca, suedia, norvegia, finlanda, polonia, cehia, slovacia, ungaria, bulgaria, grecia,
    turcia, serbia, croația, slovenia, ucraina, rusia, cipru, malta, israel, emiratele arabe unite, canada, mexic,
    brazilia, china, japonia, coreea de sud, india, australia, noua zeelandă, egipt, maroc, estonia, letonia,
    lituania, scoția, țara galilor, irlanda de nord, republica cehă, cehoslovacia, iugoslavia, urss, uniunea
    sovietică, belarus, bielorusia, albania, kosovo, macedonia, macedonia de nord, muntenegru, bosnia, bosnia și
    herțegovina, monaco, andorra, liechtenstein, islanda, georgia, armenia, azerbaidjan, kazahstan, uzbekistan,
    afganistan, pakistan, bangladesh, sri lanka, nepal, iran, irak, siria, liban, iordania, palestina, arabia
    saudită, kuweit, qatar, oman, yemen, libia, algeria, tunisia, sudan, etiopia, eritreea, somalia, kenya, uganda,
    rwanda, tanzania, zambia, mozambic, angola, namibia, madagascar, senegal, guineea, mali, niger, coasta de
    fildeș, ghana, togo, benin, nigeria, camerun, congo, africa de sud, coreea de nord, cambodgia, laos, birmania,
    vietnam, thailanda, indonezia, malaezia, filipine, singapore, taiwan, hong kong, cuba, republica dominicană,
    costa rica, panama, columbia, ecuador, peru, bolivia, venezuela, argentina, chile, uruguay, paraguay, s.u.a,
    u.k, emirate
  `),
  placeWords: words`
    strada, str., bulevardul, bd., b-dul, calea, aleea, piața, șoseaua, șos., intrarea, bloc, bl., scara, sc.,
    ap., apartament, sector, sectorul, cartier, județ, jud., comuna, sat, oraș, municipiu, cod poștal, lângă,
    nord, sud, est, vest, centru
  `,
  streetsBefore: words`strada, str., bulevardul`,
  workModes: cedillas(words`
    la distanță, de acasă, de la distanță, hibrid, remote, la birou, online, on-site, muncă de acasă, lucru de
    acasă, lucru la distanță, muncă la distanță, telemuncă, în regim hibrid, regim hibrid, în regim remote, sistem
    hibrid, hibridă, full remote, la sediu, la sediul companiei, la birou și de acasă, la client, la domiciliu, pe
    teren, toată țara, la nivel național, nivel național, în toată țara, în străinătate, diverse locații, mai multe
    locații
  `),
  regions: words`
    transilvania, ardeal, banat, crișana, maramureș, bucovina, dobrogea, muntenia, oltenia, județul cluj, județul
    iași, județul timiș, ilfov, județul, europa, arad, argeș, bacău, bihor, bistrița-năsăud, botoșani, brăila,
    brașov, buzău, caraș-severin, călărași, cluj, constanța, covasna, dâmbovița, dolj, galați, giurgiu, gorj,
    harghita, hunedoara, ialomița, iași, mehedinți, mureș, neamț, prahova, satu mare, sălaj, sibiu, suceava,
    teleorman, timiș, tulcea, vâlcea, vaslui, vrancea, județul alba, județul arad, județul argeș, județul bacău,
    județul bihor, județul bistrița-năsăud, județul botoșani, județul brăila, județul brașov, județul buzău, județul
    caraș-severin, județul călărași, județul constanța, județul covasna, județul dâmbovița, județul dolj, județul
    galați, județul giurgiu, județul gorj, județul harghita, județul hunedoara, județul ialomița, județul ilfov,
    județul maramureș, județul mehedinți, județul mureș, județul neamț, județul olt, județul prahova, județul satu
    mare, județul sălaj, județul sibiu, județul suceava, județul teleorman, județul tulcea, județul vâlcea, județul
    vaslui, județul vrancea, jud. alba, jud. argeș, jud. bacău, jud. bihor, jud. brașov, jud. cluj, jud. constanța,
    jud. dolj, jud. galați, jud. hunedoara, jud. iași, jud. ilfov, jud. maramureș, jud. mureș, jud. neamț, jud.
    prahova, jud. sibiu, jud. suceava, jud. timiș, jud. vâlcea, moldova de sus, țara bârsei, delta dunării, valea
    jiului, valea prahovei, basarabia, transnistria, găgăuzia, bavaria, saxonia, toscana, lombardia, piemont,
    veneto, lazio, sicilia, catalonia, andaluzia, provența, normandia, bretania, california, florida, texas, america
    de nord, america de sud, asia, africa, orientul mijlociu, uniunea europeană, scandinavia, balcani
  `,
  cities: words`
    bucurești, cluj, cluj-napoca, timișoara, iași, constanța, craiova, brașov, galați, ploiești, oradea, sibiu,
    bacău, arad, pitești, târgu mureș, baia mare, suceava, chișinău, brăila, buzău, botoșani, satu mare, râmnicu
    vâlcea, drobeta-turnu severin, piatra neamț, târgu jiu, târgoviște, focșani, bistrița, reșița, alba iulia,
    hunedoara, slatina, giurgiu, sfântu gheorghe, turda, mediaș, tulcea, vaslui, bălți, otopeni, călărași, deva,
    zalău, slobozia, alexandria, onești, miercurea ciuc, londra, paris, viena, madrid, roma, milano, bruxelles,
    turnu măgurele, roșiorii de vede, câmpulung, câmpulung moldovenesc, curtea de argeș, mioveni, câmpina, sinaia,
    băicoi, mizil, moreni, găești, pucioasa, urziceni, fetești, oltenița, medgidia, mangalia, năvodari, cernavodă,
    tecuci, râmnicu sărat, adjud, mărășești, bârlad, pașcani, târgu neamț, dorohoi, rădăuți, fălticeni, vatra
    dornei, gura humorului, moinești, comănești, târgu ocna, buhuși, sighișoara, reghin, târnăveni, sovata, odorheiu
    secuiesc, gheorgheni, toplița, târgu secuiesc, covasna, făgăraș, săcele, codlea, râșnov, zărnești, predeal,
    sebeș, cugir, aiud, câmpia turzii, dej, gherla, huedin, năsăud, sighetu marmației, vișeu de sus, carei,
    negrești-oaș, marghita, salonta, beiuș, șimleu silvaniei, jibou, lugoj, jimbolia, sânnicolau mare, caransebeș,
    oravița, moldova nouă, petroșani, lupeni, orăștie, târgu cărbunești, orșova, băilești, calafat, caracal, balș,
    drăgășani, băile herculane, voluntari, buftea, pantelimon, popești-leordeni, bragadiru, chitila, măgurele,
    snagov, tiraspol, tighina, cahul, ungheni, soroca, orhei, comrat, edineț, strășeni, hîncești, cernăuți, berlin,
    münchen, frankfurt, hamburg, köln, stuttgart, düsseldorf, nürnberg, leipzig, dresda, hanovra, salzburg, graz,
    zürich, geneva, berna, lyon, marsilia, toulouse, bordeaux, strasbourg, montpellier, lille, torino, florența,
    veneția, bologna, napoli, padova, verona, palermo, barcelona, valencia, sevilla, zaragoza, bilbao, lisabona,
    porto, atena, salonic, istanbul, ankara, belgrad, zagreb, ljubljana, budapesta, seghedin, debrețin, praga,
    bratislava, varșovia, cracovia, kiev, odesa, moscova, sankt petersburg, amsterdam, rotterdam, haga, anvers,
    gent, liège, copenhaga, stockholm, oslo, helsinki, dublin, edinburgh, manchester, birmingham, oxford, cambridge,
    new york, boston, chicago, los angeles, san francisco, toronto, montreal, tel aviv, ierusalim, cairo, dubai,
    beijing, shanghai, tokyo, sydney, melbourne
  `,
  connectives: words`la, în cadrul, pentru, prin, din cadrul`,
  locatives: words`în, la, din`,
  employment: words`
    normă întreagă, cu normă întreagă, full-time, full time, part-time, part time, jumătate de normă, normă
    parțială, timp parțial, perioadă determinată, perioadă nedeterminată, contract de muncă, contract de colaborare,
    pfa, persoană fizică autorizată, freelancer, freelance, liber profesionist, sezonier, temporar, stagiu, stagiar,
    stagiară, stagiu de practică, practică, practicant, internship, intern, ucenic, ucenicie, voluntar, voluntară,
    voluntariat, suplinitor, suplinitoare, titular, rezidențiat, rezident, concediu de maternitate, concediu
    creștere copil, concediu de creștere a copilului, șomer, în căutarea unui loc de muncă, stagiu militar,
    serviciul militar, perioadă de probă, ore pe săptămână, program complet, program parțial, program redus, 4
    ore/zi, 8 ore/zi, contract individual de muncă, contract pe perioadă determinată, contract pe perioadă
    nedeterminată, contract determinat, contract nedeterminat, contract part-time, contract full-time, contract de
    prestări servicii, prestări servicii, contract civil, contract de drepturi de autor, drepturi de autor,
    convenție civilă, contract de voluntariat, contract de ucenicie, contract de internship, muncă temporară, agent
    de muncă temporară, muncă sezonieră, muncă cu ziua, zilier, activitate independentă, activități independente, pe
    cont propriu, cont propriu, afacere proprie, firmă proprie, întreprindere individuală, detașare, detașat,
    detașată, suplinire, cumul de funcții, plata cu ora, plată cu ora, titularizare, titularizat, titularizată, prin
    concurs, stagiu de pregătire, stagiu clinic, stagiatură, practică de specialitate, practică de vară, practică
    universitară, practică pedagogică, practica pedagogică, practică medicală, bursă de cercetare, bursă erasmus,
    bursier, job de vară, job studențesc, job sezonier, serviciu militar, satisfacerea stagiului militar,
    voluntariat european, serviciul european de voluntariat, corpul european de solidaritate, concediu de îngrijire
    copil, concediu creștere și îngrijire copil, concediu paternal, concediu medical, concediu fără plată, an
    sabatic, pauză profesională, șomaj, în șomaj, în căutarea unui job, pensionar, pensionară, pensionat,
    pensionată, ore/săptămână, h/săptămână, program în ture, în ture, ture de noapte, tură de noapte
  `,
  ownAccount: words`
    pfa, persoană fizică autorizată, pe cont propriu, liber profesionist, freelancer, afacere proprie
  `,
  timeOff: words`
    concediu de maternitate, concediu de creștere a copilului, an sabatic
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
