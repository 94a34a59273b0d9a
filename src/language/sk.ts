import { bareLists } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const sk: Vocabulary = {
  titles: bareLists({
    summary: words`
      profil, o mne, zhrnutie, súhrn, profesijný profil, profesijný cieľ, kariérny cieľ, pár slov o mne, niečo o mne,
      kto som, stručne o mne, predstavenie, cieľ, môj profil, osobný profil, úvod, profesionálny profil
    `,
    experience: words`
      skúsenosti, pracovné skúsenosti, prax, profesijné skúsenosti, odborná prax, pracovná prax, zamestnanie,
      zamestnania, priebeh zamestnania, priebeh zamestnaní, predchádzajúce zamestnania, profesijná prax, kariéra,
      práca, profesionálne skúsenosti, brigády, stáže, doterajšia prax, priebeh praxe, pracovná história,
      odborné skúsenosti, kde som pracoval, kde som pracovala, prax a stáže, profesijná kariéra
    `,
    education: words`
      vzdelanie, štúdium, dosiahnuté vzdelanie, vzdelávanie, priebeh vzdelania, najvyššie dosiahnuté vzdelanie, školy,
      priebeh vzdelávania, akademické vzdelanie, vzdelanie a kurzy, vzdelávanie a príprava
    `,
    skills: words`
      zručnosti, schopnosti, znalosti, znalosti a zručnosti, zručnosti a znalosti, technológie, kompetencie,
      schopnosti a zručnosti, odborné znalosti, technické zručnosti, odborné zručnosti, počítačové znalosti,
      znalosti pc, počítačové zručnosti, práca s pc, programovacie jazyky, it znalosti, it zručnosti, nástroje,
      kľúčové zručnosti, silné stránky, osobné vlastnosti, vlastnosti, mäkké zručnosti, technické znalosti,
      ďalšie zručnosti, ďalšie znalosti, čo viem, vedomosti, ostatné znalosti, iné zručnosti, digitálne zručnosti,
      používané technológie
    `,
    projects: words`
      projekty, vlastné projekty, osobné projekty, vybrané projekty, portfólio, školské projekty, moje projekty,
      ukážky práce
    `,
    contact: words`
      kontakt, kontakty, osobné údaje, kontaktné údaje, osobné informácie, kontaktné informácie, základné údaje,
      odkazy
    `,
    languages: words`
      jazyky, jazykové znalosti, jazykové zručnosti, znalosť jazykov, cudzie jazyky, jazykové schopnosti,
      znalosti jazykov
    `,
    certifications: words`
      certifikáty, kurzy, školenia, kurzy a školenia, školenia a kurzy, certifikácie, kurzy a certifikáty, osvedčenia,
      certifikáty a kurzy, ďalšie vzdelávanie, absolvované kurzy, vodičský preukaz, vodičské oprávnenie, skúšky,
      semináre
    `,
    publications: words`publikácie, publikačná činnosť, články`,
    talks: words`prednášky, prezentácie, konferencie`,
    teaching: words`výučba, pedagogická činnosť, vyučovanie`,
    awards: words`ocenenia, úspechy, ceny, štipendiá, dosiahnuté úspechy, ocenenia a úspechy, vyznamenania`,
    volunteering: words`
      dobrovoľníctvo, dobrovoľnícka činnosť, členstvo, členstvá, mimoškolské aktivity, aktivity, ďalšie aktivity
    `,
    interests: words`záujmy, koníčky, záľuby, záujmy a koníčky, koníčky a záujmy, voľný čas, hobby`,
    references: words`referencie, odporúčania`,
    other: words`ostatné, ďalšie informácie, ďalšie, rôzne, doplňujúce informácie, doplnkové informácie, iné`,
  }),
  titleWords: {
    experience: words`skúsenosti, prax, zamestnania`,
    education: words`vzdelanie, štúdium`,
    skills: words`zručnosti, schopnosti, znalosti, kompetencie`,
    projects: words`projekty`,
    contact: words`kontakt, kontakty, údaje`,
    languages: words`jazyky, jazykové`,
    certifications: words`certifikáty, kurzy, školenia, certifikácie`,
    publications: words`publikácie`,
    talks: words`prednášky`,
    awards: words`ocenenia, úspechy`,
    volunteering: words`dobrovoľníctvo`,
    interests: words`záujmy, koníčky, záľuby`,
  },
  spellings: ['bare'],
  documents: words`životopis, štruktúrovaný životopis, profesijný životopis, môj životopis`,
  labels: bareLists({
    name: words`meno, priezvisko, meno a priezvisko, celé meno`,
    email: words`e-mail, email, mail, e-mailová adresa`,
    phone: words`telefón, tel, mobil, tel. číslo, telefónne číslo, mobilný telefón`,
    address: words`adresa, bydlisko, trvalé bydlisko, mesto, miesto, kontaktná adresa, trvalý pobyt, lokalita`,
    website: words`web, webová stránka, stránka, osobný web`,
    birth: words`
      dátum narodenia, narodený, narodená, vek, štátna príslušnosť, národnosť, miesto narodenia, rodinný stav,
      pohlavie, rok narodenia
    `,
    period: words`obdobie, dátum, doba, rok, roky, trvanie, dĺžka`,
    role: words`pozícia, pracovná pozícia, funkcia, rola, pracovné zaradenie, názov pozície`,
    organization: words`
      firma, spoločnosť, zamestnávateľ, škola, univerzita, vysoká škola, stredná škola, organizácia, inštitúcia
    `,
    client: words`klient, zákazník`,
    location: words`miesto, mesto, lokalita, miesto výkonu práce, sídlo`,
    degree: words`odbor, študijný odbor, titul, zameranie, špecializácia, študijný program, fakulta`,
    headline: words`povolanie, profesia, pozícia, požadovaná pozícia`,
    aside: words`
      náplň práce, pracovná náplň, zodpovednosť, popis, popis práce, popis pozície, technológie, nástroje, úspechy,
      projekty, projekt, diplomová práca, bakalárska práca, téma práce, priemer, ukončené, neukončené,
      hlavné činnosti, použité technológie, činnosti, prebieha, prerušené
    `,
  }),
  months: [
    words`január, januára, jan`,
    words`február, februára, feb`,
    words`marec, marca, mar`,
    words`apríl, apríla, apr`,
    words`máj, mája`,
    words`jún, júna`,
    words`júl, júla`,
    words`august, augusta, aug`,
    words`september, septembra, sept, sep`,
    words`október, októbra, okt`,
    words`november, novembra, nov`,
    words`december, decembra, dec`,
  ],
  seasons: words`leto, jeseň, zima, jar`,
  open: words`
    súčasnosť, súčasnosti, doteraz, dodnes, teraz, dnes, dneška, trvá, po súčasnosť, do súčasnosti, doposiaľ,
    prítomnosť, prítomnosti, stále, aktuálne, prebieha, súčasne, doteraz trvá, momentálne
  `,
  since: words`od, od roku`,
  until: words`do, až, až do, do roku, po`,
  from: words`v rokoch`,
  dateNotes: words`predpokladané ukončenie, očakávané ukončenie, ukončenie`,
  dateWords: {
    quarter: words`štvrťrok`,
    half: words`polrok`,
    fiscalYear: words`fiškálny rok`,
    schoolYear: words`akademický rok, školský rok`,
    of: words`r`,
    year: words`roku, rok`,
    early: words`začiatok, začiatkom`,
    mid: words`polovica, v polovici`,
    late: words`koniec, koncom`,
    circa: words`cca, asi, približne`,
    term: words`semester, zimný semester, letný semester`,
    and: words`a`,
  },
  events: {
    graduated: words`maturita, promócia, ukončené`,
    joined: words`nástup`,
    left: words`odchod, ukončenie pracovného pomeru`,
  },
  roles: words`
    inžinier, inžinierka, programátor, programátorka, vývojár, vývojárka, analytik, analytička, architekt,
    architektka, konzultant, konzultantka, správca, správkyňa, administrátor, administrátorka, tester, testerka,
    vedúci, vedúca, vedúci oddelenia, riaditeľ, riaditeľka, konateľ, konateľka, manažér, manažérka, koordinátor,
    koordinátorka, špecialista, špecialistka, technik, technička, stážista, stážistka, stáž, praktikant,
    praktikantka, brigádnik, brigádnička, brigáda, dobrovoľník, dobrovoľníčka, asistent, asistentka, referent,
    referentka, účtovník, účtovníčka, hlavná účtovníčka, mzdová účtovníčka, ekonóm, ekonómka, audítor, audítorka,
    daňový poradca, poradca, poradkyňa, obchodník, obchodníčka, obchodný zástupca, obchodná zástupkyňa,
    obchodný riaditeľ, predavač, predavačka, pokladník, pokladníčka, skladník, skladníčka, vodič, vodička,
    kuriér, kuchár, kuchárka, čašník, čašníčka, barman, barmanka, pekár, cukrár, cukrárka, recepčný, recepčná,
    chyžná, upratovačka, elektrikár, elektromechanik, elektrotechnik, mechanik, automechanik, inštalatér, murár,
    stolár, tesár, zvárač, zámočník, obrábač, sústružník, maliar, záhradník, operátor, operátorka, robotník,
    robotníčka, montér, majster, stavbyvedúci, projektant, projektantka, konštruktér, konštruktérka, technológ,
    technologička, lekár, lekárka, zdravotná sestra, ošetrovateľ, ošetrovateľka, opatrovateľka, zubár, zubárka,
    lekárnik, lekárnička, farmaceut, farmaceutka, psychológ, psychologička, fyzioterapeut, fyzioterapeutka,
    záchranár, laborant, laborantka, veterinár, učiteľ, učiteľka, lektor, lektorka, vychovávateľ, vychovávateľka,
    pedagóg, odborný asistent, docent, profesor, profesorka, vedecký pracovník, výskumný pracovník, výskumník,
    výskumníčka, doktorand, doktorandka, právnik, právnička, advokát, advokátka, koncipient, koncipientka, notár,
    notárka, sudca, sudkyňa, sekretárka, tajomník, tajomníčka, personalista, personalistka, nákupca, logistik,
    dispečer, dispečerka, grafik, grafička, dizajnér, dizajnérka, kaderníčka, kozmetička, policajt, policajtka,
    vojak, vojačka, hasič, strážnik, novinár, novinárka, redaktor, redaktorka, fotograf, fotografka, prekladateľ,
    prekladateľka, tlmočník, tlmočníčka, knihovník, knihovníčka, chemik, fyzik, biológ, biologička, matematik,
    štatistik, zakladateľ, zakladateľka, spoluzakladateľ, majiteľ, majiteľka, podnikateľ, podnikateľka, szčo,
    živnostník, inštruktor, inštruktorka, tréner, trénerka, pracovník, pracovníčka, sociálna pracovníčka,
    hovorca, predseda, predsedníčka, člen, členka, samostatný, hlavný, zástupca, zástupkyňa, úradník, úradníčka,
    produktový, prevádzkar, sestra, chirurg, opatrovateľ, sociálny pracovník, vedúca predajne, šéfkuchár, mäsiar,
    barista, sprievodca, letuška, pilot, údržbár, včelár, kaderník, krajčír, krajčírka, zlatník, maklér,
    maklérka, administratívny pracovník, administratívna pracovníčka, prokurátor, poručík, kapitán, geodet,
    herec, herečka, hudobník, spevák, speváčka, režisér, režisérka, kurátor, reštaurátor, opatrovateľka detí,
    školník, starosta, starostka, zamestnanec
  `,
  roleParts: words`inžinier, vývojár`,
  degrees: words`
    bakalár, bakalárske, bakalárske štúdium, bakalársky, inžinierske štúdium, magister, magisterské,
    magisterské štúdium, magisterský, doktorandské štúdium, doktorandské, doktorát, maturita, maturitná skúška,
    výučný list, vyučený, vyučená, štúdium, študijný odbor, študijný program, informatika,
    aplikovaná informatika, stredoškolské, vysokoškolské, stredoškolské vzdelanie, vysokoškolské vzdelanie,
    rekvalifikácia, diplomová práca, štátna skúška, denné štúdium, externé štúdium, inžinier, základné vzdelanie,
    odbor, kurz, školenie, certifikát, osvedčenie, atestácia, erasmus, právo, ekonómia, psychológia, pedagogika,
    ošetrovateľstvo, história, architektúra, stavebníctvo, strojárstvo, účtovníctvo
  `,
  legalForms: words`s.r.o, s. r. o, spol. s r.o, a.s, a. s, v.o.s, n.o, o.z, š.p, akciová spoločnosť`,
  employerWords: words`
    spoločnosť, firma, nadácia, združenie, občianske združenie, úrad, mestský úrad, obecný úrad, ministerstvo,
    nemocnica, poliklinika, banka, sporiteľňa, poisťovňa, skupina, agentúra, kancelária, advokátska kancelária,
    ambulancia, lekáreň, reštaurácia, vydavateľstvo, závod, závody, múzeum, divadlo, knižnica, dielňa, ateliér,
    stolárstvo, pekáreň, cukráreň, kaviareň, penzión, hotel, kúpele, fakultná nemocnica, klinika,
    domov dôchodcov, materská škola, jasle, galéria, filharmónia, opera, archív, noviny, rozhlas, televízia,
    tlačiareň, kníhkupectvo, autoservis, baňa, elektráreň, pivovar, farma, družstvo, stavebná firma, stavby,
    strojárne, železiarne, doprava, dopravný podnik, letisko, železnice, realitná kancelária,
    cestovná kancelária, účtovná kancelária, kaderníctvo, fitness, supermarket, magistrát, obec, daňový úrad,
    okresný úrad, okresný súd, krajský súd, prokuratúra, polícia, armáda, zväz, únia, asociácia, komora, farnosť,
    charita, akadémia vied, sav, výskumný ústav
  `,
  employers: words`slovenská pošta`,
  theses: words`diplomová práca, bakalárska práca, dizertačná práca`,
  schools: words`
    univerzita, vysoká škola, slovenská technická univerzita, tuke, fakulta, gymnázium, stredná škola,
    stredná priemyselná škola, obchodná akademia, obchodná akadémia, základná škola, stredná odborná škola,
    učilište, odborné učilište, škola, akadémia, konzervatórium, materská škola, ústav, katedra, inštitút,
    priemyslovka, univerzita komenského, stu, technická univerzita, ekonomická univerzita,
    vysoká škola múzických umení, všmu, stredná zdravotnícka škola, hotelová akadémia
  `,
  units: words`
    oddelenie, odbor, úsek, ústav, katedra, fakulta, útvar, sekcia, divízia, tím, pobočka, prevádzka, stredisko,
    závod, laboratórium, klinika, ambulancia, jis, kuchyňa, recepcia, učtáreň, personálne oddelenie,
    obchodné oddelenie, predstavenstvo, komisia, výbor, rota, prápor
  `,
  countries: words`
      slovensko, slovenská republika, nemecko, rakúsko, poľsko, česká republika, maďarsko, veľká británia, dánsko,
      nórsko, švédsko, fínsko, island, švajčiarsko, francúzsko, belgicko, holandsko, luxembursko, španielsko,
      portugalsko, taliansko, grécko, česko, rumunsko, bulharsko, chorvátsko, slovinsko, srbsko, ukrajina, turecko,
      spojené kráľovstvo, írsko, spojené štáty, kanada, mexiko, brazília, argentína, čile, kolumbia, peru, čína,
      japonsko, južná kórea, india, austrália, nový zéland, izrael, egypt, maroko, tunisko, južná afrika,
      spojené arabské emiráty, singapur, estónsko, lotyšsko, litva
  `,
  placeWords: words`
    ulica, ul., námestie, nám., trieda, sídlisko, psč, okres, kraj, obec, mesto, blízko, sever, juh, východ,
    západ, centrum
  `,
  placeParticles: words`nad, pod, pri`,
  workModes: words`na diaľku, práca z domu, vzdialene, hybridne, hybridná, home office, prezenčne, online`,
  regions: words`
    bratislavský kraj, košický kraj, žilinský kraj, prešovský kraj, banskobystrický kraj, nitriansky kraj,
    trnavský kraj, trenčiansky kraj, európa
  `,
  cities: words`
    bratislava, košice, žilina, nitra, prešov, banská bystrica, trnava, trenčín, poprad, prievidza, zvolen,
    považská bystrica, nové zámky, michalovce, spišská nová ves, komárno, levice, humenné, bardejov,
    liptovský mikuláš, ružomberok, piešťany, topoľčany, lučenec, dunajská streda, pezinok, viedeň, martin, čadca,
    skalica, senica, praha, brno, londýn, budapešť
  `,
  connectives: words`v, vo, u, pre, v spoločnosti, vo firme`,
  locatives: words`v, vo, na, pri, z`,
  employment: words`
    plný úväzok, na plný úväzok, hlavný pracovný pomer, tpp, trvalý pracovný pomer, čiastočný úväzok,
    polovičný úväzok, skrátený úväzok, dohoda, na dohodu, dohoda o vykonaní práce,
    dohoda o brigádnickej práci študentov, brigáda, brigádnik, brigádnička, živnosť, na živnosť, szčo, freelance,
    stáž, stážista, stážistka, prax, odborná prax, praktikant, trainee, učeň, dobrovoľník, dobrovoľníčka,
    dobrovoľníctvo, sezónna práca, zastupovanie, materská dovolenka, rodičovská dovolenka, materská,
    nezamestnaný, nezamestnaná, úrad práce, základná vojenská služba, skúšobná doba, hodín týždenne, doba určitá,
    doba neurčitá
  `,
  honours: words`
    s vyznamenaním, vyznamenanie, červený diplom, výborne, prospel, prospela, priemer, študijný priemer, známka,
    cena rektora, cena dekana, štipendium
  `,
  sentenceOpeners: words`
    zodpovednosť za, zodpovedný za, zodpovedná za, vývoj, vyvíjal, vyvíjala, návrh, navrhol, navrhla, tvorba,
    vytváranie, vytvoril, vytvorila, zavedenie, zaviedol, zaviedla, implementácia, organizácia, organizovanie,
    organizoval, vedenie, viedol, viedla, riadenie, riadil, riadila, koordinácia, plánovanie, príprava,
    pripravoval, spracovanie, obsluha, predaj, predával, poradenstvo, starostlivosť o, výučba, vyučoval, učil,
    učila, školenie, školil, analýza, kontrola, dohľad nad, správa, údržba, oprava, opravy, montáž, upratovanie,
    optimalizácia, zlepšenie, zvýšenie, zvýšil, zníženie, znížil, spolupráca s, účasť na, podieľal som sa,
    podieľala som sa, podpora, pomoc pri, pomáhal, písanie, preklady, výskum, testovanie, automatizácia,
    pracoval, pracovala, práca s, náplň práce, som, mám, môj, moja, skúsenosti s, znalosť
  `,
  namePrefixes: words`
    pán, pani, ing., mgr., bc., mudr., judr., phdr., rndr., mvdr., paeddr., doc., prof., ing. arch.
  `,
  nameSuffixes: words`phd, ph.d, csc, drsc, mba, ll.m, ml., st.`,
  greetings: words`som, volám sa, moje meno je`,
  conjunctions: words`a, i, alebo, s`,
  determiners: words`môj, moja, moje, náš`,
  inflections: words`n, s`,
  frequent: words`
      v, na, sa, pre, je, do, pri, som, od, so, pracovné, skúsenosti, vzdelanie, zručnosti, jazyky, súčasnosť,
      štúdium, znalosti
  `,
}
