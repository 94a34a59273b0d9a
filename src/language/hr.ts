import { bareLists } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

/** Croatian and Bosnian, and Serbian and Montenegrin in Latin letters. */
export const hr: Vocabulary = {
  titles: bareLists({
    summary: words`
      o meni, sažetak, profil, profesionalni profil, osobni profil, cilj, karijerni cilj, profesionalni cilj,
      kratko o meni, ukratko o meni, tko sam, ko sam, rezime, lični profil, nešto o meni, opis, profesionalni sažetak,
      životni cilj, predstavljanje
    `,
    experience: words`
      iskustvo, radno iskustvo, profesionalno iskustvo, poslovno iskustvo, iskustva, karijera, zaposlenje, zaposlenja,
      prakse, stručna praksa, praksa, radna iskustva, prethodna zaposlenja, prethodno iskustvo, posao, poslovi,
      radna biografija, radna povijest, radna istorija, rad, studentski poslovi, zaposlenost, praksa i iskustvo,
      dosadašnje iskustvo, profesionalna karijera
    `,
    education: words`
      obrazovanje, školovanje, obrazovanje i osposobljavanje, formalno obrazovanje, edukacija, studij,
      akademsko obrazovanje, obrazovanje i usavršavanje, studije, naobrazba, obrazovanje i obuka, stručna sprema
    `,
    skills: words`
      vještine, veštine, znanja, kompetencije, kompetencije i vještine, znanja i vještine, znanja i veštine,
      tehničke vještine, tehničke veštine, tehnologije, računalne vještine, kompjuterske vještine, rad na računaru,
      rad na računalu, osobne vještine, lične veštine, lične vještine, digitalne vještine, digitalne veštine,
      poslovne vještine, ključne vještine, vještine i kompetencije, osobne vještine i kompetencije,
      lične veštine i kompetencije, programski jezici, alati, kompjuterske veštine, meke vještine, meke veštine,
      stručne vještine, sposobnosti, osobine, lične osobine, osobne kvalitete, druge vještine, ostale vještine,
      ostale veštine, vještine i znanja, veštine i znanja, stručna znanja, poznavanje rada na računaru,
      informatička znanja, kvalifikacije, organizacijske vještine, osobne kompetencije
    `,
    projects: words`
      projekti, osobni projekti, lični projekti, vlastiti projekti, portfolio, moji projekti, izdvojeni projekti,
      projekat
    `,
    contact: words`
      kontakt, kontakti, osobni podaci, lični podaci, kontakt podaci, osobne informacije, lične informacije,
      podaci za kontakt, kontakt informacije, poveznice, linkovi, opći podaci, opšti podaci, osnovni podaci
    `,
    languages: words`
      jezici, strani jezici, poznavanje jezika, jezične vještine, znanje jezika, jezičke veštine, strani jezik,
      poznavanje stranih jezika, znanje stranih jezika, jezične kompetencije
    `,
    certifications: words`
      certifikati, sertifikati, tečajevi, kursevi, usavršavanje, edukacije, tečajevi i certifikati,
      kursevi i sertifikati, seminari, obuke, licence, dodatno obrazovanje, dodatna edukacija, stručno usavršavanje,
      certifikati i tečajevi, seminari i edukacije, obuke i kursevi, radionice, neformalno obrazovanje,
      sertifikati i kursevi, obuke i sertifikati, vozačka dozvola, kursevi i obuke
    `,
    publications: words`publikacije, radovi, članci, objavljeni radovi, znanstveni radovi, naučni radovi`,
    talks: words`predavanja, prezentacije, konferencije, izlaganja`,
    teaching: words`nastava, nastavna djelatnost, nastavno iskustvo`,
    awards: words`
      nagrade, priznanja, nagrade i priznanja, postignuća, stipendije, uspjesi, uspesi, dostignuća,
      priznanja i nagrade, nagrade i stipendije
    `,
    volunteering: words`
      volontiranje, volonterski rad, volontersko iskustvo, članstva, izvannastavne aktivnosti, aktivnosti,
      vannastavne aktivnosti, članstvo, volonterstvo, dodatne aktivnosti, volonterske aktivnosti
    `,
    interests: words`
      interesi, hobiji, hobi, interesovanja, hobiji i interesi, interesi i hobiji, slobodno vrijeme, slobodno vreme,
      interesovanja i hobiji
    `,
    references: words`preporuke, reference`,
    other: words`ostalo, dodatne informacije, razno, ostale informacije, dodatno, drugo, dodatni podaci, prilozi`,
  }),
  titleWords: bareLists({
    experience: words`iskustvo, iskustva`,
    education: words`obrazovanje, školovanje`,
    skills: words`vještine, veštine, kompetencije, znanja`,
    projects: words`projekti`,
    contact: words`kontakt, podaci`,
    languages: words`jezici, jezika`,
    certifications: words`certifikati, sertifikati, tečajevi, kursevi, usavršavanje`,
    publications: words`publikacije`,
    awards: words`nagrade, priznanja`,
    volunteering: words`volontiranje, volonterski`,
    interests: words`hobiji, interesi, interesovanja`,
  }),
  spellings: ['bare'],
  documents: words`
    životopis, zivotopis, radna biografija, biografija, moj životopis, moja biografija, profesionalna biografija
  `,
  labels: bareLists({
    name: words`ime, prezime, ime i prezime, puno ime, prezime i ime, ime / prezime`,
    email: words`e-mail, email, mail, e-pošta, e-mail adresa, elektronska pošta, imejl, e-adresa`,
    phone: words`
      telefon, tel, mobitel, mobilni, mob, broj telefona, kontakt telefon, mobilni telefon, broj mobitela,
      telefonski broj
    `,
    address: words`
      adresa, grad, mjesto, mesto, prebivalište, mjesto stanovanja, mesto stanovanja, lokacija, adresa stanovanja,
      država, boravište
    `,
    website: words`web, web stranica, internet stranica, sajt, veb sajt, web sajt`,
    birth: words`
      datum rođenja, rođen, rođena, dob, godine, nacionalnost, državljanstvo, mjesto rođenja, mesto rođenja,
      bračno stanje, bračni status, datum i mjesto rođenja, datum i mesto rođenja, spol, pol, godina rođenja
    `,
    period: words`
      razdoblje, period, datum, datumi, trajanje, godina, vrijeme, vreme, od – do, od - do, datumi (od - do),
      period rada
    `,
    role: words`
      radno mjesto, radno mesto, pozicija, položaj, funkcija, uloga, naziv radnog mjesta, zanimanje ili radno mjesto,
      radna pozicija
    `,
    organization: words`
      tvrtka, poslodavac, firma, kompanija, organizacija, škola, fakultet, sveučilište, univerzitet, ustanova,
      preduzeće, poduzeće, ime poslodavca, naziv poslodavca, obrazovna ustanova, institucija
    `,
    client: words`klijent, naručitelj`,
    location: words`lokacija, mjesto, mesto, grad`,
    degree: words`
      smjer, smer, zvanje, stupanj, stepen, titula, studij, studijski program, odsjek, odsek, kvalifikacija,
      stručna sprema, stečeno zvanje
    `,
    headline: words`zanimanje, pozicija, željena pozicija, radno mjesto, profesija`,
    aside: words`
      zadaci, opis posla, opis, odgovornosti, tehnologije, alati, postignuća, projekti, projekt, diplomski rad,
      završni rad, prosjek, prosek, prosjek ocjena, prosek ocena, zaduženja, glavni zadaci, u tijeku, u toku,
      završeno, glavni poslovi i odgovornosti, tema, korištene tehnologije, korišćene tehnologije, opis poslova,
      poslovi
    `,
  }),
  months: [
    words`siječanj, siječnja, sij, januar, januara, jan`,
    words`veljača, veljače, velj, februar, februara, feb`,
    words`ožujak, ožujka, ožu, mart, marta, mar`,
    words`travanj, travnja, tra, april, aprila, apr`,
    words`svibanj, svibnja, svi, maj, maja`,
    words`lipanj, lipnja, juni, jun, juna`,
    words`srpanj, srpnja, juli, jul, jula`,
    words`kolovoz, kolovoza, kol, avgust, avgusta, avg, august, augusta, aug`,
    words`rujan, rujna, ruj, septembar, septembra, sept, sep`,
    words`listopad, oktobar, oktobra, okt`,
    words`studeni, studenog, studenoga, stu, novembar, novembra, nov`,
    words`prosinac, prosinca, decembar, decembra, dec`,
  ],
  seasons: words`proljeće, ljeto, jesen, proleće, leto, zima`,
  open: words`
    danas, sada, trenutno, sadašnjost, sadašnjosti, u tijeku, u toku, još uvijek, još traje, do danas, do sada,
    i dalje, sadašnje vrijeme, trenutačno, u tijeku je, traje, trenutna
  `,
  since: words`od`,
  until: words`do`,
  from: words`od`,
  dateNotes: words`očekivani završetak, završetak`,
  dateWords: {
    schoolYear: words`akademska godina, školska godina, ak. god, šk. god`,
    of: words`r`,
    year: words`godine, god`,
    early: words`početak, početkom`,
    mid: words`sredina, sredinom`,
    late: words`kraj, krajem, kraja`,
    circa: words`oko, otprilike, cca`,
    quarter: words`kvartal, tromjesečje`,
    half: words`polugodište`,
    term: words`semestar, zimski semestar, ljetni semestar, letnji semestar`,
    and: words`i`,
  },
  events: {
    graduated: words`diplomirao, diplomirala, završetak, matura`,
    joined: words`zaposlenje, zapošljavanje`,
    left: words`odlazak, umirovljenje`,
  },
  roles: words`
    inženjer, inženjerka, programer, programerka, razvojni inženjer, softverski inženjer, developer, arhitekt,
    arhitekta, arhitektica, analitičar, analitičarka, konzultant, konzultantica, konzultantkinja, administrator,
    administratorica, administratorka, sistem inženjer, tester, testerica, voditelj, voditeljica, vođa,
    vođa tima, rukovoditelj, rukovodilac, rukovoditeljica, šef, šefica, menadžer, menadžerica, menadžerka,
    direktor, direktorica, direktorka, koordinator, koordinatorica, koordinatorka, specijalist, specijalista,
    stručnjak, stručni suradnik, stručni saradnik, suradnik, suradnica, saradnik, saradnica, referent,
    referentica, tehničar, tehničarka, pripravnik, pripravnica, vježbenik, praktikant, praktikantica,
    praktikantkinja, stažist, stažistica, praksa, asistent, asistentica, asistentkinja, pomoćnik, pomoćnica,
    student, volonter, volonterka, računovođa, knjigovođa, glavni knjigovođa, knjigovotkinja, ekonomist,
    ekonomista, revizor, revizorica, prodavač, prodavačica, trgovac, trgovkinja, prodajni predstavnik,
    komercijalist, komercijalista, komercijalni predstavnik, blagajnik, blagajnica, kasir, kasirka, skladištar,
    magacioner, vozač, vozačica, dostavljač, kurir, kuhar, kuharica, kuvar, kuvarica, konobar, konobarica,
    barmen, pekar, slastičar, slastičarka, poslastičar, recepcionar, recepcioner, recepcionerka, sobarica,
    spremačica, čistačica, električar, mehaničar, automehaničar, vodoinstalater, zidar, stolar, tesar, zavarivač,
    bravar, tokar, keramičar, vrtlar, baštovan, operater, operaterka, radnik, radnica, monter, majstor,
    poslovođa, liječnik, liječnica, lekar, lekarka, doktor medicine, medicinska sestra, medicinski tehničar,
    njegovatelj, njegovateljica, negovatelj, negovateljica, stomatolog, zubar, zubarica, farmaceut,
    farmaceutkinja, ljekarnik, ljekarnica, psiholog, psihologinja, fizioterapeut, fizioterapeutkinja, laborant,
    laborantica, veterinar, veterinarka, učitelj, učiteljica, nastavnik, nastavnica, profesor, profesorica,
    profesorka, odgojitelj, odgojiteljica, vaspitač, vaspitačica, pedagog, predavač, docent, docentica,
    docentkinja, znanstvenik, znanstvenica, naučnik, istraživač, istraživačica, doktorand, doktorandica, pravnik,
    pravnica, odvjetnik, odvjetnica, odvjetnički vježbenik, advokat, advokatkinja, bilježnik, sudac, sutkinja,
    sudija, tajnik, tajnica, sekretar, sekretarica, kadrovik, nabavljač, logističar, dispečer, dizajner,
    dizajnerica, dizajnerka, frizer, frizerka, kozmetičar, kozmetičarka, policajac, policajka, vojnik,
    vatrogasac, zaštitar, čuvar, novinar, novinarka, urednik, urednica, fotograf, fotografkinja, prevoditelj,
    prevoditeljica, prevodilac, tumač, knjižničar, knjižničarka, bibliotekar, bibliotekarka, kemičar, kemičarka,
    hemičar, fizičar, biolog, biologinja, matematičar, statističar, osnivač, osnivačica, suosnivač, vlasnik,
    vlasnica, poduzetnik, poduzetnica, preduzetnik, preduzetnica, obrtnik, instruktor, instruktorica,
    instruktorka, trener, trenerica, predsjednik, predsjednica, predsednik, predsednica, potpredsjednik, član,
    članica, zamjenik, zamenik, geodet, agronom, projektant, projektantica, projektantkinja, konstruktor,
    tehnolog, animator, animatorica, promotor, promotorica, promoterka, hostesa, samostalni, službenik,
    službenica, socijalni radnik, socijalna radnica, turistički vodič, nadzornik, nadzornica,
    programski inženjer, frilenser, freelancer, novak, ravnatelj, ravnateljica, glavna sestra, kirurg, hirurg,
    primalja, babica, znanstveni suradnik, naučni saradnik, zamjenik direktora, voditelj odjela,
    voditelj projekta, upravitelj, glavni kuhar, mesar, barista, recepcionarka, stjuardesa, pilot, viličarist,
    građevinski radnik, moler, poljoprivrednik, pčelar, krojač, krojačica, zlatar, savjetnik, savjetnica, agent,
    agentica, računovotkinja, ekonomistica, administrativni radnik, administrativna radnica, stručna suradnica,
    javni bilježnik, tužitelj, narednik, poručnik, časnik, oficir, lektor, lektorica, grafički dizajner,
    ilustrator, glumac, glumica, glazbenik, muzičar, pjevač, pjevačica, dirigent, redatelj, redateljica, kustos,
    kustosica, restaurator, arheolog, dadilja, čistač, domar, gradonačelnik, načelnik, vijećnik
  `,
  roleParts: words`inženjer, programer`,
  degrees: words`
    prvostupnik, prvostupnica, magistar, magistra, magistar inženjer, sveučilišni prvostupnik,
    stručni prvostupnik, diplomski studij, preddiplomski studij, poslijediplomski studij, stručni studij,
    sveučilišni studij, diplomirani, diplomirana, diplomirani inženjer, diplomirani ekonomista, osnovne studije,
    osnovne akademske studije, master studije, master akademske studije, strukovne studije, doktorske studije,
    doktorski studij, doktorat, specijalističke studije, matura, državna matura, svjedodžba,
    srednja stručna sprema, visoka stručna sprema, sss, vss, všs, dipl.ing, dipl. ing, dipl. oec, mag. ing,
    mag. oec, univ. bacc, bacc, bacc. ing, smjer, smer, studij, informatika, računarstvo, računarska tehnika,
    preddiplomski, diplomski, diplomski rad, student, studentica, studentkinja, apsolvent, ekonomist,
    magistar struke, magistra struke, dipl. iur, univ. spec, doktor, master, vsš, srednja škola smjer, tečaj,
    kurs, osposobljavanje, prekvalifikacija, certifikat, pravosudni ispit, stručni ispit, državni ispit,
    razmjena, erasmus, pravo, ekonomija, medicina, sestrinstvo, psihologija, pedagogija, povijest, novinarstvo,
    arhitektura, građevinarstvo, strojarstvo, elektrotehnika
  `,
  legalForms: words`d.o.o, d. o. o, j.d.o.o, d.d, d. d, a.d, a. d, k.d, o.d, obrt, s.p`,
  employerWords: words`
    društvo, tvrtka, firma, preduzeće, poduzeće, zaklada, fondacija, udruga, udruženje, ministarstvo, općina,
    opština, gradska uprava, zavod, bolnica, klinički bolnički centar, dom zdravlja, ljekarna, apoteka, banka,
    osiguranje, grupa, agencija, odvjetnički ured, ured, kancelarija, restoran, nakladništvo, tvornica, fabrika,
    centar, muzej, kazalište, pozorište, knjižnica, savez, zadruga, trgovina, stomatološka ordinacija,
    ordinacija, poliklinika, radionica, atelje, stolarija, pekara, pekarnica, slastičarna, slastičarnica, kafić,
    kavana, konoba, hotel, hostel, kamp, marina, opća bolnica, klinika, ljekarne, dječji vrtić, vrtić, jaslice,
    galerija, filharmonija, opera, orkestar, arhiv, novine, radio, televizija, tiskara, štamparija, knjižara,
    autoservis, servis, rudnik, elektrana, pivovara, vinarija, farma, opg, građevinska tvrtka,
    građevinsko poduzeće, gradnja, brodogradilište, željezara, prijevoz, prevoz, zračna luka, aerodrom, luka,
    nekretnine, turistička agencija, putnička agencija, računovodstveni servis, frizerski salon, salon, teretana,
    supermarket, trgovački centar, grad, gradsko poglavarstvo, županija, sud, općinski sud, županijski sud,
    državno odvjetništvo, policija, mup, vatrogasci, hrvatska vojska, veleposlanstvo, komora, sindikat, župa,
    crveni križ, crveni krst, caritas, konzum, podravka, ina, pliva, infobip, rimac, nis
  `,
  employers: words`kbc, hrvatske željeznice, hrvatska pošta, hrvatski telekom, hep, elektroprivreda`,
  theses: words`diplomski rad, završni rad, doktorska disertacija`,
  schools: words`
    sveučilište, univerzitet, fakultet, filozofski fakultet, ekonomski fakultet, pravni fakultet, veleučilište,
    visoka škola, visoka poslovna škola, akademija, gimnazija, srednja škola, osnovna škola, tehnička škola,
    ekonomska škola, škola, strukovna škola, fesb, elektrotehnički fakultet,
    fakultet elektrotehnike i računarstva, fakultet tehničkih nauka, institut, dječji vrtić, konzervatorij,
    učilište, pučko otvoreno učilište, odsjek, viša škola, akademija dramske umjetnosti, medicinska škola,
    ugostiteljska škola, obrtnička škola, muzička škola, glazbena škola, fer, fsb, pmf, efzg
  `,
  units: words`
    odjel, odjeljenje, odsjek, odsek, sektor, služba, ured, zavod, katedra, fakultet, institut, laboratorij,
    laboratorija, tim, grupa, podružnica, poslovnica, filijala, ispostava, odbor, uprava, nadzorni odbor,
    klinika za, hitna pomoć, intenzivna njega, kuhinja, recepcija, računovodstvo, ljudski resursi, nabava,
    prodaja, postrojba, bojna, satnija, četa
  `,
  countries: words`
      hrvatska, srbija, bosna i hercegovina, crna gora, njemačka, nemačka, austrija, slovenija, danska, norveška,
      švedska, finska, island, švicarska, francuska, belgija, nizozemska, luksemburg, španjolska, portugal,
      italija, grčka, poljska, češka, slovačka, mađarska, rumunjska, bugarska, ukrajina, turska,
      ujedinjeno kraljevstvo, irska, sjedinjene američke države, kanada, meksiko, brazil, argentina, čile,
      kolumbija, peru, kina, japan, južna koreja, indija, australija, novi zeland, izrael, egipat, maroko, tunis,
      južnoafrička republika, ujedinjeni arapski emirati, singapur, estonija, latvija, litva
  `,
  placeWords: words`
    ulica, ul., trg, avenija, cesta, put, bulevar, bb, grad, općina, opština, županija, okrug, naselje, kvart,
    poštanski broj, blizu, sjever, jug, istok, zapad, centar
  `,
  workModes: words`na daljinu, rad od kuće, od kuće, hibridno, uredski, online, remote`,
  regions: words`
    zagrebačka županija, splitsko-dalmatinska županija, istarska županija, primorsko-goranska županija,
    osječko-baranjska županija, dalmacija, istra, slavonija, vojvodina, republika srpska, hercegovina, kosovo,
    balkan, europa, evropa
  `,
  cities: words`
    zagreb, split, rijeka, osijek, zadar, beograd, novi sad, niš, kragujevac, sarajevo, banja luka, mostar,
    tuzla, zenica, podgorica, subotica, pula, varaždin, dubrovnik, šibenik, karlovac, sisak, velika gorica,
    slavonski brod, vinkovci, vukovar, bjelovar, koprivnica, čakovec, samobor, požega, zaprešić, krapina,
    opatija, trogir, makarska, zemun, pančevo, čačak, kraljevo, leskovac, užice, valjevo, zrenjanin, sombor,
    šabac, smederevo, kruševac, bijeljina, prijedor, bihać, nikšić, budva, beč, berlin, münchen, zagrebu, splitu,
    rijeci, osijeku, zadru, puli, đakovo, rovinj, poreč, sarajevu, kotor, skopje, ljubljana, maribor, london,
    minhen, budimpešta
  `,
  connectives: words`u, pri, za, kod, u tvrtki, u firmi`,
  locatives: words`u, na, kod, iz`,
  employment: words`
    puno radno vrijeme, puno radno vreme, na puno radno vrijeme, nepuno radno vrijeme, pola radnog vremena,
    skraćeno radno vrijeme, na određeno, na neodređeno, određeno vrijeme, neodređeno vrijeme, ugovor o djelu,
    ugovor o delu, autorski ugovor, honorarno, honorarni rad, honorarac, freelance, freelancer, samozaposlen,
    samozaposlena, obrtnik, obrt, preduzetnik, studentski posao, student servis, sezonski rad, sezonski posao,
    sezonski, praksa, stručna praksa, studentska praksa, praktikant, praktikantica, pripravnik, pripravnica,
    pripravništvo, stažist, stažistica, vježbenik, volonter, volonterka, volontiranje, zamjena,
    porodiljni dopust, porodiljsko, rodiljni dopust, roditeljski dopust, nezaposlen, nezaposlena, vojni rok,
    probni rad, sati tjedno
  `,
  honours: words`
    s pohvalom, pohvala, cum laude, magna cum laude, summa cum laude, s odličnim, odličan, vrlo dobar, prosjek,
    prosjek ocjena, prosek, ocjena, rektorova nagrada, dekanova nagrada, stipendija, najbolji student
  `,
  sentenceOpeners: words`
    odgovoran za, odgovorna za, odgovornost za, zadužen za, zadužena za, razvoj, razvijao, razvijala, razvio,
    razvila, izrada, izradio, izradila, stvaranje, kreiranje, projektiranje, dizajn, dizajnirao, implementacija,
    uvođenje, uveo, uvela, organizacija, organiziranje, organizirao, organizirala, organizovao, vođenje, vodio,
    vodila, upravljanje, upravljao, upravljala, koordinacija, koordinirao, planiranje, priprema, pripremao,
    pripremala, obrada, prodaja, prodavao, savjetovanje, briga o, njega, nastava, predavao, predavala,
    podučavanje, poučavao, edukacija, obuka, analiza, analizirao, kontrola, nadzor, održavanje, održavao,
    popravak, montaža, čišćenje, optimizacija, unapređenje, poboljšanje, poboljšao, povećanje, povećao, povećala,
    smanjenje, smanjio, suradnja s, saradnja sa, surađivao, sudjelovanje u, učešće u, sudjelovao, sudjelovala,
    podrška, pomoć u, pomagao, pisanje, prijevod, prevođenje, istraživanje, testiranje, automatizacija, radio na,
    radila na, rad na, rad s, radio, radila, radim, opis posla, ja sam, imam, moj, moja, iskustvo u, poznavanje
  `,
  namePrefixes: words`
    g., gđa, gospodin, gospođa, dr., dr. sc., mr. sc., prof., prof. dr. sc., doc., doc. dr. sc., dipl. ing.,
    mag., ing., dr. med., dipl. iur.
  `,
  nameSuffixes: words`
    dipl. ing., dipl. oec., dipl. iur., mag. ing., mag. oec., mag. iur., bacc., univ. bacc., dr. med., prof.,
    spec., mba, phd
  `,
  greetings: words`ja sam, zovem se, moje ime je`,
  conjunctions: words`i, ili, te, s, sa`,
  determiners: words`moj, moja, moje, naš`,
  inflections: words`n, s`,
  frequent: words`
      i, u, na, za, je, se, od, do, kao, sa, iskustvo, radno, obrazovanje, vještine, veštine, jezici, danas,
      školovanje
  `,
}
