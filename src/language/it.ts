import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const it: Vocabulary = {
  titles: {
    summary: words`
      profilo, chi sono, riepilogo, su di me, presentazione, obiettivo, obiettivi, sommario,
      profilo professionale, in breve
    `,
    experience: words`
      esperienza, esperienze, esperienza professionale, esperienze professionali, esperienza lavorativa,
      esperienze lavorative, lavoro, carriera, percorso professionale, impieghi, esperienze di lavoro
    `,
    education: words`
      istruzione, formazione, istruzione e formazione, studi, educazione, titoli di studio,
      formazione accademica, percorso formativo, percorso di studi
    `,
    skills: words`
      competenze, competenze tecniche, capacità, abilità, conoscenze, competenze informatiche,
      competenze professionali, capacità e competenze, tecnologie, strumenti, linguaggi, conoscenze tecniche,
      competenze digitali, competenze personali, linguaggi di programmazione, capacità e competenze tecniche
    `,
    projects: words`progetti, progetti personali, progetto, portfolio`,
    contact: words`
      contatti, contatto, dati personali, informazioni personali, recapiti, informazioni di contatto,
      anagrafica
    `,
    languages: words`lingue, lingua, lingue straniere, conoscenze linguistiche, competenze linguistiche`,
    certifications: words`certificazioni, certificati, corsi, corsi di formazione, attestati, patente, corsi e certificazioni`,
    publications: words`pubblicazioni, articoli`,
    talks: words`conferenze, presentazioni, interventi`,
    teaching: words`insegnamento, docenza`,
    awards: words`premi, riconoscimenti, borse di studio, premi e riconoscimenti`,
    volunteering: words`volontariato, attività, associazioni`,
    interests: words`interessi, hobby, interessi personali, passioni, tempo libero`,
    references: words`referenze, raccomandazioni`,
    other: words`altro, ulteriori informazioni, varie, informazioni aggiuntive`,
  },
  titleWords: {
    experience: words`esperienza, esperienze`,
    education: words`istruzione, formazione, studi`,
    skills: words`competenze, capacità, conoscenze`,
    projects: words`progetti`,
    contact: words`contatti`,
    languages: words`lingue`,
    certifications: words`certificazioni, corsi`,
    publications: words`pubblicazioni`,
    awards: words`premi, riconoscimenti`,
    interests: words`interessi`,
    volunteering: words`volontariato`,
  },
  documents: words`curriculum vitae, curriculum, cv, curriculum vitæ`,
  labels: {
    name: words`nome, cognome, nome e cognome`,
    email: words`email, e-mail, posta elettronica`,
    phone: words`telefono, cellulare, tel, cell`,
    address: words`indirizzo, residenza, città, domicilio`,
    website: words`sito, sito web`,
    birth: words`data di nascita, nato a, nata a, nazionalità, luogo di nascita, nato il`,
    period: words`periodo, data, date, durata, anno, date (da – a), date (da - a), date`,
    role: words`ruolo, posizione, mansione, qualifica, tipo di impiego, lavoro o posizione ricoperti, lavoro o posizione ricoperta`,
    organization: words`azienda, società, datore di lavoro, istituto, università, scuola, nome e indirizzo del datore di lavoro, nome del datore di lavoro, nome e tipo di istituto di istruzione o formazione, nome e tipo di istituto, nome e tipo d'istituto di istruzione o formazione, istituto`,
    client: words`cliente`,
    location: words`luogo, sede, città`,
    degree: words`titolo, corso, laurea, facoltà, qualifica conseguita, titolo della qualifica rilasciata, titolo conseguito`,
    headline: words`professione`,
    aside: words`in corso, conseguito, completato, responsabilità, mansioni, attività, risultati, tecnologie, strumenti, progetti, progetto, tesi, voto, descrizione, relatore, tipo di azienda o settore, principali mansioni e responsabilità, principali attività e responsabilità, principali materie, principali materie / abilità professionali oggetto dello studio, livello nella classificazione nazionale`,
  },
  months: [
    words`gennaio, gen`,
    words`febbraio, feb`,
    words`marzo, mar`,
    words`aprile, apr`,
    words`maggio, mag`,
    words`giugno, giu`,
    words`luglio, lug`,
    words`agosto, ago`,
    words`settembre, set, sett`,
    words`ottobre, ott`,
    words`novembre, nov`,
    words`dicembre, dic`,
  ],
  seasons: words`primavera, estate, autunno, inverno`,
  open: words`oggi, presente, in corso, attuale, ad oggi, attualmente, ora, adesso, al presente`,
  since: words`dal, da`,
  until: words`a, al, fino a, ad, e`,
  from: words`da, dal, tra`,
  roles: words`
      tecnologo, tecnologa,      ingegnere, sviluppatore, sviluppatrice, programmatore, programmatrice, direttore, direttrice,
      responsabile, consulente, analista, architetto, tirocinante, tirocinio, stagista, professore,
      professoressa, ricercatore, ricercatrice, tecnico, amministratore, coordinatore, coordinatrice,
      assistente, progettista, fondatore, co-fondatore, socio, presidente, commesso, cameriere, cameriera,
      volontario, insegnante, docente, impiegato, impiegata, operaio, collaboratore, borsista, dottorando,
      dottoranda, sistemista, libero professionista, apprendista, educatore, grafico, contabile, ragioniere,
      ragioniera, commercialista, infermiere, infermiera, chirurgo, dentista, farmacista, psicologo,
      psicologa, fisioterapista, ostetrica, assistente sociale, maestro, maestra, educatrice, formatore,
      formatrice, avvocato, avvocata, notaio, giudice, magistrato, segretario, segretaria, addetto, addetta,
      receptionist, cassiere, cassiera, venditore, venditrice, commessa, agente di commercio, rappresentante,
      acquirente, magazziniere, magazziniera, autista, corriere, fattorino, cuoco, cuoca, barista, pizzaiolo,
      pasticcere, pasticcera, panettiere, elettricista, meccanico, idraulico, muratore, falegname, saldatore,
      imbianchino, giardiniere, operaia, parrucchiere, parrucchiera, estetista, guardia giurata, poliziotto,
      carabiniere, vigile del fuoco, giornalista, fotografo, fotografa, traduttore, traduttrice,
      interprete, redattore, redattrice, bibliotecario, bibliotecaria, archivista, chimico,
        biologo, biologa, matematico, statistico, economista, revisore, tesoriere,
      consigliere, delegato, vicepresidente, titolare, imprenditore, imprenditrice, amministratrice, ingegnera,
      architetta, disegnatore, disegnatrice, geometra, perito, veterinario, veterinaria, agronomo,
      animatore, animatrice, allenatore, allenatrice, istruttore, istruttrice, tutor, 
      caporeparto, caposquadra, direttore generale, collaboratrice, manutentore,
      medico, dirigente, volontaria, servizio civile, servizio civile nazionale, assegnista,
      assegnista di ricerca, operatore socio-sanitario, operatore, operatrice, capo reparto, 
      capocantiere, capo cantiere, babysitter, baby-sitter, badante, colf, governante, lavapiatti, maître,
      sommelier, bagnino, animatore turistico, guida turistica, sarta, fabbro, tornitore, carpentiere, custode,
      portiere, vigile, militare, praticante avvocato, praticante, odontoiatra, logopedista,
      docente a contratto, cultore della materia, grafica, promoter, hostess, steward, centralinista,
      operatore call center, agente, agente immobiliare, store manager, responsabile vendite, 
      vicedirettore, mulettista, consulente commerciale
  `,
  degrees: words`
      laurea, laurea magistrale, laurea triennale, laurea specialistica, dottorato, diploma, maturità,
      maturità scientifica, master, corso, corso di laurea, perito, licenza media, dottore, perito informatico,
      qualifica, qualifica professionale, attestato, licenza elementare, liceo scientifico, liceo classico,
      liceo linguistico, liceo artistico, maturità classica, perito industriale, ragioneria, laurea in,
      dottore in, abilitazione, specializzazione, economia aziendale, giurisprudenza, ingegneria gestionale
  `,
  legalForms: words`s.r.l, srl, s.p.a, spa, s.n.c, s.a.s, snc, sas`,
  employerWords: words`
      società, gruppo, banca, azienda, comune di, ministero, fondazione, associazione, studio, cooperativa,
      regione, comune, clinica, ospedale, ristorante, asl, ausl, hotel, albergo, farmacia, agenzia,
      agenzia immobiliare, bar, pizzeria, trattoria, supermercato, supermercati, negozio, officina, fabbrica,
      studio legale, studio commercialista, casa di cura, casa di riposo, rsa, provincia, ente, onlus, asilo nido
  `,
  employers: words`
      croce rossa, esercito italiano, marina militare, carabinieri, polizia di stato, poste italiane, trenitalia,
      enel, eni, fiat, unicredit, intesa sanpaolo, coop, esselunga, conad
  `,
  schools: words`
      università, universita, politecnico, liceo, istituto, scuola, facoltà, accademia, itis, conservatorio,
      universita', iti,
      itc, ipsia, ateneo, istituto professionale, istituto superiore, istituto comprensivo, istituto d'arte,
      ipseoa, accademia di belle arti, sapienza, bocconi, luiss, normale di pisa, scuola media,
      scuola superiore
  `,
  countries: words`
      italia, danimarca, norvegia, svezia, finlandia, islanda, germania, austria, svizzera, francia, belgio,
      paesi bassi, lussemburgo, spagna, portogallo, grecia, polonia, cechia, slovacchia, ungheria, romania,
      bulgaria, croazia, slovenia, serbia, ucraina, turchia, regno unito, irlanda, stati uniti, canada, messico,
      brasile, argentina, cile, colombia, perù, cina, giappone, corea del sud, india, australia, nuova zelanda,
      israele, egitto, marocco, tunisia, sudafrica, emirati arabi uniti, singapore, estonia, lettonia, lituania
  `,
  workModes: words`da remoto`,
  cities: words`
      ginevra, londra, parigi, berlino, monaco di baviera, zurigo, losanna, vienna, barcellona, bruxelles, lisbona,
      praga, varsavia, atene, amsterdam, dublino,
      roma, milano, torino, napoli, firenze, bologna, venezia, genova, palermo, parma, padova, verona, bari,
      catania, trieste, pisa, trento, modena, brescia, bergamo, perugia, cagliari, bolzano, reggio emilia, ferrara,
      rimini, ravenna, ancona, siena, lucca, livorno, pescara, salerno, lecce, sassari, messina, udine, como, monza
  `,
  connectives: words`presso, per, in, alla, presso la`,
  frequent: words`
      e, di, il, la, per, con, del, della, dei, delle, nel, in, un, una, da, che, sono, al, esperienza,
      esperienze, formazione, istruzione, competenze, lingue, sviluppo, presente, oggi
  `,
}
