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
      esperienze lavorative, lavoro, carriera, percorso professionale, impieghi, esperienze di lavoro,
      imprese fondate, attività lavorativa, attività professionale, attività professionali, occupazione, occupazione attuale, impiego, dove ho lavorato, vita professionale, posizione attuale
    `,
    education: words`
      istruzione, formazione, istruzione e formazione, studi, educazione, titoli di studio,
      formazione accademica, percorso formativo, percorso di studi,
      scuola, scuole, diplomi, lauree, dove ho studiato, studi e formazione, titolo di studio
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
  spellings: ['bare'],
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
  open: words`oggi, presente, in corso, attuale, ad oggi, attualmente, ora, adesso, al presente, tuttora,
    a tutt'oggi, tutt'oggi`,
  since: words`dal, da`,
  until: words`a, al, fino a, ad, e, prima del, fino al, entro il`,
  from: words`da, dal, tra`,
  dateNotes: words`
    previsto, prevista, conseguimento previsto, laurea prevista, conseguito, conseguita, conseguito nel,
    conseguita nel, laureato, laureata, in corso, circa, ca.
  `,
  dateWords: {
    ordinal: words`º, ª`,
    early: words`inizio, inizio di, primi`,
    mid: words`metà`,
    late: words`fine, fine di`,
    circa: words`circa, ca, intorno al`,
    quarter: words`trimestre`,
    half: words`semestre, primo semestre, secondo semestre`,
    term: words`semestre, quadrimestre, trimestre`,
    fiscalYear: words`esercizio, anno fiscale`,
    schoolYear: words`anno accademico, anno scolastico, a.a, a.s`,
    and: words`e`,
  },
  events: {
    enrolled: words`immatricolazione, iscrizione, ingresso`,
    graduated: words`laurea, diploma conseguito, conseguimento`,
    withdrew: words`interrotto, rinuncia agli studi`,
    joined: words`assunzione, assunto, assunta`,
    left: words`dimissioni, cessazione, pensionamento`,
    moved: words`promozione, promosso a, promossa a, trasferimento`,
  },
  roles: words`
    tecnologo, tecnologa, ingegnere, sviluppatore, sviluppatrice, programmatore, programmatrice, direttore,
    direttrice, responsabile, consulente, analista, architetto, tirocinante, tirocinio, stagista, professore,
    professoressa, ricercatore, ricercatrice, tecnico, amministratore, coordinatore, coordinatrice, assistente,
    progettista, fondatore, co-fondatore, socio, presidente, commesso, cameriere, cameriera, volontario,
    insegnante, docente, impiegato, impiegata, operaio, collaboratore, borsista, dottorando, dottoranda,
    sistemista, libero     professionista, apprendista, educatore, grafico, contabile, ragioniere, ragioniera,
    commercialista, infermiere, infermiera, chirurgo, dentista, farmacista, psicologo, psicologa, fisioterapista,
    ostetrica, assistente sociale, maestro, maestra, educatrice, formatore, formatrice, avvocato, avvocata, notaio,
    giudice, magistrato, segretario, segretaria, addetto, addetta, receptionist, cassiere, cassiera, venditore,
    venditrice, commessa, agente di commercio, rappresentante, acquirente, magazziniere, magazziniera, autista,
    corriere, fattorino, cuoco, cuoca, barista, pizzaiolo, pasticcere, pasticcera, panettiere, elettricista,
    meccanico, idraulico, muratore, falegname, saldatore, imbianchino, giardiniere, operaia, parrucchiere,
    parrucchiera, estetista, guardia giurata, poliziotto, carabiniere, vigile del fuoco, giornalista, fotografo,
    fotografa, traduttore, traduttrice, interprete, redattore, redattrice, bibliotecario, bibliotecaria,
    archivista, chimico, biologo, biologa, matematico, statistico, economista, revisore, tesoriere, consigliere,
    delegato, vicepresidente, titolare, imprenditore, imprenditrice, amministratrice, ingegnera, architetta,
    disegnatore, disegnatrice, geometra, perito, veterinario, veterinaria, agronomo, animatore, animatrice,
    allenatore, allenatrice, istruttore, istruttrice, tutor, caporeparto, caposquadra, direttore generale,
    collaboratrice, manutentore, medico, dirigente, volontaria, servizio civile, servizio civile nazionale,
    assegnista, assegnista di ricerca, operatore socio-sanitario, operatore, operatrice, capo reparto,
    capocantiere, capo cantiere, babysitter, baby-sitter, badante, colf, governante, lavapiatti, maître, sommelier,
    bagnino, animatore turistico, guida     turistica, sarta, fabbro, tornitore, carpentiere, custode, portiere,
    vigile, militare, praticante avvocato, praticante, odontoiatra, logopedista, docente a contratto,
    cultore della materia, grafica, promoter, hostess, steward, centralinista, operatore call center, agente,
    agente immobiliare, store manager, responsabile vendite, vicedirettore, mulettista, consulente commerciale,
    infermiera pediatrica, operatrice socio-sanitaria, oss, medica, medico specializzando, specializzando,
    specializzanda, chirurga, pediatra, psichiatra, igienista     dentale, educatore professionale,
    maestra elementare, insegnante di sostegno, professore associato, professore     ordinario, preside,
    dirigente scolastico, direttore artistico, direttore d'orchestra, responsabile di reparto,
    responsabile amministrativo, responsabile qualità, responsabile marketing, responsabile di produzione, capo,
    capo turno, capoturno, capo progetto, chef, aiuto cuoco, aiuto cuoca, commis, pasticciere, fornaio, macellaio,
    gelataio, barman, addetto alla reception, addetta alla reception, agente di viaggio, accompagnatore turistico,
    pilota, camionista, operaio specializzato, operatore di produzione, ebanista, termoidraulico, piastrellista,
    fresatore, agricoltore, viticoltore, enologo, apicoltore, bracciante, sarto, calzolaio, orafo, orafa, liutaio,
    liutaia, restauratore, restauratrice, ceramista, artigiano, artigiana, addetto vendite, addetta vendite,
    impiegato amministrativo, impiegata amministrativa, segretaria di direzione, assistente di direzione, bancario,
    bancaria, cancelliere, maresciallo, soldato, caporale, sergente, tenente, capitano, ufficiale, caporedattore,
    correttore di bozze, illustratore, illustratrice, arredatore, arredatrice, ingegnere civile,
    perito industriale, tecnica, tecnico di laboratorio, chimica, fisico, geologo, geologa,
    amministratore delegato, attore, attrice, musicista, violinista, pianista, cantante, ballerino, ballerina,
    regista, scenografo, scenografa, costumista, produttore, curatore, curatrice, operatore museale, baby sitter,
    addetto alle pulizie, addetta alle pulizie, bidello, collaboratore scolastico, collaboratrice scolastica,
    consigliera, consigliere comunale, sindaco, assessore, socia, fondatrice, cofondatore,
    ricercatrice universitaria, panettiera, fornaia, panificatore, pasticciera, gelatiera, cioccolatiere,
    cioccolatiera, pizzaiola, rosticciere, macellaia, salumiere, salumiera, pescivendolo, pescivendola,
    fruttivendolo, fruttivendola, casaro, casara, birraio, mastro birraio, enologa, cantiniere, mugnaio,
    frantoiano, pastaio, pastaia, sfoglina, chef de rang, chef di partita, chef de partie, capo     partita,
    sous chef, secondo cuoco, aiuto cucina, addetto cucina, addetta cucina, aiuto pizzaiolo, cuoco di     bordo,
    aiuto cameriere, commis di sala, commis di cucina, maitre, caposala, capo sala, barlady, bartender, banconista,
    banconiera, banconiere, albergatore, albergatrice, ristoratore, ristoratrice, oste, ostessa, portiere di notte,
    portiere notturno, concierge, facchino, facchina, cameriera ai piani, addetto ai piani, addetta ai piani,
    guardarobiera, guardarobiere, lavandaia, stiratrice, stiratore, animatrice turistica, capo     animatore,
    croupier, receptionist d'albergo, segretario di ricevimento, segretaria di ricevimento, anestesista,
    cardiologo, cardiologa, dermatologo, dermatologa, ginecologo, ginecologa, neurologo, neurologa, neurochirurgo,
    oncologo, oncologa, oculista, ortopedico, otorinolaringoiatra, patologo, patologa, radiologo, radiologa,
    urologo, urologa, geriatra, endocrinologo, endocrinologa, gastroenterologo, gastroenterologa, reumatologo,
    reumatologa, pneumologo, pneumologa, internista, medico di base, medico di famiglia,
    medico di medicina     generale, guardia medica, primario, medico chirurgo, ortodontista, odontotecnico,
    odontotecnica, assistente alla     poltrona, assistente di studio odontoiatrico, assistente dentale, ottico,
    optometrista, audioprotesista, audiometrista, podologo, podologa, osteopata, chiropratico, naturopata,
    massaggiatore, massaggiatrice, massofisioterapista, terapista, terapista occupazionale, psicomotricista,
    neuropsicomotricista, psicoterapeuta, psicoanalista, psicopedagogista, nutrizionista, dietista, dietologo,
    dietologa, tecnico di radiologia, tecnico     sanitario di radiologia medica,
    tecnico sanitario di laboratorio biomedico, infermiere professionale, infermiera     professionale,
    capo infermiere, coordinatore infermieristico, coordinatrice infermieristica,
    infermiere di sala     operatoria, strumentista, barelliere, soccorritore, soccorritrice, autista soccorritore,
    ausiliario, ausiliaria, ausiliario socio assistenziale, addetto all'assistenza, operatore sanitario,
    operatrice sanitaria, operatore     socio sanitario, operatrice socio sanitaria, operatore sociale,
    operatrice sociale, assistente domiciliare, assistente familiare, assistente alla persona,
    assistente sanitario, assistente sanitaria, necroforo, impresario     funebre, levatrice, doula,
    informatore scientifico, informatrice scientifica, informatore scientifico del     farmaco,
    infermiere veterinario, assistente veterinario, toelettatore, toelettatrice, educatrice professionale,
    educatore d'infanzia, educatrice d'infanzia, educatrice d'asilo nido, maestra d'asilo, maestro elementare,
    maestra di scuola dell'infanzia, insegnante elementare, insegnante di scuola primaria,
    insegnante di scuola     dell'infanzia, insegnante di ruolo, insegnante supplente, insegnante di lingue,
    insegnante di musica, insegnante     madrelingua, insegnante privato, insegnante privata, docente di ruolo,
    docente supplente, docente universitario, docente universitaria, professore a contratto,
    professoressa a contratto, professoressa associata, professoressa     ordinaria, professore universitario,
    professore di scuola superiore, rettore, rettrice, preside di facoltà, vicepreside, lettore madrelingua,
    lettrice, lettore, esercitatore, ricercatore universitario, ricercatore a     tempo determinato,
    ricercatrice a tempo determinato, post-doc, postdoc, cultrice della materia, tutor didattico,
    tutor universitario, tutor scolastico, assistente educatore, assistente all'autonomia, pedagogista,
    formatore     professionale, orientatore, orientatrice, bidella, collaboratore ata, assistente tecnico,
    assistente     amministrativo, assistente amministrativa, coach, mentore, istruttore di nuoto,
    istruttrice di nuoto, istruttore     di guida, istruttore sportivo, maestro di sci, maestra di sci,
    guida alpina, personal trainer, preparatore     atletico, preparatrice atletica, calciatore, calciatrice,
    atleta, arbitro, insegnante di yoga, capo scout, animatore di oratorio, catechista, muratrice, manovale,
    manovale edile, capomastro, capo mastro, direttore dei     lavori, direttore lavori, direttore di cantiere,
    assistente di cantiere, carpentiere edile, ferraiolo, cementista, piastrellatore, posatore, pavimentista,
    parchettista, intonacatore, stuccatore, decoratore, decoratrice, cartongessista, vetraio, vetraia, lattoniere,
    copritetto, impermeabilizzatore, ponteggiatore, gruista, escavatorista, ruspista, palista,
    operatore macchine movimento terra, asfaltista, stradino, cantoniere, marmista, scalpellino, tagliapietre,
    minatore, installatore, installatrice, impiantista, frigorista, manutentrice, manutentore elettrico,
    manutentore meccanico, elettromeccanico, elettrotecnico, elettrauto, antennista, ascensorista, meccatronico,
    meccanico di precisione, meccanico industriale, meccanico auto, montatore meccanico, montatore, montatrice,
    assemblatore, assemblatrice, gommista, carrozziere, verniciatore, lattoniere auto, tornitrice, rettificatore,
    attrezzista, stampista, saldocarpentiere, calderaio, tubista, fucinatore, operatore cnc,
    operatore macchine utensili, operatore macchine cnc, addetto macchine, addetto     macchine utensili,
    conduttore di impianti, operatore di linea, addetto alla produzione, addetta alla produzione,
    addetto al montaggio, addetto confezionamento, addetta al confezionamento, confezionatore, confezionatrice,
    operaio generico, operaia generica, operaio edile, operaio metalmeccanico, operaio agricolo, operaia agricola,
    operaio qualificato, operaio addetto, capo officina, capofficina, capo squadra, capo fabbrica, capo macchina,
    spazzacamino, falegname ebanista, restauratore di mobili, tappezziere, tappezziera, corniciaio, intagliatore,
    doratore, doratrice, vasaio, ceramista d'arte, soffiatore di vetro, mosaicista, orologiaio, orologiaia,
    argentiere, incisore, gioielliere, gioielliera, incastonatore, legatore, rilegatore, tipografo, tipografa,
    stampatore, serigrafo, grafico pubblicitario, tessitore, tessitrice, filatore, ricamatrice, magliaia,
    modellista, stilista, modista, cappellaio, tagliatore, tagliatrice, confezionista, pellettiere, conciatore,
    calzolaia, barbiere, acconciatore, acconciatrice, truccatore, truccatrice, onicotecnica,
    massaggiatrice     estetica, tatuatore, tatuatrice, accordatore, organaro, contadino, contadina,
    coltivatore diretto, coltivatrice     diretta, bracciante agricolo, viticoltrice, vignaiolo, vignaiola,
    olivicoltore, frutticoltore, orticoltore, floricoltore, vivaista, potatore, raccoglitore, raccoglitrice,
    vendemmiatore, allevatore, allevatrice, pastore, pastora, mandriano, mungitore, stalliere, maniscalco,
    trattorista, boscaiolo, guardaboschi, guardia forestale, guardiaparco, guardacaccia, pescatore, pescatrice,
    mitilicoltore, acquacoltore, agronoma, perito agrario, agrotecnico, enotecnico, sommelier ais, addestratore,
    addestratrice, tecnico agrario, imprenditore agricolo, imprenditrice agricola, negoziante, commerciante,
    bottegaio, droghiere, libraio, libraia, antiquario, antiquaria, gallerista, edicolante, tabaccaio, fioraio,
    fioraia, fiorista, scaffalista, addetto scaffali, addetto alle vendite, addetta alle vendite,
    addetto alla cassa, addetta alla cassa, addetto banco gastronomia, addetta banco gastronomia,
    addetto rifornimento, addetto magazzino, addetta magazzino, addetto al magazzino, addetto logistica,
    addetta logistica, addetto customer care, addetta customer care, addetto segreteria, addetta     segreteria,
    addetta alla segreteria, addetto amministrativo, addetta amministrativa, addetto contabilità,
    addetta contabilità, addetto ufficio stampa, addetta ufficio stampa, addetto stampa, addetta stampa,
    addetto     risorse umane, addetta risorse umane, addetto paghe, addetta paghe, addetto mensa, addetta mensa,
    addetto alla     ristorazione, addetta alla ristorazione, addetto alla sicurezza, addetta alla sicurezza,
    capo area, capo     negozio, vice capo negozio, direttore di negozio, direttrice di negozio,
    responsabile di negozio, responsabile     punto vendita, vice responsabile, responsabile commerciale,
    responsabile acquisti, responsabile logistica, responsabile del personale, responsabile risorse umane,
    responsabile di progetto, responsabile tecnico, responsabile di magazzino, responsabile di filiale,
    responsabile di cantiere, responsabile comunicazione, responsabile ufficio tecnico, venditore ambulante,
    venditore porta a porta, promotore, promotrice, promotore     finanziario, consulente finanziario,
    consulente finanziaria, consulente del lavoro, consulente aziendale, consulente informatico,
    consulente assicurativo, consulente fiscale, consulente legale, consulente di viaggio, agente di viaggi,
    agente assicurativo, agente di assicurazione, assicuratore, broker, mediatore creditizio,
    mediatore immobiliare, agente monomandatario, rappresentante di commercio, tecnico commerciale, area manager,
    key account, key account manager, account executive, account manager, buyer, merchandiser, visual merchandiser,
    vetrinista, telefonista, operatrice call center, operatore telefonico, operatrice telefonica,
    operatore di call     center, telemarketer, cassiere di banca, impiegato di banca, impiegata di banca,
    impiegato bancario, direttore     di filiale, direttrice di filiale, gestore, gestore clienti,
    analista finanziario, analista finanziaria, revisore contabile, revisore legale, revisora,
    dottore commercialista, esperto contabile, esperta contabile, praticante commercialista, perito assicurativo,
    attuario, liquidatore, liquidatrice, credit controller, esattore, ragioniere capo, tesoriera, economo,
    ufficiale giudiziario, autotrasportatore, conducente, conducente     di autobus, conducente di linea,
    autista di linea, autista consegnatario, tassista, macchinista, capotreno, capo     treno, ferroviere,
    capostazione, controllore, verificatore, manovratore, tranviere, marinaio, marinaia, nostromo,
    ufficiale di coperta, ufficiale di macchina, comandante, primo ufficiale, capitano di lungo corso, skipper,
    ormeggiatore, scaricatore, portuale, spedizioniere, doganalista, controllore di volo,
    controllore del     traffico aereo, copilota, assistente di volo, hostess di volo, hostess di terra,
    addetto di scalo, agente di     scalo, addetto di rampa, postino, postina, portalettere, addetto al recapito,
    rider, addetto consegne, traslocatore, carrellista, addetto al carico e scarico, picker, preparatore di ordini,
    capo magazziniere, responsabile spedizioni, netturbino, operatore ecologico, spazzino, addetta pulizie,
    addetto pulizie, donna     delle pulizie, collaboratrice domestica, collaboratore domestico,
    collaboratrice familiare, domestica, domestico, maggiordomo, portinaio, portinaia, guardiano, guardiana,
    usciere, vigilante, guardia particolare     giurata, steward di stadio, buttafuori,
    addetto al controllo accessi, investigatore, investigatrice, detective, bodyguard, avvocato associato,
    avvocata associata, praticante avvocata, praticante legale, praticante notaio, giurista, giurista d'impresa,
    legale interno, magistrata, giudice di pace, giudice onorario, pubblico ministero, procuratore, procuratrice,
    sostituto procuratore, cancelliera, assistente giudiziario, funzionario giudiziario, funzionario, funzionaria,
    funzionario amministrativo, funzionario tecnico, mediatore civile, mediatore     culturale,
    mediatrice culturale, mediatore linguistico, mediatrice linguistica, mediatore interculturale,
    mediatrice interculturale, mediatore familiare, agente di polizia, agente di polizia locale,
    agente di polizia     penitenziaria, agente scelto, assistente capo, ispettore, ispettrice, ispettore capo,
    sovrintendente, commissario, commissaria, vice commissario, questore, prefetto, vigile urbano, vigilessa,
    pompiere, finanziere, appuntato, brigadiere, vicebrigadiere, luogotenente, primo maresciallo, sottotenente,
    colonnello, generale di     brigata, ammiraglio, alpino, bersagliere, paracadutista, granatiere,
    volontario in ferma prefissata, vfp1, vfp4, caporal maggiore, sottufficiale, allievo ufficiale,
    guardia costiera, doganiere, sindaca, vicesindaco, assessora, consigliera comunale, consigliere regionale,
    presidente della commissione, parlamentare, deputato, deputata, senatore, senatrice, ministro, ministra,
    sottosegretario, ambasciatore, ambasciatrice, console, diplomatico, diplomatica, addetto culturale, portavoce,
    collaboratore parlamentare, assistente parlamentare, segretario comunale, segretario generale,
    segretaria generale, dirigente pubblico, dirigente medico, dirigente     sindacale, sindacalista, attivista,
    rilevatore, rilevatrice, rilevatore istat, scrutatore, scrutatrice, presidente di seggio,
    ufficiale di stato civile, istruttore amministrativo, istruttore direttivo, istruttore     tecnico,
    impiegato comunale, impiegata comunale, impiegato statale, dipendente pubblico,
    operatore locale di     progetto, artista, artista visivo, pittore, pittrice, scultore, scultrice, incisora,
    fumettista, vignettista, caricaturista, illustratore editoriale, muralista, designer, designer d'interni,
    interior designer, product     designer, fashion designer, graphic designer, web designer, art director,
    direttore creativo, direttrice     creativa, direttrice artistica, copywriter, pubblicitario, pubblicitaria,
    redattore web, content creator, social     media manager, community manager, seo specialist,
    giornalista pubblicista, giornalista professionista, pubblicista, cronista, corrispondente, inviata,
    conduttore, conduttrice, conduttore radiofonico, conduttrice     radiofonica, speaker radiofonico,
    telecronista, editorialista, caporedattrice, direttore responsabile, direttrice responsabile,
    direttore editoriale, direttrice editoriale, editor, correttrice di bozze, scrittore, scrittrice, autore,
    autrice, autore televisivo, poeta, poetessa, romanziere, saggista, drammaturgo, drammaturga, sceneggiatore,
    sceneggiatrice, critico d'arte, critico musicale, fotoreporter, fotogiornalista, operatore video,
    operatore di ripresa, cineoperatore, videomaker, filmmaker, direttore della fotografia, montatore video,
    montatrice video, fonico, tecnico del suono, tecnico audio, tecnico luci, datore luci, macchinista teatrale,
    attrezzista di scena, direttore di scena, direttore di palcoscenico, aiuto regista, aiuto regia,
    assistente alla     regia, assistente di produzione, produttrice, produttore esecutivo, organizzatore,
    organizzatrice, organizzatore     di eventi, organizzatrice di eventi, event manager, wedding planner,
    direttore di produzione, direttrice di     produzione, trovarobe, sarta di scena, parrucchiera di scena,
    coreografo, coreografa, doppiatore, doppiatrice, cabarettista, clown, mago illusionista, burattinaio,
    burattinaia, acrobata, cantautore, cantautrice, compositore, compositrice, arrangiatore, violista,
    violoncellista, contrabbassista, flautista, clarinettista, oboista, fagottista, trombettista, trombonista,
    cornista, sassofonista, percussionista, batterista, chitarrista, bassista, fisarmonicista, arpista, organista,
    clavicembalista, soprano, mezzosoprano, tenore, baritono, corista, direttore di coro, direttrice di coro,
    direttrice d'orchestra, maestro collaboratore, maestro di coro, maestro     accompagnatore, maestra di danza,
    maestro di musica, maestra di musica, dj, deejay, musicologo, musicologa, museologo, conservatore museale,
    operatrice museale, operatore culturale, operatrice culturale, guida museale, guida naturalistica,
    accompagnatrice turistica, operatore turistico, operatrice turistica, tour leader, bibliotecario comunale,
    catalogatore, catalogatrice, restauratore di beni culturali, restauratrice di beni     culturali,
    interprete di conferenza, interprete di trattativa, traduttore freelance, traduttrice freelance,
    sottotitolatore, sottotitolatrice, linguista, filologo, filologa, storico dell'arte, archeologo, archeologa,
    antropologo, antropologa, sociologo, sociologa, politologo, politologa, filosofo, filosofa, geografo, geografa,
    teologo, teologa, criminologo, criminologa, demografo, demografa, indossatrice, indossatore, fotomodella,
    hostess congressuale, influencer, parroco, sacerdote, diacono, suora, frate, monaco benedettino, vescovo,
    cappellano, missionario, missionaria, pastore evangelico, rabbino, sacrestano, seminarista, sagrestano,
    scienziato, scienziata, data scientist, data analyst, data engineer, analista programmatore,
    analista     programmatrice, programmatore web, sviluppatore web, sviluppatrice web, sviluppatore software,
    sviluppatrice     software, ingegnere del software, ingegnere informatico, ingegnere gestionale,
    ingegnere meccanico, ingegnere     elettronico, ingegnere elettrico, ingegnere chimico, ingegnere edile,
    ingegnere ambientale, ingegnere     aerospaziale, ingegnere biomedico, ingegnera civile, informatico,
    amministratore di sistema, amministratrice di     sistema, amministratore di rete, tecnico informatico,
    tecnica informatica, tecnico hardware, tecnico di rete, tecnico di assistenza, tecnico manutentore,
    tecnico elettronico, tecnico elettrico, tecnico meccanico, tecnico     della sicurezza,
    tecnico della prevenzione, tecnico ambientale, tecnico di produzione, tecnico di cantiere, tecnico frigorista,
    tecnico ortopedico, tecnico audiometrista, tecnico specializzato, product owner, product     manager,
    project manager, scrum master, tester, collaudatore, collaudatrice, webmaster, hardwarista,
    progettista     meccanico, progettista elettrico, progettista cad, disegnatore cad, disegnatore meccanico,
    disegnatrice cad, disegnatore tecnico, architetto paesaggista, architetto d'interni, architetto junior,
    urbanista, pianificatore     territoriale, pianificatrice territoriale, paesaggista, topografo, topografa,
    cartografo, cartografa, geofisico, geofisica, meteorologo, meteorologa, astronomo, astronoma, astrofisico,
    astrofisica, naturalista, ecologo, ecologa, botanico, zoologo, zoologa, biotecnologo, biotecnologa,
    bioinformatico, bioinformatica, biochimico, biochimica, microbiologo, microbiologa, genetista, epidemiologo,
    epidemiologa, immunologo, immunologa, farmacologo, farmacologa, tossicologo, tossicologa, virologo, virologa,
    neuroscienziato, neuroscienziata, perito     elettronico, perito elettrotecnico, perito meccanico,
    perito chimico, perito informatico, laboratorista, analista chimico, analista di laboratorio,
    ricercatrice scientifica, enologo consulente, ispettore qualità, addetto controllo qualità,
    addetta controllo qualità, rspp, aspp, dattilografa, dattilografo, stenografa, data     entry,
    addetto data entry, archivista bibliotecario, segretario amministrativo, segretaria amministrativa,
    segretaria d'azienda, segretario di direzione, segretaria di studio, segretaria medica, segretaria scolastica,
    assistente personale, assistente virtuale, assistente commerciale, assistente di produzione video,
    assistente     capo cantiere, assistente alla vendita, assistente bagnanti, executive assistant,
    office manager, impiegato     d'ufficio, impiegata d'ufficio, impiegato commerciale, impiegata commerciale,
    impiegato contabile, impiegata     contabile, impiegato tecnico, impiegata tecnica, impiegato logistica,
    impiegato back office, impiegata back     office, impiegato front office, operatore d'ufficio,
    operatrice d'ufficio, operatore cad, operatore grafico, operatrice grafica, operatore del benessere,
    operatore multimediale, operatore meccanico, operatore elettrico, operatore di sportello,
    operatrice di sportello, operatore fiscale, operatrice fiscale, operatore caf, specialista, specialista hr,
    hr specialist, hr manager, recruiter, selezionatore, selezionatrice, headhunter, direttore commerciale,
    direttrice commerciale, direttore tecnico, direttrice tecnica, direttore amministrativo,
    direttrice amministrativa, direttore finanziario, direttore del personale, direttore marketing,
    direttore     vendite, direttore d'albergo, direttrice d'albergo, direttore sanitario, direttrice sanitaria,
    direttore di     stabilimento, direttrice generale, amministratrice delegata, amministratore unico,
    amministratrice unica, amministratore di condominio, amministratrice di condominio, vicedirettrice,
    vice direttore, vice direttrice, vicepresidentessa, presidentessa, consigliere di amministrazione,
    consigliera di amministrazione, consigliere     delegato, capo ufficio, capoufficio, capo dipartimento,
    capo servizio, caposervizio, capo gruppo, capogruppo, capo reparto vendite, team leader, supervisore,
    supervisora, coordinatore di progetto, coordinatrice di     progetto, coordinatore didattico,
    coordinatrice didattica, socio fondatore, socia fondatrice, socio lavoratore, socio amministratore,
    cofondatrice, co-fondatrice, contitolare, titolare d'azienda, titolare di partita iva, artigiano edile,
    freelance, lavoratore autonomo, lavoratrice autonoma, lavoratore, lavoratrice, lavoratore     stagionale,
    stagionale, tirocinante avvocato, tirocinante psicologo, tirocinante psicologa, tirocinante     fisioterapista,
    laureando, laureanda, studente lavoratore, studentessa lavoratrice, civilista,
    volontario in     servizio civile, operatrice volontaria, operatore volontario, collaboratore a progetto,
    collaboratore esterno, collaboratrice esterna, collaboratore amministrativo, collaboratore professionale,
    collaboratore tecnico, collaboratore di ricerca, collaboratrice di ricerca, collaboratore editoriale,
    casalinga, casalingo, membro, membro del consiglio, tesserato, rappresentante d'istituto,
    rappresentante di classe, rappresentante degli     studenti, rappresentante sindacale, rsu, facilitatore,
    facilitatrice, intervistatore, intervistatrice, volantinatore, distributore di volantini, dog sitter,
    dog-sitter, cat sitter, aiuto compiti, ghostwriter, libera     professionista, libera professionista, relatore,
    relatrice, degustatore, degustatrice, schedatura, servizio militare, bagnina
  `,
  degrees: words`
    laurea, laurea magistrale, laurea triennale, laurea specialistica, dottorato, diploma, maturità,
    maturità scientifica, master, corso, corso di laurea, perito, licenza media, dottore, perito informatico,
    qualifica, qualifica professionale, attestato, licenza elementare, liceo scientifico, liceo classico,
    liceo linguistico, liceo artistico, maturità classica, perito industriale, ragioneria, laurea in, dottore in,
    abilitazione, specializzazione, economia aziendale, giurisprudenza, ingegneria gestionale,
    laurea triennale in, laurea magistrale in, laurea vecchio ordinamento, laureando, laureanda, laureato,
    laureata, dottorato di ricerca, dottoressa in, master di i livello, master di ii livello, master in,
    diploma di, diploma di maturità, diploma di perito, diploma di ragioneria, diploma accademico,
    scuola dell'obbligo, abilitazione all'esercizio, abilitazione professionale, esame di stato,
    specializzazione in, corso di, corso di formazione, certificato, tesi, tesi di laurea, scambio, erasmus,
    perito tecnico, medicina e chirurgia, economia, ingegneria, architettura, lettere, lettere moderne, lingue,
    scienze, scienze della formazione, scienze politiche, psicologia, infermieristica, beni culturali,
    storia dell'arte, filosofia
  `,
  legalForms: words`
    s.r.l, srl, s.p.a, spa, s.n.c, s.a.s, snc, sas, s.r.l.s, srls, s.a.p.a, soc. coop, soc. coop. a r.l, scarl,
    s.c.a.r.l, scrl, s.c.r.l, s.c.p.a, scpa, s.s.d, a.s.d, a.p.s, odv, onlus, s.coop, s.c.s, s.t.p, stp, società a
    responsabilità limitata, società per azioni, società semplice, società in nome collettivo
  `,
  employerWords: words`
    società, gruppo, banca, azienda, comune di, ministero, fondazione, associazione, studio, cooperativa, regione,
    comune, clinica, ospedale, ristorante, asl, ausl, hotel, albergo, farmacia, agenzia, agenzia immobiliare, bar,
    pizzeria, trattoria, supermercato, supermercati, negozio, officina, fabbrica, studio legale, studio
    commercialista, casa di cura, casa di riposo, rsa, provincia, ente, onlus, asilo nido, bottega, laboratorio
    artigiano, falegnameria, carpenteria, panificio, pasticceria, gelateria, macelleria, osteria, caffè,
    agriturismo, tenuta, cantina, cantine, azienda agricola, azienda ospedaliera, azienda sanitaria, azienda
    sanitaria locale, policlinico, poliambulatorio, ospedali riuniti, centro medico, centro diurno, comunità
    alloggio, residenza, parafarmacia, clinica veterinaria, ambulatorio, scuola materna, nido, teatro, opera,
    orchestra, conservatorio, museo, musei, galleria, biblioteca, archivio, libreria, casa editrice, edizioni,
    editore, giornale, quotidiano, redazione, radio, televisione, tipografia, studio grafico, studio di
    architettura, studio associato, studio notarile, studio dentistico, studio medico, avvocati associati,
    costruzioni, impresa edile, impresa, cantiere, cantieri navali, officine, industrie, acciaierie, fonderia,
    trasporti, autolinee, compagnia aerea, aeroporto, porto, crociere, immobiliare, assicurazioni, credito
    cooperativo, cassa di risparmio, banca popolare, fratelli, f.lli, figli, centro commerciale, mercato, bazar,
    profumeria, parrucchieri, centro estetico, palestra, piscina, polisportiva, associazione sportiva, parrocchia,
    diocesi, caritas, ministero della, prefettura, questura, tribunale, procura, corte d'appello, camera di
    commercio, università degli studi, consorzio, ente nazionale, istituto nazionale, inps, agenzia delle entrate,
    vigili del fuoco, protezione civile, guardia di finanza, sindacato, cgil, fondazione teatro, cnr, infn, rai,
    tim, ferrero, barilla, leonardo, fincantieri, panifici, pasticcerie, caffetteria, cioccolateria, gelaterie,
    rosticceria, salumeria, pescheria, caseificio, latteria, pastificio, mulino, oleificio, frantoio, salumificio,
    birrificio, distilleria, enoteca, birreria, paninoteca, tavola calda, catering, ristoranti, ristorazione
    collettiva, locanda, ostello, bed & breakfast, campeggio, camping, villaggio turistico, resort, terme,
    stabilimento balneare, casinò, discoteca, parco divertimenti, parco nazionale, parco regionale, parco
    naturale, giardino zoologico, bioparco, acquario, orto botanico, vivai, vivaio, floricoltura, fioreria, frutta e
    verdura, ipermercato, ipermercati, discount, grandi magazzini, negozi, boutique, calzature, calzaturificio,
    pelletterie, pelletteria, maglificio, lanificio, cotonificio, setificio, filatura, tessitura, confezioni,
    sartoria, merceria, lavanderia, tintoria, gioielleria, oreficeria, orologeria, profumerie, erboristeria,
    cartoleria, edicola, tabaccheria, ferramenta, casalinghi, arredamenti, mobilificio, elettrodomestici, librerie,
    edizioni musicali, casa d'aste, galleria d'arte, pinacoteca, accademia musicale, fondazione musei, istituzione
    biblioteche, archivio di stato, archivio storico, soprintendenza, teatro stabile, teatro comunale, teatro
    lirico, orchestra sinfonica, filarmonica, banda musicale, coro, compagnia teatrale, compagnia di danza,
    cineteca, casa di produzione, produzioni, cinematografica, studio fotografico, studio di registrazione, studio
    tecnico, studio di ingegneria, studio di progettazione, studio di consulenza, studio commerciale, studio
    tributario, studio veterinario, studio odontoiatrico, studio di fisioterapia, agenzia di stampa, agenzia di
    comunicazione, agenzia pubblicitaria, agenzia web, agenzia di viaggi, agenzia per il lavoro, agenzia interinale,
    agenzia assicurativa, agenzia delle dogane, agenzia nazionale, agenzia spaziale italiana, agenzia formativa,
    rivista, settimanale, gazzetta, corriere della sera, emittente, emittente televisiva, tv locale, grafiche, arti
    grafiche, litografia, serigrafia, vetreria, marmeria, marmi, graniti, ceramiche, laterizi, cementificio,
    cementi, miniera, acciaieria, metalmeccanica, meccanica di precisione, torneria, carpenteria metallica,
    carpenteria meccanica, materie plastiche, chimica industriale, industria alimentare, industria meccanica,
    cartiera, cartiere, conceria, segheria, serramenti, infissi, impianti elettrici, termoidraulica,
    ristrutturazioni, asfalti, autostrade, impresa di pulizie, impresa di costruzioni, impresa funebre, onoranze
    funebri, pompe funebri, multiservizi, servizi ambientali, istituto di vigilanza, autofficina, carrozzeria,
    concessionaria, autosalone, automobili, autonoleggio, distributore di benzina, stazione di servizio,
    autostazione, trasporto pubblico, azienda trasporti, trasporti e logistica, spedizioni, corrieri, traslochi,
    ferrovie, ferrovie dello stato, compagnia di navigazione, armatori, capitaneria di porto, autorità portuale,
    interporto, ospedale civile, ospedale pediatrico, ospedale universitario, ospedale maggiore, ospedale san,
    presidio ospedaliero, irccs, policlinico universitario, azienda ospedaliero universitaria, azienda ulss, ulss,
    usl, cliniche, centro dentistico, centro di riabilitazione, centro riabilitativo, centro     fisioterapico,
    centro anziani, centro sociale, centro culturale, centro sportivo, centro giovanile, centro     estivo, centro
    per l'impiego, centro di ricerca, centro studi, centro servizi, centro benessere, casa famiglia, casa protetta,
    casa albergo, comunità montana, comunità terapeutica, comunità minori, consultorio, croce bianca, croce verde,
    misericordia, pubblica assistenza, avis, hospice, laboratorio analisi, laboratorio di analisi, laboratorio
    odontotecnico, ambulatori, ludoteca, oratorio, asili nido, scuola dell'infanzia, scuola di musica, scuola di
    danza, scuola di lingue, comuni, unione dei comuni, città metropolitana, municipio, giunta regionale, consiglio
    regionale, consiglio comunale, presidenza del consiglio, camera dei deputati, senato della repubblica,
    parlamento europeo, commissione europea, nazioni unite, ministero dell', ministero dell'istruzione, ministero
    della difesa, ufficio scolastico, ufficio scolastico regionale, questure, polizia locale, polizia municipale,
    polizia penitenziaria, esercito, aeronautica militare, arma dei carabinieri, capitaneria, carcere, casa
    circondariale, corte dei conti, tribunali, procura della repubblica, avvocatura, notai, ordine degli, collegio
    dei, camera del lavoro, confcommercio, confindustria, confartigianato, coldiretti, acli, arci, cisl, uil,
    patronato, caf, banche, bcc, banca d'italia, casse rurali, cassa rurale, cassa depositi, fondo pensione,
    holding, assicuratrice, gestione immobili, amministrazioni condominiali, amministrazione condominiale,
    consulenze, consulting, centro elaborazione dati, informatica e, software house, startup, start-up, incubatore,
    call center, ditta, ditta individuale, impresa familiare, azienda di famiglia, azienda familiare, azienda
    vinicola, azienda vitivinicola, azienda agrituristica, azienda tessile, azienda municipalizzata, azienda
    speciale, aziende, poderi, podere, fattoria, masseria, cascina, maneggio, circolo, circolo tennis, unione
    sportiva, società sportiva, società cooperativa, cooperativa sociale, società agricola, circolo culturale, pro
    loco, federazione, federazione italiana, caritas diocesana, curia, arcidiocesi, convento, monastero, santuario,
    basilica, seminario vescovile, croce rossa italiana, ambasciata, consolato, istituto italiano di cultura,
    istituto di ricerca, consiglio nazionale delle ricerche, enea, ingv, istat, scuola guida
  `,
  employers: words`
      croce rossa, esercito italiano, marina militare, carabinieri, polizia di stato, poste italiane, trenitalia,
      enel, eni, fiat, unicredit, intesa sanpaolo, coop, esselunga, conad
  `,
  theses: words`tesi, tesi di laurea, titolo della tesi, elaborato finale`,
  schools: words`
    università, universita, politecnico, liceo, istituto, scuola, facoltà, accademia, itis, conservatorio,
    universita', iti, itc, ipsia, ateneo, istituto professionale, istituto superiore, istituto comprensivo, istituto
    d'arte, ipseoa, accademia di belle arti, sapienza, bocconi, luiss, normale di pisa, scuola media, scuola
    superiore, università di, università degli studi, politecnico di, scuola elementare, scuola primaria, scuola
    normale superiore, istituto tecnico, istituto alberghiero, its, ipssar, liceo classico, liceo scientifico, liceo
    linguistico, liceo artistico, conservatorio di musica, la sapienza, iulm, iuav, ied, naba, supsi, università
    cattolica, università cattolica del sacro cuore, università statale, università telematica, università popolare,
    università per stranieri, università della calabria, università federico ii, alma mater, alma mater studiorum,
    università roma tre, roma tre, tor vergata, ca' foscari, unibo, unipd, unimi, unimib, unito, unipi, unifi,
    unina, unisa, uniba, unict, unipa, uniss, unipv, unipr, unimore, uniud, univr, unitn, univpm, unibg, unibs,
    uniupo, polimi, polito, poliba, bocconi business school, luiss business school, sda bocconi, politecnica delle
    marche, iuss, sissa, imt lucca, sant'anna, scuola superiore sant'anna, scuola holden, scuola civica, scuola
    civica di musica, scuola di specializzazione, scuola interpreti, scuola superiore per mediatori linguistici,
    ssml, scuola alberghiera, scuola professionale, scuola secondaria, scuola secondaria di primo grado, scuola
    secondaria di secondo grado, scuola materna, scuola dell'infanzia, scuola di alta formazione, scuola di teatro,
    scuola di cinema, scuola di moda, scuola militare, scuola edile, centro sperimentale di cinematografia, centro
    di formazione professionale, centro formazione professionale, cfp, enaip, enfap, cnos-fap, ente di formazione,
    collegio, convitto, accademia militare, accademia navale, accademia d'arte drammatica, accademia della moda,
    accademia di costume e moda, accademia albertina, accademia di brera, brera, istituto europeo di design,
    istituto marangoni, polimoda, isia, istituto magistrale, istituto tecnico commerciale, istituto tecnico
    industriale, istituto tecnico per geometri, istituto tecnico agrario, istituto tecnico nautico, istituto tecnico
    statale, istituto tecnico superiore, istituto professionale di stato, istituto agrario, istituto nautico,
    istituto tecnologico, istituto statale, istituto statale d'arte, istituto di istruzione superiore, iis, ipsar,
    ipsct, ipsss, itcg, itg, itas, itts, liceo delle scienze umane, liceo musicale, liceo pedagogico, liceo
    socio-psico-pedagogico, liceo statale, liceo ginnasio, ginnasio, facoltà di, usi lugano, liceo cantonale, scuola
    cantonale, scuola universitaria professionale
  `,
  units: words`
    dipartimento, dipartimento di, reparto, reparto di, ufficio, ufficio di, settore, sezione, divisione, area,
    direzione, direzione generale, unità operativa, u.o, servizio di, filiale, sede, sede di, succursale, agenzia
    di, facoltà, facoltà di, scuola di, istituto di, laboratorio di, laboratorio, cattedra, cattedra di, centro di,
    gruppo di ricerca, team, squadra, comitato, commissione, consiglio di amministrazione, consiglio di, pronto
    soccorso, terapia intensiva, sala operatoria, cucina, sala, amministrazione, risorse umane, ufficio acquisti,
    ufficio vendite, battaglione, reggimento, brigata, compagnia carabinieri, dipartimento dell', ufficio tecnico,
    ufficio legale, ufficio stampa, ufficio personale, ufficio marketing, ufficio commerciale, ufficio contabilità,
    ufficio amministrativo, ufficio postale, ufficio relazioni, sportello, segreteria, segreteria generale,
    segreteria studenti, sezione di, divisione di, direzione di, direzione regionale, direzione sanitaria, settore
    tecnico, area di, servizio sociale, unità di, unità di ricerca, unità operativa complessa, struttura complessa,
    cattedre, scuola di dottorato, gruppo di lavoro, rianimazione, blocco operatorio, reparto di chirurgia,
    pediatria, medicina interna, radiologia, day hospital, ambulatorio di, poliambulatori, punto vendita,
    stabilimento, stabilimento di, magazzino centrale, deposito di, sede centrale, sede legale, sede operativa,
    filiale di, succursale di, consiglio direttivo, collegio sindacale, commissione consiliare, giunta, compagnia
    di, plotone, squadrone, nucleo, nucleo operativo, stazione carabinieri, comando provinciale, comando stazione,
    distaccamento, amministrazione finanza e controllo
  `,
  countries: words`
    italia, danimarca, norvegia, svezia, finlandia, islanda, germania, austria, svizzera, francia, belgio, paesi
    bassi, lussemburgo, spagna, portogallo, grecia, polonia, cechia, slovacchia, ungheria, romania, bulgaria,
    croazia, slovenia, serbia, ucraina, turchia, regno unito, irlanda, stati uniti, canada, messico, brasile,
    argentina, cile, colombia, perù, cina, giappone, corea del sud, india, australia, nuova zelanda, israele,
    egitto, marocco, tunisia, sudafrica, emirati arabi uniti, singapore, estonia, lettonia, lituania, inghilterra,
    scozia, galles, irlanda del nord, gran bretagna, olanda, san marino, repubblica di san marino, città del
    vaticano, vaticano, monaco, principato di monaco, andorra, liechtenstein, malta, cipro, albania, kosovo,
    macedonia, macedonia del nord, montenegro, bosnia, bosnia ed erzegovina, bosnia-erzegovina, jugoslavia,
    repubblica ceca, cecoslovacchia, moldavia, moldova, bielorussia, russia, unione sovietica, urss, georgia,
    armenia, azerbaigian, kazakistan, uzbekistan, kirghizistan, tagikistan, turkmenistan, mongolia, afghanistan,
    pakistan, bangladesh, sri lanka, nepal, maldive, iran, iraq, siria, libano, giordania, palestina, arabia
    saudita, kuwait, bahrein, qatar, oman, yemen, libia, algeria, sudan, etiopia, eritrea, somalia, kenya, uganda,
    ruanda, burundi, tanzania, zambia, zimbabwe, malawi, mozambico, angola, namibia, botswana, madagascar, senegal,
    gambia, guinea, mauritania, mali, niger, burkina faso, costa d'avorio, ghana, togo, benin, nigeria, camerun,
    ciad, gabon, congo, repubblica democratica del congo, capo verde, corea del nord, cambogia, laos, birmania,
    vietnam, thailandia, tailandia, malesia, indonesia, filippine, taiwan, hong kong, cuba, haiti, giamaica,
    repubblica dominicana, portorico, guatemala, honduras, nicaragua, el salvador, costa rica, panama, ecuador,
    bolivia, venezuela, uruguay, paraguay, usa, u.s.a, stati uniti d'america, uk, uae, emirati arabi
  `,
  placeWords: words`
    via, viale, piazza, piazzale, corso, largo, vicolo, strada, località, loc., frazione, fraz., contrada,
    interno, scala, cap, provincia, provincia di, prov., comune, zona, quartiere, vicino a, nord, sud, est,
    ovest, centro, sede legale
  `,
  streetsBefore: words`via, viale, piazza, corso, vicolo`,
  atSigns: words`chiocciola`,
  dotSigns: words`punto`,
  placeParticles: words`di, del, della, da, dei, in, sul, al, a`,
  workModes: words`
    da remoto, remoto, in remoto, full remote, smart working, smart-working, telelavoro, ibrido, ibrida, in sede, in
    presenza, online, a distanza, trasferte, lavoro da remoto, lavoro da casa, da casa, lavoro agile, lavoro ibrido,
    modalità ibrida, modalità remota, modalità online, on line, online e in presenza, da remoto e in presenza,
    completamente da remoto, 100% remoto, full-remote, in ufficio, presso il cliente, presso la sede, in loco, tutta
    italia, territorio nazionale, sul territorio nazionale, all'estero, varie sedi, sedi varie, itinerante, a
    domicilio, formazione a distanza
  `,
  regions: words`
    abruzzo, basilicata, calabria, campania, emilia-romagna, emilia romagna, friuli-venezia giulia, friuli venezia
    giulia, lazio, liguria, lombardia, marche, molise, piemonte, puglia, sardegna, sicilia, toscana, trentino-alto
    adige, trentino alto adige, alto adige, trentino, umbria, valle d'aosta, veneto, canton ticino, ticino, brianza,
    salento, europa, sud tirolo, südtirol, valle d’aosta, val d'aosta, friuli, venezia giulia, venezia tridentina,
    romagna, irpinia, cilento, maremma, langhe, monferrato, canavese, valsesia, valtellina, valcamonica,
    franciacorta, lomellina, oltrepò pavese, brianza milanese, garfagnana, lunigiana, versilia, mugello, casentino,
    ciociaria, agro pontino, marsica, gargano, murge, barbagia, gallura, ogliastra, sulcis, costa smeralda, penisola
    sorrentina, costiera amalfitana, riviera romagnola, riviera ligure, castelli romani, val di susa, val di non,
    val pusteria, val di fassa, carnia, città metropolitana di milano, città metropolitana di torino, città
    metropolitana di roma, città metropolitana di napoli, città metropolitana di bologna, città metropolitana di
    firenze, provincia di milano, provincia di torino, provincia di roma, provincia di napoli, provincia di bologna,
    provincia di firenze, provincia di bergamo, provincia di brescia, provincia di como, provincia di varese,
    provincia di verona, provincia di vicenza, provincia di padova, provincia di treviso, provincia di venezia,
    provincia di modena, provincia di parma, provincia di reggio emilia, provincia di bari, provincia di lecce,
    provincia di salerno, provincia di catania, provincia di palermo, provincia di trento, provincia di bolzano,
    provincia di cuneo, grigioni, cantone dei grigioni, canton grigioni, canton zurigo, canton berna, canton vaud,
    canton ginevra, canton vallese, svizzera italiana, baviera, sassonia, tirolo, carinzia, provenza, bretagna,
    normandia, costa azzurra, catalogna, andalusia, paesi baschi, galizia, inghilterra, scozia, galles, california,
    florida, texas, america latina, sud america, nord america, asia, africa, medio oriente, unione europea,
    scandinavia, balcani, nord italia, centro italia, sud italia, corsica
  `,
  regionCodes: words`
    ag, al, an, ao, ap, aq, ar, at, av, ba, bg, bi, bl, bn, bo, br, bs, bt, bz, ca, cb, ce, ch, cl, cn, co, cr,
    cs, ct, cz, en, fc, fe, fg, fi, fm, fr, ge, go, gr, im, is, kr, lc, le, li, lo, lt, lu, mb, mc, me, mi, mn,
    mo, ms, mt, na, no, nu, or, pa, pc, pd, pe, pg, pi, pn, po, pr, pt, pu, pv, pz, ra, rc, re, rg, ri, rm, rn,
    ro, sa, si, so, sp, sr, ss, su, sv, ta, te, tn, to, tp, tr, ts, tv, ud, va, vb, vc, ve, vi, vr, vt, vv
  `,
  cities: words`
    ginevra, londra, parigi, berlino, monaco di baviera, zurigo, losanna, vienna, barcellona, bruxelles, lisbona,
    praga, varsavia, atene, amsterdam, dublino, roma, milano, torino, napoli, firenze, bologna, venezia, genova,
    palermo, parma, padova, verona, bari, catania, trieste, pisa, trento, modena, brescia, bergamo, perugia,
    cagliari, bolzano, reggio emilia, ferrara, rimini, ravenna, ancona, siena, lucca, livorno, pescara, salerno,
    lecce, sassari, messina, udine, como, monza, taranto, prato, reggio calabria, foggia, latina, siracusa, forlì,
    vicenza, terni, novara, piacenza, arezzo, cesena, pesaro, la spezia, cremona, mantova, pavia, pistoia, grosseto,
    asti, alessandria, cuneo, ivrea, biella, aosta, savona, sanremo, imperia, varese, lecco, lodi, sondrio, rovigo,
    treviso, belluno, pordenone, gorizia, caserta, benevento, avellino, potenza, matera, cosenza, catanzaro,
    crotone, agrigento, trapani, ragusa, enna, nuoro, oristano, olbia, l'aquila, teramo, chieti, campobasso,
    isernia, viterbo, rieti, frosinone, assisi, urbino, fabriano, faenza, imola, carpi, sassuolo, merano,
    bressanone, madrid, lugano, bellinzona, mendrisio, chiasso, new york, giugliano in campania, pozzuoli, casoria,
    torre del greco, castellammare di stabia, portici, ercolano, afragola, aversa, acerra, nocera inferiore, cava
    de' tirreni, battipaglia, scafati, eboli, agropoli, barletta, altamura, molfetta, bitonto, bisceglie, gravina in
    puglia, corato, brindisi, martina franca, francavilla fontana, ostuni, nardò, gallipoli, galatina, manfredonia,
    cerignola, san severo, san giovanni rotondo, lucera, lamezia terme, corigliano-rossano, vibo valentia, gioia
    tauro, locri, soverato, acireale, caltagirone, paternò, misterbianco, caltanissetta, modica, marsala, mazara del
    vallo, alcamo, bagheria, milazzo, barcellona pozzo di gotto, sciacca, licata, canicattì, taormina, cefalù,
    termini imerese, quartu sant'elena, carbonia, alghero, tempio pausania, tortolì, lanusei, guidonia montecelio,
    fiumicino, pomezia, anzio, velletri, civitavecchia, ladispoli, cerveteri, monterotondo, frascati, albano
    laziale, ciampino, gaeta, terracina, cassino, anagni, civita castellana, avezzano, sulmona, lanciano,
    montesilvano, francavilla al mare, roseto degli abruzzi, giulianova, termoli, foligno, città di castello,
    spoleto, gubbio, orvieto, todi, senigallia, macerata, civitanova marche, ascoli piceno, san benedetto del
    tronto, osimo, recanati, camerino, scandicci, sesto fiorentino, empoli, campi bisenzio, viareggio, carrara,
    massa carrara, montecatini terme, pontedera, san giuliano terme, piombino, rosignano marittimo, poggibonsi,
    colle di val d'elsa, montepulciano, cortona, camaiore, pietrasanta, riccione, santarcangelo di romagna,
    cesenatico, cervia, san lazzaro di savena, casalecchio di reno, sasso marconi, castel san pietro terme, san
    giovanni in persiceto, formigine, maranello, mirandola, scandiano, guastalla, fidenza, salsomaggiore terme,
    sestri levante, rapallo, chiavari, albenga, finale ligure, ventimiglia, bordighera, alassio, sarzana,
    moncalieri, collegno, nichelino, grugliasco, settimo torinese, chieri, pinerolo, venaria reale, carmagnola,
    fossano, mondovì, savigliano, saluzzo, novi ligure, tortona, casale monferrato, acqui terme, vercelli, verbania,
    domodossola, borgomanero, stresa, sesto san giovanni, cinisello balsamo, legnano, paderno dugnano, cologno
    monzese, rozzano, san donato milanese, segrate, corsico, bollate, san giuliano milanese, pioltello, cernusco sul
    naviglio, abbiategrasso, assago, buccinasco, cusano milanino, bresso, lainate, garbagnate milanese, lissone,
    seregno, desio, cesano maderno, limbiate, brugherio, vimercate, agrate brianza, giussano, busto arsizio,
    gallarate, saronno, cassano magnago, tradate, luino, cantù, mariano comense, treviglio, dalmine, seriate,
    desenzano del garda, montichiari, lumezzane, salò, casalmaggiore, castiglione delle stiviere, suzzara, vigevano,
    voghera, codogno, casalpusterlengo, tirano, morbegno, chiavenna, rovereto, riva del garda, pergine valsugana,
    laives, brunico, vipiteno, bassano del grappa, schio, valdagno, thiene, arzignano, montecchio maggiore,
    villafranca di verona, legnago, san bonifacio, bussolengo, bardolino, mestre, marghera, chioggia, spinea,
    jesolo, san donà di piave, portogruaro, mogliano veneto, conegliano, castelfranco veneto, montebelluna, vittorio
    veneto, oderzo, abano terme, monselice, albignasego, feltre, cortina d'ampezzo, monfalcone, tolmezzo, cividale
    del friuli, codroipo, sacile, lignano sabbiadoro, tarvisio, chivasso, ciriè, marsciano, locarno, ascona, biasca,
    città del vaticano, francoforte, amburgo, stoccarda, norimberga, lipsia, dresda, hannover, brema, düsseldorf,
    friburgo, basilea, berna, lucerna, san gallo, coira, innsbruck, salisburgo, linz, graz, klagenfurt, lubiana,
    zagabria, spalato, belgrado, sarajevo, tirana, bucarest, budapest, bratislava, cracovia, danzica, breslavia,
    mosca, san pietroburgo, kiev, istanbul, smirne, salonicco, nizza, marsiglia, lione, bordeaux, strasburgo,
    grenoble, montpellier, lilla, nantes, anversa, gand, bruges, liegi, lovanio, l'aia, rotterdam, utrecht,
    maastricht, lussemburgo, copenaghen, stoccolma, oslo, helsinki, edimburgo, cambridge, oxford, manchester,
    bristol, cork, siviglia, valencia, saragozza, bilbao, granada, malaga, salamanca, coimbra, porto, tangeri,
    casablanca, tunisi, algeri, il cairo, alessandria d'egitto, gerusalemme, tel aviv, beirut, damasco, dubai,
    mumbai, nuova delhi, pechino, shanghai, tokyo, kyoto, seul, singapore, bangkok, sydney, melbourne, los angeles,
    san francisco, chicago, boston, filadelfia, miami, toronto, montréal, città del messico, buenos aires, rio de
    janeiro, santiago del cile, lima, bogotà, l'avana
  `,
  connectives: words`
    presso, per, in, alla, presso la, c/o, al, allo, presso il, presso lo, presso l', per conto di, per la,
    per il, nella, nel, con, della, del, dell'
  `,
  locatives: words`a, in, di, nei pressi di`,
  employment: words`
    full time, full-time, tempo pieno, a tempo pieno, part time, part-time, tempo parziale, indeterminato, tempo
    indeterminato, a tempo indeterminato, determinato, tempo determinato, a tempo determinato, contratto a termine,
    a progetto, co.co.co, cococo, co.co.pro, collaborazione, collaborazione occasionale, prestazione occasionale,
    partita iva, p.iva, libero professionista, libera professionista, libera professione, freelance, autonomo,
    autonoma, lavoro autonomo, apprendistato, apprendista, stage, stagista, tirocinio, tirocinante, tirocinio
    curriculare, tirocinio formativo, praticantato, praticante, alternanza scuola-lavoro, servizio civile, servizio
    militare, servizio di leva, leva, volontariato, volontario, volontaria, stagionale, lavoro stagionale, lavoro
    estivo, somministrazione, interinale, supplenza, supplente, di ruolo, assegno di ricerca, borsa di studio,
    borsista, maternità, congedo di maternità, congedo parentale, anno sabbatico, aspettativa, disoccupato,
    disoccupata, in cerca di occupazione, ore settimanali, turnista, tempo pieno e indeterminato, full-time
    indeterminato, contratto full time, contratto part time, contratto a tempo indeterminato, contratto a tempo
    determinato, contratto determinato, contratto indeterminato, contratto di apprendistato, contratto di
    somministrazione, contratto di collaborazione, contratto a progetto, contratto a chiamata, contratto
    intermittente, lavoro a chiamata, a chiamata, lavoro interinale, lavoro a progetto, lavoro dipendente, lavoro
    occasionale, lavoro part-time, lavoro estivo stagionale, stagione estiva, stagione invernale, contratto
    stagionale, contratto d'opera, contratto di ricerca, contratto di inserimento, contratto di formazione e lavoro,
    formazione lavoro, cocopro, cfl, ritenuta d'acconto, con ritenuta d'acconto, libero professionale, con partita
    iva, a partita iva, regime forfettario, lavoratore autonomo, in proprio, attività in proprio, tirocinio
    extracurriculare, tirocinio extracurricolare, tirocinio curricolare, tirocinio post laurea, tirocinio
    professionalizzante, tirocinio obbligatorio, tirocinio universitario, stage curriculare, stage curricolare,
    stage extracurriculare, stage formativo, stage estivo, stage universitario, stage aziendale, alternanza scuola
    lavoro, pcto, pratica forense, praticantato forense, pratica notarile, praticantato professionale, supplenze,
    supplenza annuale, incarico a tempo determinato, incarico annuale, immissione in ruolo, precario, precaria,
    garanzia giovani, lsu, lavori socialmente utili, borsa lavoro, servizio civile universale, servizio volontario
    europeo, sve, corpo europeo di solidarietà, obiettore di coscienza, volontariato europeo, congedo di paternità,
    anno di congedo, cassa integrazione, in mobilità, disoccupazione, inoccupato, inoccupata, in cerca di lavoro, in
    cerca di prima occupazione, pensionato, pensionata, in pensione, periodo di prova, ore a settimana,
    ore/settimana, h settimanali, lavoro su turni, turni notturni, turno notturno, nel fine settimana
  `,
  timeOff: words`
    maternità, congedo parentale, congedo di maternità, anno sabbatico, aspettativa, pausa lavorativa,
    ricerca di occupazione
  `,
  ownAccount: words`
    libera professione, in proprio, lavoro autonomo, partita iva, autonomo, attività in proprio,
    studio privato, azienda di famiglia, ditta individuale
  `,
  honours: words`
    110 e lode, con lode, e lode, lode, cum laude, magna cum laude, summa cum laude, voto, votazione,
    voto di laurea, voto finale, voto di diploma, media, menzione, con menzione, dignità di stampa, ottimo,
    distinto, buono, sufficiente, idoneo, superato, con merito, borsa di merito, premio di laurea
  `,
  sentenceOpeners: words`
    responsabile di, responsabile del, responsabile della, responsabile dei, addetto a, addetta a, addetto alla,
    addetta alla, incaricato di, sviluppo di, sviluppo e, sviluppato, ho sviluppato, progettazione di,
    progettazione e, progettato, realizzazione di, realizzazione e, realizzato, ho realizzato, gestione di,
    gestione del, gestione della, gestione dei, gestione delle, gestito, ho gestito, coordinamento di,
    coordinamento del, coordinato, ho coordinato, organizzazione di, organizzato, creazione di, creato,
    ho creato, preparazione di, preparazione e, preparato, supporto a, supporto alla, supporto al, supportato,
    assistenza a, assistenza ai, assistenza alla, assistito, analisi di, analisi dei, analizzato, controllo di,
    controllo e, controllato, manutenzione di, manutenzione e, vendita di, vendita e, accoglienza clienti,
    accoglienza e, cura di, cura dei, insegnamento di, insegnato, ho insegnato, formazione di, formato,
    redazione di, redatto, traduzione di, tradotto, ricerca di, partecipazione a, partecipato,
    collaborazione con, collaborato, ho collaborato, miglioramento di, migliorato, ottimizzazione di,
    ottimizzato, riduzione di, ridotto, aumento di, aumentato, implementazione di, implementato,
    installazione di, installato, montaggio di, riparazione di, riparato, pulizia di, contabilità, fatturazione,
    negoziazione, negoziato, guidato, diretto, lavorato, ho lavorato, lavoro su, aiuto, mi occupo di,
    mi sono occupato di, mi sono occupata di, occupandomi di, principali mansioni, mansioni, attività, sono, ho,
    mi, il mio, la mia, durante, esperienza in, conoscenza di, automazione di, migrazione di, integrazione di,
    lanciato, costruito, conseguito, servizio ai
  `,
  namePrefixes: words`
    sig., sig.ra, dott., dott.ssa, dr., dr.ssa, prof., prof.ssa, ing., arch., avv., geom., rag., don
  `,
  nameSuffixes: words`phd, ph.d, msc, mba, jr`,
  greetings: words`sono, mi chiamo, il mio nome è, ciao sono, io sono`,
  conjunctions: words`e, ed, o, con`,
  determiners: words`il, la, lo, i, le, il mio, la mia, i miei, le mie, un, una`,
  genitives: words`di, del, della, dei, da`,
  frequent: words`
      e, di, il, la, per, con, del, della, dei, delle, nel, in, un, una, da, che, sono, al, esperienza,
      esperienze, formazione, istruzione, competenze, lingue, sviluppo, presente, oggi
  `,
}
