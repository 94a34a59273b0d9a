import { bareLists } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

/** A month, and what it ends with in "from", "until", "in" and "of": márciustól, márciusig, márciusától. */
function month(name: string, low: boolean, ...short: readonly string[]): readonly string[] {
  const [from, possessive, until] = low ? ['tól', 'á', 'ig'] : ['től', 'é', 'ig']
  const own = name === 'január' || name === 'február' ? `${name}j` : name
  return [
    name,
    ...short,
    `${name}${from}`,
    `${name}${until}`,
    `${name}i`,
    `${own}${possessive}${from}`,
    `${own}${possessive}${until}`,
    ...(low ? [`${name}ban`, `${own}ában`] : [`${name}ben`, `${own}ében`]),
  ]
}

export const hu: Vocabulary = {
  titles: bareLists({
    summary: words`
      profil, rólam, bemutatkozás, összefoglaló, összegzés, szakmai profil, szakmai összefoglaló, célkitűzés,
      karriercél, magamról, rövid bemutatkozás, szakmai célok, karrier cél, szakmai bemutatkozás, személyes profil,
      bevezető, pár szó magamról, szakmai összegzés, ki vagyok, célok
    `,
    experience: words`
      tapasztalat, szakmai tapasztalat, munkatapasztalat, munkatapasztalatok, tapasztalatok, szakmai tapasztalatok,
      munkahelyek, szakmai gyakorlat, karrier, munkáltatók, szakmai életút, eddigi munkahelyek,
      munkahelyi tapasztalat, korábbi munkahelyek, munka, gyakorlat, szakmai előmenetel, szakmai előélet,
      munkaviszonyok, szakmai pályafutás, pályafutás, korábbi munkák, diákmunka, diákmunkák, munkahelyi tapasztalatok,
      munkavégzés
    `,
    education: words`
      tanulmányok, végzettség, képzettség, oktatás, iskolai végzettség, iskolák, végzettségek, felsőfokú tanulmányok,
      tanulmány, iskoláim, képzettségek, oktatás és képzés, tanulmányaim, iskolai végzettségek, iskola,
      tanulmányok és képzések, képesítések, végzettség és képzettség
    `,
    skills: words`
      készségek, képességek, ismeretek, kompetenciák, technológiák, szakmai készségek, szakmai ismeretek, szaktudás,
      informatikai ismeretek, számítógépes ismeretek, számítástechnikai ismeretek, készségek és kompetenciák,
      egyéni készségek és kompetenciák, technikai ismeretek, személyes készségek, kulcskompetenciák,
      programozási nyelvek, készségek és képességek, erősségek, technikai készségek, it ismeretek, eszközök,
      egyéb készségek, egyéb ismeretek, személyes kompetenciák, technológiai ismeretek, szakmai kompetenciák, tudás,
      digitális készségek, egyéni készségek, erősségeim, személyes tulajdonságok, képességek és készségek,
      szakterület, szakterületek
    `,
    projects: words`
      projektek, saját projektek, személyes projektek, portfólió, referenciamunkák, projektjeim, kiemelt projektek,
      projekt
    `,
    contact: words`
      elérhetőség, elérhetőségek, személyes adatok, kapcsolat, személyi adatok, személyes információk, adatok,
      kontakt, linkek, kapcsolattartás, elérhetőségeim, személyi információk
    `,
    languages: words`
      nyelvek, nyelvtudás, nyelvismeret, idegen nyelvek, nyelvi készségek, nyelvi ismeretek, nyelvvizsgák,
      nyelvvizsga, idegen nyelv, idegennyelv-ismeret, idegen nyelvi ismeretek, nyelvismeretek
    `,
    certifications: words`
      tanfolyamok, képzések, továbbképzések, bizonyítványok, tanúsítványok, egyéb képzések, vizsgák, tréningek,
      oklevelek, tanfolyamok és képzések, egyéb végzettségek, szakmai képzések, minősítések, jogosítvány,
      jogosítványok, kurzusok, képzések és tanúsítványok, tréningek és tanfolyamok
    `,
    publications: words`publikációk, cikkek, tudományos publikációk`,
    talks: words`előadások, konferenciák, prezentációk`,
    teaching: words`oktatási tevékenység, oktatói tevékenység, tanítás`,
    awards: words`
      díjak, eredmények, elismerések, ösztöndíjak, kitüntetések, díjak és elismerések, versenyek, tanulmányi versenyek
    `,
    volunteering: words`
      önkéntesség, önkéntes munka, önkéntes tevékenység, tagságok, önkéntes tevékenységek, tagság,
      közösségi tevékenység
    `,
    interests: words`
      érdeklődési kör, érdeklődési körök, hobbi, hobbik, érdeklődés, szabadidő, hobbi és érdeklődés,
      érdeklődési területek, hobbijaim
    `,
    references: words`referenciák, referencia, ajánlások`,
    other: words`egyéb, egyéb információk, további információk, egyebek, kiegészítő információk, egyéb adatok`,
  }),
  titleWords: {
    experience: words`tapasztalat, tapasztalatok, munkatapasztalat, munkahelyek, gyakorlat`,
    education: words`tanulmányok, végzettség, oktatás`,
    skills: words`készségek, képességek, ismeretek, kompetenciák`,
    projects: words`projektek`,
    contact: words`elérhetőség, elérhetőségek, adatok`,
    languages: words`nyelvtudás, nyelvek, nyelvismeret`,
    certifications: words`tanfolyamok, képzések, tanúsítványok`,
    publications: words`publikációk`,
    talks: words`előadások`,
    awards: words`díjak, eredmények`,
    volunteering: words`önkéntes`,
    interests: words`érdeklődési, hobbi`,
  },
  documents: words`önéletrajz, oneletrajz, szakmai önéletrajz, europass önéletrajz, önéletrajzom`,
  labels: bareLists({
    name: words`név, teljes név, vezetéknév, keresztnév, családi név, utónév, családnév, vezetéknév és keresztnév`,
    email: words`e-mail, email, mail, e-mail cím, e-mail-cím, email cím`,
    phone: words`telefon, tel, mobil, telefonszám, mobiltelefon, tel. szám`,
    address: words`cím, lakcím, lakhely, város, lakóhely, állandó lakcím, tartózkodási hely, értesítési cím`,
    website: words`honlap, weboldal, weblap, web, saját honlap`,
    birth: words`
      születési idő, születési dátum, született, kor, életkor, állampolgárság, születési hely, születési hely és idő,
      családi állapot, szül. idő, születési év
    `,
    period: words`időszak, dátum, időtartam, év, évek, mettől meddig, időpont, munkaviszony ideje`,
    role: words`beosztás, munkakör, pozíció, foglalkozás, pozíció megnevezése, betöltött pozíció, betöltött munkakör`,
    organization: words`
      cég, munkáltató, munkahely, vállalat, egyetem, iskola, intézmény, cégnév, munkáltató neve, főiskola,
      oktatási intézmény, szervezet
    `,
    client: words`ügyfél, megrendelő`,
    location: words`helyszín, hely, város, telephely, munkavégzés helye`,
    degree: words`szak, végzettség, szakirány, képesítés, fokozat, kar, szakképesítés, szakképzettség, tagozat`,
    headline: words`foglalkozás, pozíció, szakma, megpályázott pozíció, betölteni kívánt munkakör`,
    aside: words`
      feladatok, feladatkör, főbb feladatok, tevékenység, felelősség, leírás, technológiák, eszközök, eredmények,
      projektek, projekt, szakdolgozat, diplomamunka, szakdolgozat témája, átlag, munkaköri feladatok,
      főbb tevékenységek, használt technológiák, minősítés, befejezetlen, folyamatban, főbb feladatok és hatáskörök,
      diplomamunka témája
    `,
  }),
  months: [
    month('január', true, 'jan'),
    month('február', true, 'febr', 'feb'),
    month('március', true, 'márc'),
    month('április', true, 'ápr', 'apr'),
    month('május', true, 'máj', 'maj'),
    month('június', true, 'jún', 'jun'),
    month('július', true, 'júl', 'jul'),
    month('augusztus', true, 'aug'),
    month('szeptember', false, 'szept', 'szep', 'sze'),
    month('október', false, 'okt'),
    month('november', false, 'nov'),
    month('december', false, 'dec'),
  ],
  seasons: words`tavasz, nyár, ősz, tél, tavaszi félév, őszi félév`,
  open: words`
    jelenleg, jelenleg is, jelen, napjainkig, napjaink, mai napig, a mai napig, folyamatban, folyamatos, mostanáig,
    máig, jelenleg folyamatban, folyamatban lévő, jelenlegi, jelenleg is tart, jelenkor, napjainkban, jelen pillanat,
    mai nap, jelenig
  `,
  since: [],
  until: words`és`,
  from: [],
  dateNotes: words`
    várható befejezés, várható, várható diploma, várhatóan, folyamatban, végzett, végzés éve, oklevél, kb.
  `,
  dateWords: {
    fiscalYear: words`üzleti év`,
    early: words`eleje, elején`,
    mid: words`közepe, közepén`,
    late: words`vége, végén`,
    circa: words`kb., körülbelül, kb`,
    quarter: words`negyedév`,
    half: words`félév, első félév, második félév`,
    term: words`félév, szemeszter, őszi félév, tavaszi félév`,
    schoolYear: words`tanév`,
    and: words`és`,
  },
  events: {
    graduated: words`diploma, érettségi, végzett, oklevél`,
    joined: words`belépés, munkakezdés`,
    left: words`kilépés, nyugdíj`,
    moved: words`előléptetés, áthelyezés`,
  },
  roles: words`
    mérnök, fejlesztő, szoftverfejlesztő, szoftvermérnök, programozó, rendszergazda, rendszermérnök, rendszerszervező,
    tesztelő, tesztmérnök, üzemeltető, igazgató, ügyvezető, ügyvezető igazgató, vezérigazgató, vezető, csoportvezető,
    osztályvezető, projektvezető, projektmenedzser, termékmenedzser, menedzser, tanácsadó, elemző, építész, tervező,
    szakértő, szakember, koordinátor, asszisztens, adminisztrátor, gyakornok, szakmai gyakorlat, diákmunka,
    diákmunkás, munkatárs, ügyintéző, ügyfélszolgálatos, referens, előadó, titkár, titkárnő, könyvelő, főkönyvelő,
    könyvvizsgáló, bérszámfejtő, kontroller, pénzügyes, közgazdász, revizor, értékesítő, üzletkötő, eladó,
    bolti eladó, pénztáros, üzletvezető, raktáros, árufeltöltő, beszerző, logisztikus, diszpécser, sofőr,
    gépkocsivezető, futár, szakács, cukrász, pék, felszolgáló, pincér, pincérnő, pultos, recepciós, takarító,
    takarítónő, villanyszerelő, szerelő, autószerelő, lakatos, hegesztő, esztergályos, kőműves, asztalos, ács, festő,
    burkoló, kertész, gépkezelő, operátor, betanított munkás, munkás, segédmunkás, műszakvezető, művezető,
    karbantartó, technikus, orvos, fogorvos, ápoló, ápolónő, nővér, gyógyszerész, pszichológus, gyógytornász, védőnő,
    mentős, laboráns, állatorvos, gondozó, tanár, tanárnő, tanító, óvónő, óvodapedagógus, pedagógus, oktató, tréner,
    docens, adjunktus, tanársegéd, egyetemi tanár, kutató, tudományos munkatárs, doktorandusz, demonstrátor, jogász,
    ügyvéd, ügyvédjelölt, közjegyző, bíró, ügyész, toborzó, hr-es, személyzeti, grafikus, dizájner, fodrász,
    kozmetikus, rendőr, katona, tűzoltó, biztonsági őr, újságíró, szerkesztő, riporter, fotós, fényképész, fordító,
    tolmács, könyvtáros, levéltáros, vegyész, fizikus, biológus, matematikus, statisztikus, alapító, társalapító,
    tulajdonos, vállalkozó, egyéni vállalkozó, szabadúszó, edző, oktatásszervező, önkéntes, elnök, alelnök, tagja,
    helyettes, igazgatóhelyettes, szenior, junior, vezető fejlesztő, tisztviselő, köztisztviselő, animátor,
    idegenvezető, gyártásvezető, minőségellenőr, minőségbiztosítási, marketinges, szakoktató, testnevelő, szakápoló,
    szakorvos, háziorvos, rezidens, sebész, szülésznő, mentőápoló, logopédus, szociális munkás, dajka,
    bölcsődei gondozó, tanítónő, egyetemi adjunktus, egyetemi docens, boltvezető, üzemvezető, séf, konyhafőnök,
    konyhai kisegítő, hentes, barista, szobalány, légiutas-kísérő, pilóta, kamionsofőr, targoncás, targoncavezető,
    gyári munkás, tetőfedő, víz-gáz szerelő, vízvezeték-szerelő, gazdálkodó, méhész, erdész, varrónő, szabó mester,
    ötvös, órás, hangszerkészítő, keramikus, értékesítési képviselő, ingatlanközvetítő, pénzügyi munkatárs,
    irodai asszisztens, személyi asszisztens, vagyonőr, őrmester, hadnagy, százados, tiszt, főszerkesztő, lektor,
    illusztrátor, formatervező, belsőépítész, tájépítész, földmérő, statikus, színész, színésznő, zenész,
    hegedűművész, zongoraművész, énekes, karmester, rendező, operatőr, muzeológus, restaurátor, régész, bébiszitter,
    gondnok, portás, oktató edző, polgármester, képviselő, specialista, munkaerő-toborzó, gyermekorvos, fogtechnikus,
    fogászati asszisztens, segédápoló, főnővér, mentőtiszt, gyógymasszőr, masszőr, dietetikus, pszichiáter,
    pszichoterapeuta, gyógypedagógus, gyógypedagógiai asszisztens, gyógyszertári asszisztens, szakasszisztens, műtős,
    műtőssegéd, optikus, optometrista, szociális gondozó, gondozónő, házi gondozó, kisgyermeknevelő,
    pedagógiai asszisztens, középiskolai tanár, általános iskolai tanár, nyelvtanár, angoltanár, matematikatanár,
    osztályfőnök, intézményvezető, gyakorlatvezető, személyi edző, instruktor, korrepetitor, egyetemi tanársegéd,
    dékán, rektor, tanszékvezető, tudományos főmunkatárs, tudományos segédmunkatárs, doktorjelölt, posztdoktor,
    szakmai gyakornok, gyakorlatos, hallgató, tanuló, ösztöndíjas, bádogos, szobafestő, hidegburkoló, gázszerelő,
    villamossági szerelő, fűtésszerelő, karosszérialakatos, marós, cnc gépkezelő, cnc operátor, gépbeállító,
    szerszámkészítő, öntő, bútorasztalos, kárpitos, üveges, cipész, ékszerész, nyomdász, könyvkötő, fazekas, bányász,
    szalagmunkás, összeszerelő, csomagoló, műszerész, villamosmérnök, gépészmérnök, építőmérnök, építészmérnök,
    vegyészmérnök, környezetmérnök, közlekedésmérnök, fejlesztőmérnök, folyamatmérnök, minőségügyi mérnök,
    minőségbiztosítási mérnök, tervezőmérnök, építésvezető, műszaki vezető, műszaki ellenőr, műszaki előkészítő,
    termelésvezető, termelésirányító, részlegvezető, üzemmérnök, munkavédelmi előadó, geológus, meteorológus,
    szociológus, történész, nyelvész, séfhelyettes, konyhalány, mosogató, bartender, sommelier, étteremvezető,
    szobaasszony, londiner, utaskísérő, hajós, mozdonyvezető, jegyvizsgáló, tehergépkocsi-vezető, buszvezető,
    autóbuszvezető, taxisofőr, kézbesítő, postás, fuvarszervező, szállítmányozó, szállítmányozási ügyintéző,
    logisztikai ügyintéző, raktárvezető, komissiózó, rakodó, vámügyintéző, anyagmozgató, boltvezető-helyettes,
    áruházvezető, értékesítési vezető, értékesítési menedzser, területi képviselő, orvoslátogató, kereskedő,
    kereskedelmi képviselő, beszerzési vezető, ügyfélkapcsolati munkatárs, ügyfélszolgálati munkatárs,
    call center munkatárs, telefonos ügyfélszolgálatos, telemarketinges, pénzügyi tanácsadó, biztosítási tanácsadó,
    biztosítási ügynök, ingatlanértékesítő, ingatlanos, ügynök, bróker, kárszakértő, mérlegképes könyvelő,
    könyvelési asszisztens, adótanácsadó, pénzügyi vezető, pénzügyi asszisztens, pénzügyi elemző, pénzügyi igazgató,
    gazdasági vezető, gazdasági igazgató, banki ügyintéző, banki tanácsadó, bankár, hitelügyintéző, üzleti elemző,
    adatelemző, aktuárius, asszisztensnő, vezetői asszisztens, irodavezető, adatrögzítő, recepciós asszisztens,
    irattáros, hr munkatárs, hr generalista, hr vezető, hr asszisztens, főmunkatárs, pályázati referens,
    projektasszisztens, jogtanácsos, bírósági fogalmazó, bírósági titkár, közjegyzőhelyettes, végrehajtó, jegyző,
    aljegyző, alpolgármester, önkormányzati képviselő, országgyűlési képviselő, államtitkár, helyettes államtitkár,
    miniszter, főosztályvezető, osztályvezető-helyettes, közalkalmazott, tanácsos, vezető tanácsos, főtanácsos,
    hatósági ügyintéző, nagykövet, konzul, attasé, felügyelő, főfelügyelő, nyomozó, járőr, tizedes, szakaszvezető,
    törzsőrmester, főtörzsőrmester, zászlós, főhadnagy, őrnagy, alezredes, ezredes, parancsnok, szakaszparancsnok,
    testőr, börtönőr, pénzügyőr, házmester, virágkötő, mezőgazdász, agrármérnök, agronómus, őstermelő, állattenyésztő,
    állatgondozó, traktoros, erdőmérnök, borász, szőlész, borbély, sminkes, manikűrös, műkörmös, pedikűrös,
    házvezetőnő, rendezőasszisztens, forgatókönyvíró, dramaturg, hangmérnök, hangtechnikus, világosító,
    díszlettervező, jelmeztervező, koreográfus, táncos, táncművész, énekesnő, zongorista, zenetanár, zeneszerző,
    műsorvezető, bemondó, tudósító, felelős szerkesztő, olvasószerkesztő, korrektor, szövegíró, blogger, szakfordító,
    fotográfus, grafikai tervező, képzőművész, festőművész, szobrász, lakberendező, divattervező, webdesigner,
    ux designer, kurátor, rendezvényszervező, marketing menedzser, marketing asszisztens, marketing vezető,
    kommunikációs munkatárs, kommunikációs vezető, sajtóreferens, sajtófőnök, szóvivő, pr menedzser, lelkész,
    plébános, káplán, hitoktató, rabbi, sportoló, játékvezető, úszómester, szoftverarchitekt, szoftvertesztelő,
    webfejlesztő, frontend fejlesztő, backend fejlesztő, full stack fejlesztő, java fejlesztő, mobilfejlesztő,
    senior fejlesztő, junior fejlesztő, rendszeradminisztrátor, hálózati mérnök, adatbázis-adminisztrátor, adattudós,
    adatmérnök, informatikus, it szakértő, it vezető, it támogató, projektkoordinátor, scrum master, product owner,
    team leader, csapatvezető, webmester, vezérigazgató-helyettes, elnökhelyettes, elnökségi tag, igazgatósági tag,
    felügyelőbizottsági tag, társtulajdonos, cégvezető, cégtulajdonos, vezetőhelyettes, konzultáns, aktivista,
    kuratóriumi tag, titkárság vezető
  `,
  roleParts: words`
    mérnök, fejlesztő, programozó, vezető, igazgató, menedzser, ügyintéző, munkatárs, asszisztens, szerelő, tanácsadó,
    tervező, szakértő, elemző, kezelő
  `,
  degrees: words`
    alapképzés, mesterképzés, alapszak, mesterszak, bsc, msc, ba képzés, diploma, oklevél, okleveles, érettségi,
    doktori, doktori képzés, szak, szakirány, szakképzés, szakképesítés, okj, mérnökinformatikus,
    programtervező informatikus, gazdaságinformatikus, informatika, közgazdász diploma, felsőfokú szakképzés,
    főiskolai diploma, egyetemi diploma, osztatlan képzés, szakközépiskolai érettségi, technikusi végzettség,
    gimnáziumi érettségi, szakmérnök, posztgraduális, szakmunkás bizonyítvány, levelező, nappali tagozat, hallgató,
    phd, ba, ma, okj-s képzés, okj-s bizonyítvány, technikus végzettség, szakmunkás, szakmunkásvizsga,
    szakmunkás-bizonyítvány, érettségi vizsga, szakvizsga, mestervizsga, továbbképzés, tanfolyam, tanúsítvány,
    szakdolgozat, diplomamunka, nyelvvizsga, jogosítvány, erasmus, jog, orvostudomány, ápolás, közgazdaságtan,
    pszichológia, történelem, építészmérnök, gépészmérnök, villamosmérnök, szakirányú továbbképzés, okj képzés, okj-s,
    technikusi minősítés, jogi szakvizsga, levelező tagozat, esti tagozat, gazdálkodási és menedzsment,
    pénzügy és számvitel, kereskedelem és marketing, nemzetközi gazdálkodás, turizmus-vendéglátás, emberi erőforrások,
    jogász szak, szociológia, pedagógia, anglisztika, germanisztika, magyar szak, történelem szak,
    kommunikáció és médiatudomány, nemzetközi tanulmányok, politológia, általános orvos, fogorvos szak,
    gyógyszerész szak, ápolás és betegellátás, gyógypedagógia, óvodapedagógia, építőmérnök szak, gépészmérnöki,
    villamosmérnöki
  `,
  degreeParts: words`képzés, érettségi`,
  legalForms: words`
    kft, zrt, nyrt, bt, kkt, nkft, nonprofit kft, kht, ev, e.v, nonprofit zrt, korlátolt felelősségű társaság,
    zártkörűen működő részvénytársaság, részvénytársaság, betéti társaság, szövetkezet, egyesület, alapítvány
  `,
  employerWords: words`
    alapítvány, egyesület, szövetkezet, bank, takarékszövetkezet, biztosító, minisztérium, önkormányzat,
    polgármesteri hivatal, hivatal, kormányhivatal, kórház, rendelőintézet, rendelő, gyógyszertár, ügyvédi iroda,
    iroda, étterem, szálloda, áruház, kiadó, gyár, csoport, vállalat, ügynökség, stúdió, intézet, múzeum, színház,
    könyvtár, kutatóintézet, központ, műhely, asztalosműhely, pékség, cukrászda, kávézó, vendéglő, panzió, hotel,
    fürdő, kórházak, egyetemi kórház, klinika, orvosi rendelő, idősek otthona, óvoda, bölcsőde, művelődési ház,
    művelődési központ, galéria, filharmónia, opera, zenekar, levéltár, újság, rádió, televízió, nyomda, könyvesbolt,
    autószerviz, szerviz, bánya, erőmű, sörgyár, pincészet, borászat, gazdaság, mezőgazdasági, építőipari, építő,
    repülőtér, vasút, közlekedési, ingatlaniroda, utazási iroda, könyvelőiroda, építésziroda, tervezőiroda, fodrászat,
    szalon, edzőterem, sportegyesület, szupermarket, bevásárlóközpont, városháza, törvényszék, járásbíróság, bíróság,
    ügyészség, rendőrség, rendőrkapitányság, tűzoltóság, honvédség, magyar honvédség, nagykövetség, szövetség, kamara,
    szakszervezet, plébánia, karitatív, akadémia, magyar tudományos akadémia, mta, tesco, richter, audi hungaria,
    bosch, prezi, megyei kórház, szakrendelő, háziorvosi rendelő, fogorvosi rendelő, patika, mentőszolgálat,
    országos mentőszolgálat, gondozási központ, családsegítő, gyermekotthon, nemzeti színház, hetilap, napilap,
    folyóirat, könyvkiadó, reklámügynökség, közjegyzői iroda, műterem, fotóstúdió, pénztár, nyugdíjpénztár,
    hipermarket, üzlet, üzletlánc, élelmiszerbolt, nagykereskedés, kereskedés, pizzéria, söröző, malom, tejüzem,
    húsüzem, vendégház, gyógyfürdő, uszoda, sportklub, üzem, művek, vízművek, gázművek, szolgáltató, közüzem, kohó,
    öntöde, légitársaság, autókereskedés, fodrászszalon, szépségszalon, kozmetika, kertészet, erdészet, erdőgazdaság,
    nemzeti park, állatkert, építőipari vállalat, építőipari kft, járási hivatal, munkaügyi központ, adóhivatal,
    nemzeti adó- és vámhivatal, földhivatal, katasztrófavédelem, laktanya, konzulátus, országgyűlés,
    kereskedelmi és iparkamara, szeretetszolgálat, vöröskereszt, karitász, egyházmegye, egyházközség, kutatóközpont
  `,
  employers: words`
    mol, otp, magyar telekom, magyar posta, máv, graphisoft, otp bank, telekom, richter gedeon, egis, volánbusz, bkv,
    k&h bank, erste bank, raiffeisen bank, mbh bank, mkb bank, audi hungaria, mercedes-benz manufacturing hungary,
    prezi, ustream, logmein, wizz air, rossmann, mvm, elmű, rtl magyarország, mtva, bonafarm, pick szeged
  `,
  employerParts: words`kft`,
  theses: words`szakdolgozat, diplomamunka, disszertáció, doktori disszertáció, tdk dolgozat`,
  schools: words`
    egyetem, egyetemi, főiskola, gimnázium, szakközépiskola, általános iskola, iskola, szakgimnázium, technikum,
    szakiskola, szakképző iskola, műegyetem, bme, elte, bge, szte, uni-corvinus, corvinus, óbudai egyetem,
    tudományegyetem, akadémia, intézet, konzervatórium, kollégium, óvoda, középiskola, műszaki egyetem, pte,
    debreceni egyetem, semmelweis egyetem, kar, zeneművészeti, eötvös loránd tudományegyetem,
    budapesti műszaki és gazdaságtudományi egyetem, budapesti corvinus egyetem, szegedi tudományegyetem,
    pécsi tudományegyetem, miskolci egyetem, széchenyi istván egyetem, pannon egyetem, soproni egyetem,
    károli gáspár református egyetem, pázmány péter katolikus egyetem, ppke, budapesti gazdasági főiskola,
    budapesti gazdasági egyetem, nemzeti közszolgálati egyetem, moholy-nagy művészeti egyetem, mome,
    magyar képzőművészeti egyetem, színház- és filmművészeti egyetem, liszt ferenc zeneművészeti egyetem,
    zeneakadémia, testnevelési egyetem, állatorvostudományi egyetem, szent istván egyetem, művészeti egyetem,
    tanítóképző, tanítóképző főiskola, műszaki főiskola, szakmunkásképző, kereskedelmi szakközépiskola,
    közgazdasági szakközépiskola, egészségügyi szakközépiskola, zeneiskola, nyelviskola, szakkollégium, autósiskola,
    líceum, hittudományi főiskola
  `,
  schoolParts: words`egyetem, iskola, gimnázium, főiskola`,
  units: words`
    osztály, főosztály, részleg, csoport, iroda, tanszék, kar, intézet, laboratórium, kutatócsoport, igazgatóság,
    ügyosztály, telephely, fióktelep, üzem, központ, sürgősségi osztály, intenzív osztály, műtő, konyha, recepció,
    könyvelés, hr, értékesítés, beszerzés, bizottság, tanács, elnökség, század, zászlóalj, szerkesztőség, labor,
    kirendeltség, fiók, bankfiók, képviselet, titkárság, belgyógyászat, sebészet, sebészeti osztály,
    belgyógyászati osztály, gyermekosztály, sürgősségi betegellátó osztály, raktár, kuratórium,
    hallgatói önkormányzat, diákönkormányzat, értékesítési osztály, pénzügyi osztály, hr osztály, ügyfélszolgálat
  `,
  unitParts: words`osztály, tanszék, részleg, csoport, igazgatóság, intézet`,
  countries: words`
      magyarország, ausztria, németország, románia, szlovákia, egyesült királyság, dánia, norvégia, svédország,
      finnország, izland, svájc, franciaország, belgium, hollandia, luxemburg, spanyolország, portugália,
      olaszország, görögország, lengyelország, csehország, bulgária, horvátország, szlovénia, szerbia, ukrajna,
      törökország, írország, egyesült államok, kanada, mexikó, brazília, argentína, chile, kolumbia, peru, kína,
      japán, dél-korea, india, ausztrália, új-zéland, izrael, egyiptom, marokkó, tunézia, dél-afrikai köztársaság,
      egyesült arab emírségek, szingapúr, észtország, lettország, litvánia
  `,
  placeWords: words`
    utca, u., út, útja, tér, körút, krt., sugárút, sor, köz, rakpart, kerület, ker., megye, járás, város, község,
    irányítószám, emelet, közelében, észak, dél, kelet, nyugat, belváros
  `,
  streetsAfter: words`utca, út, tér`,
  workModes: words`
    távmunka, otthonról, home office, hibrid, online, jelenléti, irodai, otthoni munkavégzés, helyszíni
  `,
  regions: words`
    pest megye, baranya, bács-kiskun, békés, borsod-abaúj-zemplén, csongrád, fejér megye, győr-moson-sopron,
    hajdú-bihar, heves, komárom-esztergom, nógrád, somogy, szabolcs-szatmár-bereg, tolna, vas megye, veszprém megye,
    zala, erdély, európa, békés megye, csongrád-csanád, heves megye, jász-nagykun-szolnok, dunántúl, alföld, vajdaság,
    felvidék, székelyföld, bajorország, ázsia
  `,
  cities: words`
    budapest, debrecen, szeged, pécs, győr, miskolc, nyíregyháza, kecskemét, székesfehérvár, szombathely, szolnok,
    érd, tatabánya, kaposvár, veszprém, békéscsaba, zalaegerszeg, sopron, eger, nagykanizsa, dunaújváros,
    hódmezővásárhely, salgótarján, szekszárd, gödöllő, esztergom, vác, cegléd, baja, kolozsvár, temesvár, nagyvárad,
    marosvásárhely, pozsony, kassa, bécs, london, berlin, budapesten, orosháza, gyula, siófok, keszthely,
    mosonmagyaróvár, komárom, szabadka, újvidék, ungvár, münchen, prága, szigetszentmiklós, ózd, dunakeszi,
    hajdúböszörmény, gyöngyös, kiskunfélegyháza, szentes, kazincbarcika, kiskunhalas, jászberény, budaörs, szentendre,
    komló, nagykőrös, makó, szegeden, debrecenben, pécsett, győrben, miskolcon, brassó, csíkszereda, sepsiszentgyörgy,
    székelyudvarhely, szatmárnémeti, bukarest, érsekújvár, dunaszerdahely, nyitra, belgrád, beregszász, kijev,
    lemberg, graz, linz, salzburg, innsbruck, brünn, varsó, krakkó, ljubljana, zágráb, hamburg, frankfurt, stuttgart,
    köln, düsseldorf, drezda, lipcse, zürich, genf, bázel, párizs, lyon, strasbourg, brüsszel, amszterdam, rotterdam,
    hága, manchester, oxford, cambridge, edinburgh, dublin, koppenhága, stockholm, oslo, helsinki, róma, milánó,
    torino, bologna, firenze, velence, nápoly, madrid, barcelona, lisszabon, athén, szófia, isztambul, moszkva,
    szentpétervár, new york, boston, chicago, los angeles, san francisco, toronto, montreal, tel-aviv, jeruzsálem,
    dubaj, peking, sanghaj, tokió, szöul, szingapúr, sydney, melbourne
  `,
  connectives: [],
  locatives: words`itt, közelében`,
  employment: words`
    teljes munkaidő, teljes munkaidőben, teljes munkaidős, részmunkaidő, részmunkaidőben, részmunkaidős, félállás,
    félállásban, főállás, főállású, mellékállás, másodállás, határozott idejű, határozatlan idejű,
    megbízási szerződés, megbízás, vállalkozó, egyéni vállalkozó, szabadúszó, alkalmi munka, idénymunka, szezonális,
    diákmunka, nyári munka, gyakornok, gyakornoki program, szakmai gyakorlat, gyakorlat, tanuló, szakmunkástanuló,
    önkéntes, önkéntesség, helyettesítés, gyes, gyed, szülési szabadság, katonai szolgálat, sorkatonai szolgálat,
    sorkatona, álláskereső, munkanélküli, próbaidő, közalkalmazott, köztisztviselő, heti 20 óra, heti 40 óra,
    távmunka, vállalkozói szerződés, szezonális munka, nyári gyakorlat, kötelező gyakorlat, trainee program,
    önfoglalkoztató, önkéntes munka, közmunka, kölcsönzött munkaerő
  `,
  ownAccount: words`
    egyéni vállalkozó, szabadúszó, saját vállalkozás, vállalkozó
  `,
  timeOff: words`
    gyes, gyed, szülési szabadság, gyermekgondozás
  `,
  honours: words`
    kitüntetéses, kitüntetéses diploma, kitüntetéssel, jeles, jó, kiváló, közepes, minősítés, minősítése, átlag,
    tanulmányi átlag, érdemjegy, köztársasági ösztöndíj, ösztöndíj, summa cum laude, cum laude, elismerés
  `,
  sentenceOpeners: words`
    feladataim, feladatok, feladatom, feladatkör, munkaköri feladatok, fejlesztés, fejlesztettem, terveztem,
    tervezés, készítettem, vezettem, vezetése, irányítottam, szerveztem, koordináltam, oktattam, tanítottam,
    értékesítettem, dolgoztam, részt vettem, felelős, feleltem, felelősség, támogattam, segítettem, írtam,
    fordítottam, javítottam, növeltem, csökkentettem, bevezettem, kialakítottam, létrehoztam, elemeztem,
    ellenőriztem, karbantartottam, gondoztam, ápoltam, vagyok, tapasztalat
  `,
  sentenceClosers: words`
    fejlesztése, készítése, kezelése, vezetése, irányítása, szervezése, koordinálása, tervezése, kidolgozása,
    bevezetése, támogatása, ellenőrzése, karbantartása, javítása, értékesítése, oktatása, elemzése, biztosítása,
    végzése, ellátása, előkészítése, kialakítása, kapcsolattartás, ügyintézés, vagyok, voltam, dolgoztam
  `,
  namePrefixes: words`dr., ifj., id., özv., prof.`,
  nameSuffixes: words`úr, phd, né`,
  greetings: words`a nevem, nevem`,
  greetingEnds: words`vagyok`,
  conjunctions: words`és, vagy, valamint`,
  determiners: words`a, az, egy, saját`,
  inflections: words`n`,
  frequent: words`
      és, a, az, egy, hogy, nem, is, volt, tapasztalat, tanulmányok, végzettség, nyelvek, készségek,
      munkatapasztalat, jelenleg, képzettség
  `,
}
