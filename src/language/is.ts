import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const is: Vocabulary = {
  titles: {
    summary: words`
      um mig, samantekt, stutt kynning, kynning, prófíll, hver er ég, ágrip, inngangur, markmið, stutt lýsing,
      yfirlit, um sjálfan mig, um sjálfa mig, kynningarbréf, kynning á mér
    `,
    experience: words`
      starfsreynsla, reynsla, starfsferill, fyrri störf, störf, vinna, starfssaga, atvinna, starfsþjálfun,
      vinnureynsla, önnur starfsreynsla, önnur störf, sumarstörf, starfsnám, fyrri starfsreynsla,
      viðeigandi starfsreynsla, atvinnusaga, ferill, núverandi starf, verkreynsla, rannsóknarstörf
    `,
    education: words`
      menntun, nám, námsferill, menntun og námskeið, menntun & námskeið, skólaganga, menntun og þjálfun,
      nám og menntun, háskólanám, skólar, námsgráður, menntun og réttindi, menntun og fyrri störf
    `,
    skills: words`
      færni, hæfni, kunnátta, þekking, tæknileg færni, tæknifærni, tölvukunnátta, tölvufærni, hæfileikar,
      færni og hæfni, hæfni og færni, þekking og færni, sérþekking, forritunarmál, tækni, verkfæri, styrkleikar,
      önnur færni, kunnátta og færni, hæfniþættir, persónulegir eiginleikar, eiginleikar, annað sem nýtist,
      tölvuþekking, önnur kunnátta, tæknikunnátta
    `,
    projects: words`
      verkefni, eigin verkefni, valin verkefni, helstu verkefni, persónuleg verkefni, verkefnamappa, lokaverkefni,
      hliðarverkefni
    `,
    contact: words`
      hafðu samband, samskiptaupplýsingar, tengiliðaupplýsingar, persónuupplýsingar, persónulegar upplýsingar,
      upplýsingar, tengiliður, samband, grunnupplýsingar
    `,
    languages: words`tungumál, tungumálakunnátta, málakunnátta, tungumálafærni, tungumálaþekking`,
    certifications: words`
      námskeið, vottanir, réttindi, námskeið og vottanir, skírteini, viðurkennd réttindi, endurmenntun, símenntun,
      ökuréttindi, ökuskírteini, námskeið og réttindi, vottorð, leyfi, námskeið og þjálfun, vottanir og námskeið,
      starfsréttindi
    `,
    publications: words`ritverk, greinar, útgefið efni, birtar greinar, ritaskrá, útgáfur, ritstörf`,
    talks: words`fyrirlestrar, erindi, kynningar, ráðstefnur`,
    teaching: words`kennsla, kennslureynsla`,
    awards: words`
      verðlaun, viðurkenningar, styrkir, verðlaun og viðurkenningar, viðurkenningar og verðlaun,
      styrkir og viðurkenningar
    `,
    volunteering: words`
      félagsstörf, sjálfboðastörf, sjálfboðaliðastörf, sjálfboðavinna, trúnaðarstörf, nefndarstörf,
      félagsstörf og áhugamál, stjórnarstörf, trúnaðar- og félagsstörf, félagsmál, félags- og trúnaðarstörf
    `,
    interests: words`áhugamál, tómstundir, áhugamál og félagsstörf, frítími, áhugamál og tómstundir, áhugasvið`,
    references: words`meðmælendur, meðmæli, umsagnaraðilar, umsagnir, umsagnaraðili`,
    other: words`annað, ýmislegt, aðrar upplýsingar, frekari upplýsingar, aðrir þættir`,
  },
  titleWords: {
    experience: words`starfsreynsla, reynsla, starfsferill, störf`,
    education: words`menntun, nám`,
    skills: words`færni, hæfni, kunnátta, þekking, tölvukunnátta`,
    projects: words`verkefni`,
    contact: words`samskiptaupplýsingar, persónuupplýsingar`,
    languages: words`tungumál, tungumálakunnátta`,
    certifications: words`námskeið, vottanir, réttindi`,
    publications: words`greinar, ritverk`,
    talks: words`fyrirlestrar, erindi`,
    teaching: words`kennsla`,
    awards: words`verðlaun, viðurkenningar, styrkir`,
    volunteering: words`félagsstörf, sjálfboðastörf, trúnaðarstörf`,
    interests: words`áhugamál`,
    references: words`meðmælendur, umsagnaraðilar`,
    summary: words`samantekt`,
  },
  documents: words`ferilskrá, starfsferilskrá, ferilskrá (cv), cv, curriculum vitae, náms- og starfsferilskrá`,
  labels: {
    name: words`nafn, fullt nafn, fornafn, eftirnafn`,
    email: words`netfang, tölvupóstur, tölvupóstfang, email, e-mail`,
    phone: words`sími, farsími, símanúmer, gsm, heimasími`,
    address: words`heimilisfang, heimili, búseta, póstfang, bær, staður, borg, póstnúmer`,
    website: words`vefsíða, heimasíða, vefur`,
    birth: words`
      fæðingardagur, kennitala, kt, fædd, fæddur, fæðingarár, aldur, þjóðerni, ríkisfang, hjúskaparstaða,
      fæðingarstaður, fæðingardagur og ár
    `,
    period: words`tímabil, tími, dagsetning, ár, lengd, starfstímabil`,
    role: words`starfsheiti, staða, hlutverk, starf, titill`,
    organization: words`fyrirtæki, vinnuveitandi, stofnun, skóli, háskóli, vinnustaður, félag`,
    client: words`viðskiptavinur, verkkaupi`,
    location: words`staður, staðsetning, borg`,
    degree: words`gráða, námsbraut, braut, svið, námsgrein, próf, prófgráða`,
    headline: words`starfsheiti, starf`,
    aside: words`
      lokið, ólokið, útskrifaður, útskrifuð, í gangi, í námi, einkunn, meðaleinkunn, helstu verkefni, verkefni,
      ábyrgð, ábyrgðarsvið, árangur, tækni, verkfæri, umhverfi, áfangar, námskeið, lokaverkefni, lokaritgerð,
      leiðbeinandi, lýsing, starfssvið, helstu verkefni og ábyrgð, verksvið, starfslýsing, áherslur
    `,
  },
  months: [
    words`janúar, jan, janúarmánuður`,
    words`febrúar, feb, febr`,
    words`mars, mar`,
    words`apríl, apr`,
    words`maí`,
    words`júní, jún`,
    words`júlí, júl`,
    words`ágúst, ágú, ágústmánuður`,
    words`september, sept, sep`,
    words`október, okt`,
    words`nóvember, nóv`,
    words`desember, des`,
  ],
  seasons: words`
      vorið, sumar, sumarið, sumrin, haust, haustið, vetur, veturinn, vorönn, haustönn, sumarvinna, ársbyrjun, árslok,
      vor
  `,
  open: words`
      nú, núna, núverandi, í dag, dagsins í dag, til dagsins í dag, til dags, til þessa, enn, enn í starfi,
      stendur yfir, í gangi, ennþá, óslitið, til núverandi, dagurinn í dag, yfirstandandi, í námi, enn í námi
  `,
  dateWords: {
    early: words`byrjun`,
    mid: words`miðbik`,
    late: words`lok`,
    quarter: words`ársfjórðungur`,
    term: words`misseri, önn`,
    schoolYear: words`skólaár, skólaárið`,
    and: words`og`,
  },
  since: words`frá, síðan, frá og með, allt frá, frá árinu`,
  until: words`til, fram til, til og með, fram að, þar til, fram á, fyrir`,
  from: words`milli, á árunum, árin`,
  dateNotes: words`
      áætluð útskrift, áætluð lok, áætluð námslok, útskrift, útskrifaðist, útskrifaður, útskrifuð, lauk, áætlað,
      um það bil, námslok, lokið
  `,
  roles: words`
      prófari, greinandi, vörueigandi, forstöðukona, forstöðumanneskja, stjórnandi, stofnandi, meðstofnandi, eigandi,
      meðeigandi, sjálfstætt starfandi, verktaki, frumkvöðull, gjaldkeri, ritari, meðstjórnandi, aðstoðarkona,
      aðstoðarmanneskja, starfsnemi, doktorsnemi, læknanemi, iðnnemi, lærlingur, starfskona, starfskraftur, afleysing,
      afleysingar, rannsakandi, nýdoktor, prófessor, dósent, lektor, aðjúnkt, ljósmóðir, iðjuþjálfi, þroskaþjálfi,
      dómari, endurskoðandi, móttökuritari, læknaritari, símadama, afgreiðslukona, afgreiðsla, kokkur,
      matreiðslumeistari, yfirkokkur, bakari, konditor, sendill, múrari, pípari, málari, húsamálari,
      hárgreiðslumeistari, hársnyrtir, bóndi, háseti, flugfreyja, þýðandi, túlkur, ljósmyndari, leikari, tengiliður,
      liðveisla
  `,
  roleParts: words`
      stjóri, forritari, fræðingur, fulltrúi, ráðgjafi, kennari, hönnuður, maður, þjálfari, virki, liði, læknir,
      smiður, vörður, leiðbeinandi, arkitekt, sérfræðingur, tæknir, starf, starfsmaður, þjónn, bókari
  `,
  degrees: words`
      bs, b.s, ba, b.a, meistaranám, doktorsnám, diplóma, diplómanám, stúdent, stúdentsnám, iðnnám, iðnmeistari,
      meistarabréf, nám, háskólanám, framhaldsnám, skiptinám, skiptinemi, náttúrufræðibraut, félagsfræðibraut,
      viðskiptabraut, málabraut, eðlisfræðibraut, raungreinabraut, hagfræðibraut, verkefnastjórnun, námskeið
  `,
  degreeParts: words`próf, gráða, fræði`,
  legalForms: words`ehf, hf, ohf, slf`,
  employerWords: words`
      sjúkrahús, heilsugæsla, heilsugæslan, ríkislögreglustjóri, lögreglan, fyrirtæki, leikskóli, leikskólinn,
      félagsmiðstöð, safn, veitingastaður, veitingahús, kaffihús, bakarí, apótek, verkstæði, hugbúnaðarhús,
      stúdentaráð, vinnuskóli reykjavíkur
  `,
  employers: words`
      reykjavíkurborg, kópavogsbær, hafnarfjarðarbær, akureyrarbær, hrafnista, landsbankinn, landsbjörg,
      rauði krossinn, marel, icelandair, síminn, advania, origo, landsvirkjun, orkuveita reykjavíkur,
      íslensk erfðagreining, össur, hagkaup, bónus, krónan, pósturinn, íslandspóstur, vegagerðin, ríkisútvarpið,
      eimskip
  `,
  employerParts: words`
      stofnun, ráðuneyti, ráðuneytið, spítali, spítalinn, banki, félag, félagið, sveit, stofa, stofan, bókasafn,
      heimili, verslun, samtök
  `,
  schools: words`verzló`,
  schoolParts: words`skóli, skólinn, háskóla, skóla`,
  units: words`
    deild, svið, skrifstofa, eining, stofnun, teymi, hópur, rannsóknarstofa, bráðamóttaka, gjörgæsla, eldhús,
    móttaka, bókhald, stjórn, nefnd
  `,
  unitParts: words`deild, svið, deildin`,
  countries: words`
      ísland, íslandi, danmörk, noregur, svíþjóð, finnland, þýskaland, bretland, frakkland, spánn, bandaríkin,
      holland, færeyjar, grænland, austurríki, sviss, belgía, lúxemborg, portúgal, ítalía, grikkland, pólland,
      tékkland, slóvakía, ungverjaland, rúmenía, búlgaría, króatía, slóvenía, serbía, úkraína, tyrkland, írland,
      kanada, mexíkó, brasilía, argentína, síle, kólumbía, perú, kína, japan, suður-kórea, indland, ástralía,
      nýja-sjáland, ísrael, egyptaland, marokkó, túnis, suður-afríka, sameinuðu arabísku furstadæmin, singapúr,
      eistland, lettland, litháen
  `,
  regions: words`england`,
  placeWords: words`gata, vegur, póstnúmer, hverfi, nálægt, norður, suður, austur, vestur, miðbær`,
  workModes: words`fjarvinna, í fjarvinnu, heimavinna`,
  cities: words`
      reykjavík, kópavogur, hafnarfjörður, akureyri, garðabær, mosfellsbær, reykjanesbær, keflavík, selfoss,
      akranes, seltjarnarnes, vestmannaeyjar, ísafjörður, egilsstaðir, húsavík, sauðárkrókur, kaupmannahöfn,
      í reykjavík, lundúnir, grindavík, hveragerði, borgarnes, höfn í hornafirði, höfn, dalvík, siglufjörður,
      stykkishólmur, ólafsvík, grundarfjörður, neskaupstaður, seyðisfjörður, reyðarfjörður, eskifjörður,
      þorlákshöfn, hvolsvöllur, blönduós, bolungarvík, patreksfjörður, álftanes, ósló, stokkhólmur, berlín
  `,
  connectives: words`hjá, í, á, við, fyrir`,
  locatives: words`í, á, við`,
  employment: words`
    fullt starf, hlutastarf, í hlutastarfi, fastráðning, tímabundið, tímabundin ráðning, afleysing, afleysingar,
    sumarstarf, sumarvinna, verktaki, sjálfstætt starfandi, starfsnám, lærlingur, nemi, sjálfboðaliði,
    sjálfboðastarf, fæðingarorlof, leyfi, atvinnulaus, í atvinnuleit
  `,
  honours: words`einkunn, meðaleinkunn, ágætiseinkunn, með láði, dúx, semidúx`,
  sentenceOpeners: words`
    ábyrgð á, bar ábyrgð á, ábyrgur fyrir, þróun, þróaði, hönnun, hannaði, stjórnun, stýrði, umsjón með,
    skipulagning, sala, kennsla, kenndi, aðstoð við, þjónusta við, vann að, vann við, starfaði, helstu verkefni,
    ég er, ég, reynsla af
  `,
  greetings: words`ég heiti, ég er, nafn mitt er`,
  conjunctions: words`og, eða`,
  determiners: words`minn, mín, mitt`,
  inflections: words`n, s`,
  frequent: words`
      og, í, á, að, við, með, fyrir, sem, til, um, af, er, var, hjá, frá, starfsreynsla, starfsferill, reynsla,
      menntun, nám, færni, tungumál, námskeið, verkefni, áhugamál
  `,
}
