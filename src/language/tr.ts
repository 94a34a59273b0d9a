import { capitals, each, initials } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const tr: Vocabulary = {
  titles: each(
    {
      summary: words`
        hakkımda, özet, profil, kariyer hedefi, kariyer özeti, ön yazı, hedef, amaç, kişisel özet, profesyonel özet,
        ben kimim, kısaca ben, kısaca hakkımda, kariyer hedefim, kişisel profil, tanıtım, hedefler, mesleki özet,
        profesyonel profil, kendim hakkında, özgeçmiş özeti
      `,
      experience: words`
        deneyim, deneyimler, iş deneyimi, iş deneyimleri, iş deneyimlerim, tecrübe, tecrübeler, iş tecrübesi,
        iş tecrübeleri, mesleki deneyim, profesyonel deneyim, çalışma deneyimi, iş geçmişi, kariyer, stajlar, staj,
        staj deneyimi, staj deneyimleri, çalışma hayatı, deneyimlerim, tecrübelerim, iş hayatı, mesleki tecrübe,
        iş bilgileri, iş ve staj deneyimi, iş ve staj deneyimleri, çalışma geçmişi, iş tecrübelerim
      `,
      education: words`
        eğitim, eğitim bilgileri, eğitim durumu, öğrenim, öğrenim bilgileri, öğrenim durumu, eğitim geçmişi,
        eğitim hayatı, akademik geçmiş, tahsil, akademik eğitim, eğitimim, akademik bilgiler, mezuniyet,
        öğrenim geçmişi, eğitim ve öğretim
      `,
      skills: words`
        yetenekler, beceriler, yetkinlikler, teknik beceriler, teknik yetkinlikler, teknolojiler, teknik yetenekler,
        bilgisayar bilgisi, bilgisayar becerileri, bilgi ve beceriler, kişisel beceriler, yeteneklerim, becerilerim,
        programlama dilleri, kullandığım teknolojiler, nitelikler, kişisel özellikler, mesleki beceriler,
        bilgisayar bilgileri, yetenek ve beceriler, uzmanlık, uzmanlık alanları, teknik bilgiler, araçlar, yetenek,
        beceri, kişisel yetkinlikler, program bilgisi, yetkinliklerim, temel yetkinlikler, bildiğim programlar,
        kullanılan programlar, sosyal beceriler, yetenekler ve beceriler, beceri ve yetkinlikler, güçlü yönler
      `,
      projects: words`
        projeler, projelerim, kişisel projeler, portfolyo, portföy, proje, seçilmiş projeler, açık kaynak,
        açık kaynak projeler, çalışmalarım, yapılan projeler
      `,
      contact: words`
        iletişim, iletişim bilgileri, kişisel bilgiler, kişisel bilgilerim, iletişim bilgilerim, bağlantılar,
        bana ulaşın, sosyal medya, genel bilgiler, kimlik bilgileri
      `,
      languages: words`
        diller, yabancı dil, yabancı diller, dil bilgisi, yabancı dil bilgisi, dil becerileri, dil, bildiğim diller,
        dil bilgileri
      `,
      certifications: words`
        sertifikalar, sertifikalarım, kurslar, kurs ve sertifikalar, eğitimler, seminerler, kurs ve seminerler,
        eğitim ve sertifikalar, seminer ve kurslar, kurslar ve sertifikalar, sertifika, sertifika ve kurslar,
        alınan eğitimler, eğitimler ve sertifikalar, sertifika ve eğitimler, kurs, sertifika bilgileri, belgeler,
        sınavlar, sertifikalar ve eğitimler, sertifikalar ve kurslar, ehliyet, sürücü belgesi
      `,
      publications: words`yayınlar, yayınlarım, makaleler, bilimsel yayınlar, bildiriler`,
      talks: words`konuşmalar, sunumlar, konferanslar, etkinlikler`,
      teaching: words`öğretim deneyimi, öğretmenlik, verilen dersler`,
      awards: words`
        ödüller, başarılar, burslar, ödüller ve başarılar, ödül ve başarılar, burs ve ödüller, başarılarım, ödül
      `,
      volunteering: words`
        gönüllülük, gönüllü çalışmalar, gönüllü faaliyetler, üyelikler, sosyal sorumluluk, sosyal faaliyetler,
        sosyal aktiviteler, kulüpler, topluluklar, dernek üyelikleri, gönüllü deneyimler, topluluk ve kulüpler,
        aktiviteler
      `,
      interests: words`
        ilgi alanları, ilgi alanlarım, hobiler, hobilerim, hobi, ilgi alanları ve hobiler, hobiler ve ilgi alanları
      `,
      references: words`referanslar, referans, referanslarım`,
      other: words`diğer, ek bilgiler, diğer bilgiler, ilave bilgiler, askerlik durumu, ekler`,
    },
    capitals,
  ),
  titleWords: each(
    {
      experience: words`deneyim, deneyimi, deneyimleri, deneyimler, tecrübe, tecrübesi`,
      education: words`eğitim, öğrenim`,
      skills: words`yetenekler, beceriler, becerileri, yetkinlikler`,
      projects: words`projeler`,
      contact: words`iletişim`,
      languages: words`diller, dil`,
      certifications: words`sertifikalar, kurslar, seminerler`,
      publications: words`yayınlar`,
      awards: words`ödüller, başarılar`,
      volunteering: words`gönüllü, gönüllülük`,
      interests: words`hobiler, ilgi`,
      references: words`referanslar`,
    },
    capitals,
  ),
  documents: capitals(words`özgeçmiş, öz geçmiş, özgeçmişim`),
  labels: each(
    {
      name: words`
        adı soyadı, ad soyad, adı, soyadı, isim, isim soyisim, soyad, soyisim, ad-soyad, adı-soyadı, ad ve soyad
      `,
      email: words`e-posta, eposta, e-mail, email, mail, mail adresi, e-posta adresi`,
      phone: words`telefon, tel, cep, gsm, cep telefonu, cep tel, telefon numarası, telefon no`,
      address: words`adres, şehir, ikamet, ikametgah, yaşadığı şehir, ev adresi, ikamet adresi, ilçe`,
      website: words`web sitesi, web, internet sitesi, site, kişisel web sitesi`,
      birth: words`
        doğum tarihi, doğum yeri, yaş, uyruk, medeni hali, medeni durum, medeni durumu, doğum yeri ve tarihi,
        cinsiyet, uyruğu, doğum yılı, doğum tarihi ve yeri, medeni hal
      `,
      period: words`
        tarih, tarihler, süre, dönem, çalışma süresi, yıl, mezuniyet yılı, başlangıç, mezuniyet tarihi,
        çalışma tarihleri
      `,
      role: words`pozisyon, görev, unvan, ünvan, görevi, pozisyonu, iş tanımı unvanı`,
      organization: words`
        şirket, firma, kurum, işveren, üniversite, okul, lise, şirket adı, firma adı, kurum adı, iş yeri, işyeri,
        okul adı
      `,
      client: words`müşteri`,
      location: words`yer, konum, şehir, lokasyon`,
      degree: words`bölüm, bölümü, derece, fakülte, alan, program, mezuniyet derecesi`,
      headline: words`meslek, mesleği, unvan, ünvan, pozisyon`,
      aside: words`
        görevler, sorumluluklar, görev ve sorumluluklar, iş tanımı, açıklama, teknolojiler, araçlar, başarılar,
        not ortalaması, ortalama, tez, tez konusu, proje, projeler, kullanılan teknolojiler, mezuniyet notu,
        bitirme projesi, mezun, iş tanımım, görevlerim, diploma notu
      `,
    },
    capitals,
  ),
  months: [
    words`ocak, oca, ocak'tan, ocaktan, ocak ayı`,
    words`şubat, şub, şubat'tan, şubattan, subat`,
    words`mart, mar, mart'tan, marttan`,
    words`nisan, nis, nisan'dan, nisandan, ni̇san`,
    words`mayıs, may, mayıs'tan, mayıstan, mayis`,
    words`haziran, haz, haziran'dan, hazirandan, hazi̇ran`,
    words`temmuz, tem, temmuz'dan, temmuzdan`,
    words`ağustos, ağu, ağustos'tan, ağustostan, agustos`,
    words`eylül, eyl, eylül'den, eylülden, eylul`,
    words`ekim, eki, ekim'den, ekimden, eki̇m`,
    words`kasım, kas, kasım'dan, kasımdan, kasim`,
    words`aralık, ara, aralık'tan, aralıktan, aralik`,
  ],
  seasons: words`ilkbahar, yaz, sonbahar, kış, bahar dönemi, güz dönemi, güz`,
  open: capitals(words`
    halen, hala, hâlâ, hâlen, devam ediyor, devam, günümüz, günümüze, bugün, bugüne, şu an, şimdi, şu anda,
    devam etmekte, devam ediyorum, devam etmektedir, güncel, sürüyor, devam etmekteyim, halen devam ediyor,
    halen çalışıyor, çalışıyor, günümüze kadar, bugüne kadar, çalışıyorum, hala devam ediyor, halen çalışıyorum,
    okuyor
  `),
  since: [],
  until: words`ile`,
  from: [],
  dateNotes: words`mezuniyet, beklenen mezuniyet, tahmini mezuniyet`,
  dateWords: {
    fiscalYear: words`mali yıl`,
    year: words`yılı, yıl`,
    early: words`başı, başında`,
    mid: words`ortası, ortasında`,
    late: words`sonu, sonunda`,
    circa: words`yaklaşık`,
    quarter: words`çeyrek, çeyreği`,
    half: words`ilk yarı, ikinci yarı, yarıyıl`,
    term: words`dönem, dönemi, sömestr, güz yarıyılı, bahar yarıyılı`,
    schoolYear: words`öğretim yılı, eğitim öğretim yılı, akademik yıl`,
    and: words`ve`,
  },
  events: {
    enrolled: words`kayıt, giriş, başlangıç`,
    graduated: words`mezun, mezuniyet, bitiş`,
    joined: words`işe giriş, işe başlama`,
    left: words`işten ayrılma, ayrılış, emekli`,
    moved: words`terfi, terfi etti, atandı`,
  },
  roles: initials(words`
    mühendis, mühendisi, yazılım mühendisi, geliştirici, geliştiricisi, yazılımcı, yazılım uzmanı, programcı,
    programcısı, müdür, müdürü, müdür yardımcısı, genel müdür, direktör, direktörü, yönetici, yöneticisi,
    yönetmen, yönetmeni, şef, şefi, lider, lideri, takım lideri, uzman, uzmanı, uzman yardımcısı, danışman,
    danışmanı, analist, analisti, mimar, mimarı, stajyer, stajyeri, staj, asistan, asistanı, araştırma görevlisi,
    öğretim görevlisi, öğretim üyesi, görevlisi, görevli, öğretmen, öğretmeni, eğitmen, eğitmeni, akademisyen,
    profesör, doçent, araştırmacı, teknisyen, teknisyeni, tekniker, teknikeri, teknik servis, tasarımcı,
    tasarımcısı, grafiker, koordinatör, koordinatörü, sorumlu, sorumlusu, temsilci, temsilcisi, satış temsilcisi,
    satış danışmanı, müşteri temsilcisi, yönetmen yardımcısı, kurucu, kurucusu, kurucu ortak, ortak, girişimci,
    sahibi, başkan, başkanı, başkan yardımcısı, yönetim kurulu üyesi, üye, üyesi, gönüllü, gönüllüsü, eleman,
    elemanı, memur, memuru, sekreter, sekreteri, muhasebeci, muhasebe, mali müşavir, denetçi, denetçisi,
    ekonomist, avukat, avukatı, hukuk müşaviri, stajyer avukat, hakim, savcı, noter, doktoru, tıp doktoru,
    pratisyen hekim, hekim, hekimi, hemşire, hemşiresi, ebe, eczacı, diş hekimi, psikolog, fizyoterapist,
    diyetisyen, veteriner, veteriner hekim, laborant, kasiyer, tezgahtar, reyon görevlisi, mağaza müdürü,
    mağaza sorumlusu, depo sorumlusu, depocu, şoför, şoförü, sürücü, kurye, aşçı, aşçıbaşı, garson, komi, barmen,
    barista, pastacı, fırıncı, resepsiyonist, kat görevlisi, temizlik görevlisi, elektrikçi, elektrik teknisyeni,
    mekanik, tamirci, kaynakçı, tornacı, marangoz, boyacı, bahçıvan, operatör, operatörü, işçi, işçisi, usta,
    ustası, ustabaşı, formen, şantiye şefi, güvenlik görevlisi, polis, asker, subay, astsubay, itfaiyeci, kuaför,
    gazeteci, muhabir, muhabiri, editör, editörü, yazar, yazarı, fotoğrafçı, çevirmen, tercüman, kütüphaneci,
    kimyager, fizikçi, biyolog, matematikçi, istatistikçi, antrenör, antrenörü, eğitim koordinatörü, rehber,
    rehberi, bakıcı, animatör, serbest çalışan, serbest, freelance, stratejist, kıdemli, kıdemsiz, yardımcısı,
    yardımcı, bölge müdürü, şube müdürü, ürün yöneticisi, proje yöneticisi, personeli, insan kaynakları uzmanı,
    pazarlama uzmanı, içerik üreticisi, yazılım geliştirici, test mühendisi, acil tıp teknisyeni, paramedik,
    sağlık memuru, başhemşire, sorumlu hemşire, yoğun bakım hemşiresi, aile hekimi, cerrah, uzman doktor,
    asistan hekim, eczane teknisyeni, çocuk gelişimci, okul öncesi öğretmeni, sınıf öğretmeni,
    ingilizce öğretmeni, matematik öğretmeni, müzik öğretmeni, rehber öğretmen, okul müdürü, doktora öğrencisi,
    doktor öğretim üyesi, yardımcı doçent, bölüm şefi, kısım şefi, sous şef, mutfak şefi, aşçı yardımcısı,
    bulaşıkçı, barmaid, ön büro görevlisi, ön büro müdürü, kat hizmetleri, turist rehberi, kabin memuru, hostes,
    kaptan, pilot, tır şoförü, forklift operatörü, cnc operatörü, makine operatörü, üretim operatörü,
    üretim müdürü, üretim mühendisi, kalite kontrol, kalite müdürü, bakım teknisyeni, bakımcı, torna tesviyeci,
    döşemeci, duvarcı, sıvacı, kalıpçı, demirci, tesisatçı, kuyumcu, saatçi, çini ustası, seramikçi, terzi,
    modelist, makinacı, ayakkabıcı, berber, güzellik uzmanı, manikürcü, satış elemanı, satış müdürü,
    satış uzmanı, satış yöneticisi, pazarlama müdürü, bölge satış müdürü, gayrimenkul danışmanı, emlak danışmanı,
    sigorta uzmanı, bankacı, gişe yetkilisi, portföy yöneticisi, ön muhasebe, muhasebe müdürü, muhasebe uzmanı,
    finans müdürü, finans uzmanı, mali işler müdürü, serbest muhasebeci mali müşavir, yönetici asistanı,
    ofis asistanı, idari işler, idari işler sorumlusu, insan kaynakları müdürü, ik uzmanı, işe alım uzmanı,
    satın alma uzmanı, satın alma müdürü, dış ticaret uzmanı, lojistik uzmanı, icra memuru, zabıt katibi,
    polis memuru, komiser, er, onbaşı, çavuş, teğmen, üsteğmen, yüzbaşı, binbaşı, yazı işleri müdürü, spiker,
    sunucu, redaktör, kameraman, kurgucu, oyuncu, müzisyen, kemancı, piyanist, şarkıcı, orkestra şefi, dansçı,
    sahne amiri, sanat yönetmeni, iç mimar, peyzaj mimarı, şehir plancısı, inşaat mühendisi, makine mühendisi,
    elektrik mühendisi, endüstri mühendisi, gıda mühendisi, ziraat mühendisi, çevre mühendisi, haritacı,
    harita mühendisi, müze uzmanı, arkeolog, tarihçi, sosyolog, sosyal hizmet uzmanı, imam, milletvekili,
    belediye başkanı, meclis üyesi, dernek başkanı, muhtar, kurucu müdür, icra kurulu başkanı, genel koordinatör
  `),
  degrees: initials(words`
    lisans, lisans derecesi, yüksek lisans, ön lisans, önlisans, doktora, lisansüstü, bölümü, bölüm, mühendisliği,
    bilgisayar mühendisliği, bilgisayar programcılığı, işletme, iktisat, mezun, mezuniyet, diploma, fakültesi mezunu,
    hazırlık, çift anadal, yandal, yan dal, tezli yüksek lisans, tezsiz yüksek lisans, bilgisayar bilimleri,
    anabilim dalı, öğrencisi, öğrenci, sertifika programı, öğretmenliği, tasarımı bölümü, yönetim bilişim sistemleri
  `),
  legalForms: initials(words`a.ş, aş, ltd. şti, ltd.şti, ltd şti, şti, san. ve tic, tic, san. tic`),
  employerWords: initials(words`
      holding, grup, grubu, şirketi, şirket, bankası, bankasi, vakfı, derneği, belediyesi, belediye, bakanlığı,
      müdürlüğü, hastanesi, kliniği, ajansı, ajans, mağazası, mağazacılık, fabrikası, otel, oteli, restoran,
      restoranı, lokantası, kafe, süpermarket, sigorta, bilişim, yazılım a.ş, teknoloji a.ş, teknolojileri,
      danışmanlık, inşaat, sanayi, ticaret, eczanesi, ofisi, bürosu, kurumu, kulübü, topluluğu, merkezi, yayınları,
      gazetesi
  `),
  employers: initials(words`tübitak, aselsan, havelsan, tusaş, turkcell, türk telekom, türk hava yolları, iş bankası`),
  schools: initials(words`
    üniversitesi, üniversite, üni̇versi̇tesi̇, lisesi, lise, anadolu lisesi, fen lisesi, meslek lisesi,
    meslek yüksekokulu, yüksekokulu, fakültesi, fakülte, enstitüsü, enstitü, okulu, okul, ilköğretim okulu, ortaokulu,
    ilkokulu, odtü, itü, ytü, boğaziçi üniversitesi, bilkent, hacettepe, akademisi, koleji, kolej, açıköğretim, myo,
    teknik üniversitesi, halk eğitim merkezi
  `),
  units: words`
    bölümü, bölüm, departmanı, birimi, birim, müdürlüğü, daire başkanlığı, başkanlığı, şubesi, şube, servisi,
    ekibi, takımı, grubu, fakültesi, anabilim dalı, kürsüsü, laboratuvarı, araştırma grubu, merkezi, kliniği,
    poliklinik, acil servis, yoğun bakım, ameliyathane, mutfak, resepsiyon, muhasebe departmanı,
    insan kaynakları, ik, satış departmanı, yönetim kurulu, komisyonu, kurulu, komitesi, taburu, bölüğü, tugayı
  `,
  countries: initials(words`
    türkiye, almanya, kıbrıs, azerbaycan, danimarka, norveç, isveç, finlandiya, izlanda, avusturya, isviçre,
    fransa, belçika, hollanda, lüksemburg, ispanya, portekiz, italya, yunanistan, polonya, çekya, slovakya,
    macaristan, romanya, bulgaristan, hırvatistan, slovenya, sırbistan, ukrayna, birleşik krallık, irlanda,
    amerika birleşik devletleri, kanada, meksika, brezilya, arjantin, şili, kolombiya, peru, japonya, güney kore,
    hindistan, avustralya, yeni zelanda, israil, mısır, tunus, güney afrika, birleşik arap emirlikleri, singapur,
    estonya, letonya, litvanya, ingiltere, abd, rusya, gürcistan, ermenistan, iran, irak, suriye, lübnan,
    suudi arabistan, katar, kazakistan, özbekistan, fas, cezayir, çin, bosna hersek, kosova, arnavutluk,
    kuzey makedonya
  `),
  regions: initials(words`
    kktc, marmara, ege, akdeniz, karadeniz, iç anadolu, doğu anadolu, güneydoğu anadolu, anadolu, trakya, avrupa
  `),
  placeWords: words`
    sokak, sok., sk., cadde, caddesi, cad., cd., bulvar, bulvarı, bulv., mahalle, mahallesi, mah., mh.,
    apartmanı, apt., daire, kat, no, ilçe, ilçesi, il, ili, semt, köy, köyü, posta kodu, merkez, kuzey, güney,
    doğu, batı
  `,
  streetsAfter: words`sokak, caddesi, cad.`,
  workModes: initials(words`
    uzaktan, uzaktan çalışma, evden çalışma, hibrit, ofis, ofiste, yerinde, online, çevrimiçi, evden,
    tam uzaktan
  `),
  cities: initials(words`
    istanbul, ankara, izmir, bursa, antalya, adana, konya, gaziantep, kocaeli, izmit, eskişehir, mersin, kayseri,
    samsun, trabzon, sakarya, denizli, diyarbakır, muğla, balıkesir, manisa, tekirdağ, hatay, şanlıurfa, malatya,
    erzurum, aydın, ordu, çanakkale, edirne, bolu, düzce, sivas, tokat, afyonkarahisar, kütahya, elazığ,
    zonguldak, rize, isparta, yalova, gebze, bodrum, alanya, kadıköy, beşiktaş, şişli, üsküdar, ümraniye,
    ataşehir, maltepe, kartal, lefkoşa, bakü, berlin, londra, münih, viyana, van, adapazarı, kahramanmaraş,
    çorlu, marmaris, fethiye, kuşadası, afyon, uşak, karabük, kastamonu, giresun, artvin, çorum, amasya, yozgat,
    nevşehir, aksaray, niğde, kırşehir, kırıkkale, antakya, iskenderun, osmaniye, mardin, batman, siirt,
    adıyaman, beyoğlu, çankaya, bakırköy, pendik, levent, maslak, karşıyaka, bornova, girne, paris
  `),
  connectives: words`için, bünyesinde, adına, şirketinde, firmasında, nezdinde`,
  employment: words`
    tam zamanlı, yarı zamanlı, part time, part-time, full time, full-time, sözleşmeli, kadrolu, belirli süreli,
    belirsiz süreli, geçici, dönemsel, sezonluk, mevsimlik, stajyer, staj, zorunlu staj, gönüllü staj, yaz stajı,
    uzun dönem staj, serbest, serbest meslek, serbest çalışan, freelance, proje bazlı, gönüllü, gönüllülük,
    çırak, kalfa, kalfalık, çıraklık, öğrenci asistan, kısmi zamanlı, ücretli öğretmen, vekil, taşeron, askerlik,
    askerlik hizmeti, vatani görev, doğum izni, ebeveyn izni, ücretsiz izin, iş arıyor, iş aramakta, işsiz,
    haftada, saat/hafta, vardiyalı
  `,
  honours: words`
    onur derecesi, yüksek onur, onur belgesi, yüksek onur belgesi, takdir, teşekkür, takdir belgesi,
    teşekkür belgesi, birincilik, bölüm birincisi, bölüm birinciliği, fakülte birincisi, fakülte üçüncüsü,
    okul birincisi, ortalama, not ortalaması, genel ortalama, derece, dereceyle, ikincilik, üçüncülük,
    iyi derece, başarı bursu, pekiyi, diploma notu
  `,
  sentenceOpeners: words`sorumlu olduğum, görevlerim, sorumluluklarım, ben, benim, ekip, proje kapsamında`,
  sentenceClosers: words`
    yaptım, yapıldı, yapmak, yaptı, yapıyorum, ettim, etti, edildi, etmek, geliştirdim, geliştirdi, geliştirildi,
    geliştirme, tasarladım, tasarlandı, yönettim, yönetti, yönetimi, hazırladım, hazırlanması, hazırlama,
    sağladım, sağlandı, sağlamak, sağlanması, oluşturdum, oluşturulması, oluşturma, çalıştım, çalıştı,
    çalışıyorum, katıldım, katılım, verdim, verilmesi, aldım, artırdım, artırdı, azalttım, azalttı, düzenlenmesi,
    düzenledim, takibi, takip, kontrolü, planlanması, planlama, planlaması, kurdum, kuruldu, kurulumu, yazdım,
    satışı, bakımı, onarımı, eğitimi, desteği, sundum, bulundum, yürüttüm, yürütülmesi, üstlendim,
    gerçekleştirdim, gerçekleştirilmesi, sorumlusuydum, sorumluydum, öğrettim, idim, oldum
  `,
  sentenceCloserParts: words`dım, dim, dum, düm, tım, tim, tum, tüm, yorum, maktayım, mekteyim`,
  namePrefixes: words`sayın, bay, bayan, dr., doç. dr., prof. dr., öğr. gör., arş. gör., av., uzm. dr.`,
  nameSuffixes: words`bey, hanım, phd, mba`,
  greetings: words`merhaba ben, adım, benim adım`,
  conjunctions: words`ve, veya, ile`,
  determiners: words`benim, bir`,
  frequent: words`
      ve, bir, ile, için, olarak, bu, da, de, olan, deneyim, eğitim, beceriler, diller, yetenekler, iş, projeler,
      halen, üniversitesi
  `,
}
