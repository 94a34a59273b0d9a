import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const fi: Vocabulary = {
  titles: {
    summary: words`
      profiili, minusta, tietoa minusta, yhteenveto, esittely, tiivistelmä, tavoite, tavoitteet, lyhyesti minusta,
      kuka olen, esittelyteksti, ammatillinen profiili, lyhyt esittely, itsestäni, tietoja minusta, osaamisprofiili,
      henkilökuva, urasuunnitelma, lyhyesti
    `,
    experience: words`
      työkokemus, työhistoria, työura, ura, urahistoria, kokemus, ammatillinen kokemus, työt, työpaikat, työsuhteet,
      aiempi työkokemus, muu työkokemus, aikaisempi työkokemus, keskeinen työkokemus, olennainen työkokemus,
      relevantti työkokemus, alan työkokemus, harjoittelu, harjoittelut, työharjoittelu, työharjoittelut,
      työssäoppiminen, kesätyöt, työelämä, nykyinen työ, varusmiespalvelus, asepalvelus, siviilipalvelus,
      asevelvollisuus, työkokemus ja harjoittelut, tutkimuskokemus, työtehtävät
    `,
    education: words`
      koulutus, koulutukset, opinnot, tutkinnot, koulutustausta, koulutushistoria, opiskelu, opiskelut,
      koulutus ja tutkinnot, koulutus ja kurssit, koulutus & kurssit, tutkinnot ja koulutus, peruskoulutus, koulut,
      muodollinen koulutus, suoritetut tutkinnot, koulutus ja opinnot, opintotausta
    `,
    skills: words`
      taidot, osaaminen, tekniset taidot, tekninen osaaminen, it-taidot, it-osaaminen, atk-taidot, atk-osaaminen,
      tietotekniset taidot, tietotekniikkataidot, tietotekninen osaaminen, tietokonetaidot, ydinosaaminen,
      erityisosaaminen, erityistaidot, osaamisalueet, ammatillinen osaaminen, ammattitaidot, keskeinen osaaminen,
      muu osaaminen, muut taidot, teknologiat, teknologiaosaaminen, työkalut, ohjelmointikielet, ohjelmistot,
      ohjelmisto-osaaminen, vahvuudet, pehmeät taidot, taidot ja osaaminen, osaaminen ja taidot, tiedot ja taidot,
      ominaisuudet, menetelmät, kompetenssit, tekniikat, digitaidot
    `,
    projects: words`
      projektit, projekti, omat projektit, henkilökohtaiset projektit, projektikokemus, harrasteprojektit,
      kouluprojektit, valitut projektit, portfolio, työnäytteet, hankkeet
    `,
    contact: words`
      yhteystiedot, henkilötiedot, yhteystieto, ota yhteyttä, perustiedot, omat tiedot, henkilö- ja yhteystiedot
    `,
    languages: words`kielet, kielitaito, kielitaidot, kielitaito ja muu osaaminen, kieliosaaminen`,
    certifications: words`
      sertifikaatit, sertifioinnit, kurssit, kurssit ja sertifikaatit, sertifikaatit ja kurssit,
      kurssit ja koulutukset, koulutukset ja kurssit, lisäkoulutus, täydennyskoulutus, muu koulutus, muut koulutukset,
      luvat ja kortit, kortit, kortit ja luvat, työluvat, luvat, pätevyydet, kortit ja pätevyydet, ajokortti,
      ajokortit, todistukset, lupakortit, luvat ja pätevyydet, valmennukset, sertifikaatit ja luvat,
      ajokortti ja muut luvat, luvat ja ajokortti
    `,
    publications: words`julkaisut, artikkelit, tieteelliset julkaisut, julkaisuluettelo`,
    talks: words`esitelmät, puheet, esiintymiset, esitykset, luennot, puheenvuorot`,
    teaching: words`opetus, opetuskokemus, opetustyö, opetusansiot`,
    awards: words`
      palkinnot, tunnustukset, saavutukset, apurahat, palkinnot ja tunnustukset, stipendit, kunniamaininnat,
      ansiomerkit, palkinnot ja stipendit, apurahat ja palkinnot
    `,
    volunteering: words`
      luottamustoimet, luottamustehtävät, vapaaehtoistyö, järjestötoiminta, yhdistystoiminta, vapaaehtoistoiminta,
      järjestökokemus, luottamustoimet ja vapaaehtoistyö, vapaaehtoistyö ja luottamustoimet, jäsenyydet,
      harrastustoiminta, opiskelijatoiminta, muu toiminta, muu aktiivisuus, luottamus- ja järjestötehtävät,
      yhteiskunnallinen toiminta
    `,
    interests: words`
      harrastukset, kiinnostuksen kohteet, vapaa-aika, mielenkiinnon kohteet, harrastukset ja vapaa-aika,
      harrastukset ja kiinnostuksen kohteet, harrastuneisuus, harrastukset ja luottamustoimet
    `,
    references: words`suosittelijat, suosittelija, suositukset, referenssit, suosittelijoita`,
    other: words`muut, muuta, muut tiedot, lisätiedot, muu, muut ansiot, muut meriitit, muita tietoja`,
  },
  titleWords: {
    experience: words`työkokemus, kokemus, työhistoria, työura, harjoittelut`,
    education: words`koulutus, opinnot, tutkinnot`,
    skills: words`taidot, osaaminen, teknologiat`,
    projects: words`projektit`,
    contact: words`yhteystiedot, henkilötiedot`,
    languages: words`kielet, kielitaito`,
    certifications: words`sertifikaatit, kurssit, koulutukset`,
    publications: words`julkaisut, artikkelit`,
    talks: words`esitelmät, puheet`,
    teaching: words`opetus, opetuskokemus`,
    awards: words`palkinnot, tunnustukset, saavutukset, apurahat`,
    volunteering: words`luottamustoimet, vapaaehtoistyö, järjestötoiminta`,
    interests: words`harrastukset, kiinnostuksen`,
    references: words`suosittelijat`,
    summary: words`profiili, yhteenveto`,
  },
  documents: words`ansioluettelo, cv, curriculum vitae, ansioluettelo (cv), nimikirja`,
  labels: {
    name: words`nimi, etunimi, sukunimi, koko nimi, etunimet`,
    email: words`sähköposti, sähköpostiosoite, s-posti, email, e-mail`,
    phone: words`puhelin, puh, puhelinnumero, gsm, matkapuhelin, puhelinnro`,
    address: words`
      osoite, kotiosoite, asuinpaikka, paikkakunta, kotipaikka, kotikaupunki, postiosoite, asuinkunta, kotikunta
    `,
    website: words`verkkosivu, verkkosivut, kotisivu, kotisivut, nettisivut`,
    birth: words`
      syntymäaika, syntynyt, syntymäpaikka, ikä, kansalaisuus, siviilisääty, synt, syntymäpäivä, perhe, sukupuoli
    `,
    period: words`aika, ajanjakso, ajankohta, kesto, päivämäärä, vuosi, vuodet, työsuhteen kesto`,
    role: words`tehtävä, tehtävänimike, rooli, nimike, työtehtävä, asema, titteli, ammattinimike`,
    organization: words`yritys, työnantaja, organisaatio, oppilaitos, koulu, yliopisto, työpaikka`,
    client: words`asiakas, toimeksiantaja, asiakasyritys`,
    location: words`paikka, sijainti, paikkakunta, toimipaikka`,
    degree: words`tutkinto, koulutusohjelma, pääaine, suuntautuminen, linja, suuntautumisvaihtoehto, koulutusala`,
    headline: words`ammatti, nimike, titteli`,
    aside: words`
      suoritettu, valmistunut, kesken, keskeytynyt, keskeytetty, arvosana, arvosanat, keskiarvo, työtehtävät,
      tehtävät, vastuut, vastuualueet, tehtävänkuva, tulokset, saavutukset, teknologiat, tekniikat, työkalut,
      ympäristö, kurssit, opinnäytetyö, opinnäyte, pro gradu, gradu, diplomityö, ohjaaja, projekti, projektit, kuvaus,
      menetelmät, toimiala, avainsanat, sivuaine, sivuaineet, vastuualue
    `,
  },
  months: [
    words`tammikuu, tammi, tammikuussa, tammikuuta, tammikuusta, tammikuun`,
    words`helmikuu, helmi, helmikuussa, helmikuuta, helmikuusta, helmikuun`,
    words`maaliskuu, maalis, maaliskuussa, maaliskuuta, maaliskuusta, maaliskuun`,
    words`huhtikuu, huhti, huhtikuussa, huhtikuuta, huhtikuusta, huhtikuun`,
    words`toukokuu, touko, toukokuussa, toukokuuta, toukokuusta, toukokuun`,
    words`kesäkuu, kesäkuussa, kesäkuuta, kesäkuusta, kesäkuun`,
    words`heinäkuu, heinä, heinäkuussa, heinäkuuta, heinäkuusta, heinäkuun`,
    words`elokuu, elokuussa, elokuuta, elokuusta, elokuun`,
    words`syyskuu, syys, syyskuussa, syyskuuta, syyskuusta, syyskuun`,
    words`lokakuu, loka, lokakuussa, lokakuuta, lokakuusta, lokakuun`,
    words`marraskuu, marras, marraskuussa, marraskuuta, marraskuusta, marraskuun`,
    words`joulukuu, joulu, joulukuussa, joulukuuta, joulukuusta, joulukuun`,
  ],
  seasons: words`
      kevät, keväällä, kevään, keväästä, kesä, kesällä, kesän, kesät, kesästä, syksy, syksyllä, syksyn, syksystä,
      talvi, talvella, talven, kevätlukukausi, syyslukukausi, kesätyö, kesätyöt, alkuvuosi, loppuvuosi
  `,
  open: words`
      nykyinen, nyt, edelleen, jatkuu, tällä hetkellä, toistaiseksi, nykyhetki, nykyhetkeen, nykypäivä, nykypäivään,
      nykyään, tähän päivään, tähän päivään asti, tähän asti, alkaen, lähtien, kesken, meneillään, käynnissä, tänään,
      parhaillaan, nykyinen työ, yhä, jatkuva, jatkuen, voimassa, nykyisin
  `,
  since: words`vuodesta, alkaen vuodesta`,
  until: words`vuoteen`,
  from: words`vuosina, vuonna`,
  dateNotes: words`
      arvioitu valmistuminen, arvioitu valmistumisaika, valmistuminen, valmistunut, valmistumisvuosi, valmistun, noin,
      suoritettu, arviolta, tavoiteaika, valmistumisaika, tutkinto suoritettu
  `,
  dateWords: {
    early: words`alkuvuosi, alku, alussa`,
    late: words`loppuvuosi, loppu, lopussa`,
    quarter: words`neljännes, vuosineljännes, kvartaali`,
    half: words`puolisko, vuosipuolisko`,
    fiscalYear: words`tilikausi`,
    schoolYear: words`lukuvuosi`,
    and: words`ja, sekä`,
    mid: words`puoliväli`,
    circa: words`noin, n.`,
    term: words`lukukausi`,
  },
  roles: words`
    pääkäyttäjä, it-tukihenkilö, it-tuki, mikrotukihenkilö, lähituki, datatieteilijä, tuoteomistaja, esihenkilö,
    tiiminvetäjä, rehtori, perustaja, perustajaosakas, osakas, omistaja, freelancer, toiminimi, jäsen, varajäsen,
    vapaaehtoinen, kouluttaja, tuutori, harjoittelu, työharjoittelu, oppisopimus, kesätyö, sijainen, trainee,
    tutkijatohtori, tohtorikoulutettava, tohtoriopiskelija, professori, apulaisprofessori, dosentti, lehtori,
    yliopistonlehtori, varhaiskasvattaja, kätilö, apteekkari, farmaseutti, proviisori, psykologi, sosionomi,
    juristi, lakimies, asianajaja, tuomari, syyttäjä, kirjanpitäjä, controller, palkanlaskija, assistentti, kassa,
    myyntineuvottelija, ostaja, tiedottaja, kokki, tarjoilija, baarimikko, leipuri, kondiittori, siivooja,
    laitoshuoltaja, talonmies, vartija, poliisi, palomies, sotilas, varusmies, upseeri, aliupseeri, ruokalähetti,
    postinjakaja, lehdenjakaja, varastomies, kokoonpanija, koneistaja, hitsaaja, sähkömies, kirvesmies, muurari,
    maalari, rakennusmies, huoltomies, parturi-kampaaja, kampaaja, kosmetologi, puutarhuri, maanviljelijä, metsuri,
    kirjoittaja, kääntäjä, tulkki, valokuvaaja, graafikko, muotoilija, palvelumuotoilija, taiteilija, muusikko,
    näyttelijä, biologi, kemisti, fyysikko, matemaatikko, tilastotieteilijä, laborantti, matkaopas, konsulentti,
    varusmiespalvelus, asepalvelus, siviilipalvelus, reserviupseerikoulu, sairaanhoitaja, lähihoitaja, lääkäri,
    hammaslääkäri, hammashoitaja, fysioterapeutti, toimintaterapeutti, eläinlääkäri, sosiaalityöntekijä,
    lastenhoitaja, varhaiskasvatuksen opettaja, luokanopettaja, opettaja, väitöskirjatutkija, tutkija,
    keittiömestari, keittiöapulainen, barista, vastaanottovirkailija, opas, lentoemäntä, lentäjä, kuljettaja,
    linja-autonkuljettaja, kuorma-autonkuljettaja, varastotyöntekijä, trukinkuljettaja, koneenkäyttäjä, puuseppä,
    sähköasentaja, putkiasentaja, ajoneuvoasentaja, kiinteistönhoitaja, parturi, ompelija, kultaseppä, myyjä,
    myymäläpäällikkö, kassanhoitaja, kiinteistönvälittäjä, tilintarkastaja, ekonomi, toimistotyöntekijä, sihteeri,
    kersantti, luutnantti, kapteeni, toimittaja, päätoimittaja, graafinen suunnittelija, arkkitehti,
    sisustusarkkitehti, diplomi-insinööri, laulaja, kapellimestari, ohjaaja, lavastaja, kirjastonhoitaja,
    arkistonhoitaja, intendentti, konservaattori, valmentaja, puheenjohtaja, rahastonhoitaja, hallituksen jäsen,
    toimitusjohtaja, harjoittelija, pappi, yleislääkäri, erikoislääkäri, kirurgi, psykiatri, ylilääkäri,
    terveydenhoitaja, osastonhoitaja, ylihoitaja, ensihoitaja, suuhygienisti, bioanalyytikko, röntgenhoitaja,
    laboratoriohoitaja, puheterapeutti, psykoterapeutti, ravitsemusterapeutti, hieroja, optikko, sosiaaliohjaaja,
    perushoitaja, kodinhoitaja, henkilökohtainen avustaja, koulunkäynninohjaaja, kouluavustaja, osastosihteeri,
    nuoriso-ohjaaja, nuorisotyöntekijä, vastaava ohjaaja, aineenopettaja, päätoiminen tuntiopettaja, tuntiopettaja,
    erityisopettaja, lastentarhanopettaja, päiväkodin johtaja, apulaisrehtori, opinto-ohjaaja, yliopisto-opettaja,
    tutkimusavustaja, tutkimuspäällikkö, dekaani, opiskelija, työharjoittelija, kesätyöntekijä, kesäharjoittelija,
    oppisopimusopiskelija, diplomityöntekijä, rakennustyöntekijä, laatoittaja, lvi-asentaja, asentaja,
    ilmastointiasentaja, peltiseppä, levyseppähitsaaja, cnc-koneistaja, sorvaaja, automekaanikko, mekaanikko,
    kaivinkoneenkuljettaja, nosturinkuljettaja, prosessinhoitaja, tuotantotyöntekijä, tehdastyöntekijä, pakkaaja,
    keräilijä, verhoilija, räätäli, suutari, painaja, kaivosmies, sahatyöntekijä, työnjohtaja,
    vastaava työnjohtaja, vastaava mestari, rakennusmestari, työmaainsinööri, työmaapäällikkö, rakennusinsinööri,
    sähköinsinööri, koneinsinööri, suunnitteluinsinööri, projekti-insinööri, tuotekehitysinsinööri, laatuinsinööri,
    tuotantoinsinööri, insinööri, suunnittelija, pääsuunnittelija, maisema-arkkitehti, kaavoittaja, maanmittari,
    geologi, laboratoriomestari, laatupäällikkö, tuotantopäällikkö, tehtaanjohtaja, vuoromestari,
    kunnossapitoasentaja, turvallisuuspäällikkö, keittäjä, ravintolakokki, tiskaaja, teurastaja, salityöntekijä,
    hovimestari, ravintolapäällikkö, vuoropäällikkö, ravintolatyöntekijä, pikaruokatyöntekijä, hotellivirkailija,
    kerroshoitaja, matkaneuvoja, stuertti, matkustamohenkilökunta, perämies, merimies, konduktööri,
    veturinkuljettaja, taksinkuljettaja, autonkuljettaja, jakeluautonkuljettaja, kuriiri, lähetti, postinkantaja,
    ajojärjestelijä, logistiikkakoordinaattori, huolitsija, tullivirkailija, kaupan myyjä, kassamyyjä,
    myymälänhoitaja, kauppias, myyntiedustaja, myyntipäällikkö, myyntijohtaja, aluepäällikkö,
    avainasiakaspäällikkö, asiakkuuspäällikkö, puhelinmyyjä, asiakaspalvelija, asiakaspalveluneuvoja,
    asiakasneuvoja, palveluneuvoja, hankintapäällikkö, sisäänostaja, tuotepäällikkö, vakuutusvirkailija,
    vakuutusneuvoja, pankkivirkailija, pankkineuvoja, rahoitusneuvoja, sijoitusneuvoja, pääkirjanpitäjä,
    reskontranhoitaja, talouspäällikkö, talousjohtaja, taloushallinnon asiantuntija, ekonomisti, analyytikko,
    rahoitusanalyytikko, johdon assistentti, toimistosihteeri, toimistoassistentti, arkistosihteeri,
    henkilöstöpäällikkö, henkilöstöjohtaja, rekrytoija, hr-asiantuntija, hallintopäällikkö, hallintojohtaja,
    hallintosihteeri, käräjätuomari, käräjänotaari, ulosottomies, esittelijä, ylitarkastaja, tarkastaja, virkamies,
    suunnittelupäällikkö, hallitussihteeri, erityisasiantuntija, kunnanjohtaja, kaupunginjohtaja, kansanedustaja,
    avustaja, ministeri, suurlähettiläs, konsuli, diplomaatti, konstaapeli, vanhempi konstaapeli, komisario,
    rikostutkija, paloesimies, alikersantti, ylikersantti, vänrikki, yliluutnantti, rajavartija,
    järjestyksenvalvoja, turvallisuusvalvoja, vanginvartija, floristi, maatalousyrittäjä, maataloustyöntekijä,
    karjanhoitaja, lomittaja, agrologi, metsätalousinsinööri, metsänhoitaja, kalastaja, meikkitaiteilija,
    lastenvahti, perhepäivähoitaja, teatteriohjaaja, käsikirjoittaja, tuottaja, äänisuunnittelija, äänittäjä,
    valosuunnittelija, pukusuunnittelija, koreografi, tanssija, tanssinopettaja, pianisti, viulisti, säveltäjä,
    kanttori, juontaja, uutistoimittaja, toimituspäällikkö, toimitussihteeri, kirjeenvaihtaja, kirjailija,
    runoilija, copywriter, oikolukija, kustannustoimittaja, kuvittaja, sisustussuunnittelija, vaatesuunnittelija,
    kuvataiteilija, kuvanveistäjä, keraamikko, kuraattori, museonjohtaja, amanuenssi, kirjastovirkailija,
    informaatikko, viestintäpäällikkö, viestintäjohtaja, viestintäassistentti, markkinointipäällikkö,
    markkinointijohtaja, markkinointiassistentti, markkinointikoordinaattori, tapahtumatuottaja, seurakuntapastori,
    kirkkoherra, kappalainen, diakoni, diakonissa, suntio, lastenohjaaja, urheilija, erotuomari, liikunnanohjaaja,
    uimaopettaja, personal trainer, ohjelmistokehittäjä, ohjelmistosuunnittelija, ohjelmistoinsinööri,
    ohjelmistoarkkitehti, web-kehittäjä, kehittäjä, koodari, ohjelmoija, testaaja, ohjelmistotestaaja,
    järjestelmäasiantuntija, järjestelmäsuunnittelija, järjestelmäarkkitehti, järjestelmänvalvoja, it-asiantuntija,
    it-päällikkö, tietohallintojohtaja, tietoturva-asiantuntija, verkkoasiantuntija, data-analyytikko,
    data-insinööri, projektipäällikkö, projektikoordinaattori, projektisihteeri, projektityöntekijä, scrum master,
    tiimiesimies, käyttöliittymäsuunnittelija, teknologiajohtaja, varatoimitusjohtaja, johtaja, apulaisjohtaja,
    varajohtaja, toiminnanjohtaja, liiketoimintajohtaja, yksikön päällikkö, osastopäällikkö, yksikönjohtaja,
    päällikkö, esimies, lähiesimies, palveluesimies, koordinaattori, asiantuntija, erikoisasiantuntija, konsultti,
    neuvonantaja, yrittäjä, yksityisyrittäjä, varapuheenjohtaja, hallituksen puheenjohtaja, vapaaehtoistyöntekijä,
    edustaja, apulainen, avustava työntekijä, kehittämispäällikkö, kehitysjohtaja, kehittämiskoordinaattori,
    alihankkija, yrittäjänä, freelance-työt, talkoolainen
  `,
  roleParts: words`
    kehittäjä, insinööri, päällikkö, johtaja, konsultti, asiantuntija, opettaja, hoitaja, myyjä, työntekijä,
    avustaja, suunnittelija, harjoittelija, tutkija, sihteeri, asentaja, kuljettaja, vastaava, neuvoja, ohjaaja,
    koordinaattori, esimies, arkkitehti, analyytikko, edustaja, mestari, valmentaja, virkailija, apulainen,
    tarkastaja, toimittaja, lääkäri, terapeutti, palvelija, ohjelmoija, testaaja, yrittäjä, mekaanikko, valvoja,
    taiteilija, kouluttaja, lehtori, tuottaja, hieroja, leipuri, kokki, tarjoilija, siivooja, maalari, kirvesmies,
    hitsaaja, sähkömies, kuraattori, psykologi, pappi, kanttori, muusikko, kirjailija, kääntäjä, tulkki,
    valokuvaaja, graafikko, muotoilija, taittaja, piirtäjä, laborantti, varastomies, vahtimestari, vartija,
    pelastaja, palomies, poliisi, upseeri, omistaja, urakoitsija
  `,
  degrees: words`
    tohtori, lisensiaatti, diplomi-insinööri, insinööri (amk), insinööri amk, insinööri (ylempi amk), tradenomi,
    medianomi, restonomi, sosionomi, sairaanhoitaja (amk), artenomi, muotoilija (amk), merkonomi, datanomi, artesaani,
    ylioppilas, ylioppilastodistus, oikeusnotaari, ekonomi, vaihto-opiskelija, vaihto-opiskelu, opiskelija,
    koulutusohjelma, pääaine, sivuaine, tietojenkäsittely, tietotekniikan, tuotantotalous, liiketalous, kauppatieteet,
    lukion oppimäärä, peruskoulun oppimäärä, kurssi, ylioppilastutkinto, ammattitutkinto, perustutkinto,
    erikoisammattitutkinto, kandidaatti, kandidaatin tutkinto, luonnontieteiden kandidaatti, maisteri,
    maisterin tutkinto, filosofian maisteri, kauppatieteiden maisteri, amk, ylempi amk, filosofian tohtori, todistus,
    vaihto, erasmus, pro gradu, opinnäytetyö, filosofian kandidaatti, tekniikan kandidaatti,
    kauppatieteiden kandidaatti, kasvatustieteen maisteri, oikeustieteen maisteri, yhteiskuntatieteiden maisteri,
    valtiotieteiden maisteri, hallintotieteiden maisteri, terveystieteiden maisteri, taiteen maisteri,
    humanististen tieteiden kandidaatti, lääketieteen lisensiaatti, tekniikan tohtori, tradenomi (amk),
    sosionomi (amk), amk-tutkinto, ylempi amk-tutkinto, ylempi korkeakoulututkinto, alempi korkeakoulututkinto,
    korkeakoulututkinto, ammatillinen perustutkinto, lähihoitajatutkinto, avoin yliopisto, pedagogiset opinnot,
    opettajan pedagogiset opinnot, tietojenkäsittelytiede, tietotekniikka, ohjelmistotekniikka, sähkötekniikka,
    konetekniikka, rakennustekniikka, kansantaloustiede, laskentatoimi, oikeustiede, kasvatustiede, hoitotyö,
    lääketiede
  `,
  degreeParts: words`tutkinto, maisteri, kandidaatti, koulutus, tekniikka, tiede, opinnot`,
  legalForms: words`
    oy, oyj, osk, osuuskunta, ry, r.y, oy ab, säätiö, osakeyhtiö, toiminimi, avoin yhtiö, kommandiittiyhtiö, yhdistys
  `,
  employerWords: words`
    kunta, terveysasema, hyvinvointialue, sairaanhoitopiiri, puolustusvoimat, poliisi, seurakunta, hoivakoti,
    palvelutalo, apteekki, kahvila, kauppa, myymälä, yritys, konserni, kustantamo, kustannus, rakennus, rakennusliike,
    siivouspalvelu, huolto, ylioppilaskunta, kilta, paja, verstas, puusepänliike, ateljee, leipomo, sairaala,
    yliopistollinen sairaala, lääkäriasema, hammaslääkäriasema, päiväkoti, koulu, teatteri, ooppera, orkesteri, museo,
    kirjasto, galleria, lehti, radio, kirjapaino, kirjakauppa, korjaamo, telakka, tehdas, meijeri, panimo, tila,
    maatila, puutarha, asianajotoimisto, tilitoimisto, arkkitehtitoimisto, mainostoimisto, matkatoimisto, vakuutus,
    urheiluseura, ammattiliitto, käräjäoikeus, hovioikeus, suurlähetystö, hotelli, keskussairaala, yliopistosairaala,
    terveyskeskus, eläinlääkäriasema, vanhainkoti, palvelukoti, lastenkoti, kotihoito, kuntayhtymä, maakuntaliitto,
    ministeriö, virasto, valtiokonttori, aluehallintovirasto, ely-keskus, te-toimisto, verohallinto, poliisilaitos,
    pelastuslaitos, rajavartiolaitos, prikaati, varuskunta, eduskunta, seurakuntayhtymä, kaupunginkirjasto,
    kaupunginteatteri, sanomat, viestintätoimisto, suunnittelutoimisto, insinööritoimisto, lakitoimisto,
    kiinteistönvälitys, pankki, osuuspankki, säästöpankki, vakuutusyhtiö, rahasto, ruokakauppa, tavaratalo,
    huoltoasema, ravintola, konditoria, pizzeria, baari, kylpylä, leirintäalue, teurastamo, tehtaat, paperitehdas,
    sahalaitos, konepaja, kaivos, voimala, voimalaitos, vesilaitos, satama, lentoasema, lentoyhtiö, varustamo,
    rautatiet, kuljetusliike, autokorjaamo, autoliike, rakennusyhtiö, maalausliike, kampaamo, parturi-kampaamo,
    kauneushoitola, kuntosali, liikuntakeskus, palloseura, liitto, keskusliitto, järjestö, yhdistys, kauppakamari,
    osuuskauppa, tutkimuslaitos, tutkimuskeskus, instituutti, henkilöstöpalvelut, vartiointiliike, yhtiö
  `,
  employers: words`
      kela, verohallinto, nordea, nokia, wärtsilä, tietoevry, reaktor, futurice, vincit, gofore, digia, yle,
      s-market, k-market, k-supermarket, citymarket, alepa, vtt
  `,
  employerParts: words`
      sairaala, virasto, ministeriö, säätiö, yhdistys, pankki, keskus, yhtiö, osuuskauppa, laitos, päiväkoti,
      toimisto, kaupunki, liitto, kirjasto, ravintola, järjestö, palvelut, ryhmä
  `,
  theses: words`opinnäytetyö, diplomityö, pro gradu, gradu, väitöskirja`,
  schools: words`
    tkk, åbo akademi, hanken, metropolia, haaga-helia, tamk, savonia, jamk, xamk, lukiossa, yläaste, ala-aste,
    aikuiskoulutuskeskus, gradia, tiedekunta, hive helsinki, turun amk, oulun amk, tampereen amk, laurea amk,
    karelia amk, satakunnan amk, hämeen amk, yliopisto, aalto-yliopisto, helsingin yliopisto, turun yliopisto,
    ammattikorkeakoulu, ammattikoulu, ammattiopisto, lukio, peruskoulu, kansanopisto, sibelius-akatemia,
    kansalaisopisto, tampereen yliopisto, oulun yliopisto, jyväskylän yliopisto, itä-suomen yliopisto,
    lapin yliopisto, vaasan yliopisto, lut-yliopisto, taideyliopisto, teatterikorkeakoulu, taideteollinen korkeakoulu,
    kauppakorkeakoulu, teknillinen korkeakoulu, maanpuolustuskorkeakoulu, poliisiammattikorkeakoulu, amk, samk, seamk,
    iltalukio, aikuislukio, yhteiskoulu, normaalikoulu, ammatti-instituutti, ammattioppilaitos, aikuisopisto,
    kauppaoppilaitos, kauppaopisto, terveydenhuolto-oppilaitos, koulutuskeskus, työväenopisto, musiikkiopisto,
    konservatorio, avoin yliopisto, oppilaitos, urheiluopisto, autokoulu, upseerikoulu, reserviupseerikoulu
  `,
  schoolParts: words`yliopisto, korkeakoulu, opisto, oppilaitos, koulu, lukio, yliopistossa, koulussa`,
  units: words`
    osasto, yksikkö, laitos, tiedekunta, ryhmä, tiimi, jaos, toimisto, laboratorio, klinikka, poliklinikka, päivystys,
    teho-osasto, leikkaussali, keittiö, vastaanotto, taloushallinto, henkilöstöhallinto, hallitus, lautakunta,
    komppania, pataljoona, tutkimusryhmä, toimipiste, konttori, myymälä, vuodeosasto, kirurgian osasto,
    sisätautien osasto, lastenosasto, leikkausosasto, tuotekehitys, myyntiosasto, markkinointiosasto, it-osasto,
    asiakaspalvelu, johtoryhmä, toimikunta, valiokunta, ylioppilaskunta, ainejärjestö
  `,
  unitParts: words`osasto, yksikkö, tiedekunta, ryhmä`,
  countries: words`
      suomi, suomessa, ruotsi, norja, tanska, viro, saksa, ranska, espanja, italia, alankomaat, iso-britannia,
      englanti, yhdysvallat, venäjä, islanti, itävalta, sveitsi, belgia, luxemburg, portugali, kreikka, puola,
      tšekki, slovakia, unkari, romania, bulgaria, kroatia, slovenia, serbia, ukraina, turkki, irlanti, kanada,
      meksiko, brasilia, argentiina, chile, kolumbia, peru, kiina, japani, etelä-korea, intia, australia,
      uusi-seelanti, israel, egypti, marokko, tunisia, etelä-afrikka, arabiemiirikunnat, singapore, latvia,
      liettua
  `,
  regions: words`
    pääkaupunkiseutu, uusimaa, pirkanmaa, varsinais-suomi, pohjois-pohjanmaa, keski-suomi, pohjois-savo, lappi,
    satakunta, kymenlaakso, häme, kainuu, pohjanmaa, ahvenanmaa, eurooppa, kanta-häme, päijät-häme, etelä-karjala,
    etelä-savo, pohjois-karjala, etelä-pohjanmaa, keski-pohjanmaa, baijeri
  `,
  placeWords: words`
    katu, tie, kuja, polku, tori, postinumero, kunta, maakunta, lähellä, pohjoinen, etelä, itä, länsi, keskusta
  `,
  streetParts: words`katu, tie`,
  workModes: words`
    etätyö, etänä, etätyönä, hybridi, osittain etänä, hybridityö, lähityö, paikan päällä, toimistolla, verkossa
  `,
  cities: words`
    helsinki, espoo, vantaa, tampere, turku, oulu, jyväskylä, lahti, kuopio, pori, kouvola, joensuu, lappeenranta,
    hämeenlinna, vaasa, seinäjoki, rovaniemi, mikkeli, kotka, salo, porvoo, kokkola, tukholma, tallinna, helsingissä,
    tampereella, turussa, oulussa, espoossa, vantaalla, hyvinkää, järvenpää, lohja, nurmijärvi, rauma, tuusula,
    kirkkonummi, kerava, kajaani, kaarina, ylöjärvi, kangasala, riihimäki, savonlinna, imatra, raisio, raahe, iisalmi,
    tornio, kemi, varkaus, hamina, maarianhamina, jämsä, forssa, pietarsaari, valkeakoski, siilinjärvi, kauniainen,
    berliini, lontoo, pariisi, kööpenhamina, pietari, raasepori, kuusamo, heinola, mariehamn, sipoo, lempäälä,
    pirkkala, kempele, jyväskylässä, göteborg, malmö, uumaja, oslo, bergen, århus, reykjavik, tartto, pärnu, riika,
    vilna, moskova, varsova, krakova, hampuri, münchen, frankfurt, köln, wien, budapest, zürich, geneve, bryssel,
    amsterdam, rotterdam, lyon, manchester, edinburgh, oxford, cambridge, dublin, madrid, barcelona, lissabon, rooma,
    milano, firenze, venetsia, ateena, istanbul, new york, boston, chicago, los angeles, san francisco, toronto,
    montreal, tokio, peking, shanghai, bangkok, sydney, melbourne
  `,
  connectives: words`yrityksessä, palveluksessa`,
  locatives: words`lähellä`,
  employment: words`
    kokoaikainen, kokopäiväinen, kokopäivätyö, osa-aikainen, osa-aika, osa-aikatyö, vakituinen,
    toistaiseksi voimassa oleva, määräaikainen, sijaisuus, sijainen, keikkatyö, tuntityö, vuokratyö, kausityö,
    kesätyö, kesätyöntekijä, harjoittelu, harjoittelija, työharjoittelu, työssäoppiminen, oppisopimus,
    oppisopimuskoulutus, trainee, freelance, freelancer, yrittäjä, toiminimi, vapaaehtoinen, vapaaehtoistyö,
    perhevapaa, äitiysvapaa, vanhempainvapaa, hoitovapaa, opintovapaa, vuorotteluvapaa, välivuosi, työtön, työnhakija,
    asepalvelus, varusmies, siviilipalvelus, tuntia viikossa, vakinainen, määräaikaisuus, tuntityöntekijä,
    keikkatyöntekijä, äitiysloman sijaisuus, opintovapaan sijaisuus, kesätyöt, kesäharjoittelu, varusmiespalvelus,
    työkokeilu, palkkatuki, äitiysloma, koeaika, oma yritys, työttömänä, projektityö, vaihto-opiskelu
  `,
  timeOff: words`
    äitiysloma, vanhempainvapaa, hoitovapaa, isyysvapaa, vuorotteluvapaa, sapattivapaa, välivuosi, perhevapaa,
    työtön
  `,
  ownAccount: words`
    oma yritys, toiminimi, yksityisyrittäjä, itsenäinen ammatinharjoittaja, freelancer
  `,
  honours: words`
    keskiarvo, arvosana, kiitettävä, erinomainen, hyvä, tyydyttävä, stipendi, laudatur, eximia, magna cum laude,
    cum laude, hyväksytty
  `,
  sentenceOpeners: words`
    vastasin, vastuussa, vastuualueet, vastuu, kehitin, kehittänyt, kehittäminen, suunnittelin, suunnittelu,
    toteutin, toteutus, rakensin, johdin, johtaminen, vedin, organisoin, koordinoin, koordinointi, myin, myynti,
    opetin, opetus, koulutin, ohjasin, ohjaus, hoidin, autoin, avustin, valmistin, ylläpito, ylläpidin, paransin,
    kasvatin, analysoin, kirjoitin, käänsin, tutkin, osallistuin, osallistuminen, työskentelin, työskentely,
    toimin, työtehtävät, tehtävät, tehtäviini, olen, olin, minä, kokemus, osaan
  `,
  greetings: words`olen, nimeni on, minä olen, hei olen`,
  conjunctions: words`ja, sekä, tai`,
  determiners: words`minun, oma`,
  inflections: words`n`,
  frequent: words`
      ja, on, sekä, että, kanssa, joka, työkokemus, työhistoria, koulutus, osaaminen, kielet, kielitaito, taidot,
      tutkinnot, nykyinen, harrastukset, henkilötiedot, suosittelijat, kurssit, vuotta
  `,
}
