import { bareLists } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const cs: Vocabulary = {
  titles: bareLists({
    summary: words`
      profil, o mně, shrnutí, souhrn, profesní profil, profesní cíl, kariérní cíl, profesní shrnutí, pár slov o mně,
      něco o mně, kdo jsem, stručně o mně, představení, cíl, můj profil, osobní profil, úvod
    `,
    experience: words`
      zkušenosti, pracovní zkušenosti, praxe, profesní zkušenosti, odborná praxe, pracovní praxe, zaměstnání,
      průběh zaměstnání, předchozí zaměstnání, profesní praxe, kariéra, profesní kariéra, práce, pracovní historie,
      brigády, stáže, praxe a stáže, dosavadní praxe, průběh praxe, kde jsem pracoval, kde jsem pracovala,
      pracovní zkušenost, přehled praxe, profesní dráha, dosavadní zaměstnání, brigády a praxe
    `,
    education: words`
      vzdělání, studium, dosažené vzdělání, vzdělávání, průběh vzdělání, nejvyšší dosažené vzdělání, školy,
      formální vzdělání, akademické vzdělání, odborné vzdělání, vzdělání a kurzy, vzdělání a odborná příprava
    `,
    skills: words`
      dovednosti, schopnosti, znalosti, znalosti a dovednosti, dovednosti a znalosti, technologie, kompetence,
      schopnosti a dovednosti, odborné znalosti, technické dovednosti, odborné dovednosti, počítačové znalosti,
      znalosti pc, počítačové dovednosti, práce na pc, programovací jazyky, it znalosti, it dovednosti, nástroje,
      klíčové dovednosti, silné stránky, osobní vlastnosti, vlastnosti, měkké dovednosti, technické znalosti,
      další dovednosti, další znalosti, co umím, ostatní dovednosti, znalosti a schopnosti, používané technologie,
      další znalosti a dovednosti, odbornosti
    `,
    projects: words`
      projekty, vlastní projekty, osobní projekty, vybrané projekty, portfolio, školní projekty, moje projekty,
      realizované projekty, ukázky práce
    `,
    contact: words`
      kontakt, kontakty, osobní údaje, kontaktní údaje, osobní informace, kontaktní informace, základní údaje, odkazy,
      základní informace, spojení
    `,
    languages: words`
      jazyky, jazykové znalosti, jazykové dovednosti, znalost jazyků, cizí jazyky, jazykové schopnosti,
      jazykové vybavení, jazyková vybavenost, znalosti jazyků
    `,
    certifications: words`
      certifikáty, kurzy, školení, kurzy a školení, školení a kurzy, certifikace, kurzy a certifikáty, osvědčení,
      certifikáty a kurzy, další vzdělávání, certifikáty a školení, absolvované kurzy, odborné kurzy, zkoušky,
      řidičský průkaz, řidičské oprávnění, oprávnění, semináře
    `,
    publications: words`publikace, publikační činnost, články, odborné publikace, vybrané publikace`,
    talks: words`přednášky, prezentace, konference, vystoupení`,
    teaching: words`výuka, pedagogická činnost, výuková činnost, pedagogická praxe`,
    awards: words`
      ocenění, úspěchy, ceny, vyznamenání, stipendia, dosažené úspěchy, ocenění a úspěchy, největší úspěchy
    `,
    volunteering: words`
      dobrovolnictví, dobrovolnická činnost, členství, mimoškolní aktivity, aktivity, další aktivity, organizace,
      dobrovolnické aktivity, členství v organizacích
    `,
    interests: words`zájmy, koníčky, záliby, zájmy a koníčky, koníčky a zájmy, volný čas, zájmy a záliby`,
    references: words`reference, doporučení`,
    other: words`
      ostatní, další informace, další, různé, doplňující informace, doplňkové informace, jiné, ostatní informace
    `,
  }),
  titleWords: {
    experience: words`zkušenosti, praxe, zaměstnání, stáže`,
    education: words`vzdělání, studium`,
    skills: words`dovednosti, schopnosti, znalosti, kompetence`,
    projects: words`projekty`,
    contact: words`kontakt, kontakty, údaje`,
    languages: words`jazyky, jazykové`,
    certifications: words`certifikáty, kurzy, školení, certifikace`,
    publications: words`publikace`,
    talks: words`přednášky`,
    awards: words`ocenění, úspěchy`,
    volunteering: words`dobrovolnictví, dobrovolnické`,
    interests: words`zájmy, koníčky, záliby`,
  },
  spellings: ['bare'],
  documents: words`životopis, zivotopis, strukturovaný životopis, profesní životopis, můj životopis`,
  labels: bareLists({
    name: words`jméno, příjmení, jméno a příjmení, celé jméno`,
    email: words`e-mail, email, mail, e-mailová adresa`,
    phone: words`telefon, tel, mobil, tel. číslo, telefonní číslo, mobilní telefon`,
    address: words`adresa, bydliště, trvalé bydliště, město, místo, kontaktní adresa, adresa bydliště, lokalita`,
    website: words`web, webové stránky, stránky, osobní web`,
    birth: words`
      datum narození, narozen, narozena, věk, státní příslušnost, národnost, místo narození, rodinný stav, pohlaví,
      rok narození
    `,
    period: words`období, datum, doba, rok, roky, trvání, od - do, délka`,
    role: words`pozice, pracovní pozice, funkce, role, pracovní zařazení, název pozice`,
    organization: words`
      firma, společnost, zaměstnavatel, škola, univerzita, vysoká škola, střední škola, organizace, instituce
    `,
    client: words`klient, zákazník`,
    location: words`místo, město, lokalita, místo výkonu práce, sídlo`,
    degree: words`obor, studijní obor, titul, zaměření, specializace, studijní program, fakulta`,
    headline: words`povolání, profese, pozice, požadovaná pozice`,
    aside: words`
      náplň práce, pracovní náplň, odpovědnost, zodpovědnost, popis, popis práce, popis pozice, technologie, nástroje,
      úspěchy, projekty, projekt, diplomová práce, bakalářská práce, téma práce, průměr, ukončeno, nedokončeno,
      hlavní činnosti, použité technologie, činnosti, dokončeno, probíhá, přerušeno, maturita z
    `,
  }),
  months: [
    words`leden, ledna`,
    words`únor, února, úno`,
    words`březen, března, bře, břez`,
    words`duben, dubna, dub`,
    words`květen, května, kvě, květ`,
    words`červen, června, čer, čvn`,
    words`červenec, července, čvc`,
    words`srpen, srpna, srp`,
    words`září, zář`,
    words`říjen, října, říj`,
    words`listopad, listopadu`,
    words`prosinec, prosince`,
  ],
  seasons: words`jaro, léto, podzim, zima`,
  open: words`
    dosud, doposud, dodnes, nyní, současnost, současnosti, dnes, dneška, trvá, až dosud, do současnosti,
    po současnost, do dneška, přítomnost, přítomnosti, stále, aktuálně, dosud trvá, probíhá, do teď, teď,
    současné době
  `,
  since: words`od, od roku`,
  until: words`do, až, až do, do roku, po`,
  from: words`v letech`,
  dateNotes: words`
    předpokládané ukončení, očekávané ukončení, ukončení, předpokládané dokončení, očekávané dokončení,
    absolvoval, absolvovala, absolvováno, dokončeno, ukončeno, ukončeno maturitou, cca, obhájeno,
    plánované ukončení
  `,
  dateWords: {
    fiscalYear: words`fiskální rok`,
    of: words`r`,
    year: words`roku, rok`,
    early: words`začátek, začátkem, počátek`,
    mid: words`polovina, v polovině, půlka`,
    late: words`konec, koncem`,
    circa: words`cca, asi, přibližně, kolem`,
    quarter: words`čtvrtletí, kvartál`,
    half: words`pololetí`,
    term: words`semestr, zimní semestr, letní semestr`,
    schoolYear: words`školní rok, akademický rok`,
    and: words`a`,
  },
  events: {
    enrolled: words`nástup na studium, zahájení studia`,
    graduated: words`maturita, promoce, absolvování, ukončeno`,
    joined: words`nástup, nástup do zaměstnání`,
    left: words`odchod, ukončení pracovního poměru`,
    moved: words`povýšení, povýšen na, přechod na pozici`,
  },
  roles: words`
    inženýr, inženýrka, programátor, programátorka, vývojář, vývojářka, analytik, analytička, architekt,
    architektka, konzultant, konzultantka, správce, správkyně, administrátor, administrátorka, tester, testerka,
    vedoucí, vedoucí týmu, vedoucí oddělení, ředitel, ředitelka, jednatel, jednatelka, manažer, manažerka,
    koordinátor, koordinátorka, specialista, specialistka, technik, technička, stážista, stážistka, stáž,
    praktikant, praktikantka, brigádník, brigádnice, brigáda, dobrovolník, dobrovolnice, asistent, asistentka,
    referent, referentka, účetní, hlavní účetní, mzdová účetní, ekonom, ekonomka, auditor, auditorka,
    daňový poradce, poradce, poradkyně, obchodník, obchodnice, obchodní zástupce, obchodní zástupkyně,
    obchodní ředitel, prodavač, prodavačka, pokladní, skladník, skladnice, řidič, řidička, kurýr, kuchař,
    kuchařka, číšník, servírka, barman, barmanka, pekař, cukrář, cukrářka, recepční, pokojská, uklízečka,
    elektrikář, elektromechanik, elektrotechnik, mechanik, automechanik, instalatér, zedník, truhlář, tesař,
    svářeč, zámečník, obráběč, soustružník, malíř, zahradník, operátor, operátorka, dělník, dělnice, montér,
    mistr, stavbyvedoucí, projektant, projektantka, konstruktér, konstruktérka, technolog, technoložka, lékař,
    lékařka, zdravotní sestra, všeobecná sestra, ošetřovatel, ošetřovatelka, zubař, zubařka, lékárník, lékárnice,
    farmaceut, farmaceutka, psycholog, psycholožka, fyzioterapeut, fyzioterapeutka, záchranář, laborant,
    laborantka, veterinář, učitel, učitelka, lektor, lektorka, vychovatel, vychovatelka, pedagog, vyučující,
    odborný asistent, docent, profesor, profesorka, vědecký pracovník, výzkumný pracovník, výzkumník, výzkumnice,
    doktorand, doktorandka, právník, právnička, advokát, advokátka, koncipient, koncipientka, notář, notářka,
    soudce, soudkyně, sekretářka, tajemník, tajemnice, personalista, personalistka, nákupčí, logistik, dispečer,
    dispečerka, grafik, grafička, návrhář, návrhářka, kadeřnice, kosmetička, policista, policistka, voják,
    vojákyně, hasič, strážný, ostraha, novinář, novinářka, redaktor, redaktorka, fotograf, fotografka,
    překladatel, překladatelka, tlumočník, tlumočnice, knihovník, knihovnice, chemik, chemička, fyzik, biolog,
    bioložka, matematik, statistik, zakladatel, zakladatelka, spoluzakladatel, majitel, majitelka, podnikatel,
    podnikatelka, osvč, živnostník, instruktor, instruktorka, trenér, trenérka, pracovník, pracovnice,
    sociální pracovnice, mluvčí, náměstek, předseda, předsedkyně, místopředseda, člen, členka, samostatný,
    hlavní, zástupce, zástupkyně, úředník, úřednice, produktový, provozní, animátor, animátorka, staniční sestra,
    vrchní sestra, zdravotník, chirurg, dětský lékař, zubní lékař, dentální hygienistka, logoped,
    porodní asistentka, sanitář, pečovatel, pečovatelka, sociální pracovník, asistent pedagoga,
    asistentka pedagoga, vědecká pracovnice, zástupce ředitele, vedoucí prodejny, vedoucí směny, vedoucí provozu,
    vedoucí projektu, mistrová, předák, člen představenstva, šéfkuchař, pomocný kuchař, řezník, číšnice, barista,
    průvodce, průvodkyně, letuška, pilot, řidič kamionu, doručovatel, operátor výroby, pokrývač, obráběč kovů,
    natěrač, obkladač, opravář, seřizovač, údržbář, zahradnice, zemědělec, včelař, lesník, kadeřník, švadlena,
    krejčí, švec, zlatník, hodinář, houslař, houslařka, keramik, finanční poradce, pojišťovací agent, makléř,
    realitní makléř, realitní makléřka, asistentka ředitele, administrativní pracovník,
    administrativní pracovnice, advokátní koncipient, státní zástupce, strážník, desátník, četař, poručík,
    kapitán, důstojník, šéfredaktor, korektor, korektorka, designér, designérka, ilustrátor,
    krajinářský architekt, krajinářská architektka, rozpočtář, geodet, odborný referent, herec, herečka,
    hudebník, houslista, zpěvák, zpěvačka, dirigent, režisér, režisérka, scénograf, kameraman, zvukař, archivář,
    kurátor, kurátorka, restaurátor, restaurátorka, chůva, hospodyně, školník, starosta, starostka, zastupitel,
    zastupitelka, farář, učeň, zaměstnanec
  `,
  roleParts: words`inženýr, programátor, vývojář`,
  degrees: words`
    bakalář, bakalářské, bakalářské studium, bakalářský, bakalářský titul, inženýrské studium, magistr,
    magisterské, magisterské studium, magisterský, navazující magisterské studium, doktorské studium, doktorské,
    doktorát, maturita, maturitní zkouška, výuční list, vyučen, vyučena, studium, studijní obor,
    studijní program, informatika, aplikovaná informatika, středoškolské, vysokoškolské, středoškolské vzdělání,
    rekvalifikace, mudr, judr, rndr, phdr, paeddr, pharmdr, ing. arch, diplomová práce, státní zkouška,
    učební obor, kombinované studium, prezenční studium, bc, mgr, inženýr, ing, ph.d, vyučení,
    vysokoškolské vzdělání, základní vzdělání, střední odborné vzdělání, vyšší odborné vzdělání, obor,
    specializace, rekvalifikační kurz, kurz, kurs, školení, certifikát, osvědčení, atestace,
    státní závěrečná zkouška, bakalářská práce, erasmus, právo, medicína, všeobecné lékařství, ošetřovatelství,
    pedagogika, psychologie, ekonomie, historie, architektura, krajinářská architektura, stavebnictví,
    strojírenství, elektrotechnika, účetnictví, žurnalistika
  `,
  legalForms: words`
      s.r.o, s. r. o, spol. s r.o, spol. s r. o, v.o.s, k.s, z.s, z. s, z.ú, o.p.s, o. p. s, s.p,
      akciová společnost
  `,
  employerWords: words`
    společnost, firma, nadace, spolek, sdružení, úřad, městský úřad, krajský úřad, ministerstvo, nemocnice,
    banka, spořitelna, pojišťovna, skupina, agentura, kancelář, advokátní kancelář, ordinace, lékárna,
    restaurace, nakladatelství, závod, závody, ústav, muzeum, divadlo, knihovna, dílna, ateliér, truhlářství,
    pekárna, cukrárna, kavárna, hospoda, hostinec, penzion, hotel, lázně, krajská nemocnice, fakultní nemocnice,
    poliklinika, klinika, zdravotní středisko, domov seniorů, domov pro seniory, hospic, mateřská škola, jesle,
    školka, dům dětí a mládeže, galerie, filharmonie, opera, orchestr, archiv, noviny, rozhlas, televize,
    česká televize, český rozhlas, tiskárna, knihkupectví, autoservis, servis, pila, huť, důl, elektrárna,
    pivovar, mlékárna, farma, statek, zemědělské družstvo, zahradnictví, školkařství, lesy, stavební firma,
    stavby, strojírny, železárny, doprava, dopravní podnik, letiště, pošta, realitní kancelář, cestovní kancelář,
    reklamní agentura, účetní kancelář, projekční kancelář, notářská kancelář, kadeřnictví, salon, fitness,
    sportovní klub, supermarket, obchodní dům, magistrát, městská část, obec, obecní úřad, finanční úřad,
    úřad práce, krajský soud, okresní soud, státní zastupitelství, policie, policie čr, hasičský záchranný sbor,
    armáda čr, armáda, velvyslanectví, svaz, unie, asociace, komora, odbory, farnost, charita, výzkumný ústav,
    akademie věd, akademie věd čr, skupina čez, čez, škoda auto, škoda, seznam.cz, alza
  `,
  employers: words`česká pošta, české dráhy`,
  theses: words`diplomová práce, bakalářská práce, disertační práce, disertace`,
  schools: words`
    univerzita, vysoká škola, vysoké učení, vysoké učení technické, čvut, zču, mendelu, fakulta, gymnázium,
    střední škola, střední průmyslová škola, obchodní akademie, základní škola, střední odborné učiliště,
    učiliště, střední odborná škola, vyšší odborná škola, odborná škola, průmyslová škola, škola, akademie,
    konzervatoř, základní umělecká škola, mateřská škola, institut, univerzita karlova, katedra, všb, matfyz,
    průmyslovka, masarykova univerzita, univerzita palackého, mendelova univerzita, české vysoké učení technické,
    vut, vše, vysoká škola ekonomická, akademie múzických umění, amu, janáčkova akademie, jamu, avu, umprum, sou,
    soš, hotelová škola, zahradnická škola, zdravotnická škola, střední zdravotnická škola, zuš, jazyková škola
  `,
  units: words`
    oddělení, odbor, úsek, ústav, katedra, fakulta, útvar, sekce, divize, referát, tým, skupina, pobočka,
    provozovna, středisko, závod, laboratoř, výzkumná skupina, klinika, ambulance, jednotka intenzivní péče, jip,
    aro, urgentní příjem, kuchyně, recepce, účtárna, personální oddělení, obchodní oddělení, představenstvo,
    dozorčí rada, rada, komise, výbor, prapor, rota, pluk, brigáda
  `,
  countries: words`
      česko, česká republika, slovensko, německo, rakousko, polsko, velká británie, dánsko, norsko, švédsko,
      finsko, island, švýcarsko, francie, belgie, nizozemsko, lucembursko, španělsko, portugalsko, itálie, řecko,
      maďarsko, rumunsko, bulharsko, chorvatsko, slovinsko, srbsko, ukrajina, turecko, spojené království, irsko,
      spojené státy, kanada, mexiko, brazílie, argentina, chile, kolumbie, peru, čína, japonsko, jižní korea,
      indie, austrálie, nový zéland, izrael, egypt, maroko, tunisko, jihoafrická republika,
      spojené arabské emiráty, singapur, estonsko, lotyšsko, litva
  `,
  regions: words`
    morava, jihomoravský kraj, moravskoslezský kraj, středočeský kraj, olomoucký kraj, zlínský kraj,
    plzeňský kraj, jihočeský kraj, liberecký kraj, ústecký kraj, královéhradecký kraj, pardubický kraj,
    karlovarský kraj, kraj vysočina, vysočina, čechy, slezsko, evropa
  `,
  placeWords: words`
    ulice, ul., náměstí, nám., třída, tř., nábřeží, sídliště, č.p., čp., psč, okres, kraj, obec, město, městys,
    část, poblíž, sever, jih, východ, západ, centrum
  `,
  placeParticles: words`nad, pod, u, v`,
  workModes: words`
    na dálku, práce z domova, vzdáleně, hybridně, hybridní, home office, prezenčně, online, v kanceláři, remote
  `,
  cities: words`
    praha, brno, ostrava, plzeň, liberec, olomouc, české budějovice, hradec králové, pardubice, ústí nad labem,
    zlín, jihlava, karlovy vary, opava, kladno, mladá boleslav, teplice, děčín, havířov, karviná, frýdek-místek,
    prostějov, přerov, chomutov, kolín, tábor, třebíč, znojmo, příbram, cheb, písek, trutnov, vsetín, kroměříž,
    uherské hradiště, hodonín, břeclav, nový jičín, berlín, vídeň, londýn, mnichov, drážďany, varšava, praze,
    brně, ostravě, plzni, olomouci, most, jablonec nad nisou, česká lípa, třinec, šumperk, valašské meziříčí,
    litvínov, chrudim, havlíčkův brod, český krumlov, klatovy, beroun, kutná hora, mělník, blansko, vyškov,
    benešov, bratislava, paříž
  `,
  connectives: words`v, ve, u, pro, ve společnosti, ve firmě, při, u firmy, jménem`,
  locatives: words`v, ve, na, u, z`,
  employment: words`
    plný úvazek, na plný úvazek, hlavní pracovní poměr, hpp, částečný úvazek, na částečný úvazek,
    poloviční úvazek, zkrácený úvazek, vedlejší pracovní poměr, dohoda o provedení práce,
    dohoda o pracovní činnosti, dpp, dpč, doba určitá, doba neurčitá, na dobu určitou, na dobu neurčitou,
    brigáda, brigádně, brigádník, brigádnice, živnost, na živnostenský list, živnostenský list, ičo, osvč,
    na ičo, na volné noze, volná noha, freelance, freelancer, stáž, stážista, stážistka, praxe, odborná praxe,
    praktikant, praktikantka, trainee, učeň, učnice, dobrovolník, dobrovolnice, dobrovolnictví, sezónní práce,
    zástup, zástup za mateřskou, mateřská dovolená, rodičovská dovolená, mateřská, rodičovská, rd, md,
    studijní pobyt, nezaměstnaný, nezaměstnaná, evidence na úřadu práce, úřad práce, civilní služba,
    základní vojenská služba, vojenská služba, vojna, zkušební doba, hodin týdně, směnný provoz
  `,
  honours: words`
    s vyznamenáním, vyznamenání, červený diplom, výborně, velmi dobře, prospěl, prospěla, prospěl s vyznamenáním,
    průměr, studijní průměr, známka, cena děkana, cena rektora, stipendium
  `,
  sentenceOpeners: words`
    zodpovědnost za, odpovědnost za, zodpovědný za, zodpovědná za, odpovědný za, odpovědná za, zodpovídal jsem,
    zodpovídala jsem, vývoj, vývoj a, vyvíjel jsem, vyvíjela jsem, vyvinul, návrh, návrh a, navrhoval,
    navrhovala, navrhl, navrhla, tvorba, vytváření, vytvořil, vytvořila, zavedení, zavádění, zavedl, zavedla,
    implementace, implementoval, organizace, organizování, organizoval, organizovala, vedení, vedl, vedla,
    vedl jsem, vedla jsem, řízení, řídil, řídila, koordinace, koordinoval, koordinovala, plánování, příprava,
    příprava a, připravoval, připravovala, zpracování, zpracovával, obsluha, obsluhoval, obsluhovala, prodej,
    prodával, prodávala, poradenství, péče o, pečoval, pečovala, výuka, vyučoval, vyučovala, učil, učila,
    školení, školil, školila, analýza, analyzoval, kontrola, kontroloval, dohled nad, správa, spravoval,
    spravovala, údržba, opravy, oprava, opravoval, montáž, instalace, úklid, optimalizace, zlepšení, zlepšil,
    zvýšení, zvýšil, zvýšila, snížení, snížil, snížila, získávání, jednání s, vyjednávání, spolupráce s,
    spolupracoval, spolupracovala, účast na, podílel se, podílela se, podílel jsem se, podílela jsem se, podpora,
    pomoc při, pomáhal, pomáhala, psaní, psal, psala, překlady, překládal, výzkum, testování, automatizace,
    migrace, pracoval, pracovala, práce s, práce na, náplň práce, náplní práce, jsem, mám, můj, moje, jako,
    zkušenosti s, znalost
  `,
  namePrefixes: words`
    pan, paní, ing., mgr., bc., mudr., judr., phdr., rndr., mvdr., paeddr., doc., prof., ing. arch., mga., dis.
  `,
  nameSuffixes: words`ph.d, phd, csc, drsc, mba, dis, dis., ll.m, ml., st.`,
  greetings: words`jsem, jmenuji se, mé jméno je, ahoj jsem`,
  conjunctions: words`a, i, nebo, s`,
  determiners: words`můj, moje, mé, náš`,
  inflections: words`n, s`,
  frequent: words`
      a, v, na, s, pro, se, do, od, při, je, pracovní, zkušenosti, vzdělání, dovednosti, jazyky, současnost,
      znalosti
  `,
}
