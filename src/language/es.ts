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
      experiencias laborales, otras experiencias, prácticas, vida laboral, experiencia relevante
    `,
    education: words`
      formación, educación, formación académica, estudios, educacion, formacion, formacion academica,
      formación profesional, títulos, titulación, estudios realizados, historial académico,
      antecedentes académicos, formación reglada, formación universitaria, datos académicos
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
  seasons: words`primavera, verano, otoño, invierno`,
  open: words`
      actualidad, actual, presente, la actualidad, actualmente, hoy, la fecha, en curso, ahora, hoy en día,
      cursando, el presente
    `,
  since: words`desde, desde el`,
  until: words`a, al, hasta, y, hasta el, hasta la`,
  from: words`de, del, desde, entre`,
  roles: words`
      ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, director, directora, jefe,
      jefa, gerente, responsable, consultor, consultora, analista, arquitecto, arquitecta, becario, becaria,
      prácticas, profesor, profesora, investigador, investigadora, técnico, técnica, administrador,
      administradora, coordinador, coordinadora, asistente, auxiliar, ayudante, diseñador, diseñadora, líder,
      lider, fundador, fundadora, cofundador, socio, presidente, vendedor, vendedora, dependiente, camarero,
      camarera, autónomo, voluntario, voluntaria, practicante, pasante, especialista, supervisor, encargado,
      encargada, operador, operario, docente, tutor, redactor, freelance, full stack, cajero, maestro, mentor,
      traductor, secretario, monitor, soporte, contador, contadora, contable, enfermero, enfermera, médico,
      médica, doctora, cirujano, cirujana, odontólogo, odontóloga, dentista, farmacéutico, farmacéutica,
      psicólogo, psicóloga, fisioterapeuta, trabajador social, trabajadora social, maestra, profesor titular,
      educador, educadora, rector, rectora, abogado, abogada, notario, juez, jueza, procurador,
      administrativo, administrativa, secretaria, recepcionista, cajera, promotora, promotor,
      ejecutivo, ejecutiva, comprador, compradora, almacenero, almacenista, repartidor, repartidora,
      conductor, conductora, chofer, chófer, cocinero, cocinera, mesero, mesera, barman, panadero, panadera,
      electricista, mecánico, albañil, carpintero, plomero, fontanero, soldador, pintor, jardinero,
      obrero, obrera, operaria, peluquero, peluquera, guardia, vigilante, bombero, periodista,
      reportero, reportera, fotógrafo, fotógrafa, traductora, intérprete, redactora, editor, editora,
      bibliotecario, bibliotecaria, archivista, químico, físico, bióloga, biólogo,
      matemático, estadístico, economista, auditor, auditora, tesorero, tesorera, asesor, asesora, gestor,
      gestora, delegado, delegada, subdirector, subdirectora, subgerente, propietario, propietaria, empresario,
      empresaria, presidenta, vicepresidente, secretario general, capacitador, capacitadora, instructor,
      instructora, entrenador, entrenadora, tutora, niñera, cuidador, cuidadora, 
      aprendiz, topógrafo, delineante, dibujante, diseñadora gráfica, agrónomo, veterinario, veterinaria,
      azafata, guía turístico, animador, animadora, teleoperador, teleoperadora, reponedor, reponedora,
      dependienta, camarera de piso,
      mozo, mozo de almacén, peón, limpiadora, limpiador, doctorando, doctoranda, licenciado,
      licenciada, ayudanta, vigilante de seguridad, policía, militar, soldado, matrona, logopeda, terapeuta,
      terapeuta ocupacional, educadora social, integradora social, monitora, socorrista, repostero, carnicero,
      barista, transportista, taxista, carretillero, bodeguero, soldadora, tornero, fresador, yesero,
      encofrador, aparejador, capataz, gestor administrativo, agente inmobiliario, agente comercial,
      ejecutivo de ventas, ejecutiva de cuentas, impulsadora, mercaderista, community manager, locutor,
      ilustradora, maquetador, archivera, catedrático, ayudante de cátedra, ayudante de investigación,
      auxiliar docente, mando intermedio, directivo, empleada doméstica, empleado, empleada, operadora,
      analista de sistemas, scrum master
  `,
  degrees: words`
      grado, grado en, programa, licenciatura, licenciado, licenciada, máster, master, maestría, doctorado, ingeniería,
      ingenieria, ingeniero, diplomado, diplomatura, bachillerato, bachiller, técnico, técnico superior,
      tecnicatura, tecnólogo, ciclo formativo, ciclo, cfgs, cfgm, fp, eso, postgrado, posgrado, título, curso,
      especialización, secundaria, profesorado, analista programador,
      formación profesional, preparatoria, certificado, certificado de profesionalidad, grado medio,
      grado superior, graduado escolar, graduado, graduada, educación secundaria obligatoria, selectividad,
      doctor en, doctora en, magíster, ingeniero técnico, ingeniero superior, técnico medio,
      técnico profesional, bachillerato técnico, derecho, administración y dirección de empresas, ade
  `,
  legalForms: words`s.a, s.l, s.l.u, sl, s.a.s, s.r.l, s.a. de c.v`,
  employerWords: words`
      sociedad, grupo, banco, empresa, ayuntamiento, ministerio, fundación, asociación, agencia, gobierno, consejo,
      cooperativa, telecom, municipalidad, laboratorio, compañía, clínica, hospital, corporación, restaurante,
      estudio, editorial, consultora, constructora, hotel, supermercado, supermercados, farmacia, consejería,
      alcaldía, diputación, residencia, almacenes, bar, cafetería, panadería, tienda, taller, fábrica,
      inmobiliaria, notaría, bufete, despacho, gestoría, asesoría, guardería, centro de salud, ong, clínica dental,
      ejército, policía nacional, secretaría, gobernación, juzgado, poder judicial
  `,
  employers: words`
      telefónica, indra, everis, mercadona, carrefour, el corte inglés, santander, bbva, caixabank, cruz roja,
      guardia civil, pemex, bimbo, cemex, falabella
  `,
  schools: words`
      universidad, univ, colegio, instituto, escuela, facultad, ies, politécnica, academia, uned, uoc, unam,
      utn, uba, itesm, sena, centro de estudios, liceo, centro universitario, conservatorio, platzi,
      tecnológico de monterrey, ceip, cepa, cifp, tecnológico nacional, instituto tecnológico, puce, pucp, upv,
      upm, upc, uab, cetys, ipn, preparatoria, normal superior
  `,
  countries: words`
      españa, méxico, argentina, perú, república dominicana, estados unidos, reino unido, alemania, guatemala,
      honduras, nicaragua, panamá, el salvador, dinamarca, noruega, suecia, finlandia, islandia, austria, suiza,
      francia, bélgica, países bajos, luxemburgo, portugal, italia, grecia, polonia, chequia, eslovaquia, hungría,
      rumanía, bulgaria, croacia, eslovenia, serbia, ucrania, turquía, irlanda, canadá, brasil, chile, colombia,
      china, japón, corea del sur, india, australia, nueva zelanda, israel, egipto, marruecos, túnez, sudáfrica,
      emiratos árabes unidos, singapur, estonia, letonia, lituania
  `,
  workModes: words`remoto, teletrabajo`,
  cities: words`
      sevilla, zaragoza, málaga, bilbao, granada, murcia, alicante, córdoba, bogotá, medellín, caracas, quito,
      guayaquil, montevideo, guadalajara, monterrey, cdmx, ciudad de méxico, santiago de chile, cali, rosario,
      mendoza, la plata, salamanca, valladolid, a coruña, madrid, barcelona, valencia, palma, vigo, gijón, oviedo,
      pamplona, santander, san sebastián, burgos, lima, cusco, arequipa, barranquilla, la paz, santa cruz, asunción,
      puebla, querétaro, tijuana, san salvador, managua, tegucigalpa, ciudad de guatemala, santo domingo, la habana,
      valparaíso, concepción
  `,
  connectives: words`en, para, en la, en el`,
  dateWords: { of: words`de, del` },
  frequent: words`
      y, de, la, el, los, las, del, en, para, con, por, una, un, que, es, al, como, experiencia, educación,
      formación, habilidades, idiomas, actualidad, desarrollo, proyectos
  `,
}
