import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const ca: Vocabulary = {
  titles: {
    summary: words`
      perfil, sobre mi, qui soc, qui sóc, perfil professional, resum, resum professional, presentació, objectiu,
      objectiu professional, en poques paraules, breu presentació, extracte, sobre la meva persona, introducció,
      perfil personal, objectius
    `,
    experience: words`
      experiència, experiències, experiència professional, experiència laboral, experiències professionals,
      experiències laborals, trajectòria, trajectòria professional, trajectòria laboral, experiència de treball,
      experiència prèvia, altres experiències, altra experiència, historial laboral, feina, feines, treball, treballs,
      pràctiques, pràctiques professionals, vida laboral, carrera professional, experiència rellevant,
      experiència laboral i pràctiques, experiència en recerca, experiència investigadora
    `,
    education: words`
      formació, educació, formació acadèmica, formació i estudis, estudis, titulació, titulacions, formació reglada,
      formació universitària, dades acadèmiques, formació acadèmica i complementària, historial acadèmic,
      estudis realitzats, educació i formació, formació i titulació, formació professional, currículum acadèmic,
      formació oficial, estudis i formació, formació i cursos
    `,
    skills: words`
      habilitats, competències, coneixements, aptituds, habilitats i competències, competències i habilitats,
      competències tècniques, habilitats tècniques, coneixements tècnics, coneixements informàtics, informàtica,
      tecnologies, eines, capacitats, destreses, fortaleses, habilitats personals, competències personals,
      competències digitals, competències professionals, llenguatges de programació, llenguatges, punts forts,
      qualitats, habilitats socials, coneixements i habilitats, altres coneixements, àrees d'expertesa, especialitats
    `,
    projects: words`
      projectes, projectes personals, projectes propis, projectes destacats, els meus projectes, portafolis, portfoli,
      treballs realitzats, projectes acadèmics, projectes de recerca
    `,
    contact: words`
      contacte, dades personals, dades de contacte, informació de contacte, informació personal, dades,
      xarxes socials, xarxes, on trobar-me, contacta'm
    `,
    languages: words`
      idiomes, idioma, llengües, llengua, coneixement d'idiomes, competència lingüística, coneixements d'idiomes,
      competències lingüístiques, coneixements lingüístics
    `,
    certifications: words`
      certificacions, certificats, cursos, cursos i certificacions, certificacions i cursos, formació complementària,
      formació contínua, formació addicional, altres cursos, altra formació, cursos realitzats, cursos i seminaris,
      carnet de conduir, permís de conduir, permisos, jornades i cursos, altres estudis, cursos i tallers,
      formació no reglada
    `,
    publications: words`publicacions, articles, publicacions científiques, llibres`,
    talks: words`
      xerrades, conferències, ponències, presentacions, comunicacions, congressos, ponències i comunicacions
    `,
    teaching: words`docència, ensenyament, experiència docent, activitat docent`,
    awards: words`
      premis, beques, reconeixements, premis i reconeixements, premis i beques, distincions, mèrits, assoliments,
      beques i premis, guardons
    `,
    volunteering: words`
      voluntariat, activitats, associacionisme, activitats extraescolars, activitats extracurriculars,
      compromís social, associacions, participació social, lleure, voluntariat i associacionisme, entitats
    `,
    interests: words`
      interessos, aficions, aficions i interessos, interessos i aficions, interessos personals, temps lliure,
      passatemps, gustos i aficions
    `,
    references: words`referències, recomanacions`,
    other: words`
      altres, altres dades, informació addicional, altres dades d'interès, informació complementària,
      dades addicionals, altra informació, disponibilitat, altres mèrits, altres activitats
    `,
  },
  titleWords: {
    experience: words`experiència, experiències, trajectòria`,
    education: words`formació, educació, estudis`,
    skills: words`habilitats, competències, coneixements, tecnologies`,
    projects: words`projectes`,
    contact: words`contacte`,
    languages: words`idiomes, llengües`,
    certifications: words`certificacions, certificats, cursos`,
    publications: words`publicacions`,
    talks: words`xerrades, conferències, ponències`,
    teaching: words`docència`,
    awards: words`premis, beques, reconeixements`,
    volunteering: words`voluntariat, associacionisme`,
    interests: words`interessos, aficions`,
    references: words`referències`,
  },
  documents: words`currículum, curriculum, currículum vitae, curriculum vitae, cv, currículum professional`,
  labels: {
    name: words`nom, nom i cognoms, cognoms, nom complet, cognom`,
    email: words`correu, correu electrònic, adreça electrònica, email, e-mail, a/e`,
    phone: words`telèfon, mòbil, tel, tlf, telèfon mòbil, telf`,
    address: words`
      adreça, domicili, ciutat, població, residència, localitat, localització, ubicació, lloc de residència
    `,
    website: words`web, pàgina web, lloc web, bloc`,
    birth: words`
      data de naixement, lloc de naixement, naixement, edat, nacionalitat, estat civil, nascut, nascuda, dni,
      lloc i data de naixement
    `,
    period: words`període, data, dates, durada, any, anys`,
    role: words`càrrec, lloc de treball, posició, rol, funció, categoria`,
    organization: words`empresa, entitat, institució, universitat, centre, escola, organització, companyia`,
    client: words`client`,
    location: words`lloc, ciutat, població, localitat, ubicació, localització`,
    degree: words`títol, titulació, grau, especialitat, estudis, carrera, menció`,
    headline: words`professió, càrrec, ofici`,
    aside: words`
      en curs, finalitzat, finalitzada, acabat, acabada, completat, no finalitzat, inacabat, cursant,
      responsabilitats, funcions, tasques, tasques realitzades, funcions principals, assoliments, resultats,
      tecnologies, tecnologies utilitzades, eines, entorn, projectes, projecte, tesi, treball final de grau,
      treball final de màster, tfg, tfm, nota, nota mitjana, qualificació, descripció, paraules clau
    `,
  },
  months: [
    words`gener, gen`,
    words`febrer, febr, feb`,
    words`març, mar`,
    words`abril, abr, d'abril, d’abril, l'abril, l’abril`,
    words`maig`,
    words`juny, jun`,
    words`juliol, jul`,
    words`agost, ago, d'agost, d’agost, l'agost, l’agost`,
    words`setembre, set`,
    words`octubre, oct, d'octubre, d’octubre, l'octubre, l’octubre`,
    words`novembre, nov`,
    words`desembre, des`,
  ],
  seasons: words`primavera, estiu, tardor, hivern, inicis, principis de, finals de, l'estiu, l’estiu, estius, l'hivern`,
  open: words`
      actualitat, l'actualitat, l’actualitat, present, actual, actualment, avui, avui dia, ara, fins ara, fins avui,
      fins l'actualitat, fins l’actualitat, fins a l'actualitat, fins a l’actualitat, fins a dia d'avui, en curs,
      cursant, el present, moment actual, dia d'avui, dia d’avui, al present, en actiu
  `,
  dateWords: {
    early: words`començaments de, primers de`,
    mid: words`mitjan, mitjans de`,
    quarter: words`trimestre`,
    term: words`semestre, quadrimestre`,
    schoolYear: words`curs acadèmic`,
    and: words`i`,
  },
  since: words`des de, des del, d'ençà, des de principis de, des de finals de, des de l'any, des de l’any`,
  until: words`fins, fins a, fins al, fins el, fins l'any, i, abans de`,
  from: words`entre, del, de, l'any, l’any`,
  dateNotes: words`
      previst, prevista, finalització prevista, finalitzat, finalitzada, data prevista, graduació, graduat, graduada,
      promoció
  `,
  roles: words`
    enginyer, enginyera, desenvolupador, desenvolupadora, programador, programadora, analista, arquitecte,
    arquitecta, administrador, administradora, tècnic, tècnica, consultor, consultora, director, directora,
    subdirector, subdirectora, gerent, cap de projecte, cap de projectes, cap d'equip, cap de departament, cap de
    vendes, cap de cuina, cap de sala, cap de premsa, cap de producció, cap de secció, cap d'àrea, cap d'estudis,
    cap de redacció, cap de taller, cap de magatzem, cap de producte, coordinador, coordinadora, responsable,
    encarregat, encarregada, supervisor, supervisora, gestor, gestora, fundador, fundadora, cofundador, cofundadora,
    soci, sòcia, propietari, propietària, empresari, empresària, autònom, autònoma, president, presidenta,
    vicepresident, vicepresidenta, tresorer, tresorera, secretari, secretària, membre, voluntari, voluntària,
    becari, becària, pràctiques, aprenent, aprenenta, auxiliar, ajudant, ajudanta, assistent, assistenta,
    investigador, investigadora, doctorand, doctoranda, catedràtic, catedràtica, professor, professora, mestre,
    mestra, docent, educador, educadora, formador, formadora, monitor, monitora, tutor, tutora, pedagog, pedagoga,
    psicòleg, psicòloga, treballador, treballadora, infermer, infermera, metge, metgessa, cirurgià, cirurgiana,
    dentista, odontòleg, odontòloga, farmacèutic, farmacèutica, fisioterapeuta, llevadora, veterinari, veterinària,
    cuidador, cuidadora, advocat, advocada, jurista, notari, notària, jutge, jutgessa, procurador, comptable,
    auditor, auditora, economista, administratiu, administrativa, recepcionista, telefonista, venedor, venedora,
    dependent de comerç, dependenta, vigilant de seguretat, caixer, caixera, reposador, reposadora, delegat,
    delegada, agent, comprador, compradora, teleoperador, teleoperadora, cuiner, cuinera, cambrer, cambrera, barman,
    forner, fornera, pastisser, pastissera, netejador, conserge, mosso de magatzem, mosso d'esquadra, mossa
    d'esquadra, magatzemista, repartidor, repartidora, conductor, conductora, xofer, transportista, operari,
    operària, peó, fuster, fustera, electricista, lampista, mecànic, mecànica, soldador, soldadora, pintor, pintora,
    jardiner, jardinera, pagès, pagesa, perruquer, perruquera, esteticista, bomber, bombera, policia, guàrdia,
    periodista, redactor, redactora, corrector, correctora, editora, escriptor, escriptora, traductor, traductora,
    intèrpret, fotògraf, fotògrafa, dissenyador, dissenyadora, il·lustrador, il·lustradora, delineant, aparellador,
    aparelladora, topògraf, bibliotecari, bibliotecària, arxiver, arxivera, biòleg, biòloga, químic, físic,
    matemàtic, matemàtica, geòleg, geòloga, estadístic, músic, actor, actriu, regidor, regidora, alcalde,
    alcaldessa, funcionari, funcionària, sènior, júnior, entrenador, entrenadora, cangur, socorrista, especialista,
    científic de dades, científica de dades, oficial paleta, auxiliar d'infermeria, pediatre, logopeda, treballador
    social, treballadora social, cap, cap d'obra, ajudant de cuina, guia, magatzemer, paleta, sastre, modista,
    dependent, comercial, auxiliar administratiu, auxiliar administrativa, vigilant, soldat, dissenyador gràfic,
    química, música, cantant, monitor de lleure, flequer, flequera, confiter, confitera, xocolater, xocolatera,
    gelater, gelatera, carnisser, carnissera, xarcuter, xarcutera, cansalader, cansaladera, peixater, peixatera,
    verdulaire, fruiter, fruitera, botiguer, botiguera, formatger, formatgera, cerveser, cervesera, enòleg, enòloga,
    viticultor, viticultora, moliner, molinera, xef, xefa, cap de partida, segon de cuina, ajudant de forner,
    rentaplats, marmitó, cambrer de pis, cambrera de pis, cap de rang, maître, sommelier, hoteler, hotelera,
    restaurador, restauradora, taverner, tavernera, governanta, portera, animador, animadora, animador
    sociocultural, animadora sociocultural, dinamitzador, dinamitzadora, guia turístic, guia turística, hostessa,
    hostessa de congressos, assistent de vol, auxiliar de vol, crupier, anestesista, cardiòleg, cardiòloga,
    dermatòleg, dermatòloga, ginecòleg, ginecòloga, neuròleg, neuròloga, oncòleg, oncòloga, oftalmòleg, oftalmòloga,
    radiòleg, radiòloga, uròleg, uròloga, traumatòleg, traumatòloga, psiquiatra, geriatra, internista, metge de
    família, metgessa de família, metge resident, metgessa resident, ortodontista, higienista dental, protètic
    dental, òptica optometrista, òptic optometrista, audioprotesista, podòleg, podòloga, osteòpata, quiropràctic,
    massatgista, quiromassatgista, psicoterapeuta, psicopedagog, psicopedagoga, terapeuta, terapeuta ocupacional,
    musicoterapeuta, dietista, nutricionista, infermer resident, infermera resident, tècnic en cures auxiliars
    d'infermeria, tècnica en cures auxiliars d'infermeria, auxiliar de geriatria, gericultor, gericultora, zelador,
    zeladora, portalliteres, tècnic d'emergències, tècnic en emergències sanitàries, tècnic de farmàcia, tècnica de
    farmàcia, tècnic de laboratori, tècnica de laboratori, auxiliar de farmàcia, auxiliar de clínica, auxiliar
    dental, auxiliar de la llar, treballador familiar, treballadora familiar, auxiliar veterinari, auxiliar
    veterinària, cuidador de gent gran, cuidadora de gent gran, cuidadora d'infants, mainadera, comare,
    enterramorts, mestre d'educació infantil, mestra d'educació infantil, mestre de primària, mestra de primària,
    mestra d'educació primària, mestre d'educació primària, mestre de música, mestra de música, mestra d'educació
    especial, professor de secundària, professora de secundària, professor associat, professora associada, professor
    titular, professora titular, professor lector, professora lectora, professor agregat, professora agregada,
    professor ajudant, professora ajudant, professor substitut, professora substituta, lector, lectora, degà,
    degana, rector, rectora, vicerector, vicerectora, director d'escola, directora d'escola, cap d'estudis adjunt,
    orientador, orientadora, vetllador, vetlladora, educador social, educadora social, educador infantil, educadora
    infantil, educadora d'escola bressol, tècnica d'educació infantil, integrador social, integradora social,
    monitor d'esplai, monitora d'esplai, monitora de lleure, monitor de menjador, monitora de menjador, monitor
    esportiu, monitora esportiva, director de lleure, directora de lleure, cap scout, professor de ioga, professora
    de ioga, professor d'idiomes, professora d'idiomes, futbolista, àrbitre, esportista, preparador físic,
    preparadora física, coach, investigador predoctoral, investigadora predoctoral, investigador postdoctoral,
    investigadora postdoctoral, investigador principal, investigadora principal, tècnic de suport a la recerca,
    tècnica de suport a la recerca, becari de col·laboració, becària de col·laboració, becari predoctoral, becària
    predoctoral, tutor de pràctiques, alumne en pràctiques, alumna en pràctiques, oficial de primera, oficial de
    segona, mestre d'obres, manobre, encofrador, enrajolador, rajoler, guixaire, pladurista, teuladaire,
    ferrallista, gruista, maquinista, picapedrer, marbrista, vidrier, llauner, fontaner, fontanera, instal·lador,
    instal·ladora, frigorista, electromecànic, electromecànica, muntador, muntadora, manyà, serraller, torner,
    fresador, calderer, planxista, pintor de cotxes, mecànic de cotxes, mecànic industrial, tècnic de manteniment,
    tècnica de manteniment, operari de producció, operària de producció, operari de fàbrica, operària de fàbrica,
    operari de magatzem, operària de magatzem, operari de neteja, operària de neteja, operador, operadora, operador
    de màquina, operador cnc, cap de torn, ebenista, tapisser, tapissera, terrissaire, terrisser, terrissera,
    ceramista, rellotger, rellotgera, joier, joiera, orfebre, enquadernador, enquadernadora, tipògraf, tipògrafa,
    serígraf, teixidor, teixidora, brodador, brodadora, cosidor, cosidora, patronista, sastressa, sabater, sabatera,
    cisteller, cistellera, lutier, barbera, maquillador, maquilladora, tatuador, tatuadora, cap de perruqueria,
    agricultor, agricultora, ramader, ramadera, pastor d'ovelles, pastora d'ovelles, vaquer, munyidor, tractorista,
    hortolà, hortolana, horticultor, horticultora, apicultor, apicultora, avicultor, avicultora, pescador,
    pescadora, mariner, marinera, guarda forestal, agent rural, peó agrícola, peó forestal, temporer, temporera,
    collidor de fruita, collidora de fruita, podador, florista, viverista, enginyer agrònom, enginyera agrònoma,
    tècnic agrícola, ensinistrador, ensinistradora, comerciant, llibreter, llibretera, antiquari, antiquària,
    galerista, aparadorista, dependent de botiga, dependenta de botiga, venedor ambulant, venedora ambulant,
    encarregat de botiga, encarregada de botiga, encarregat de magatzem, cap de botiga, cap de zona, cap comercial,
    director comercial, directora comercial, promotor, promotora, representant, representant comercial, visitador
    mèdic, visitadora mèdic, agent comercial, agent immobiliari, agent immobiliària, agent d'assegurances, corredor
    d'assegurances, gestor comercial, gestora comercial, gestor de projectes, gestora de projectes, assessor,
    assessora, assessor fiscal, assessora fiscal, assessor financer, assessora financera, assessor jurídic,
    assessora jurídica, assessor laboral, tècnic comptable, tècnica comptable, administratiu comptable,
    administrativa comptable, interventor, interventora, banquer, banquera, empleat de banca, empleatda de banca,
    bancari, bancària, camioner, camionera, taxista, conductor d'autobús, conductora d'autobús, maquinista de tren,
    revisor, revisora, carter, cartera, missatger, missatgera, estibador, estibadora, capità, capitana, patró
    d'embarcació, pilot, controlador aeri, controladora aèria, preparador de comandes, preparadora de comandes,
    manipulador d'aliments, manipuladora d'aliments, empaquetador, empaquetadora, escombriaire, dona de fer feines,
    treballadora de la llar, vigilant nocturn, detectiu privat, guardaespatlles, controlador d'accessos, fiscal,
    lletrat, lletrada, magistrat, magistrada, procuradora, registrador, mediador, mediadora, advocat associat,
    advocada associada, jurista d'empresa, criminòleg, criminòloga, inspector, inspectora, caporal, sergent,
    sergenta, sotsinspector, sotsinspectora, comissari, comissària, agent de policia, guàrdia urbà, guàrdia urbana,
    guàrdia civil, militar, tinent, coronel, funcionari interí, funcionària interina, tècnic d'administració,
    tècnica d'administració, tècnic de cultura, tècnica de cultura, tècnic de joventut, tècnica de joventut, tècnic
    d'ocupació, tècnica d'ocupació, tècnic superior, tècnica superior, tècnic auxiliar, tècnic de projectes, tècnica
    de projectes, tècnic de comunicació, tècnica de comunicació, tècnic de qualitat, tècnica de qualitat, tècnic de
    recursos humans, tècnica de recursos humans, tècnic informàtic, tècnica informàtica, tècnic de sistemes, tècnic
    de so, tècnica de so, tècnic de llums, conseller, consellera, secretari d'estat, diputat, diputada, senador,
    senadora, ministre, ministra, ambaixador, ambaixadora, cònsol, diplomàtic, portaveu, activista, sindicalista,
    delegat sindical, delegada sindical, enquestador, enquestadora, interventor municipal, secretari interventor,
    arquitecte municipal, arquitecte tècnic, arquitecta tècnica, artista, artista plàstic, artista visual, escultor,
    escultora, caricaturista, dibuixant, muralista, dissenyadora gràfica, dissenyador web, dissenyadora web,
    dissenyador d'interiors, dissenyadora d'interiors, dissenyador de moda, dissenyadora de moda, interiorista,
    decorador, decoradora, maquetista, director d'art, directora d'art, director creatiu, directora creativa,
    director artístic, directora artística, publicista, publicitari, publicitària, copywriter, community manager,
    creador de continguts, creadora de continguts, gestor cultural, gestora cultural, programador cultural,
    productor, productora, realitzador, realitzadora, cineasta, director de fotografia, directora de fotografia,
    director de cinema, director d'escena, directora d'escena, càmera de televisió, operador de càmera, operadora de
    càmera, editor de vídeo, editora de vídeo, muntador de vídeo, muntadora de vídeo, guionista, dramaturg,
    dramaturga, escenògraf, escenògrafa, figurinista, atrezzista, coreògraf, coreògrafa, ballarí, ballarina,
    pallasso, pallassa, mag il·lusionista, titellaire, contacontes, locutor, locutora, presentador, presentadora,
    reporter, reportera, corresponsal, columnista, articulista, cronista, poeta, novel·lista, assagista, crític
    d'art, compositor, compositora, pianista, violinista, violista, violoncel·lista, contrabaixista, flautista,
    clarinetista, oboista, fagotista, trompetista, trombonista, trompista, saxofonista, percussionista, guitarrista,
    acordionista, arpista, organista, soprano, tenor, baríton, director d'orquestra, directora d'orquestra, director
    de cor, directora de cor, director musical, musicòleg, musicòloga, museòleg, museòloga, conservador,
    conservadora, restaurador d'art, comissari d'exposicions, comissària d'exposicions, auxiliar de biblioteca,
    tècnic auxiliar de biblioteca, documentalista, arqueòleg, arqueòloga, antropòleg, antropòloga, sociòleg,
    sociòloga, politòleg, politòloga, filòsof, filòsofa, historiador, historiadora, historiador de l'art,
    historiadora de l'art, geògraf, geògrafa, lingüista, filòleg, filòloga, traductor jurat, traductora jurada,
    assessor lingüístic, assessora lingüística, dinamitzador lingüístic, tècnic de normalització lingüística,
    tècnica de normalització lingüística, capellà, mossèn, diaca, monjo, monja, bisbe, catequista, missioner,
    missionera, enginyer de programari, enginyera de programari, enginyer informàtic, enginyera informàtica,
    enginyer industrial, enginyera industrial, enginyer mecànic, enginyer químic, enginyer de telecomunicacions,
    enginyer de camins, enginyer de dades, enginyera de dades, enginyer tècnic, enginyera tècnica, desenvolupador
    web, desenvolupadora web, programador web, administrador de sistemes, administradora de sistemes, informàtic,
    analista de dades, analista programador, analista programadora, analista de laboratori, urbanista, paisatgista,
    cartògraf, cartògrafa, meteoròleg, meteoròloga, astrònom, astrònoma, ecòleg, ecòloga, ambientòleg, ambientòloga,
    zoòleg, zoòloga, microbiòleg, microbiòloga, bioquímic, bioquímica, biotecnòleg, biotecnòloga, bioinformàtic,
    bioinformàtica, genetista, epidemiòleg, epidemiòloga, científic, científica, auxiliar de laboratori, oficinista,
    mecanògraf, mecanògrafa, auxiliar d'oficina, auxiliar de recursos humans, assistent personal, secretari de
    direcció, secretària de direcció, secretari general, secretària general, administratiu de recursos humans,
    director executiu, directora executiva, director general, directora general, director financer, directora
    financera, director tècnic, directora tècnica, director adjunt, directora adjunta, cap de recursos humans, cap
    de màrqueting, cap de comunicació, cap d'administració, cap de compres, cap de manteniment, cap de planta, cap
    de serveis, cap de servei, cap de personal, cap de colla, cap de magatzem central, conseller delegat, consellera
    delegada, soci fundador, sòcia fundadora, copropietari, copropietària, treballador autònom, treballadora
    autònoma, emprenedor, emprenedora, organitzador, organitzadora, organitzador d'esdeveniments, planificador,
    planificadora, formador ocupacional, representant sindical, mestressa de casa
  `,
  degrees: words`
    grau, llicenciatura, llicenciat, llicenciada, diplomatura, diplomada, enginyeria, enginyer tècnic, màster,
    mestratge, doctorat, doctor en, doctora en, tesi doctoral, postgrau, graduat, graduada, batxillerat,
    batxiller, cicle formatiu, cfgs, cfgm, fp, eso, educació secundària, educació secundària obligatòria,
    tècnic superior, tècnica superior, tècnic superior en, curs, títol, certificat, proves d'accés, selectivitat,
    estudis, intercanvi, erasmus, especialització, magisteri, filologia, administració i direcció d'empreses,
    infermeria, grau en, màster en, formació professional, tècnic en, curs de, tesi, dret, medicina, psicologia,
    història, periodisme
  `,
  legalForms: words`
    s.a, s.l, s.l.u, sl, slu, sccl, s.c.c.l, s.l.l, sll, s.l.p, slp, s.c.c, s.coop, s. coop, c.b, scp, s.c.p, s.a.u,
    societat limitada, societat anònima
  `,
  employerWords: words`
    ajuntament, generalitat, diputació, consell comarcal, conselleria, departament, ministeri, fundació, associació,
    empresa, grup, banc, caixa d'estalvis, cooperativa, botiga, llibreria, fleca, restaurant, hospital, centre
    d'atenció primària, centre cívic, clínica, farmàcia, laboratori, agència, consultoria, editorial, assessoria,
    gestoria, despatx, bufet, institut català de la salut, servei català de la salut, esplai, casal, club, ateneu,
    entitat, federació, col·legi oficial, transports metropolitans, biblioteca, museu, teatre, forn, forn de pa,
    pastisseria, xocolateria, gelateria, cafeteria, restaurants, masia, taverna, cellers, celler, vinícola, celler
    cooperatiu, cooperativa agrícola, carnisseria, xarcuteria, peixateria, fruiteria, queviures, supermercat,
    supermercats, hipermercat, mercat municipal, centre comercial, grans magatzems, ferreteria, merceria,
    perfumeria, òptica, joieria, rellotgeria, papereria, impremta, arts gràfiques, fusteria, ebenisteria,
    serralleria, ferreria, marbreria, vidreria, terrisseria, ceràmiques, tallers, taller mecànic, fàbrica,
    indústries, metal·lúrgica, foneria, drassanes, paperera, adoberia, tèxtils, filatura, confeccions,
    construccions, constructora, obres i serveis, instal·lacions, reformes, immobiliària, finques, administració de
    finques, arquitectes, estudi d'arquitectura, estudi de disseny, enginyeria i, enginyers, advocats, bufet
    d'advocats, despatx d'advocats, notaria, assessors, assegurances, caixa rural, mútua, transports, autocars,
    aeroport, port de, ferrocarrils, ferrocarrils de la generalitat, tmb, missatgeria, autoescola, concessionari,
    benzinera, perruqueria, barberia, centre d'estètica, gimnàs, poliesportiu, piscina municipal, club esportiu,
    club esportiu de, club de futbol, club natació, club excursionista, centre excursionista, hípica, hostal,
    alberg, càmping, casa de colònies, cases de colònies, casa rural, parc natural, zoo, cinemes, teatre nacional,
    gran teatre, auditori, palau de la música, orquestra, orquestra simfònica, cobla, orfeó, companyia de teatre,
    companyia de dansa, circ, galeria, galeria d'art, fundació privada, arxiu, arxiu nacional, arxiu comarcal, arxiu
    històric, biblioteques, museu nacional, museu d'art, casa de cultura, centre cultural, ludoteca, casal de joves,
    casal de gent gran, casal d'avis, escola bressol, llar d'infants, centre obert, centre residencial, residència,
    residència geriàtrica, centre de dia, centre sanitari, centre mèdic, centre de salut, consorci sanitari,
    consorci, mutualitat, hospital clínic, hospital general, clínica dental, clínica veterinària, ambulatori,
    laboratoris, farmàcies, creu roja, càritas, banc d'aliments, banc de sang, parròquia, bisbat, monestir, diari,
    setmanari, revista, ràdio, televisió, emissora, editorials, edicions, llibreries, agència de     viatges,
    agència de comunicació, agència de publicitat, govern d'andorra, govern de les illes balears, consell
    insular, parlament de catalunya, síndic de greuges, mancomunitat, àrea metropolitana, institut de recerca,
    centre de recerca, institut d'estudis catalans, servei d'ocupació, servei d'ocupació de catalunya, inspecció de
    treball, jutjat, jutjats, audiència, tribunal superior, fiscalia, ministeri de, policia local, guàrdia urbana,
    bombers, bombers de la generalitat, protecció civil, centre penitenciari, cambra de comerç, patronal, sindicat,
    cooperatives, startup, empresa familiar, i fills, germans
  `,
  employers: words`caixabank, mossos d'esquadra, televisió de catalunya, tv3, esclat, bonpreu`,
  theses: words`tesi, treball de fi de grau, treball final de grau, tfg, tfm`,
  schools: words`
    universitat, upc, uab, upf, uoc, urv, udg, blanquerna, la salle, esade, iqs, eada, institut, ies, escola,
    facultat, col·legi, acadèmia, conservatori, politècnica, centre de formació, centre d'estudis, elisava, liceu,
    etsetb, centre d'educació, universitat de barcelona, universitat autònoma de barcelona, universitat politècnica
    de catalunya, universitat pompeu fabra, escola d'art, escola superior, escola oficial d'idiomes, universitat de,
    universitat de girona, universitat de lleida, universitat rovira i virgili, universitat ramon llull, universitat
    oberta de catalunya, universitat de vic, uvic, uvic-ucc, universitat de les illes balears, uib, universitat de
    valència, uv, universitat politècnica de valència, upv, universitat jaume i, uji, universitat d'alacant,
    universitat d'andorra, universitat abat oliba, udl, eina centre universitari, massana, escola massana, escola
    llotja, esmuc, conservatori del liceu, conservatori superior, institut del teatre, escac, escola superior de
    disseny, escola universitària, escola d'enginyeria, escola d'hostaleria, escola d'hoteleria, escola de música,
    escola de dansa, escola de negocis, escola de policia, escola d'adults, escola industrial, escola del treball,
    escola agrària, escola pública, escola concertada, escola pia, col·legi públic, col·legi sant, institut públic,
    institut escola, institut tècnic, ceip, centre universitari, facultat de, idec, barcelona school of management,
    eoi, institut nefc, inefc, tecnocampus
  `,
  units: words`
    departament, departament de, àrea, àrea de, secció, divisió, unitat, servei, servei de, direcció, direcció
    general, equip, grup de recerca, delegació, oficina, facultat, facultat de, escola de, institut de, laboratori
    de, càtedra, centre de, comissió, comitè, junta directiva, urgències, uci, cuina, recepció, comptabilitat,
    recursos humans, departament d', àrea d', secció de, servei d', unitat de, direcció de, direcció d', subdirecció
    general, gabinet de, oficina de, delegació territorial, seu central, sucursal, consell d'administració, comissió
    de, grup de treball, grup d'investigació, equip de, escola d', urgències hospitalàries, unitat de cures
    intensives, pediatria, geriatria, consultes externes, quiròfan, rectorat, vicerectorat, deganat, càtedra de
  `,
  countries: words`
    espanya, andorra, frança, alemanya, itàlia, regne unit, anglaterra, estats units, suïssa, països baixos,
    bèlgica, dinamarca, noruega, suècia, finlàndia, islàndia, àustria, luxemburg, portugal, grècia, polònia,
    txèquia, eslovàquia, hongria, romania, bulgària, croàcia, eslovènia, sèrbia, ucraïna, turquia, irlanda, canadà,
    mèxic, brasil, argentina, xile, colòmbia, perú, xina, japó, corea del sud, índia, austràlia, nova zelanda,
    israel, egipte, marroc, tunísia, sud-àfrica, emirats àrabs units, singapur, estònia, letònia, lituània, estats
    units d'amèrica, eua, escòcia, gal·les, irlanda del nord, gran bretanya, holanda, rússia, bielorússia, moldàvia,
    albània, kosovo, macedònia, macedònia del nord, montenegro, bòsnia, bòsnia i hercegovina, iugoslàvia, unió
    soviètica, república txeca, malta, xipre, mònaco, liechtenstein, geòrgia, armènia, azerbaidjan, kazakhstan,
    uzbekistan, afganistan, pakistan, bangladesh, sri lanka, nepal, iran, iraq, síria, líban, jordània, palestina,
    aràbia saudita, kuwait, qatar, iemen, líbia, algèria, sudan, etiòpia, eritrea, somàlia, kenya, uganda, ruanda,
    tanzània, zàmbia, zimbàbue, moçambic, angola, namíbia, madagascar, senegal, gàmbia, guinea, guinea equatorial,
    mauritània, mali, níger, burkina faso, costa d'ivori, ghana, togo, benín, nigèria, camerun, congo, sàhara
    occidental, cap verd, vietnam, tailàndia, indonèsia, malàisia, filipines, taiwan, hong kong, cuba, haití,
    república dominicana, puerto rico, guatemala, hondures, nicaragua, el salvador, costa rica, panamà, equador,
    bolívia, veneçuela, uruguai, paraguai
  `,
  regions: words`
    catalunya, país valencià, illes balears, mallorca, menorca, eivissa, barcelonès, baix llobregat, maresme, vallès
    occidental, vallès oriental, osona, bages, alt penedès, baix penedès, garraf, alt camp, baix camp, tarragonès,
    conca de barberà, priorat, ribera d'ebre, terra alta, montsià, baix ebre, terres de l'ebre, segrià, urgell, pla
    d'urgell, garrigues, pallars jussà, pallars sobirà, alta ribagorça, vall d'aran, val d'aran, alt urgell,
    cerdanya, baixa cerdanya, ripollès, garrotxa, alt empordà, baix empordà, empordà, gironès, pla de l'estany,
    moianès, berguedà, solsonès, lluçanès, costa brava, costa daurada, camp de tarragona, comarques gironines,
    catalunya central, catalunya nord, rosselló, conflent, principat d'andorra, formentera, pitiüses, horta sud,
    horta nord, marina alta, marina baixa, safor, ribera alta, ribera baixa, plana alta, plana baixa, comunitat
    valenciana, comunitat de madrid, aragó, andalusia, galícia, astúries, cantàbria, navarra, país basc, la rioja,
    castella i lleó, castella-la manxa, extremadura, múrcia, illes canàries, llombardia, toscana, piemont, sicília,
    sardenya, baviera, occitània, provença, bretanya, normandia, califòrnia, europa, amèrica llatina, àfrica, àsia
  `,
  placeWords: words`
    carrer, c/, avinguda, av., plaça, pl., passeig, pg., ronda, carretera, camí, codi postal, barri, comarca,
    província, municipi, prop de, nord, sud, est, oest, centre
  `,
  workModes: words`
    en remot, remot, teletreball, híbrid, presencial, semipresencial, a distància, a casa, des de casa, teletreball
    parcial, modalitat híbrida, híbrida, en línia, virtual, a l'oficina, a domicili, en presència, itinerant, tot
    catalunya, tot el territori
  `,
  cities: words`
    andorra la vella, girona, lleida, tarragona, sabadell, terrassa, badalona, l'hospitalet de llobregat,
    l’hospitalet de llobregat, mataró, manresa, reus, sant cugat del vallès, palma de mallorca, castelló de la
    plana, alacant, valència, granollers, cornellà de llobregat, sant boi de llobregat, cerdanyola del vallès, rubí,
    vilanova i la geltrú, viladecans, el prat de llobregat, castelldefels, mollet del vallès, figueres, igualada,
    olot, tortosa, vilafranca del penedès, banyoles, berga, ripoll, la seu d'urgell, santa coloma de gramenet,
    martorell, esplugues de llobregat, sitges, blanes, cambrils, salou, valls, amposta, puigcerdà, bellaterra,
    perpinyà, gandia, elx, sagunt, xàtiva, maó, manacor, londres, brussel·les, ripollet, montcada i reixac, barberà
    del vallès, sant joan despí, sant feliu de llobregat, gavà, sant just desvern, sant adrià de besòs, molins de
    rei, olesa de montserrat, esparreguera, premià de mar, el masnou, vilassar de mar, pineda de mar, malgrat de
    mar, arenys de mar, cardedeu, la garriga, sant celoni, parets del vallès, montornès del vallès, caldes de
    montbui, santa perpètua de mogoda, sant quirze del vallès, castellar del vallès, matadepera, sant andreu de la
    barca, vallirana, corbera de llobregat, el vendrell, calafell, montblanc, móra d'ebre, sant carles de la ràpita,
    la ràpita, deltebre, gandesa, mollerussa, tàrrega, balaguer, la pobla de segur, tremp, vielha, manlleu, torelló,
    súria, sallent, navàs, sant joan de les abadesses, camprodon, l'escala, castelló d'empúries, cadaqués, la bisbal
    d'empordà, palafrugell, palamós, sant feliu de guíxols, torroella de montgrí, lloret de mar, tossa de mar, santa
    coloma de farners, sarrià de ter, cassà de la selva, llagostera, sant julià de lòria, escaldes-engordany,
    encamp, la massana, felanitx, llucmajor, calvià, sóller, pollença, alcúdia, ciutadella, ciutadella de menorca,
    ibiza, santa eulària des riu, sant antoni de portmany, paterna, burjassot, mislata, alzira, cullera, ontinyent,
    dénia, xàbia, la vila joiosa, benidorm, alcoi, oriola, torrevella, vila-real, borriana, vinaròs, benicarló,
    morella, ceret, l'alguer, saragossa, osca, terol, fraga, barbastre, lleó, sevilla, còrdova, màlaga, cadis, sant
    sebastià, bilbao, vitòria, pamplona, la corunya, santiago de compostel·la, madrid, parís, lió, marsella, tolosa
    de llenguadoc, montpeller, bordeus, niça, estrasburg, roma, milà, torí, nàpols, florència, venècia, gènova,
    bolonya, palerm, lisboa, porto, berlín, munic, hamburg, frankfurt, viena, zúric, ginebra, basilea, berna,
    amsterdam, rotterdam, anvers, gant, lovaina, copenhaguen, estocolm, oslo, hèlsinki, varsòvia, cracòvia, praga,
    budapest, bucarest, belgrad, atenes, istanbul, moscou, kíiv, dublín, edimburg, manchester, oxford, cambridge,
    nova york, los angeles, san francisco, chicago, boston, mont-real, ciutat de mèxic, buenos aires, bogotà,
    l'havana, tànger, casablanca, rabat, el caire, jerusalem, tel aviv, pequín, xangai, tòquio, seül, singapur, hong
    kong, sydney
  `,
  connectives: words`a, en, per a, al, a la, a l'`,
  locatives: words`a, en, prop de`,
  employment: words`
    jornada completa, temps complet, temps parcial, jornada parcial, mitja jornada, contracte indefinit, indefinit,
    temporal, contracte temporal, autònom, autònoma, freelance, per compte propi, pràctiques, en pràctiques, becari,
    becària, beca, substitució, suplència, interí, interina, voluntari, voluntària, voluntariat, feina d'estiu,
    temporada, aprenent, aprenenta, excedència, baixa per maternitat, permís parental, any sabàtic, a l'atur, en
    recerca de feina, servei militar, hores setmanals, a temps complet, a temps parcial, a jornada completa, a
    jornada parcial, a mitja jornada, jornada intensiva, per hores, contracte fix, fix discontinu, fixa discontínua,
    contracte eventual, contracte d'obra i servei, contracte en pràctiques, contracte de pràctiques, contracte de
    formació, contracte d'interinitat, contracte de relleu, interinitat, per projectes, falsa autònoma, freelancer,
    treballador per compte propi, professional liberal, negoci propi, empresa pròpia, pràctiques curriculars,
    pràctiques extracurriculars, pràctiques professionals, pràctiques d'empresa, pràctiques en empresa, formació
    dual, beca de col·laboració, beca predoctoral, beca de recerca, treball d'estiu, feina d'estudiant, campanya de
    nadal, campanya d'estiu, temporada d'estiu, temporada d'hivern, suplent, permís de maternitat, permís de
    paternitat, baixa maternal, baixa paternal, baixa mèdica, excedència per cura de fills, cura de familiars, pausa
    laboral, aturat, erto, voluntariat europeu, servei voluntari europeu, servei civil, prestació social
    substitutòria, objecció de consciència, hores a la setmana, h/setmana, torn de nit, torn de tarda, torn de matí,
    torns rotatius, període de prova, cap de setmana, caps de setmana
  `,
  ownAccount: words`
    autònom, autònoma, per compte propi
  `,
  timeOff: words`
    baixa maternal, excedència, permís de maternitat
  `,
  honours: words`
    matrícula d'honor, excel·lent, notable, aprovat, premi extraordinari, amb honors, nota mitjana, nota,
    expedient, menció, cum laude
  `,
  sentenceOpeners: words`
    responsable de, encarregat de, encarregada de, desenvolupament de, desenvolupar, disseny de, dissenyar,
    gestió de, gestionar, coordinació de, coordinar, direcció de, dirigir, organització de, organitzar,
    planificació de, elaboració de, creació de, supervisió de, suport a, atenció al client, atenció a,
    assessorament, anàlisi de, control de, seguiment de, manteniment de, millora de, venda de, preparació de,
    docència, ensenyament de, formació de, redacció de, recerca en, participació en, col·laboració en,
    realització de, instal·lació de, reparació de, neteja de, cura de, traducció de, tasques, funcions,
    treball en, vaig, soc, sóc, tinc, el meu, la meva, experiència en, coneixements de
  `,
  greetings: words`soc, sóc, em dic, el meu nom és`,
  conjunctions: words`i, o, amb`,
  determiners: words`el, la, els, les, meu, meva, un, una`,
  genitives: words`de, d', del`,
  frequent: words`
      i, de, la, el, els, les, del, en, per, amb, una, que, experiència, educació, formació, habilitats, idiomes,
      actualitat
  `,
}
