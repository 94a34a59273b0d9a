import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const es: Vocabulary = {
  titles: {
    summary: words`
      perfil, sobre mí, sobre mi, resumen, perfil profesional, objetivo, acerca de mí, acerca de mi, acerca de,
      presentación, extracto, resumen profesional, perfil personal, quién soy
    `,
    experience: words`
      experiencia, experiencia profesional, experiencia laboral, experiencias, experiencia de trabajo,
      trayectoria, trayectoria profesional, historial laboral, empleo, trabajo, experiencia previa,
      experiencias laborales, otras experiencias, prácticas, vida laboral, experiencia relevante,
      ocupación, ocupaciones, ocupación actual, empleos, empleo actual, trabajo actual, trabajos, dónde he trabajado, trabajos anteriores, puestos, puesto actual, carrera profesional, actividad profesional
    `,
    education: words`
      formación, educación, formación académica, estudios, educacion, formacion, formacion academica,
      formación profesional, títulos, titulación, estudios realizados, historial académico,
      antecedentes académicos, formación reglada, formación universitaria, datos académicos,
      escuela, escuelas, escolaridad, dónde he estudiado, títulos académicos, estudios académicos
    `,
    skills: words`
      habilidades, conocimientos, competencias, aptitudes, habilidades técnicas, tecnologías, tecnologias,
      conocimientos técnicos, herramientas, informática, destrezas, conocimientos informáticos,
      habilidades blandas, capacidades, habilidades y conocimientos, lenguajes de programación, lenguajes,
      skills, stack tecnológico, fortalezas, competencias técnicas
    `,
    projects: words`proyectos, proyectos personales, proyectos destacados, portafolio, proyecto, mis proyectos, portfolio`,
    contact: words`
      contacto, datos personales, información personal, información de contacto, datos de contacto, datos,
      redes, redes sociales, informacion personal, informacion de contacto
    `,
    languages: words`idiomas, idioma, lenguas, lenguajes`,
    certifications: words`
      certificaciones, certificados, cursos, formación complementaria, cursos y certificaciones,
      formación adicional, certificaciones y cursos, formación continua, otros cursos, cursos realizados,
      licencias
    `,
    publications: words`publicaciones, artículos`,
    talks: words`charlas, conferencias, ponencias, presentaciones`,
    teaching: words`docencia, enseñanza, experiencia docente`,
    awards: words`premios, becas, reconocimientos, logros, premios y reconocimientos, distinciones`,
    volunteering: words`voluntariado, actividades, comunidad, actividades extracurriculares`,
    interests: words`intereses, aficiones, hobbies, pasatiempos, intereses personales`,
    references: words`referencias, recomendaciones`,
    other: words`
      otros, otros datos, información adicional, otros datos de interés, datos adicionales,
      información complementaria
    `,
  },
  titleWords: {
    experience: words`experiencia, experiencias, trayectoria`,
    education: words`formación, educación, estudios, educacion`,
    skills: words`habilidades, conocimientos, competencias, tecnologías`,
    projects: words`proyectos`,
    contact: words`contacto`,
    languages: words`idiomas`,
    certifications: words`certificaciones, certificados, cursos`,
    publications: words`publicaciones`,
    awards: words`premios, logros`,
    interests: words`intereses, aficiones`,
    volunteering: words`voluntariado`,
  },
  spellings: ['bare'],
  documents: words`currículum vítae, curriculum, currículum, curriculum vitae, currículum vitae, hoja de vida, cv`,
  labels: {
    name: words`nombre, nombre completo, nombre y apellidos, apellidos`,
    email: words`correo, correo electrónico, email, e-mail, mail`,
    phone: words`teléfono, telefono, móvil, movil, celular, tel, tlf`,
    address: words`dirección, domicilio, ciudad, ubicación, residencia, direccion, lugar, localidad, ubicacion`,
    website: words`sitio web, página web, web`,
    birth: words`fecha de nacimiento, nacimiento, edad, nacionalidad, estado civil, lugar de nacimiento, dni`,
    period: words`período, periodo, fecha, fechas, duración, año, fechas`,
    role: words`puesto, cargo, rol, posición, función, profesión o cargo desempeñado, función o cargo ocupado, puesto desempeñado`,
    organization: words`empresa, compañía, institución, universidad, centro, nombre y dirección de la empresa o empleador, nombre de la empresa, nombre y tipo de la organización que ha impartido la educación o la formación`,
    client: words`cliente`,
    location: words`lugar, ubicación, ciudad, localidad`,
    degree: words`título, titulación, carrera, especialidad, grado, título de la cualificación obtenida, cualificación obtenida`,
    headline: words`profesión, puesto`,
    aside: words`en curso, finalizado, finalizada, en progreso, completo, completado, incompleto, inconcluso, graduado, cursando, responsabilidades, funciones, tareas, logros, tecnologías, tecnologías utilizadas, herramientas, entorno, proyectos, proyecto, tesis, nota media, promedio, descripción, stack, funciones y responsabilidades principales, tipo de empresa o sector`,
  },
  months: [
    words`enero, ene`,
    words`febrero, feb`,
    words`marzo, mar`,
    words`abril, abr`,
    words`mayo, may`,
    words`junio, jun`,
    words`julio, jul`,
    words`agosto, ago`,
    words`septiembre, setiembre, sep, sept, set`,
    words`octubre, oct`,
    words`noviembre, nov`,
    words`diciembre, dic`,
  ],
  seasons: words`primavera, verano, otoño, invierno, otoño-invierno`,
  open: words`
      actualidad, actual, presente, la actualidad, actualmente, hoy, la fecha, en curso, ahora, hoy en día,
      cursando, el presente, act, hasta la fecha, a la fecha, hasta hoy, hasta ahora
    `,
  since: words`desde, desde el`,
  until: words`a, al, hasta, y, hasta el, hasta la, antes de`,
  from: words`de, del, desde, entre`,
  dateNotes: words`
    previsto, prevista, prevista para, finalización prevista, fecha prevista, graduación prevista, esperado,
    egreso, egresado, titulado, graduado en, aprox., promoción, generación, fecha de egreso, fecha de titulación,
    desde aprox.
  `,
  dateWords: {
    of: words`de, del`,
    ordinal: words`º, ª`,
    early: words`inicios de, principios de, comienzos de`,
    mid: words`mediados de`,
    late: words`finales de, fines de`,
    circa: words`aprox, aprox., aproximadamente, cerca de, alrededor de`,
    quarter: words`trimestre, t1, t2, t3, t4`,
    half: words`semestre, primer semestre, segundo semestre`,
    term: words`semestre, cuatrimestre, trimestre, periodo académico`,
    fiscalYear: words`ejercicio, año fiscal`,
    schoolYear: words`curso, curso académico, año académico, año lectivo, ciclo escolar`,
    and: words`y, e`,
  },
  events: {
    enrolled: words`ingreso, inicio, matriculación, matriculado`,
    graduated: words`egreso, egresado, egresada, graduación, titulación, titulado, titulada, finalizado`,
    withdrew: words`abandono, inconcluso, incompleto, trunco`,
    joined: words`incorporación, alta, ingreso laboral`,
    left: words`baja, salida, renuncia, jubilación`,
    moved: words`ascenso, ascendido a, ascendida a, promovido a, promovida a, traslado`,
  },
  roles: words`
    ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, director, directora, jefe,
    jefa, gerente, responsable, consultor, consultora, analista, arquitecto, arquitecta, becario, becaria,
    prácticas, profesor, profesora, investigador, investigadora, técnico, técnica, administrador, administradora,
    coordinador, coordinadora, asistente, auxiliar, ayudante, diseñador, diseñadora, líder, lider, fundador,
    fundadora, cofundador, socio, presidente, vendedor, vendedora, dependiente, camarero, camarera, autónomo,
    voluntario, voluntaria, practicante, pasante, especialista, supervisor, encargado, encargada, operador,
    operario, docente, tutor, redactor, freelance, full stack, cajero, maestro, mentor, traductor, secretario,
    monitor, soporte, contador, contadora, contable, enfermero, enfermera, médico, médica, doctora, cirujano,
    cirujana, odontólogo, odontóloga, dentista, farmacéutico, farmacéutica, psicólogo, psicóloga, fisioterapeuta,
    trabajador social, trabajadora social, maestra, profesor titular, educador, educadora, rector, rectora,
    abogado, abogada, notario, juez, jueza, procurador, administrativo, administrativa, secretaria, recepcionista,
    cajera, promotora, promotor, ejecutivo, ejecutiva, comprador, compradora, almacenero, almacenista, repartidor,
    repartidora, conductor, conductora, chofer, chófer, cocinero, cocinera, mesero, mesera, barman, panadero,
    panadera, electricista, mecánico, albañil, carpintero, plomero, fontanero, soldador, pintor, jardinero, obrero,
    obrera, operaria, peluquero, peluquera, guardia, vigilante, bombero, periodista, reportero, reportera,
    fotógrafo, fotógrafa, traductora, intérprete, redactora, editor, editora, bibliotecario, bibliotecaria,
    archivista, químico, físico, bióloga, biólogo, matemático, estadístico, economista, auditor, auditora,
    tesorero, tesorera, asesor, asesora, gestor, gestora, delegado, delegada, subdirector, subdirectora,
    subgerente, propietario, propietaria, empresario, empresaria, presidenta, vicepresidente, secretario general,
    capacitador, capacitadora, instructor, instructora, entrenador, entrenadora, tutora, niñera, cuidador,
    cuidadora, aprendiz, topógrafo, delineante, dibujante, diseñadora gráfica, agrónomo, veterinario, veterinaria,
    azafata, guía turístico, animador, animadora, teleoperador, teleoperadora, reponedor, reponedora, dependienta,
    camarera de piso, mozo, mozo de almacén, peón, limpiadora, limpiador, doctorando, doctoranda, licenciado,
    licenciada, ayudanta, vigilante de seguridad, policía, militar, soldado, matrona, logopeda, terapeuta,
    terapeuta ocupacional, educadora social, integradora     social, monitora, socorrista, repostero, carnicero,
    barista, transportista, taxista, carretillero, bodeguero, soldadora, tornero, fresador, yesero, encofrador,
    aparejador, capataz, gestor administrativo, agente     inmobiliario, agente comercial, ejecutivo de ventas,
    ejecutiva de cuentas, impulsadora, mercaderista, community     manager, locutor, ilustradora, maquetador,
    archivera, catedrático, ayudante de cátedra, ayudante de     investigación, auxiliar docente, mando intermedio,
    directivo, empleada doméstica, empleado, empleada, operadora, analista de sistemas, scrum master,
    auxiliar de enfermería, técnico en cuidados, tcae, celador, celadora, matrón, médico residente,
    médica residente, mir, pediatra, psiquiatra, higienista dental, técnico de farmacia, nutricionista, dietista,
    auxiliar veterinario, educador social, educadora infantil, maestra de primaria, profesora titular,
    profesor asociado, profesora asociada, profesor ayudante, profesor de secundaria, catedrática, adjunto,
    adjunta, investigador predoctoral, director general, directora general, jefe de estudios, jefa de estudios,
    jefe de cocina, jefa de cocina, jefe de sala, jefe de obra, jefe de turno, jefa de turno, jefe     de proyecto,
    jefa de proyecto, jefe de ventas, jefe de almacén, jefe de producción, gerente general, supervisora,
    encargado de tienda, encargada de tienda, responsable de tienda, ayudante de cocina, pinche,
    pinche     de cocina, repostera, pastelero, pastelera, carnicera, pescadero, camarera de pisos, moza,
    bartender, sumiller, gobernanta, botones, conserje, guía turística, agente de viajes, azafato,
    auxiliar de vuelo, tripulante de     cabina, piloto, camionero, mensajero, operario de producción, carpintera,
    ebanista, pintora, herrero, mecánica, mecánico automotriz, cerrajero, jardinera, agricultor, agricultora,
    ganadero, apicultor, jornalero, esteticista, estilista, sastre, modista, costurera, zapatero, joyero, joyera,
    orfebre, ceramista, luthier, artesano, artesana, asesor comercial, asesora comercial, comercial,
    ejecutiva de ventas, ejecutivo de cuentas, representante, representante de ventas, agente, corredor,
    auxiliar administrativo, auxiliar administrativa, auxiliar contable, secretaria ejecutiva,
    asistente administrativo, asistente administrativa, asistente de     dirección, contador público, actuario,
    actuaria, procuradora, notaria, fiscal, magistrado, magistrada, oficial, guardia de seguridad, bombera, cabo,
    sargento, teniente, capitán, comandante, coronel, general de brigada, suboficial, redactora jefe, corrector,
    correctora, locutora, presentador, presentadora, camarógrafo, diseñador     gráfico, diseñadora de interiores,
    ilustrador, ingeniero civil, ingeniera civil, ingeniero técnico, técnico de     laboratorio,
    técnico de mantenimiento, laboratorista, química, física, geólogo, geóloga, actor, actriz, músico, música,
    cantante, bailarín, bailarina, director artístico, director de orquesta, productor, productora, guionista,
    dramaturgo, escenógrafo, archivero, museógrafo, restaurador, restauradora, canguro, empleada del     hogar,
    personal de limpieza, monitor de tiempo libre, vicepresidenta, vocal, concejal, concejala, alcalde, alcaldesa,
    diputado, diputada, consejero, consejera, socia, cofundadora, dueño, dueña, emprendedor, emprendedora,
    sacerdote, pastor, confitero, confitera, chocolatero, chocolatera, heladero, heladera, pizzero, pizzera,
    churrero, churrera, quesero, quesera, charcutero, charcutera, pollero, pescadera, frutero, frutera, verdulero,
    verdulera, tendero, tendera, abarrotero, abarrotera, cervecero, cervecera, enólogo, enóloga, molinero,
    tortillera, parrillero, parrillera, asador, freidor, cocinero de línea, jefe de partida, jefa de     partida,
    segundo de cocina, segunda de cocina, subjefe de cocina, sous chef, chef, chef ejecutivo, chef     ejecutiva,
    marmitón, lavaplatos, lavacopas, garzón, garzona, mozo de salón, mesonero, mesonera, maître, maitre,
    jefe de rango, jefa de sala, ayudante de camarero, barmaid, coctelera, coctelero, hostelero, hostelera,
    restaurador de muebles, hotelero, hotelera, posadero, gobernante, ama de llaves, mucama, mucamo, camarista,
    valet, valet parking, maletero, recepcionista nocturno, portero, portera, animador turístico, crupier,
    anestesiólogo, anestesióloga, anestesista, cardiólogo, cardióloga, dermatólogo, dermatóloga, ginecólogo,
    ginecóloga, neurólogo, neuróloga, neurocirujano, neurocirujana, oncólogo, oncóloga, oftalmólogo, oftalmóloga,
    otorrinolaringóloga, otorrinolaringólogo, radiólogo, radióloga, traumatólogo, traumatóloga, urólogo, uróloga,
    urgenciólogo, internista, geriatra, obstetra, patólogo, patóloga, endocrinólogo, endocrinóloga, reumatóloga,
    reumatólogo, médico de familia, médica de familia, médico general, médica general, médico cirujano,
    médica     cirujana, médico interno residente, ortodoncista, protésico dental, protésico, podólogo, podóloga,
    óptico, óptico-optometrista, optometrista, audioprotesista, audiólogo, audióloga, kinesiólogo, kinesióloga,
    quiropráctico, quiropráctica, osteópata, naturópata, acupuntor, acupuntora, fonoaudiólogo, fonoaudióloga,
    psicopedagogo, psicopedagoga, psicoterapeuta, psicoanalista, psicomotricista, musicoterapeuta, partera,
    obstétrica, comadrona, instrumentador, instrumentadora, enfermero profesional, enfermera profesional,
    enfermero     universitario, auxiliar de farmacia, auxiliar de clínica, auxiliar de geriatría,
    auxiliar de ayuda a domicilio, auxiliar dental, asistente dental, gerocultor, gerocultora, camillero,
    camillera, paramédico, paramédica, técnico en emergencias, técnica en emergencias, técnico en radiología,
    técnico de rayos x, tecnólogo médico, tecnóloga médica, tecnólogo, tecnóloga, técnico superior,
    técnica superior, histotecnólogo, bioquímico, bioquímica, bacteriólogo, bacterióloga, microbiólogo,
    microbióloga, embalsamador, tanatopractor, tanatopractora, sepulturero, masajista, quiromasajista,
    cuidador de ancianos, cuidadora de ancianos, cuidadora de niños, acompañante terapéutico, pedagogo, pedagoga,
    parvularia, educadora de párvulos, maestro de primaria, maestra de     infantil, maestro de infantil,
    profesor de educación física, profesor contratado doctor, profesor ayudante     doctor, profesor adjunto,
    profesora adjunta, profesor visitante, profesor invitado, profesora invitada, profesor     sustituto,
    profesora sustituta, lector, lectora, conferencista, orientador, orientadora, preceptor, preceptora,
    celador escolar, bedel, decano, decana, vicedecano, vicedecana, vicerrector, vicerrectora,
    jefe de departamento, jefa de departamento, jefe de prácticas, investigador principal, investigadora principal,
    investigador     posdoctoral, investigadora posdoctoral, investigadora predoctoral, contratado predoctoral,
    contratada     predoctoral, posdoctorando, posdoctoranda, doctorante, tesista, asistente de investigación,
    asistente de     cátedra, auxiliar de cátedra, auxiliar de conversación, facilitador, facilitadora, tallerista,
    formador, formadora, coach, mentora, monitor de comedor, monitora de comedor, monitor deportivo,
    monitora deportiva, preparador físico, preparadora física, profesor de yoga, profesora de yoga, futbolista,
    deportista, árbitro, árbitra, guía de montaña, alumno en prácticas, alumna en prácticas,
    estudiante en prácticas, becario de     investigación, becaria de investigación, pasante de derecho,
    practicante profesional, aprendiza, trainee, meritorio, meritoria, albañila, oficial de primera,
    oficial de segunda, oficial albañil, peón de albañil, ayudante de albañil, peón agrícola, peón especialista,
    maestro de obras, maestro de obra, maestro mayor de     obras, residente de obra, jefa de obra,
    encargado de obra, alarife, azulejista, solador, alicatador, escayolista, pladurista, yesera, techador,
    impermeabilizador, ferrallista, ferrallero, gruista, operador de     grúa, maquinista, palista,
    retroexcavadorista, operador de maquinaria, operador de maquinaria pesada, cantero, marmolista, vidriero,
    cristalero, fontanera, gasfíter, gasista, gasfitero, frigorista, climatizador, instalador, instaladora,
    instalador electricista, electromecánico, electromecánica, electrónico, montador, montadora, ensamblador,
    ensambladora, tapicero, tapicera, barnizador, tallador, tonelero, carrocero, chapista, hojalatero, latonero,
    pintor de coches, mecánico de automóviles, mecánico industrial, mecánico ajustador, ajustador, calderero,
    tubero, matricero, troquelador, fundidor, moldeador, forjador, herrera, tornera, rectificador, operador cnc,
    operario de máquina, operador de planta, operador de máquina, operario industrial,
    oficial de     mantenimiento, técnico mecánico, técnico electricista, técnico electrónico,
    técnico electromecánico, minero, perforista, barrenador, cerrajera, alfarero, alfarera, orfebrera, relojero,
    relojera, grabador, encuadernador, encuadernadora, impresor, serigrafista, tipógrafo, tipógrafa, preimpresor,
    tejedor, tejedora, hilandera, hilandero, bordadora, bordador, costurero, patronista, cortador, planchador,
    planchadora, sastra, zapatera, talabartero, guarnicionero, curtidor, peletero, sombrerero, barbero,
    maquillador, maquilladora, manicurista, tatuador, tatuadora, cosmetólogo, cosmetóloga, lutier,
    afinador de pianos, ganadera, pastor de ovejas, vaquero, vaquera, ordeñador, ordeñadora, tractorista,
    viticultor, viticultora, viñatero, hortelano, hortelana, horticultor, horticultora, floricultor, floricultora,
    apicultora, avicultor, avicultora, pescador, pescadora, marinero de pesca, marisquero, marisquera, acuicultor,
    acuicultora, guardabosques, guarda forestal, leñador, podador, viverista, temporero, temporera, recolector,
    recolectora, cosechero, capataz agrícola, mayordomo, mayoral, caporal de campo, zootecnista,
    ingeniero agrónomo, ingeniera agrónoma, técnico agrícola, perito     agrícola, veterinario clínico,
    cuidador de animales, adiestrador canino, adiestradora canina, cuidador de     caballos, jinete, librero,
    librera, farmacéutico titular, droguero, droguera, ferretero, ferretera, jefe de     tienda, jefa de tienda,
    dependienta de comercio, dependiente de comercio, promotor de ventas, promotora de     ventas,
    vendedor ambulante, comerciante, anticuario, anticuaria, galerista, subastador, escaparatista, demostrador,
    demostradora, azafata de eventos, azafata de congresos, azafata de tierra, ejecutivo comercial,
    ejecutiva comercial, ejecutivo de cuenta, delegado comercial, delegada comercial, visitador médico,
    visitadora     médica, jefe comercial, jefa comercial, director comercial, directora comercial,
    gerente comercial, gerente de     ventas, gerente de tienda, gerente de proyecto, gerente de proyectos,
    gerente de marketing, encargado de     compras, encargado de almacén, encargado de turno, encargada de turno,
    encargado de sala, jefe de compras, jefa     de compras, telefonista, telemarketer, operador telefónico,
    operadora telefónica, agente telefónico, agente de     call center, asesor de ventas, asesora de ventas,
    asesor financiero, asesora financiera, asesor fiscal, asesora     fiscal, asesor legal, asesora legal,
    asesor jurídico, asesora jurídica, agente de seguros, corredor de seguros, corredora de seguros, corredora,
    corredor de bolsa, agente de viaje, tasador, tasadora, perito, perita, banquero, banquera, bancario, bancaria,
    cobrador, cobradora, interventor, interventora, analista financiero, analista contable, analista de crédito,
    auxiliar de contabilidad, auxiliar de caja, administrativo contable, administrativa contable,
    tenedor de libros, contralor, contralora, fiscalista, inversor, trader, camionera, chofer repartidor,
    chófer repartidor, conductor de autobús, conductora de autobús, conductor de camión, colectivero, mensajera,
    cartero, rider, estibador, portuario, marinero, marinera, patrón de barco, capitán de     barco, contramaestre,
    oficial de puente, maquinista naval, maquinista de tren, maquinista ferroviario, revisor, revisora,
    jefe de estación, controlador aéreo, controladora aérea, controlador, controladora, copiloto,
    comandante de vuelo, sobrecargo, despachador, despachadora, despachante de aduana, agente de aduanas,
    operario     de almacén, operaria de almacén, jefa de almacén, jefe de logística, jefe de tráfico,
    gestor de tráfico, preparador de pedidos, preparadora de pedidos, empaquetador, empaquetadora, envasador,
    envasadora, embalador, embaladora, manipulador, manipuladora, manipuladora de alimentos,
    manipulador de alimentos, operario de     limpieza, operaria de limpieza, barrendero, barrendera, basurero,
    personal de mantenimiento, limpiacristales, lavandera, lavandero, empleada de hogar, empleado de hogar,
    empleado de banca, empleada de banca, empleado de     comercio, empleada de comercio, empleado administrativo,
    empleada administrativa, niñero, vigilanta, guardaespaldas, escolta, sereno, guardia civil, guardia jurado,
    controlador de accesos, investigador privado, detective privado, detective, abogado asociado, abogada asociada,
    abogado junior, abogado laboralista, abogado     penalista, letrado, letrada, jurista,
    registrador de la propiedad, secretario judicial, letrado de la     administración de justicia,
    actuario judicial, oficial de justicia, ujier, mediador, mediadora, defensor     público, defensora pública,
    procurador de los tribunales, asistente jurídico, asistente legal, criminólogo, criminóloga, policía local,
    policía nacional, agente de policía, inspector, inspectora, subinspector, subinspectora, comisario, comisaria,
    subcomisario, mosso d'esquadra, carabinero, carabinera, gendarme, brigada, alférez, subteniente, almirante,
    infante de marina, militar de tropa, paracaidista, guardacostas, guardia     urbana, aduanero, funcionario,
    funcionaria, funcionario de carrera, funcionaria de carrera, funcionario     interino, funcionario público,
    funcionaria pública, servidor público, servidora pública, secretario de     ayuntamiento, secretario de estado,
    subsecretario, subsecretaria, viceministro, ministro, ministra, gobernador, gobernadora, intendente,
    intendenta, regidor, regidora, síndico, senador, senadora, congresista, embajador, embajadora, cónsul,
    diplomático, diplomática, agregado cultural, activista, portavoz, vocero, vocera, sindicalista,
    delegado sindical, delegada sindical, enlace sindical, encuestador, encuestadora, censista, empadronador,
    artista plástico, artista plástica, artista visual, artista, pintor artístico, escultor, escultora,
    caricaturista, historietista, animador 3d, muralista, diseñador web, diseñadora web, diseñador de     producto,
    diseñadora de moda, diseñador de moda, diseñador industrial, diseñadora industrial,
    diseñador de     interiores, decorador, decoradora, maquetadora, infografista, director de arte,
    directora de arte, director     creativo, directora creativa, creativo publicitario, redactor publicitario,
    redactora publicitaria, publicista, publicitario, publicitaria, copywriter, creador de contenido,
    creadora de contenido, creador de contenidos, creadora de contenidos, gestor de redes sociales,
    gestora de redes sociales, social media manager, relacionista     pública, jefe de prensa, jefa de prensa,
    jefa de redacción, jefe de redacción, redactor jefe, director     editorial, directora editorial, articulista,
    columnista, corresponsal, cronista, escritor, escritora, poeta, poetisa, novelista, ensayista, editor de vídeo,
    editora de vídeo, editor de video, editora de video, camarógrafa, cámara de televisión, operador de cámara,
    operadora de cámara, realizador, realizadora, cineasta, director de fotografía, directora de fotografía,
    director de cine, directora de cine, ayudante de dirección, ayudante de producción, montadora de vídeo,
    sonidista, técnico de sonido, técnica de sonido, técnico de     iluminación, iluminador, iluminadora,
    luminotécnico, tramoyista, utilero, attrezzista, figurinista, vestuarista, regidor de escena, apuntador,
    director de escena, directora de escena, coreógrafo, coreógrafa, dramaturga, actor     de doblaje,
    actriz de doblaje, locutor de radio, locutora de radio, humorista, payaso, payasa, acróbata, titiritero,
    titiritera, cuentacuentos, figurante, modelo de moda, compositor, compositora, arreglista, pianista,
    violinista, violista, violonchelista, chelista, contrabajista, flautista, clarinetista, oboísta, fagotista,
    trompetista, trombonista, trompista, saxofonista, percusionista, baterista, guitarrista, bajista, acordeonista,
    arpista, organista, tenor, barítono, mezzosoprano, corista, director de coro, directora de coro,
    directora de     orquesta, profesor de música, profesora de música, dj, musicólogo, musicóloga, museólogo,
    museóloga, curador, curadora, comisario de exposiciones, comisaria de exposiciones, conservador, conservadora,
    auxiliar de museo, auxiliar de biblioteca, auxiliar de archivo, documentalista, gestor cultural,
    gestora cultural, mediador     cultural, mediadora cultural, mediadora intercultural, guía de museo,
    guía intérprete, traductor jurado, traductora jurada, traductora intérprete, subtitulador, subtituladora,
    lingüista, filólogo, filóloga, lexicógrafo, lexicógrafa, historiador, historiadora, historiador del arte,
    arqueólogo, arqueóloga, antropólogo, antropóloga, sociólogo, socióloga, politólogo, politóloga, filósofo,
    filósofa, geógrafo, geógrafa, demógrafo, demógrafa, etnólogo, etnóloga, teólogo, teóloga, párroco, fraile,
    monja, monje, diácono, obispo, capellán, catequista, seminarista, misionero, misionera, rabino, sacristán,
    imán, científico, científica, científico de     datos, científica de datos, analista de datos,
    ingeniero de datos, ingeniera de datos, ingeniero de software, ingeniera de software, ingeniero de sistemas,
    ingeniera de sistemas, ingeniero informático, ingeniera     informática, informático, desarrollador web,
    desarrolladora web, desarrollador full stack, programador web, administrador de sistemas,
    administradora de sistemas, administrador de redes, administrador de base de datos, técnico informático,
    técnica informática, técnico de sistemas, técnico de soporte, tester, qa, devops, product     owner,
    product manager, project manager, arquitecto de software, arquitecto técnico, arquitecta técnica,
    arquitecto de interiores, ingeniero industrial, ingeniera industrial, ingeniero mecánico, ingeniera mecánica,
    ingeniero eléctrico, ingeniero electrónico, ingeniero químico, ingeniera química,
    ingeniero de     telecomunicaciones, ingeniero de minas, ingeniero de caminos, ingeniero de calidad,
    ingeniera de calidad, ingeniero de producción, ingeniero de proyectos, ingeniero residente, ingeniero de campo,
    proyectista, delineante proyectista, cadista, calculista, urbanista, paisajista, topógrafa, cartógrafo,
    cartógrafa, geomensor, agrimensor, agrimensora, geofísico, geofísica, hidrólogo, hidróloga, meteorólogo,
    meteoróloga, astrónomo, astrónoma, astrofísico, astrofísica, ecólogo, ecóloga, ambientólogo, ambientóloga,
    ambientalista, botánico, zoólogo, zoóloga, entomólogo, entomóloga, biotecnólogo, biotecnóloga, bioinformático,
    bioinformática, genetista, inmunólogo, inmunóloga, epidemiólogo, epidemióloga, farmacólogo, farmacóloga,
    toxicólogo, toxicóloga, virólogo, viróloga, neurocientífico, neurocientífica, técnico de calidad,
    técnica de calidad, inspector de     calidad, inspectora de calidad, técnico de prevención, prevencionista,
    técnico en prevención de riesgos     laborales, analista de laboratorio, auxiliar de laboratorio,
    técnica de laboratorio, metrólogo, químico     farmacéutico, química farmacéutica, oficinista, mecanógrafo,
    mecanógrafa, taquígrafo, taquígrafa, grabador de     datos, capturista, digitador, digitadora, data entry,
    auxiliar de oficina, auxiliar de recursos humanos, asistente de recursos humanos, asistente contable,
    asistente de gerencia, asistente personal, asistente virtual, asistente comercial, secretario de dirección,
    secretaria de dirección, secretaria administrativa, secretaria     general, secretario técnico,
    administrador de empresas, administradora de empresas, administrador de fincas, administrador único,
    gestora administrativa, técnico de recursos humanos, técnica de recursos humanos,
    técnico     de administración, técnico administrativo, técnico de selección, reclutador, reclutadora,
    seleccionador, seleccionadora, jefe de recursos humanos, jefa de recursos humanos, jefe de área, jefa de área,
    jefe de     administración, jefa de administración, jefe de oficina, jefe de sección, jefa de sección,
    jefe de equipo, jefa     de equipo, jefe de taller, jefe de planta, jefe de mantenimiento, jefe de marketing,
    jefe de producto, jefa de     producto, jefe de personal, jefe de servicio, jefa de servicio, líder de equipo,
    líder de proyecto, líder     técnico, team leader, coordinador general, coordinadora general,
    coordinador de proyectos, coordinadora de     proyectos, director ejecutivo, directora ejecutiva,
    director financiero, directora financiera, director técnico, directora técnica, director de proyectos,
    directora de proyectos, director de recursos humanos, director de     marketing, directora de marketing,
    director de sucursal, director adjunto, directora adjunta, consejero     delegado, consejera delegada,
    presidente ejecutivo, miembro, miembro del consejo, socio fundador, socia     fundadora, socio director,
    copropietario, copropietaria, freelancer, trabajador autónomo, trabajadora autónoma, trabajador, trabajadora,
    trabajador por cuenta propia, emprendedor social, operario polivalente, operario de     fábrica,
    operaria de fábrica, personal administrativo, ama de casa, amo de casa, organizador, organizadora,
    organizadora de eventos, organizador de eventos, planificador, planificadora, promotor cultural,
    promotora     cultural, promotor comunitario, promotora comunitaria, gestor de proyectos, gestora de proyectos,
    gestor     comercial, gestora comercial, gestor de contenidos, evaluador, evaluadora, revisor fiscal,
    supervisor de obra, superintendente, intendente general, integrador social, dinamizador, dinamizadora,
    animador sociocultural, animadora sociocultural, animador cultural, técnico de juventud, técnico de cultura,
    técnico deportivo, salvavidas, pasantía, servicio social, dorador, doradora, ajustadora, profesional de apoyo
  `,
  degrees: words`
    grado, grado en, programa, licenciatura, licenciado, licenciada, máster, master, maestría, doctorado,
    ingeniería, ingenieria, ingeniero, diplomado, diplomatura, bachillerato, bachiller, técnico,
    técnico superior, tecnicatura, tecnólogo, ciclo formativo, ciclo, cfgs, cfgm, fp, eso, postgrado, posgrado,
    título, curso, especialización, secundaria, profesorado, analista programador, formación profesional,
    preparatoria, certificado, certificado de profesionalidad, grado medio, grado superior, graduado escolar,
    graduado, graduada, educación secundaria obligatoria, selectividad, doctor en, doctora en, magíster,
    ingeniero técnico, ingeniero superior, técnico medio, técnico profesional, bachillerato técnico, derecho,
    administración y dirección de empresas, ade, ingeniería técnica, diplomada, máster universitario, máster en,
    maestría en, doctorado en, especialidad, especialidad en, bachiller en, educación secundaria,
    educación primaria, educación media, educación media superior, fp grado medio, fp grado superior,
    ciclo formativo de grado medio, ciclo formativo de grado superior, técnico superior en,
    técnico universitario, técnico en, título de, título profesional, curso de, curso superior, oposición, tesis,
    tesina, trabajo fin de grado, trabajo fin de máster, tfg, tfm, ebau, mir, eir, egresado, pasante de,
    carrera de, perito, normalista, administración de empresas, contaduría, contaduría pública, medicina,
    enfermería, psicología, pedagogía, magisterio, arquitectura, periodismo, bellas artes, filología, historia,
    economía, turismo, gastronomía, veterinaria, trabajo social, erasmus, intercambio
  `,
  legalForms: words`
    s.a, s.l, s.l.u, sl, s.a.s, s.r.l, s.a. de c.v, s.a.u, s.l.l, sll, s.c.p, scp, s. coop, s.coop, c.b, s.l.p, slp,
    s.l.n.e, sa de cv, s. de r.l, s. de r.l. de c.v, s.c. de r.l, s.a.c, e.i.r.l, eirl, s.a.a, ltda, s.p.a, srl,
    c.a, e.s.p, e.s.e, cía, cía. ltda, s. en c, s.a.p.i, sapi, sociedad anónima, sociedad limitada, comunidad de
    bienes, sociedad cooperativa
  `,
  employerWords: words`
    sociedad, grupo, banco, empresa, ayuntamiento, ministerio, fundación, asociación, agencia, gobierno, consejo,
    cooperativa, telecom, municipalidad, laboratorio, compañía, clínica, hospital, corporación, restaurante,
    estudio, editorial, consultora, constructora, hotel, supermercado, supermercados, farmacia, consejería,
    alcaldía, diputación, residencia, almacenes, bar, cafetería, panadería, tienda, taller, fábrica, inmobiliaria,
    notaría, bufete, despacho, gestoría, asesoría, guardería, centro de salud, ong, clínica dental, ejército,
    policía nacional, secretaría, gobernación, juzgado, poder judicial, taller de, carpintería, ferretería, joyería,
    peluquería, salón de belleza, librería, biblioteca, museo, teatro, orquesta, conservatorio, galería, centro
    cultural, centro comercial, centro médico, hospital general, hospital universitario, policlínico, sanatorio,
    consultorio, residencia de mayores, centro de día, hogar de ancianos, laboratorios, clínica veterinaria,
    veterinaria, mesón, taberna, pastelería, confitería, heladería, pizzería, catering, hostal, hostería, posada,
    parador, finca, hacienda, bodega, bodegas, viñedos, granja, vivero, cortijo, ganadería, invernadero,
    construcciones, contratistas, reformas, instalaciones, talleres, industrias, manufacturas, fábricas,
    transportes, autobuses, líneas aéreas, aerolíneas, naviera, puerto de, aeropuerto, aduanas, seguros,
    aseguradora, caja, caja rural, caja de ahorros, financiera, correduría, tienda de, almacén, mercado, bazar,
    estudio de arquitectura, estudio jurídico, estudio contable, despacho de abogados, abogados, abogados asociados,
    y asociados, hermanos, hnos, hijos de, periódico, diario, radio, televisión, canal, productora, agencia de
    viajes, agencia de publicidad, imprenta, consultores, consultoría, ingenieros, servicios, sistemas, soluciones,
    tecnologías, comercializadora, distribuidora, importadora, exportadora, mayorista, comunidad de madrid, gobierno
    de, gobierno regional, gobierno autónomo, junta de, generalitat, cabildo, ministerio de, secretaría de,
    instituto mexicano del seguro social, imss, issste, tribunal, tribunal superior, audiencia, corte suprema,
    fiscalía, defensoría, embajada, consulado, ejército de tierra, armada, fuerza aérea, policía     local, policía
    municipal, bomberos, protección civil, sindicato, federación, confederación, cámara de comercio, colegio de,
    club deportivo, parroquia, diócesis, arzobispado, cáritas, asociación de, instituto de     investigación, centro
    de investigación, csic, conicet, conacyt, pastelerías, panaderías, obrador, chocolatería, churrería, cafeterías,
    restaurantes, asador, marisquería, pizzerías, taquería, cevichería, cantina, fonda, tasca, sidrería, cervecería,
    vinoteca, bodegones, licorería, carnicería, pescadería, frutería, verdulería, charcutería, ultramarinos,
    abarrotes, colmado, tienda de ropa, tiendas, boutique, zapatería, mercería, óptica, ópticas, perfumería,
    droguería, juguetería, papelería, floristería, floristerías, mueblería, electrodomésticos, hipermercado, grandes
    almacenes, centro de distribución, lavandería, tintorería, barbería, gimnasio, polideportivo, piscina, club de
    fútbol, escuela deportiva, hoteles, hostel, albergue, camping, apartamentos, complejo turístico, resort, cine,
    cines, discoteca, sala de fiestas, zoológico, acuario, jardín botánico, casa     de la cultura, casa de cultura,
    centro cívico, centro juvenil, centro social, ludoteca, hemeroteca, filmoteca, archivo histórico, museo
    nacional, fundación privada, filarmónica, sinfónica, banda de música, coro, compañía de     teatro, compañía de
    danza, producciones, estudio de diseño, estudio de grabación, estudio fotográfico, agencia     de comunicación,
    agencia de noticias, agencia de marketing, agencia digital, agencia de empleo, agencia     tributaria, radio
    nacional, emisora, canal de televisión, revista, editorial universitaria, ediciones, librerías, gráficas, artes
    gráficas, rotativa, serrería, aserradero, ebanistería, marmolería, cristalería, herrería, cerrajería,
    metalúrgica, siderúrgica, fundición, astillero, astilleros, cementera, cementos, minera, petrolera, petróleos,
    refinería, central nuclear, central eléctrica, gas natural, compañía eléctrica, textiles, confecciones,
    curtidos, calzados, cerámicas, alfarería, vidrios, plásticos, farmacias, lácteos, embutidos, conservas,
    conservera, frigorífico, matadero, molino, molinos, ingenio azucarero, almazara, aceites, cooperativa agrícola,
    rancho, chacra, agropecuaria, avícola, piscifactoría, viveros, automóviles, concesionario, taller mecánico,
    neumáticos, gasolinera, estación de servicio, autoescuela, alquiler de coches, taxis, autocares, autopistas,
    ferrocarriles, puertos, correos, paquetería, mensajería, mudanzas, contrata, obras     públicas, obras y
    servicios, ingeniería y construcción, arquitectos, bufete de abogados, abogados y, auditores, administración de
    fincas, inmobiliarias, promotora inmobiliaria, bienes raíces, fiduciaria, banco central, mutua, mutualidad, obra
    social, seguridad social, servicio de salud, sistema de salud, secretaría de salud, hospitales, clínicas,
    policlínica, ambulatorio, centro de rehabilitación, centro de especialidades, centro     hospitalario, centro
    geriátrico, geriátrico, residencia geriátrica, residencia de ancianos, maternidad, hospicio, orfanato, cruz
    verde, banco de sangre, laboratorio clínico, consultorio médico, consultorio dental, consulta médica, clínica
    odontológica, jardín maternal, sala cuna, guarderías, ludotecas, comedor, casa hogar, consejo comarcal, concejo,
    intendencia, prefectura, casa de gobierno, delegación del gobierno, subdelegación, gobierno vasco, gobierno
    autonómico, xunta, comunidad autónoma, congreso de los diputados, senado de la     república, cámara de
    diputados, parlamento, asamblea legislativa, palacio de justicia, juzgados, corte de     apelaciones, tribunal
    supremo, contraloría, procuraduría, notaría pública, registro civil, registro de la     propiedad, hacienda
    pública, servicio de impuestos internos, instituto de seguridad social, instituto de la     mujer, cárcel,
    centro penitenciario, prisión, comisaría, carabineros, gendarmería, policía federal, guardia     nacional,
    fuerzas armadas, regimiento de, embajadas, naciones unidas, comité olímpico, unión     europea, cáritas
    diocesana, iglesia, catedral, monasterio, convento, arquidiócesis, hermandad, cofradía, comisiones obreras,
    ccoo, ugt, mutualista, asociación civil, a.c, organización no gobernamental, startup, empresa familiar, negocio
    familiar, call center, contact center, consultores asociados, y cía, e hijos
  `,
  employers: words`
      telefónica, indra, everis, mercadona, carrefour, el corte inglés, santander, bbva, caixabank, cruz roja,
      guardia civil, pemex, bimbo, cemex, falabella
  `,
  theses: words`
    tesis, tesis doctoral, trabajo de fin de grado, trabajo fin de grado, trabajo fin de máster, tfg, tfm,
    proyecto final, proyecto fin de carrera, proyecto de grado
  `,
  schools: words`
    universidad, univ, colegio, instituto, escuela, facultad, ies, politécnica, academia, uned, uoc, unam, utn, uba,
    itesm, sena, centro de estudios, liceo, centro universitario, conservatorio, platzi, tecnológico de monterrey,
    ceip, cepa, cifp, tecnológico nacional, instituto tecnológico, puce, pucp, upv, upm, upc, uab, cetys, ipn,
    normal superior, universidad de, universidad nacional, universidad autónoma, universidad politécnica,
    universidad complutense, universidad católica, universidad tecnológica, escuela de, escuela superior, escuela
    técnica, escuela técnica superior, escuela normal, escuela oficial de idiomas, escuela de hostelería, escuela de
    arte, instituto de educación secundaria, instituto politécnico, instituto superior, colegio mayor, conservatorio
    superior, academia de, centro de formación, cetis, conalep, tec de monterrey, inacap, duoc, senati, politécnico,
    internado, guardería, universidad pública, universidad del, universidad de la, universidad popular, universitat,
    escuela universitaria, eoi, escuela de negocios, escuela de música, escuela de danza, escuela de idiomas,
    escuela de enfermería, escuela infantil, escuela primaria, escuela secundaria, escuela preparatoria, colegio de
    bachilleres, cbtis, telesecundaria, colegio nacional, colegio público, colegio concertado, colegio técnico,
    instituto técnico, instituto nacional, instituto profesional, duoc uc, centro de formación profesional, centro
    educativo, centro integrado, academia militar, academia de policía, academia de idiomas, academia de peluquería,
    real conservatorio, facultad de, itam, udlap, uam, uanl, udg, unlp, uade, ucm, ugr, usal, uc3m, urjc, comillas,
    icade, icai, deusto, unav, ie business school, ie university, iese, esic, eae, ujaen, puc chile, unmsm, ulima,
    espol, epn, usfq, uniandes, javeriana, eafit, icesi, univalle, udea, unal, ucv, udelar, utec, ucr, tecnológico
    de costa rica, politécnico nacional, liceo técnico, liceo industrial, seminario conciliar, seminario mayor
  `,
  units: words`
    departamento, depto., dpto., área, área de, división, unidad, unidad de, servicio de, dirección, dirección de,
    dirección general, gerencia, gerencia de, subgerencia, coordinación, equipo, equipo de, grupo, grupo de
    investigación, sucursal, sede, delegación, delegación de, oficina de, facultad, facultad de, escuela de,
    instituto de, laboratorio de, cátedra, cátedra de, centro de, turno, campus, batallón, regimiento, brigada,
    compañía de, escuadrón, comité, comisión, junta directiva, consejo de, urgencias, uci, quirófano, recursos
    humanos, rrhh, secretaría de, subsecretaría, jefatura, vicerrectorado, decanato, departamento de, sección de,
    división de, dirección general de, subdirección, subdirección de, jefatura de, secretaría general, delegación
    territorial, oficina, oficina central, sede de, sede central, filial, planta de, agencia de, coordinación de,
    rectorado, grupo de trabajo, comisión de, comité de, consejo de administración, mesa directiva, consejo
    directivo, unidad de cuidados intensivos, planta de hospitalización, consultas externas, pediatría,
    administración y finanzas, recepción, almacén central, brigada de, compañía de infantería, pelotón, región
    militar
  `,
  countries: words`
    españa, méxico, argentina, perú, república dominicana, estados unidos, reino unido, alemania, guatemala,
    honduras, nicaragua, panamá, el salvador, dinamarca, noruega, suecia, finlandia, islandia, austria, suiza,
    francia, bélgica, países bajos, luxemburgo, portugal, italia, grecia, polonia, chequia, eslovaquia, hungría,
    rumanía, bulgaria, croacia, eslovenia, serbia, ucrania, turquía, irlanda, canadá, brasil, chile, colombia,
    china, japón, corea del sur, india, australia, nueva zelanda, israel, egipto, marruecos, túnez, sudáfrica,
    emiratos árabes unidos, singapur, estonia, letonia, lituania, ecuador, bolivia, venezuela, uruguay, paraguay,
    costa rica, cuba, puerto rico, eeuu, ee.uu, ee. uu, usa, inglaterra, escocia, gran bretaña, holanda, rusia,
    bielorrusia, albania, andorra, malta, chipre, georgia, armenia, kazajistán, irán, irak, siria, líbano, jordania,
    arabia saudita, arabia saudí, catar, argelia, libia, nigeria, kenia, senegal, guinea ecuatorial, vietnam,
    tailandia, indonesia, malasia, filipinas, pakistán, taiwán, hong kong, bosnia, bosnia y herzegovina, macedonia
    del norte, montenegro, moldavia, república checa, checoslovaquia, yugoslavia, unión soviética, urss, azerbaiyán,
    uzbekistán, kirguistán, tayikistán, turkmenistán, mongolia, afganistán, qatar, kuwait, kuwáit, baréin, omán,
    yemen, palestina, sudán, etiopía, eritrea, somalia, uganda, ruanda, burundi, tanzania, zambia, zimbabue, malaui,
    mozambique, angola, namibia, botsuana, madagascar, mauricio, gambia, guinea, guinea-bisáu, cabo verde,
    mauritania, malí, níger, burkina faso, costa de marfil, ghana, togo, benín, camerún, chad, gabón, congo,
    república democrática del congo, sáhara occidental, timor oriental, corea del norte, camboya, laos, birmania,
    nepal, bután, maldivas, bangladés, fiyi, belice, jamaica, haití, trinidad y tobago, bahamas, barbados, guyana,
    surinam, estados unidos de américa, uk, r.u, gales, irlanda del norte, gibraltar, mónaco, san marino, vaticano,
    groenlandia, emiratos árabes
  `,
  placeWords: words`
    calle, c/, avenida, avda, avda., av., plaza, pza., paseo, carretera, ctra., camino, travesía, ronda,
    callejón, colonia, col., barrio, urbanización, piso, puerta, portal, escalera, código postal, c.p., cp,
    municipio, provincia, provincia de, estado de, departamento de, comuna, distrito, zona, zona norte, zona sur,
    cerca de, área metropolitana, norte, sur, este, oeste, centro, ciudad de, sede central
  `,
  streetsBefore: words`calle, avenida, avda, paseo, plaza`,
  atSigns: words`arroba`,
  dotSigns: words`punto`,
  placeParticles: words`de, del, la, de la, de las, de los, el`,
  workModes: words`
    remoto, teletrabajo, híbrido, hibrido, modalidad híbrida, remota, en remoto, 100% remoto, presencial,
    semipresencial, a distancia, online, en línea, virtual, trabajo remoto, desde casa, itinerante, home office,
    teletrabajo parcial, modalidad remota, modalidad presencial, modalidad virtual, modalidad online, trabajo a
    distancia, trabajo híbrido, trabajo desde casa, en casa, a domicilio, en oficina, in situ, en sitio, en terreno,
    en todo el país, nivel nacional, a nivel nacional, ámbito nacional, todo el territorio nacional, varios
    destinos, varias ubicaciones, viajes frecuentes, clases online
  `,
  regions: words`
    andalucía, aragón, asturias, islas baleares, baleares, canarias, islas canarias, cantabria, castilla-la mancha,
    castilla y león, cataluña, comunidad de madrid, comunidad valenciana, extremadura, galicia, la rioja, país
    vasco, euskadi, navarra, murcia, región de murcia, vizcaya, bizkaia, guipúzcoa, gipuzkoa, álava, pontevedra, a
    coruña, lugo, ourense, cdmx, estado de méxico, jalisco, nuevo león, puebla, veracruz, guanajuato, querétaro,
    yucatán, quintana roo, chiapas, oaxaca, sonora, sinaloa, chihuahua, coahuila, tamaulipas, michoacán, hidalgo,
    morelos, baja california, provincia de buenos aires, santa fe, córdoba, mendoza, tucumán, salta, antioquia,
    cundinamarca, valle del cauca, atlántico, región metropolitana, valparaíso, biobío, la libertad, arequipa,
    cusco, piura, pichincha, guayas, azuay, zulia, miranda, carabobo, europa, latinoamérica, américa latina,
    sudamérica, caribe, almería, huelva, jaén, huesca, teruel, tenerife, gran canaria, lanzarote, fuerteventura, la
    gomera, el hierro, mallorca, menorca, ibiza, formentera, principado de asturias, albacete, ciudad real, cuenca,
    toledo, ávila, burgos, palencia, salamanca, segovia, soria, valladolid, zamora, alicante, castellón, badajoz,
    cáceres, comunidad foral de navarra, provincia de madrid, provincia de barcelona, provincia de sevilla,
    provincia de valencia, provincia de alicante, provincia de málaga, provincia de granada, provincia de córdoba,
    provincia de santa fe, provincia de mendoza, provincia de santa cruz, provincia de chubut, provincia de río
    negro, provincia de neuquén, provincia de misiones, provincia de corrientes, provincia de entre ríos, provincia
    de salta, provincia de jujuy, provincia de tucumán, la mancha, costa del sol, costa brava, costa blanca, sierra
    norte, bierzo, maresme, baix llobregat, vallès occidental, baja california sur, campeche, colima, durango,
    nayarit, san luis potosí, tabasco, tlaxcala, zacatecas, aguascalientes, chaco, chubut, corrientes, entre ríos,
    formosa, jujuy, misiones, neuquén, río negro, santiago del estero, tierra del fuego, patagonia, caba, capital
    federal, gba, gran buenos aires, conurbano, zona norte, antofagasta, atacama, coquimbo, o'higgins, maule, ñuble,
    araucanía, la araucanía, los ríos, los lagos, aysén, tarapacá, arica y parinacota, amazonas, áncash, apurímac,
    ayacucho, cajamarca, huánuco, junín, lambayeque, madre de dios, moquegua, pasco, puno, tacna, tumbes, ucayali,
    boyacá, caquetá, casanare, chocó, huila, la guajira, nariño, norte de santander, putumayo, quindío, risaralda,
    tolima, anzoátegui, aragua, barinas, falcón, guárico, monagas, nueva esparta, sucre, táchira, trujillo, yaracuy,
    distrito capital, manabí, tungurahua, chimborazo, imbabura, esmeraldas, galápagos, chuquisaca, tarija, potosí,
    oruro, canelones, alto paraná, petén, quetzaltenango, heredia, alajuela, guanacaste, cataluña norte, lombardía,
    toscana, piamonte, sicilia, cerdeña, véneto, baviera, sajonia, renania, hesse, provenza, bretaña, normandía,
    borgoña, alsacia, occitania, flandes, valonia, california, florida, texas, nuevo méxico, nueva inglaterra,
    norteamérica, centroamérica, américa del sur, américa del norte, áfrica, asia, oriente medio, unión europea,
    iberoamérica, latam, cono sur, países bálticos, escandinavia, balcanes
  `,
  regionCodes: words`cdmx, caba, d.f, df, rm, edomex`,
  cities: words`
    sevilla, zaragoza, málaga, bilbao, granada, murcia, alicante, córdoba, bogotá, medellín, caracas, quito,
    guayaquil, montevideo, guadalajara, monterrey, cdmx, ciudad de méxico, santiago de chile, cali, rosario,
    mendoza, la plata, salamanca, valladolid, a coruña, madrid, barcelona, valencia, palma, vigo, gijón, oviedo,
    pamplona, santander, san sebastián, burgos, lima, cusco, arequipa, barranquilla, la paz, santa cruz, asunción,
    puebla, querétaro, tijuana, san salvador, managua, tegucigalpa, ciudad de guatemala, santo domingo, la habana,
    valparaíso, concepción, palma de mallorca, las palmas, las palmas de gran canaria, hospitalet, l'hospitalet, la
    coruña, vitoria, vitoria-gasteiz, elche, badalona, cartagena, terrassa, jerez, jerez de la frontera, sabadell,
    móstoles, alcalá de henares, fuenlabrada, almería, leganés, donostia, getafe, albacete, castellón, alcorcón,
    logroño, badajoz, huelva, lleida, tarragona, girona, león, cádiz, jaén, ourense, reus, lugo, cáceres, toledo,
    segovia, ávila, soria, cuenca, teruel, huesca, pontevedra, santiago de compostela, ciudad real, melilla, ceuta,
    marbella, benidorm, torrevieja, ciudad juárez, zapopan, mérida, san luis potosí, aguascalientes, hermosillo,
    saltillo, culiacán, mexicali, morelia, cancún, toluca, veracruz, xalapa, oaxaca, cuernavaca, chihuahua,
    cartagena de indias, bucaramanga, pereira, manizales, ibagué, cúcuta, trujillo, chiclayo, piura, viña del mar,
    antofagasta, temuco, buenos aires, mar del plata, tucumán, san miguel de tucumán, salta, bahía blanca, neuquén,
    santa cruz de la sierra, cochabamba, sucre, maracaibo, barquisimeto, san josé, ciudad de panamá, san pedro sula,
    san juan, londres, parís, berlín, roma, milán, lisboa, bruselas, ámsterdam, ginebra, zúrich, viena, dublín,
    nueva york, miami, los ángeles, torrejón de ardoz, alcobendas, las rozas, pozuelo de alarcón, rivas-vaciamadrid,
    coslada, majadahonda, tres cantos, san sebastián de los reyes, collado villalba, aranjuez, valdemoro, boadilla
    del monte, hospitalet de llobregat, santa coloma de gramenet, mataró, cornellà, sant boi de llobregat, sant
    cugat, sant cugat del vallès, vilanova i la geltrú, manresa, granollers, rubí, viladecans, castelldefels,
    figueres, gandía, gandia, sagunto, alcoy, orihuela, elda, villarreal, vila-real, paterna, benicarló, vinaròs,
    dénia, calpe, lorca, molina de segura, avilés, langreo, mieres, siero, ferrol, vilagarcía de arousa, barakaldo,
    baracaldo, getxo, irun, irún, portugalete, eibar, basauri, tudela, calahorra, miranda de ebro, aranda de duero,
    ponferrada, palencia, zamora, medina del campo, talavera de la reina, puertollano, tomelloso, valdepeñas,
    plasencia, don benito, almendralejo, zafra, dos hermanas, alcalá de guadaíra, utrera, écija, mairena del
    aljarafe, algeciras, el puerto de santa maría, chiclana, chiclana de la frontera, la línea de la concepción,
    sanlúcar de barrameda, montilla, úbeda, baeza, andújar, motril, guadix, baza, el ejido, roquetas de mar,
    fuengirola, torremolinos, vélez-málaga, estepona, mijas, antequera, benalmádena, arona, adeje, santa cruz de
    tenerife, la laguna, san cristóbal de la laguna, puerto de la cruz, telde, arrecife, puerto del rosario,
    eivissa, manacor, mahón, ciutadella, jaca, barbastro, monzón, calatayud, alcañiz, torrelavega, lugones,
    ecatepec, nezahualcóyotl, tlalnepantla, naucalpan, chimalhuacán, cuautitlán, cuautitlán izcalli, atizapán,
    tlaquepaque, tonalá, irapuato, celaya, san miguel de allende, san nicolás de los garza, apodaca, san pedro garza
    garcía, monclova, torreón, gómez palacio, durango, zacatecas, fresnillo, nuevo laredo, tampico, ciudad victoria,
    ciudad madero, ensenada, tecate, los cabos, cabo san lucas, nogales, ciudad obregón, los mochis, mazatlán,
    tepic, puerto vallarta, colima, manzanillo, uruapan, pachuca, tlaxcala, tehuacán, cholula, coatzacoalcos, boca
    del río, minatitlán, poza rica, orizaba, villahermosa, tuxtla gutiérrez, tapachula, san cristóbal de las casas,
    campeche, ciudad del carmen, chetumal, playa del carmen, tulum, acapulco, chilpancingo, coyoacán, tlalpan,
    iztapalapa, azcapotzalco, xochimilco, soacha, itagüí, envigado, rionegro, santa marta, valledupar, montería,
    sincelejo, riohacha, villavicencio, neiva, popayán, tunja, duitama, sogamoso, zipaquirá, chía, yopal, quibdó,
    barrancabermeja, floridablanca, dosquebradas, tuluá, maracay, ciudad guayana, puerto ordaz, ciudad bolívar,
    puerto la cruz, maturín, cumaná, los teques, cabimas, punto fijo, acarigua, barinas, porlamar, guarenas,
    guatire, ambato, riobamba, machala, portoviejo, santo domingo de los tsáchilas, durán, latacunga, otavalo,
    ayacucho, cajamarca, chimbote, huancayo, huánuco, iquitos, juliaca, pucallpa, puno, sullana, tacna, tarapoto,
    tumbes, huaraz, callao, surco, el alto, oruro, potosí, tarija, arica, iquique, calama, copiapó, la serena,
    coquimbo, ovalle, quillota, rancagua, curicó, talca, chillán, talcahuano, valdivia, osorno, puerto montt, puerto
    varas, coyhaique, punta arenas, puente alto, maipú, la florida, las condes, vitacura, ñuñoa, quilpué, villa
    alemana, san fernando del valle de catamarca, catamarca, formosa, gualeguaychú, santiago del estero, san
    salvador de jujuy, jujuy, villa mercedes, río cuarto, villa maría, villa carlos paz, venado tuerto, tandil,
    olavarría, necochea, san nicolás de los arroyos, zárate, quilmes, lanús, lomas de zamora, morón, vicente lópez,
    la matanza, berazategui, florencio varela, trelew, puerto madryn, comodoro rivadavia, viedma, bariloche, san
    carlos de bariloche, cipolletti, general roca, río gallegos, ushuaia, río grande, ciudad autónoma de buenos
    aires, paysandú, punta del este, ciudad del este, encarnación, santiago de los caballeros, san pedro de macorís,
    la romana, punta cana, santiago de cuba, camagüey, holguín, matanzas, cienfuegos, pinar del río, bayamo, ponce,
    bayamón, caguas, mayagüez, quetzaltenango, antigua guatemala, escuintla, mixco, soyapango, la ceiba, choluteca,
    masaya, estelí, alajuela, heredia, puntarenas, nápoles, turín, venecia, bolonia, génova, verona, palermo,
    atenas, múnich, fráncfort, frankfurt, hamburgo, estrasburgo, marsella, lyon, burdeos, toulouse, niza,
    montpellier, amberes, gante, brujas, lovaina, la haya, róterdam, rotterdam, basilea, berna, lausana, salzburgo,
    praga, varsovia, cracovia, budapest, bucarest, belgrado, zagreb, moscú, san petersburgo, kiev, estambul,
    copenhague, estocolmo, oslo, helsinki, edimburgo, mánchester, manchester, liverpool, oxford, cambridge, oporto,
    coímbra, tánger, casablanca, rabat, marrakech, el cairo, jerusalén, tel aviv, dubái, nueva delhi, bombay, pekín,
    shanghái, tokio, seúl, hong kong, singapur, bangkok, sídney, melbourne, chicago, boston, washington d. c,
    filadelfia, nueva orleans, san francisco, houston, dallas, toronto, montreal, río de janeiro, são paulo, san
    pablo, curitiba
  `,
  connectives: words`
    en, para, en la, en el, en la empresa, en los, en las, con, para la, para el, por cuenta de, a través de
  `,
  locatives: words`en, cerca de, desde, de`,
  employment: words`
    tiempo completo, a tiempo completo, jornada completa, tiempo parcial, a tiempo parcial, media jornada, medio
    tiempo, jornada parcial, por horas, indefinido, contrato indefinido, contrato temporal, fijo discontinuo, por
    obra, obra y servicio, freelance, autónomo, autónoma, por cuenta propia, por cuenta ajena, prácticas, en
    prácticas, prácticas profesionales, prácticas curriculares, práctica profesional, pasantía, pasante, becario,
    becaria, beca, servicio social, residencia profesional, aprendiz, formación dual, voluntariado, voluntario,
    voluntaria, interino, interina, sustitución, suplencia, baja por maternidad, baja maternal, baja de maternidad,
    excedencia, excedencia por maternidad, permiso parental, año sabático, en búsqueda de empleo, en búsqueda activa
    de empleo, desempleado, desempleada, en paro, funcionario, funcionaria, contratado, contratada, contrato,
    honorarios, a honorarios, por honorarios, por proyecto, temporada, campaña de verano, trabajo de verano, trabajo
    estudiantil, ayudantía, servicio militar, horas semanales, h/semana, nómina, ett, tiempo indeterminado, planta,
    base, jornada intensiva, jornada partida, contrato por obra, contrato fijo, contrato de prácticas, contrato en
    prácticas, contrato de formación, contrato de relevo, contrato de interinidad, contrato eventual, indefinida,
    fija discontinua, plazo fijo, planta permanente, personal de base, boleta de honorarios, prestación de
    servicios, contrato de prestación de servicios, monotributo, monotributista, relación de dependencia, en
    relación de dependencia, outsourcing, por proyectos, cuenta propia, trabajo independiente, trabajador
    independiente, empresa propia, negocio propio, prácticas en empresa, prácticas extracurriculares, práctica
    laboral, prácticas de empresa, pasantías, servicio social obligatorio, beca de colaboración, beca de
    investigación, beca predoctoral, beca posdoctoral, primer empleo, aprendizaje, contrato de aprendizaje, empleo
    de verano, trabajo temporal, temporada de verano, campaña de navidad, trabajo de fin de semana, suplente, en
    excedencia, excedencia por cuidado de hijos, baja paternal, baja médica, licencia de maternidad, licencia por
    maternidad, permiso de paternidad, sabático, pausa laboral, cuidado de familiares, cuidado de hijos, búsqueda de
    empleo, erte, jubilado, jubilada, prejubilación, servicio militar obligatorio, mili, servicio civil,
    voluntariado europeo, servicio voluntario europeo, horas por semana, h semanales, turno de noche, turno de
    tarde, turno de mañana, turnos rotativos, período de prueba, periodo de prueba, part-time, part time, full-time,
    full time
  `,
  timeOff: words`
    baja maternal, excedencia, licencia por maternidad, licencia maternal, permiso de maternidad,
    permiso parental, año sabático, cuidado de familiares, cuidado de hijos, excedencia por cuidado de hijos,
    en paro, búsqueda de empleo
  `,
  ownAccount: words`
    autónomo, autónoma, por cuenta propia, cuenta propia, independiente, trabajador autónomo, trabajo autónomo,
    negocio propio, empresa propia, emprendimiento propio, consulta privada, negocio familiar
  `,
  honours: words`
    matrícula de honor, sobresaliente, sobresaliente cum laude, notable, aprobado, cum laude, con honores,
    con mención, mención honorífica, mención de honor, con distinción, distinción, promedio, promedio general,
    nota media, nota, nota final, calificación, expediente, expediente académico, premio extraordinario,
    premio fin de carrera, mejor expediente, primer lugar, primer puesto, cuadro de honor, abanderado,
    diploma de honor, mejor promedio, tercio superior, quinto superior, apto, titulado con honores,
    excelencia académica
  `,
  sentenceOpeners: words`
    responsable de, responsable del, encargado de, encargada de, a cargo de, desarrollo de, desarrollo y,
    desarrollé, desarrollando, desarrollar, diseño de, diseño y, diseñé, implementación de, implementé,
    gestión de, gestión y, gestioné, gestionar, coordinación de, coordinación y, coordiné, coordinar,
    dirección de, dirigí, lideré, liderar, liderazgo de, administración de, administré, organización de,
    organicé, planificación de, planifiqué, elaboración de, elaboré, creación de, creé, supervisión de,
    supervisé, apoyo en, apoyo a, apoyé, atención al cliente, atención a, atención de, atendí, asesoría a,
    asesoramiento a, asesoré, análisis de, analicé, control de, controlé, seguimiento de, mantenimiento de,
    mantuve, mejora de, mejoré, optimización de, optimicé, reducción de, reduje, aumento de, aumenté,
    incremento de, incrementé, venta de, ventas de, vendí, preparación de, preparé, impartición de, impartí,
    docencia en, enseñanza de, enseñé, formación de, formé, capacitación de, capacité, redacción de, redacté,
    investigación de, investigué, participación en, participé, colaboración en, colaboré, realización de,
    realicé, realizar, realizando, ejecución de, ejecuté, instalación de, instalé, reparación de, reparé,
    montaje de, limpieza de, cuidado de, cuidé, traducción de, traduje, negociación con, negociación de, negocié,
    logré, obtuve, gané, trabajé, trabajo en, trabajando, ayudé, ayudar, fui, soy, tengo, mi, mis, funciones,
    principales funciones, logros, tareas, como, en este, durante, experiencia en, conocimientos de, manejo de,
    elaborar, brindar, brindé, llevé, automatización de, automaticé, migración de, integración de, integré,
    construcción de, construí, lancé, recibí, recepción de, facturación
  `,
  namePrefixes: words`
    sr., sra., srta., don, doña, dr., dra., prof., profa., lic., licda., ing., arq., mtro., mtra., c.p., cp,
    abg.
  `,
  nameSuffixes: words`phd, ph.d, msc, m.sc, mba, jr, hijo`,
  greetings: words`soy, me llamo, mi nombre es, hola soy, yo soy`,
  conjunctions: words`y, e, o, u, con`,
  determiners: words`mi, mis, el, la, los, las, nuestro, nuestra, un, una`,
  genitives: words`de, del, para, por`,
  frequent: words`
      y, de, la, el, los, las, del, en, para, con, por, una, un, que, es, al, como, experiencia, educación,
      formación, habilidades, idiomas, actualidad, desarrollo, proyectos
  `,
}
