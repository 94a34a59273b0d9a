import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const pl: Vocabulary = {
  titles: {
    summary: words`profil, o mnie, podsumowanie, podsumowanie zawodowe, profil zawodowy, cel zawodowy, kilka słów o mnie`,
    experience: words`
      doświadczenie, doświadczenie zawodowe, praca, historia zatrudnienia, przebieg kariery, kariera, praktyki,
      staże, zatrudnienie, przebieg pracy zawodowej
    `,
    education: words`edukacja, wykształcenie, studia, nauka, wykształcenie i kwalifikacje`,
    skills: words`
      umiejętności, kompetencje, kwalifikacje, technologie, umiejętności techniczne, narzędzia,
      umiejętności i kompetencje, języki programowania, znajomość technologii, umiejętności miękkie, wiedza
    `,
    projects: words`projekty, projekty własne, projekty osobiste, wybrane projekty, portfolio`,
    contact: words`kontakt, dane osobowe, dane kontaktowe, dane`,
    languages: words`języki, języki obce, znajomość języków, język`,
    certifications: words`certyfikaty, szkolenia, kursy, kursy i szkolenia, kursy i certyfikaty, uprawnienia`,
    publications: words`publikacje, artykuły`,
    talks: words`prezentacje, wystąpienia, konferencje`,
    teaching: words`dydaktyka, nauczanie`,
    awards: words`nagrody, osiągnięcia, wyróżnienia, stypendia, nagrody i wyróżnienia`,
    volunteering: words`wolontariat, działalność, działalność społeczna, aktywność społeczna, organizacje`,
    interests: words`zainteresowania, hobby, pasje`,
    references: words`referencje`,
    other: words`inne, pozostałe, dodatkowe informacje, klauzula`,
  },
  titleWords: {
    experience: words`doświadczenie`,
    education: words`edukacja, wykształcenie`,
    skills: words`umiejętności, kompetencje`,
    projects: words`projekty`,
    contact: words`kontakt`,
    languages: words`języki`,
    certifications: words`certyfikaty, szkolenia, kursy`,
    publications: words`publikacje`,
    awards: words`nagrody, osiągnięcia`,
    interests: words`zainteresowania`,
  },
  documents: words`życiorys, curriculum vitae, cv`,
  labels: {
    name: words`imię, nazwisko, imię i nazwisko`,
    email: words`e-mail, email, mail`,
    phone: words`telefon, tel, nr telefonu, numer telefonu, kom`,
    address: words`adres, miasto, miejsce zamieszkania, lokalizacja`,
    website: words`strona, strona www, www`,
    birth: words`data urodzenia, urodzony, urodzona, narodowość, wiek`,
    period: words`okres, data, czas, daty`,
    role: words`stanowisko, rola, funkcja, zawód lub zajmowane stanowisko`,
    organization: words`firma, pracodawca, uczelnia, szkoła, klient, nazwa i adres pracodawcy, nazwa i rodzaj instytucji szkolącej`,
    client: words`klient`,
    location: words`miejsce, lokalizacja, miasto`,
    degree: words`kierunek, tytuł, specjalność, wydział, uzyskane kwalifikacje`,
    headline: words`zawód, stanowisko`,
    aside: words`w trakcie, ukończone, ukończony, obowiązki, zakres obowiązków, osiągnięcia, technologie, narzędzia, projekty, projekt, praca dyplomowa, ocena, opis, główne działania i zakres odpowiedzialności, rodzaj działalności`,
  },
  months: [
    words`styczeń, stycznia, sty`,
    words`luty, lutego, lut`,
    words`marzec, marca, mar`,
    words`kwiecień, kwietnia, kwi`,
    words`maj, maja`,
    words`czerwiec, czerwca, cze`,
    words`lipiec, lipca, lip`,
    words`sierpień, sierpnia, sie`,
    words`wrzesień, września, wrz`,
    words`październik, października, paź`,
    words`listopad, listopada, lis`,
    words`grudzień, grudnia, gru`,
  ],
  seasons: words`wiosna, lato, jesień, zima`,
  open: words`
      teraz, obecnie, dziś, nadal, chwili obecnej, do teraz, dzisiaj, aktualnie, do dziś, do chwili obecnej,
      do nadal, w trakcie
    `,
  since: words`od`,
  until: words`do, a`,
  from: words`od, w latach`,
  roles: words`
      inżynier, programista, programistka, developer, dyrektor, kierownik, konsultant, konsultantka, analityk,
      architekt, stażysta, stażystka, praktykant, staż, praktyka, nauczyciel, technik, administrator,
      koordynator, asystent, asystentka, projektant, założyciel, współzałożyciel, właściciel, prezes,
      sprzedawca, wolontariusz, specjalista, specjalistka, tester, pracownik, grafik, lider, doktorant,
      wykładowca, młodszy, starszy, kasjer, kelner, magazynier, księgowy, księgowa, główny księgowy,
      pielęgniarka, pielęgniarz, lekarz, lekarka, dentysta, stomatolog, farmaceuta, farmaceutka, psycholog,
      fizjoterapeuta, fizjoterapeutka, położna, nauczycielka, wychowawca, pedagog, prawnik, adwokat,
      radca prawny, notariusz, sędzia, sekretarka, sekretarz, recepcjonista, recepcjonistka, referent,
      referentka, kasjerka, kasjer-sprzedawca, sprzedawczyni, przedstawiciel handlowy, handlowiec, doradca,
      doradczyni, kupiec, spedytor, logistyk, magazynierka, kierowca, kurier, dostawca, kucharz, kucharka,
      kelnerka, barman, barmanka, piekarz, cukiernik, elektryk, elektromonter, mechanik, hydraulik, murarz,
      stolarz, spawacz, malarz, ogrodnik, operator, monter, robotnik, fryzjer, fryzjerka, kosmetyczka,
      ochroniarz, policjant, policjantka, żołnierz, strażak, dziennikarz, dziennikarka, redaktor, redaktorka,
      fotograf, tłumacz, tłumaczka, bibliotekarz, bibliotekarka, chemik, fizyk, biolog, matematyk, statystyk,
      ekonomista, ekonomistka, audytor, audytorka, skarbnik, dyrektorka, kierowniczka, menedżer, menedżerka,
      manager, zastępca, wiceprezes, właścicielka, przedsiębiorca, instruktor, instruktorka, trener, trenerka,
      opiekun, opiekunka, wolontariuszka, praktykantka, analityczka, architektka, projektantka, graficzka,
      badacz, naukowiec, adiunkt, asystent naukowy, laborant, laborantka, geodeta, weterynarz, rolnik, urzędnik,
      specjalista ds, koordynatorka, administratorka,
      praktyki, sprzątaczka, brygadzista, dozorca, aplikant, aplikant adwokacki, ratownik medyczny, dietetyk,
      krawcowa, rzeźnik, pomoc kuchenna, szef kuchni, barista, zastępca kierownika, zastępca dyrektora,
      majster, ślusarz, tokarz, operator maszyn, operator wózka widłowego, pakowacz, dyspozytor, kreślarz,
      rekruter, kadrowa, specjalista ds. kadr, lektor, korepetytor, profesor, logopeda, copywriter, agent,
      telemarketer, hostessa, pracownik fizyczny, pracownik sklepu, pracownik magazynu, pracownik ochrony,
      współwłaściciel
  `,
  degrees: words`
      licencjat, magister, mgr, inż, inżynier, mgr inż, doktorat, studia, studia podyplomowe,
      studia magisterskie, studia inżynierskie, studia licencjackie, matura, technik, informatyka, kierunek,
      profil, wykształcenie średnie, studia doktoranckie, studia i stopnia, studia ii stopnia,
      kurs, szkolenie, dyplom, świadectwo, certyfikat, lic, prawo, ekonomia, zarządzanie, specjalność
  `,
  legalForms: words`sp. z o.o, sp. z o. o, s.a, spółka, s.c, sp.j, sp.k, spółka cywilna`,
  employerWords: words`
      fundacja, stowarzyszenie, urząd, bank, grupa, ministerstwo, firma, szpital, przychodnia, hurtownia,
      restauracja, kancelaria, biuro, zakład, zakłady, sklep, hotel, przedszkole, agencja, apteka, piekarnia,
      fabryka, urząd gminy, starostwo, sąd, prokuratura, policja, dom pomocy społecznej, gabinet, salon,
      wydawnictwo, drukarnia, ubezpieczenia, towarzystwo
  `,
  employers: words`pko, biedronka, orlen, lidl, żabka, allegro, wojsko polskie, zus, pkp, poczta polska, pzu`,
  schools: words`
      uniwersytet, politechnika, akademia, szkoła, liceum, technikum, wyższa szkoła, agh, gimnazjum, uczelnia,
      wydział, zespół szkół, pjatk,
      sgh, instytut, szkoła podstawowa, szkoła policealna, uw, uj, pwr, uam
  `,
  countries: words`
      polska, dania, norwegia, szwecja, finlandia, islandia, niemcy, austria, szwajcaria, francja, belgia,
      holandia, luksemburg, hiszpania, portugalia, włochy, grecja, czechy, słowacja, węgry, rumunia, bułgaria,
      chorwacja, słowenia, serbia, ukraina, turcja, wielka brytania, irlandia, stany zjednoczone, kanada, meksyk,
      brazylia, argentyna, chile, kolumbia, peru, chiny, japonia, korea południowa, indie, australia,
      nowa zelandia, izrael, egipt, maroko, tunezja, republika południowej afryki, zjednoczone emiraty arabskie,
      singapur, estonia, łotwa, litwa
  `,
  workModes: words`zdalnie, praca zdalna`,
  cities: words`
      warszawa, kraków, wrocław, poznań, gdańsk, gdynia, łódź, katowice, lublin, szczecin, rzeszów, bydgoszcz,
      białystok, gliwice, toruń, sopot, kielce, olsztyn, opole, zabrze, bielsko-biała, częstochowa, radom,
      zielona góra
  `,
  connectives: words`w, dla, we`,
  dateWords: { of: words`r`, year: words`roku, rok` },
  frequent: words`
      i, w, z, na, do, oraz, przy, dla, się, od, jest, doświadczenie, wykształcenie, umiejętności, języki,
      obecnie, zawodowe, praca, zainteresowania
  `,
}
