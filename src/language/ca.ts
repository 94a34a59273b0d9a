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
    subdirector, subdirectora, gerent, cap de projecte, cap de projectes, cap d'equip, cap de departament,
    cap de vendes, cap de cuina, cap de sala, cap de premsa, cap de producció, cap de secció, cap d'àrea,
    cap d'estudis, cap de redacció, cap de taller, cap de magatzem, cap de producte, coordinador, coordinadora,
    responsable, encarregat, encarregada, supervisor, supervisora, gestor, gestora, fundador, fundadora,
    cofundador, cofundadora, soci, sòcia, propietari, propietària, empresari, empresària, autònom, autònoma,
    president, presidenta, vicepresident, vicepresidenta, tresorer, tresorera, secretari, secretària, membre,
    voluntari, voluntària, becari, becària, pràctiques, aprenent, aprenenta, auxiliar, ajudant, ajudanta,
    assistent, assistenta, investigador, investigadora, doctorand, doctoranda, catedràtic, catedràtica,
    professor, professora, mestre, mestra, docent, educador, educadora, formador, formadora, monitor, monitora,
    tutor, tutora, pedagog, pedagoga, psicòleg, psicòloga, treballador, treballadora, infermer, infermera, metge,
    metgessa, cirurgià, cirurgiana, dentista, odontòleg, odontòloga, farmacèutic, farmacèutica, fisioterapeuta,
    llevadora, veterinari, veterinària, cuidador, cuidadora, advocat, advocada, jurista, notari, notària, jutge,
    jutgessa, procurador, comptable, auditor, auditora, economista, administratiu, administrativa, recepcionista,
    telefonista, venedor, venedora, dependent de comerç, dependenta, vigilant de seguretat, caixer, caixera,
    reposador, reposadora, delegat, delegada, agent, comprador, compradora, teleoperador, teleoperadora, cuiner,
    cuinera, cambrer, cambrera, barman, forner, fornera, pastisser, pastissera, netejador, netejadora, conserge,
    mosso de magatzem, mosso d'esquadra, mossa d'esquadra, magatzemista, repartidor, repartidora, conductor,
    conductora, xofer, transportista, operari, operària, peó, fuster, fustera, electricista, lampista, mecànic,
    mecànica, soldador, soldadora, pintor, pintora, jardiner, jardinera, pagès, pagesa, perruquer, perruquera,
    esteticista, bomber, bombera, policia, guàrdia, periodista, redactor, redactora, corrector, correctora,
    editora, escriptor, escriptora, traductor, traductora, intèrpret, fotògraf, fotògrafa, dissenyador,
    dissenyadora, il·lustrador, il·lustradora, delineant, aparellador, aparelladora, topògraf, bibliotecari,
    bibliotecària, arxiver, arxivera, biòleg, biòloga, químic, físic, matemàtic, matemàtica, geòleg, geòloga,
    estadístic, músic, actor, actriu, regidor, regidora, alcalde, alcaldessa, funcionari, funcionària, sènior,
    júnior, entrenador, entrenadora, cangur, socorrista, especialista, científic de dades, científica de dades,
    oficial paleta, auxiliar d'infermeria, pediatre, logopeda, treballador social, treballadora social, cap,
    cap d'obra, ajudant de cuina, guia, magatzemer, paleta, sastre, modista, dependent, comercial,
    auxiliar administratiu, auxiliar administrativa, vigilant, soldat, dissenyador gràfic, química, música,
    cantant, monitor de lleure
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
  legalForms: words`s.a, s.l, s.l.u, sl, slu, sccl, s.c.c.l`,
  employerWords: words`
      ajuntament, generalitat, diputació, consell comarcal, conselleria, departament, ministeri, fundació,
      associació, empresa, grup, banc, caixa d'estalvis, cooperativa, botiga, llibreria, fleca, restaurant,
      hospital, centre d'atenció primària, centre cívic, clínica, farmàcia, laboratori, agència, consultoria,
      editorial, assessoria, gestoria, despatx, bufet, institut català de la salut, servei català de la salut,
      esplai, casal, club, ateneu, entitat, federació, col·legi oficial, transports metropolitans, biblioteca,
      museu, teatre
  `,
  employers: words`caixabank, mossos d'esquadra, televisió de catalunya, tv3, esclat, bonpreu`,
  schools: words`
    universitat, upc, uab, upf, uoc, urv, udg, blanquerna, la salle, esade, iqs, eada, institut, ies, escola,
    facultat, col·legi, acadèmia, conservatori, politècnica, centre de formació, centre d'estudis, elisava,
    liceu, etsetb, centre d'educació, universitat de barcelona, universitat autònoma de barcelona,
    universitat politècnica de catalunya, universitat pompeu fabra, escola d'art, escola superior,
    escola oficial d'idiomes
  `,
  units: words`
    departament, departament de, àrea, àrea de, secció, divisió, unitat, servei, servei de, direcció,
    direcció general, equip, grup de recerca, delegació, oficina, facultat, facultat de, escola de, institut de,
    laboratori de, càtedra, centre de, comissió, comitè, junta directiva, urgències, uci, cuina, recepció,
    comptabilitat, recursos humans
  `,
  countries: words`
      espanya, andorra, frança, alemanya, itàlia, regne unit, anglaterra, estats units, suïssa, països baixos,
      bèlgica, dinamarca, noruega, suècia, finlàndia, islàndia, àustria, luxemburg, portugal, grècia, polònia,
      txèquia, eslovàquia, hongria, romania, bulgària, croàcia, eslovènia, sèrbia, ucraïna, turquia, irlanda,
      canadà, mèxic, brasil, argentina, xile, colòmbia, perú, xina, japó, corea del sud, índia, austràlia,
      nova zelanda, israel, egipte, marroc, tunísia, sud-àfrica, emirats àrabs units, singapur, estònia, letònia,
      lituània
  `,
  regions: words`catalunya, país valencià, illes balears, mallorca, menorca, eivissa`,
  placeWords: words`
    carrer, c/, avinguda, av., plaça, pl., passeig, pg., ronda, carretera, camí, codi postal, barri, comarca,
    província, municipi, prop de, nord, sud, est, oest, centre
  `,
  workModes: words`en remot, remot, teletreball, híbrid, presencial, semipresencial, a distància`,
  cities: words`
      andorra la vella, girona, lleida, tarragona, sabadell, terrassa, badalona, l'hospitalet de llobregat,
      l’hospitalet de llobregat, mataró, manresa, reus, sant cugat del vallès, palma de mallorca,
      castelló de la plana, alacant, valència, granollers, cornellà de llobregat, sant boi de llobregat,
      cerdanyola del vallès, rubí, vilanova i la geltrú, viladecans, el prat de llobregat, castelldefels,
      mollet del vallès, figueres, igualada, olot, tortosa, vilafranca del penedès, banyoles, berga, ripoll,
      la seu d'urgell, santa coloma de gramenet, martorell, esplugues de llobregat, sitges, blanes, cambrils,
      salou, valls, amposta, puigcerdà, bellaterra, perpinyà, gandia, elx, sagunt, xàtiva, maó, manacor, londres,
      brussel·les
  `,
  connectives: words`a, en, per a, al, a la, a l'`,
  locatives: words`a, en, prop de`,
  employment: words`
    jornada completa, temps complet, temps parcial, jornada parcial, mitja jornada, contracte indefinit,
    indefinit, temporal, contracte temporal, autònom, autònoma, freelance, per compte propi, pràctiques,
    en pràctiques, becari, becària, beca, substitució, suplència, interí, interina, voluntari, voluntària,
    voluntariat, feina d'estiu, temporada, aprenent, aprenenta, excedència, baixa per maternitat,
    permís parental, any sabàtic, a l'atur, en recerca de feina, servei militar, hores setmanals
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
