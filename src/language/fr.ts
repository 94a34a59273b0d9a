import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const fr: Vocabulary = {
  titles: {
    summary: words`
      profil, à propos, a propos, à propos de moi, résumé, objectif, présentation, objectifs, qui suis-je,
      en bref, introduction, résumé professionnel
    `,
    experience: words`
      expérience, expériences, expérience professionnelle, expériences professionnelles,
      experience professionnelle, experiences professionnelles, parcours, parcours professionnel, parcours pro,
      emplois, stages, emploi, carrière, postes, autres expériences, expériences de recherche, stage,
      situation actuelle, poste actuel, fonctions, fonctions actuelles, affiliation, affiliations, vie professionnelle, activité professionnelle, activités professionnelles, ce que j'ai fait, où j'ai travaillé, carrière professionnelle
    `,
    education: words`
      formation, formations, diplômes, diplôme, études, éducation, education, cursus, scolarité,
      formation académique, parcours scolaire, parcours académique, parcours universitaire,
      formations et diplômes, formation et diplômes, cursus scolaire, diplômes et formations,
      formation initiale, études et diplômes, titres et diplômes,
      dernier diplôme, école, écoles, scolarité et diplômes, où j'ai étudié, diplômes obtenus
    `,
    skills: words`
      compétences, competences, compétences techniques, compétences clés, compétences informatiques,
      savoir-faire, connaissances, outils, technologies, informatique, langages, domaines de compétences,
      domaines d'expertise, expertises, savoir-être, atouts, langages de programmation,
      connaissances techniques, compétences professionnelles, aptitudes, spécialités
    `,
    projects: words`
      projets, projets personnels, réalisations, projets réalisés, projet, projets open source,
      projets scolaires, projets professionnels, projets académiques, mes projets
    `,
    contact: words`
      contact, coordonnées, informations personnelles, me contacter, contactez-moi, infos, informations,
      état civil, liens
    `,
    languages: words`langues, langue, langues étrangères, langues vivantes`,
    certifications: words`
      certifications, certificats, formations complémentaires, certification, cours, formation continue,
      permis
    `,
    publications: words`publications, articles`,
    talks: words`conférences, interventions, présentations, communications`,
    teaching: words`enseignement, enseignements`,
    awards: words`prix, récompenses, distinctions, bourses, prix et distinctions, concours`,
    volunteering: words`
      bénévolat, engagements, vie associative, activités associatives, associatif, engagement associatif,
      activités extra-professionnelles, activités, activités extrascolaires, associations
    `,
    interests: words`
      centres d'intérêt, centres d'intérêts, centre d'intérêt, loisirs, passions, intérêts, centres d'interet,
      hobbies, loisirs et intérêts
    `,
    references: words`références, recommandations`,
    other: words`divers, autres, autre, informations complémentaires`,
  },
  titleWords: {
    experience: words`expérience, expériences, parcours, stages`,
    education: words`formation, formations, diplômes, études`,
    skills: words`compétences, connaissances`,
    projects: words`projets, réalisations`,
    languages: words`langues`,
    interests: words`loisirs, intérêt, intérêts`,
    contact: words`coordonnées`,
    certifications: words`certifications`,
    volunteering: words`bénévolat, associatives`,
  },
  spellings: ['bare'],
  documents: words`curriculum vitae, cv, mon cv, curriculum vitæ`,
  labels: {
    name: words`nom, prénom, nom et prénom`,
    email: words`courriel, mail, email, e-mail, mèl`,
    phone: words`téléphone, tél, tel, portable, mobile`,
    address: words`adresse, ville, localisation, domicile`,
    website: words`site, site web, site internet`,
    birth: words`né le, née le, date de naissance, âge, nationalité, permis, situation familiale`,
    period: words`période, date, dates, durée, année`,
    role: words`poste, rôle, fonction, intitulé, fonction ou poste occupé, poste occupé`,
    organization: words`entreprise, société, employeur, établissement, école, université, nom et adresse de l'employeur, nom et type de l'établissement d'enseignement ou de formation, établissement`,
    client: words`client`,
    location: words`lieu, ville, localisation`,
    degree: words`diplôme, spécialité, filière, intitulé du certificat ou diplôme délivré`,
    headline: words`poste, métier, profession`,
    aside: words`en cours, obtenu, validé, mention bien, mention très bien, mention assez bien, terminé, missions, mission, missions principales, responsabilités, tâches, réalisations, résultats, contexte, environnement technique, environnement, technologies, technologies utilisées, stack technique, outils, mention, mémoire, projets, projet, mots-clés, compétences, principales activités et responsabilités, type ou secteur d'activité`,
  },
  months: [
    words`janvier, janv, jan`,
    words`février, fevrier, févr, fév, fev`,
    words`mars`,
    words`avril, avr`,
    words`mai`,
    words`juin`,
    words`juillet, juil`,
    words`août, aout`,
    words`septembre, sept, sep`,
    words`octobre, oct`,
    words`novembre, nov`,
    words`décembre, decembre, déc, dec`,
  ],
  seasons: words`printemps, été, automne, hiver, début, fin, t1, t2, t3, t4, s1, s2, automne-hiver`,
  open: words`
      présent, present, en cours, aujourd'hui, auj, auj., aujourd’hui, maintenant, actuel, actuellement, ce jour,
      à ce jour, nos jours, à présent
    `,
  since: words`depuis, depuis le, dès`,
  until: words`à, au, a, jusqu’à, jusqu'à, jusqu'en, et, avant, jusqu’en`,
  from: words`de, du, d', entre`,
  dateNotes: words`
    prévu, prévue, attendu, diplôme prévu, obtention prévue, fin prévue, obtenu en, obtenue en, diplômé en,
    diplômée en, promotion, promo, soutenue en, validé, depuis env.
  `,
  dateWords: {
    ordinal: words`er`,
    early: words`début, debut de`,
    mid: words`mi, milieu`,
    late: words`fin, fin de`,
    circa: words`vers, environ, env.`,
    quarter: words`trimestre, t1, t2, t3, t4`,
    half: words`semestre, s1, s2, premier semestre, second semestre`,
    term: words`semestre, semestre d'automne, semestre de printemps, trimestre`,
    fiscalYear: words`exercice, exercice fiscal, année fiscale`,
    schoolYear: words`année scolaire, année universitaire`,
    and: words`et, puis`,
  },
  events: {
    enrolled: words`entrée, inscription, admission, rentrée`,
    graduated: words`diplômé, diplômée, obtention, fin d'études, soutenance`,
    withdrew: words`abandon, interruption`,
    joined: words`embauche, entrée en fonction, arrivée, recrutement`,
    left: words`départ, fin de contrat, démission, retraite`,
    moved: words`promotion, mutation, nommé, nommée, promu, promue`,
  },
  roles: words`
    ingénieur, ingénieure, développeur, développeuse, developpeur, directeur, directrice, chef, cheffe, responsable,
    consultant, consultante, stagiaire, stage, stages, alternant, alternante, alternance, apprenti, apprentie,
    apprentissage, chercheur, chercheuse, doctorant, doctorante, enseignant, enseignante, professeur, formateur,
    formatrice, assistant, assistante, technicien, technicienne, architecte, administrateur, administratrice,
    analyste, programmeur, graphiste, designer, rédacteur, vendeur, vendeuse, caissier, caissière, serveur,
    serveuse, animateur, animatrice, employé, employée, chargé, chargée, coordinateur, coordinatrice, gérant,
    fondateur, fondatrice, co-fondateur, cofondateur, président, présidente, trésorier, secrétaire, bénévole,
    indépendant, freelance, auto-entrepreneur, expert, experte, lead, conseiller, conseillère, équipier, agent,
    opérateur, manutentionnaire, intérimaire, moniteur, membre, post-doctorant, intervenant, associé, scientifique,
    traducteur, journaliste, manœuvre, job, cto, chef de projet, maître de conférences, comptable, aide-comptable,
    expert-comptable, infirmier, infirmière, aide-soignant, aide-soignante, médecin, chirurgien, chirurgienne,
    dentiste, pharmacien, pharmacienne, sage-femme, kinésithérapeute, psychologue, éducateur, éducatrice,
    professeure, instituteur, institutrice, maîtresse, surveillant, surveillante, vendeur-conseil, barman, barmaid,
    cuisinier, cuisinière, pâtissier, pâtissière, boulangère, réceptionniste, gouvernante, chauffeur, livreur,
    livreuse, magasinier, magasinière, cariste, préparateur, préparatrice, électricien, électricienne, mécanicien,
    mécanicienne, plombier, menuisier, maçon, peintre, soudeur, couvreur, conducteur, conductrice, ouvrier,
    ouvrière, jardinier, jardinière, coiffeur, coiffeuse, esthéticienne, avocat, avocate, juriste, notaire,
    huissier, juge, magistrat, magistrate, banquier, banquière, auditeur, auditrice, contrôleur, contrôleuse,
    trésorière, assistante de direction, acheteur, acheteuse, logisticien, logisticienne, négociateur, négociatrice,
    gestionnaire, directeur général, pdg, dirigeant, dirigeante, gérante, attaché, attachée, délégué, déléguée,
    bibliothécaire, documentaliste, archiviste, traductrice, interprète, rédactrice, correcteur, correctrice,
    photographe, vidéaste, monteur, monteuse, réalisateur, réalisatrice, comédien, comédienne, musicien, musicienne,
    chimiste, physicien, physicienne, biologiste, géologue, mathématicien, mathématicienne, statisticien,
    statisticienne, économiste, urbaniste, paysagiste, géomètre, dessinateur, dessinatrice, policier, policière,
    gendarme, pompier, sapeur-pompier, fonctionnaire, conservateur, conservatrice, organisateur, organisatrice,
    vacataire, tuteur, tutrice, monitrice, aide à domicile, auxiliaire, nounou, testeur, testeuse, webmestre,
    intégrateur, intégratrice, hôtesse, standardiste, téléconseiller, téléconseillère, commis, commis de cuisine,
    ater, garde d'enfants, baby-sitter, babysitter, cadre, cadre de santé, directeur adjoint, directrice adjointe,
    adjoint, adjointe, auxiliaire de vie, auxiliaire de puériculture, assistante maternelle, ambulancier, hôte de
    caisse, hôtesse de caisse, employé polyvalent, équipier polyvalent, équipière polyvalente, téléprospecteur,
    chargé de clientèle, chargé de recrutement, conducteur de travaux, opératrice, agente, peintre en bâtiment,
    plaquiste, carreleur, chaudronnier, tourneur, fraiseur, usineur, chef d'équipe, chef de service, chef de
    cuisine, second de cuisine, poissonnier, fleuriste, vétérinaire, orthophoniste, ostéopathe, greffier, huissier
    de justice, militaire, volontaire, service civique, job d'été, emploi saisonnier, saisonnier, saisonnière,
    contractuel, lecteur, lectrice, métreur, projeteur, scrum master, bouchère, chef de partie, plongeur, plongeuse,
    maître d'hôtel, chef de rang, sommelier, sommelière, femme de chambre, valet de chambre, infirmier diplômé
    d'état, infirmière libérale, puéricultrice, médecin généraliste, interne, préparateur en pharmacie, kiné,
    ergothérapeute, psychiatre, ambulancière, brancardier, cadre infirmier, assistante sociale, assistant social,
    éducateur spécialisé, éducatrice spécialisée, moniteur éducateur, professeur des écoles, enseignant-chercheur,
    enseignante-chercheuse, maîtresse de conférences, post-doctorante, chargé de recherche, chargée de recherche,
    ingénieur de recherche, cpe, proviseur, principal, directeur d'école, médiateur culturel, médiatrice culturelle,
    rédacteur en chef, rédactrice en chef, maquettiste, illustrateur, illustratrice, infographiste, webdesigner,
    architecte d'intérieur, dessinateur-projeteur, chef de chantier, menuisière, ébéniste, charpentière,
    chauffagiste, serrurier, soudeuse, tourneur-fraiseur, ajusteur, carrossier, garagiste, luthier, luthière,
    horloger, horlogère, bijoutier, bijoutière, couturier, couturière, esthéticien, viticulteur, viticultrice,
    vigneron, vigneronne, agriculteur, agricultrice, ouvrier agricole, éleveur, maraîcher, maraîchère, apiculteur,
    conducteur de ligne, chauffeuse, chauffeur-livreur, chauffeur poids lourd, préparateur de commandes,
    préparatrice de commandes, agent de production, opérateur de production, technicien de maintenance, agent de
    maintenance, agent d'entretien, agent de sécurité, agent d'accueil, hôte d'accueil, hôtesse d'accueil,
    conseiller de vente, conseillère de vente, conseiller clientèle, conseillère clientèle, commercial, commerciale,
    attaché commercial, attachée commerciale, technico-commercial, responsable de magasin, responsable de rayon,
    chef de rayon, cheffe de projet, cheffe d'équipe, cheffe de service, chef de produit, cheffe de produit,
    directrice générale, directeur artistique, directrice artistique, vice-président, vice-présidente, secrétaire
    général, secrétaire médicale, secrétaire de direction, assistant de direction, assistante administrative,
    experte-comptable, contrôleur de gestion, contrôleuse de gestion, avocat stagiaire, clerc de notaire, greffière,
    gardien de la paix, soldat, caporal, sergent, adjudant, lieutenant, capitaine, commandant, colonel, officier,
    pilote, hôtesse de l'air, steward, agent immobilier, négociateur immobilier, courtier, courtière, guichetier,
    guichetière, chargé de mission, chargée de mission, chargé de projet, chargée de projet, chargé de
    communication, chargée de communication, chargé d'études, chargée d'études, responsable rh, programmeuse,
    chanteur, chanteuse, danseur, danseuse, metteur en scène, metteuse en scène, régisseur, régisseuse, ingénieur du
    son, technicien son, costumière, costumier, maquilleuse, maquilleur, guide, guide-conférencier,
    guide-conférencière, femme de ménage, employée polyvalente, équipière, facteur, factrice, agent administratif,
    agente administrative, cofondatrice, entrepreneur, entrepreneuse, prêtre, pasteure, ouvrier boulanger, artisan
    boulanger, boulanger-pâtissier, maître boulanger, boulanger, boucher, charcutier, charcutière, chocolatier,
    chocolatière, confiseur, confiseuse, pizzaiolo, fromager, fromagère, poissonnière, épicier, épicière, caviste,
    brasseur, brasseuse, meunier, œnologue, oenologue, cuisinier de collectivité, aide de cuisine, aide-cuisinier,
    aide cuisinier, commis de salle, cheffe de cuisine, cheffe de partie, cheffe de rang, limonadier, garçon de
    café, barista, hôtelier, hôtelière, restaurateur, restauratrice, aubergiste, gouvernant, lingère, veilleur de
    nuit, night auditor, concierge, voiturier, bagagiste, groom, croupier, croupière, médecin urgentiste,
    cardiologue, dermatologue, gynécologue, neurologue, radiologue, urologue, pédiatre, anesthésiste,
    anesthésiste-réanimateur, gériatre, oncologue, ophtalmologue, ophtalmologiste, orthodontiste, stomatologue,
    rhumatologue, pneumologue, gastro-entérologue, généraliste, biologiste médical, opticien, opticienne,
    opticien-lunetier, audioprothésiste, prothésiste, prothésiste dentaire, podologue, pédicure, pédicure-podologue,
    orthoptiste, psychomotricien, psychomotricienne, psychothérapeute, psychanalyste, diététicien, diététicienne,
    nutritionniste, sophrologue, naturopathe, manipulateur radio, manipulatrice radio, manipulateur en
    électroradiologie, technicien de laboratoire, aide médico-psychologique, asv, agent de service hospitalier,
    brancardière, infirmière diplômée d'état, infirmier libéral, infirmier anesthésiste, infirmière anesthésiste,
    infirmière puéricultrice, infirmière coordinatrice, maïeuticien, secouriste, externe en médecine, masseur,
    masseuse, masseur-kinésithérapeute, assistant dentaire, assistante dentaire, assistante vétérinaire, auxiliaire
    vétérinaire, thanatopracteur, fossoyeur, conseiller funéraire, aide ménagère, aide-ménagère, aide familiale,
    garde-malade, garde à domicile, assistante de vie, assistant familial, assistante familiale, éducateur de jeunes
    enfants, éducatrice de jeunes enfants, éducateur sportif, éducatrice sportive, monitrice éducatrice,
    moniteur-éducateur, conseiller en insertion, conseillère en insertion, médiateur, médiatrice, intervenant
    social, intervenante, travailleur social, travailleuse sociale, atsem, avs, aesh, assistant d'éducation,
    assistante d'éducation, maître d'internat, surveillant d'externat, professeure des écoles, professeur certifié,
    professeure certifiée, professeur agrégé, professeure agrégée, maître-nageur, maître-nageur sauveteur,
    répétiteur, répétitrice, documentaliste scolaire, conseiller pédagogique, conseillère pédagogique, conseiller
    d'orientation, conseiller principal d'éducation, conseillère principale d'éducation, censeur, proviseure,
    recteur, rectrice, doyen, doyenne, maître assistant, maître-assistant, chargé de cours, chargée de     cours,
    chargé d'enseignement, chargée d'enseignement, chargé de td, chargée de td, attaché temporaire, directeur     de
    recherche, directrice de recherche, post-doc, postdoc, postdoctorant, postdoctorante, thésard, thésarde,
    assistant de recherche, assistante de recherche, auxiliaire de recherche, auxiliaire d'enseignement, ingénieure
    de recherche, ingénieur d'études, ingénieure d'études, ingénieur d'étude, apprenant, élève ingénieur,
    élève-ingénieur, mentor, coach, entraîneur, entraîneuse, préparateur physique, préparatrice physique, moniteur
    de ski, moniteur d'auto-école, professeur de yoga, footballeur, footballeuse, sportif de haut niveau, arbitre,
    guide de haute montagne, accompagnateur, accompagnatrice, sauveteur, animateur socioculturel, animatrice
    socioculturelle, directeur de centre de loisirs, directrice de centre de loisirs, maçonne, carreleuse,
    couvreuse, plâtrier, plâtrière, façadier, étancheur, terrassier, paveur, grutier, conducteur d'engins, coffreur,
    bancheur, ferrailleur, charpentier, menuisier-poseur, poseur, poseuse, agenceur, agenceuse, vitrier, miroitier,
    plombière, plombier-chauffagiste, frigoriste, climaticien, électrotechnicien, électrotechnicienne,
    électromécanicien, électromécanicienne, domoticien, ascensoriste, ramoneur, solier-moquettiste, parqueteur,
    tapissier, tapissière, tapissier-décorateur, décorateur, décoratrice, staffeur, tailleur de pierre, tailleuse de
    pierre, sculpteur, sculptrice, marbrier, ferronnier, ferronnière, forgeron, forgeronne, maréchal-ferrant,
    métallier, métallière, chaudronnière, tuyauteur, soudeur-tuyauteur, serrurière, serrurier-métallier, usineuse,
    outilleur, mouliste, fondeur, lamineur, polisseur, polisseuse, rectifieur, décolleteur, régleur, régleuse,
    ajusteuse, monteur-câbleur, monteuse-câbleuse, câbleur, câbleuse, mécanicien automobile, mécanicien poids lourd,
    carrossière, peintre automobile, vulcanisateur, technicien supérieur, manoeuvre, apprenti boulanger, compagnon,
    compagnon du devoir, artisan, artisane, potier, potière, céramiste, verrier, verrière, souffleur de verre,
    vitrailliste, maroquinier, maroquinière, sellier, sellière, sellier-maroquinier, gantier, chapelier, modiste,
    cordonnier, cordonnière, bottier, tisserand, tisserande, brodeur, brodeuse, dentellière, styliste, modéliste,
    patronnier, patronnière, mécanicien modèle, piqueur, piqueuse, repasseur, repasseuse, retoucheur, retoucheuse,
    joaillier, joaillière, orfèvre, sertisseur, graveur, graveuse, doreur, doreuse, encadreur, encadreuse, relieur,
    relieuse, imprimeur, imprimeuse, sérigraphe, conducteur offset, typographe, facteur d'orgues, facteur de pianos,
    accordeur, tonnelier, vannier, vannière, taxidermiste, toiletteur, toiletteuse, barbier, manucure, prothésiste
    ongulaire, perruquier, perruquière, tatoueur, tatoueuse, exploitant agricole, exploitante agricole, exploitante,
    éleveuse, berger, bergère, vacher, vachère, trayeur, apicultrice, arboriculteur, arboricultrice, horticulteur,
    horticultrice, pépiniériste, ouvrière agricole, ouvrier viticole, ouvrière viticole, maître de chai, maîtresse
    de chai, caviste-œnologue, vendangeur, vendangeuse, cueilleur, cueilleuse, bûcheron, bûcheronne, élagueur,
    élagueuse, forestier, forestière, garde forestier, garde-chasse, garde forestière, pêcheur, marin-pêcheur,
    ostréiculteur, pisciculteur, palefrenier, palefrenière, lad-jockey, soigneur, soigneuse, paludier, tractoriste,
    technicien agricole, conseiller agricole, commerçant, commerçante, marchand, marchande, détaillant, libraire,
    disquaire, antiquaire, brocanteur, brocanteuse, galeriste, commissaire-priseur, droguiste, employé de
    libre-service, employée de libre-service, employé libre-service, employé de rayon, étalagiste, merchandiseur,
    merchandiser, démonstrateur, démonstratrice, promoteur, promotrice, représentant, représentante, vrp, agent
    commercial, agente commerciale, ingénieur commercial, ingénieure commerciale, ingénieur d'affaires, ingénieure
    d'affaires, technico-commerciale, téléprospectrice, télévendeur, télévendeuse, télé-conseiller, téléopérateur,
    téléopératrice, chef de secteur, cheffe de secteur, chef des ventes, cheffe des ventes, cheffe de rayon,
    directeur de magasin, directrice de magasin, manager, manageur, manageuse, category manager, adjoint de magasin,
    caissier principal, agente immobilière, négociatrice immobilière, syndic, gestionnaire de copropriété, courtier
    en assurances, assureur, souscripteur, actuaire, gestionnaire de sinistres, trader, analyste financier, analyste
    financière, gestionnaire de paie, aide comptable, comptable général, commissaire aux comptes, percepteur,
    fiscaliste, directeur administratif et financier, drh, rrh, dsi, rssi, dpo, crédit manager, chargé d'affaires,
    chargée d'affaires, chargée de clientèle, chargée de recrutement, chargé de développement, chargée de
    développement, chargé de production, chargée de production, chargé d'administration, chargée d'administration,
    chargé de marketing, chargée de marketing, chargé d'accueil, chargée d'accueil, routier, conducteur routier,
    conductrice routière, conducteur poids lourd, conducteur de bus, conducteur de car, conducteur receveur,
    conductrice de bus, conducteur de train, conducteur de tram, chauffeur de taxi, chauffeur de bus, chauffeur vtc,
    chauffeur routier, ambulancier diplômé, coursier, coursière, livreur à vélo, trieur, trieuse, déménageur,
    déménageuse, batelier, batelière, marin, matelot, maître d'équipage, skipper, mécanicien navigant, aiguilleur,
    cheminot, cheminote, chef de gare, contrôleur aérien, aiguilleur du ciel, hôtesse au sol, bagagiste aéroport,
    agent d'escale, pilote de ligne, copilote, commandant de bord, personnel navigant, déclarant en douane,
    transitaire, affréteur, affréteuse, exploitant transport, dispatcher, agent logistique, agente logistique,
    gestionnaire de stock, gestionnaire de stocks, approvisionneur, approvisionneuse, planificateur, planificatrice,
    ordonnanceur, cariste-magasinier, conditionneur, conditionneuse, agent de conditionnement, emballeur,
    emballeuse, agent de tri, éboueur, ripeur, agent de propreté, agent de nettoyage, agente d'entretien, technicien
    de surface, technicienne de surface, laveur de vitres, laveur, laveuse, plongeur en restauration, homme de
    ménage, homme à tout faire, valet, majordome, gardien, gardienne, gardien d'immeuble, gardienne d'immeuble,
    veilleur, vigile, agente de sécurité, agent cynophile, agent de sûreté, agent de surveillance, rondier,
    maître-chien, détective, garde du corps, avocate stagiaire, avocat collaborateur, avocate collaboratrice, avocat
    associé, élève avocat, élève-avocat, auditeur de justice, auditrice de justice, assistant de justice, assistante
    de justice, procureur, procureure, substitut du procureur, juge d'instruction, commissaire de justice, clerc,
    clerc d'huissier, notaire stagiaire, conseil juridique, juriste d'entreprise, médiateur familial, conciliateur,
    conciliatrice, surveillant pénitentiaire, conseiller d'insertion et de probation, policier municipal, policière
    municipale, agent de police, agent de police municipale, commissaire, inspecteur, inspectrice, brigadier, major
    de gendarmerie, gendarme adjoint, adjoint de sécurité, garde champêtre, pompière, sapeuse-pompière,
    sapeur-pompier volontaire, réserviste, militaire du rang, aspirant, sous-lieutenant, lieutenant-colonel, général
    de brigade, légionnaire, fantassin, parachutiste, quartier-maître, second-maître, sous-officier, appelé du
    contingent, douanier, douanière, maire, adjoint au maire, adjointe au maire, conseiller municipal, conseillère
    municipale, conseiller régional, député, députée, sénateur, sénatrice, ministre, préfet, préfète, sous-préfet,
    ambassadeur, ambassadrice, consul, consule, diplomate, collaborateur parlementaire, collaboratrice
    parlementaire, attaché parlementaire, attachée parlementaire, attaché d'administration, attachée
    d'administration, attaché territorial, attachée territoriale, rédacteur territorial, adjoint administratif,
    adjointe administrative, adjoint technique, secrétaire de mairie, secrétaire d'état, secrétaire générale,
    directeur général des services, agent territorial, agent recenseur, agent des finances, contractuelle,
    fonctionnaire stagiaire, lobbyiste, chargé de plaidoyer, chargée de plaidoyer, militant, militante, volontaire
    en service civique, délégué syndical, déléguée syndicale, délégué du personnel, élu municipal, artiste,
    plasticien, plasticienne, artiste plasticien, artiste plasticienne, artiste-peintre, sculpteur sur bois,
    dessinateur de presse, bédéiste, coloriste, caricaturiste, peintre décorateur, designer graphique, directeur de
    création, directrice de création, concepteur-rédacteur, conceptrice-rédactrice, concepteur, conceptrice,
    concepteur développeur, conceptrice développeuse, auteur, auteure, autrice, écrivain, écrivaine, poète,
    poétesse, romancier, romancière, scénariste, dramaturge, traducteur-interprète, chroniqueur, chroniqueuse,
    pigiste, reporter, reporteur, grand reporter, présentateur, présentatrice, animateur radio, animatrice radio,
    secrétaire de rédaction, correspondant, correspondante, éditeur, éditrice, directeur de publication, attaché de
    presse, attachée de presse, relecteur, relectrice, lecteur-correcteur, transcripteur, sous-titreur, chef
    opérateur, cheffe opératrice, cadreur, cadreuse, caméraman, preneur de son, preneuse de son, ingénieure du son,
    perchman, perchiste, étalonneur, étalonneuse, truquiste, chef monteur, cheffe monteuse, producteur, productrice,
    assistant réalisateur, assistante réalisatrice, scripte, accessoiriste, machiniste, éclairagiste, régisseur
    général, régisseuse générale, régisseur lumière, scénographe, chorégraphe, maître de ballet, acteur, actrice,
    figurant, figurante, humoriste, clown, magicien, magicienne, acrobate, circassien, circassienne, marionnettiste,
    conteur, conteuse, musicien intervenant, pianiste, violoniste, altiste, violoncelliste, contrebassiste,
    flûtiste, clarinettiste, hautboïste, bassoniste, trompettiste, tromboniste, corniste, percussionniste, batteur,
    batteuse, guitariste, bassiste, accordéoniste, harpiste, organiste, claveciniste, saxophoniste, soliste,
    choriste, soprano, ténor, baryton, chef de chœur, cheffe de chœur, chef d'orchestre, cheffe d'orchestre,
    compositeur, compositrice, arrangeur, arrangeuse, dj, ingénieur lumière, roadie, ouvreur, ouvreuse, placeur,
    placeuse, agent artistique, tourneur de spectacles, commissaire d'exposition, médiateur scientifique,
    restaurateur d'art, restauratrice d'art, régisseur d'œuvres, agent de bibliothèque, assistant de conservation,
    assistante de conservation, conservateur du patrimoine, conservatrice du patrimoine, guide touristique, guide
    interprète, agent de voyages, agente de voyages, conseiller en séjour, conseillère en séjour, conseiller
    voyages, forfaitiste, mannequin, modèle vivant, influenceur, influenceuse, youtubeur, youtubeuse, community
    manager, social media manager, traffic manager, pasteur, curé, vicaire, diacre, aumônier, rabbin, sacristain,
    moine, religieuse, missionnaire, séminariste, évêque, catéchiste, agronome, ingénieur agronome, ingénieure
    agronome, astronome, astrophysicien, astrophysicienne, météorologue, météorologiste, climatologue, géographe,
    géomaticien, géomaticienne, cartographe, topographe, hydrogéologue, hydrologue, géophysicien, géophysicienne,
    océanographe, écologue, écologiste, naturaliste, botaniste, zoologiste, entomologiste, ornithologue,
    microbiologiste, biochimiste, généticien, généticienne, bio-informaticien, bioinformaticien, bioinformaticienne,
    toxicologue, pharmacologue, virologue, immunologiste, épidémiologiste, épidémiologue, neuroscientifique,
    sociologue, anthropologue, ethnologue, historien, historienne, historien de l'art, historienne de l'art,
    archéologue, linguiste, philologue, philosophe, politologue, politiste, démographe, criminologue, musicologue,
    théologien, théologienne, économètre, data scientist, data analyst, data engineer, informaticien,
    informaticienne, administrateur systèmes, administrateur réseau, administratrice systèmes, technicien
    informatique, technicienne informatique, technicien support, technicien réseau, développeur web, développeuse
    web, ingénieur logiciel, ingénieure logiciel, ingénieur système, chef de projet informatique,
    analyste-programmeur, analyste programmeur, analyste-programmeuse, webmaster, web designer, ux designer, product
    owner, product manager, urbaniste si, pentesteur, consultant indépendant, ingénieur en chef, ingénieur
    d'application, ingénieur qualité, ingénieure qualité, qualiticien, qualiticienne, hygiéniste, préventeur,
    préventrice, animateur qse, métrologue, inspecteur qualité, inspectrice qualité, laborantin, laborantine,
    technicien chimiste, aide-chimiste, dessinateur industriel, dessinateur bâtiment, dessinatrice-projeteuse,
    architecte paysagiste, architecte dplg, économiste de la construction, ingénieur structure, ingénieur travaux,
    conductrice de travaux, cheffe de chantier, géomètre-expert, géomètre-topographe, diagnostiqueur, thermicien,
    thermicienne, roboticien, roboticienne, automaticien, automaticienne, électronicien, électronicienne, opticien
    de précision, acousticien, acousticienne, métallurgiste, sidérurgiste, mineur de fond, foreur, raffineur,
    opérateur de saisie, opératrice de saisie, opérateur sur machine, opérateur régleur, agent de fabrication,
    agente de fabrication, agente de production, agent polyvalent, agente polyvalente, agent de quai, agent
    d'exploitation, agent d'exécution, agent technique, agente technique, agent de maîtrise, agente de maîtrise,
    agent de bureau, agent d'escale commercial, employé de bureau, employée de bureau, employé administratif,
    employée administrative, employé de commerce, employée de commerce, employé de banque, employée de banque,
    employé de restauration, employé de ménage, employée de ménage, employée de maison, employé de maison, assistant
    commercial, assistante commerciale, assistant administratif, assistant rh, assistante rh, assistant marketing,
    assistante marketing, assistant juridique, assistante juridique, assistant comptable, assistante comptable,
    assistant social scolaire, assistant de gestion, assistante de gestion, office manager, dactylo, sténodactylo,
    opérateur télégraphiste, archiviste-documentaliste, président-directeur général, directeur financier, directrice
    financière, directeur commercial, directrice commerciale, directeur technique, directrice technique, directeur
    d'agence, directrice d'agence, sous-directeur, sous-directrice, secrétaire adjoint, secrétaire adjointe,
    vice-président exécutif, trésorier adjoint, trésorière adjointe, administrateur judiciaire, co-gérant,
    co-gérante, cogérant, cogérante, co-fondatrice, co-directeur, codirecteur, codirectrice, associée, associé
    gérant, patronne, propriétaire, chef d'entreprise, cheffe d'entreprise, travailleur indépendant, travailleuse
    indépendante, auto-entrepreneure, autoentrepreneur, autoentrepreneuse, micro-entrepreneur, micro-entrepreneuse,
    entrepreneure, freelances, indépendante, consultante indépendante, collaborateur, collaboratrice, salarié,
    salariée, ouvrier qualifié, ouvrière qualifiée, ouvrier polyvalent, ouvrier spécialisé, journalier, journalière,
    remplaçant, remplaçante, volontaire international, stagiaire ingénieur, contrat de professionnalisation, job
    étudiant, emploi étudiant, jobiste, étudiant salarié, service national, objecteur de conscience, bibliothécaire
    adjoint, cueilleur de fruits, distributeur de prospectus, distributrice de prospectus, hôte d'événementiel,
    hôtesse d'événementiel, enquêteur, enquêtrice, sondeur, sondeuse, recruteur, recruteuse, chasseur de têtes,
    formateur occasionnel, référent, référente, pilote de projet, superviseur, superviseuse, superviseure,
    contremaître, contremaîtresse, porion, chef de file, chef de bureau, cheffe de bureau, chef de mission, cheffe
    de mission, chef de pôle, cheffe de pôle, chef de département, cheffe de département, chef d'atelier, cheffe
    d'atelier, chef d'établissement, cheffe d'établissement, chef d'exploitation, cheffe d'exploitation, chef de
    culture, chef de quart, chef de ligne, chef de publicité, cheffe de publicité, chef de clinique, cheffe de
    clinique
  `,
  roleParts: words`
    eur.euse, eur.rice, eur.trice, eur.se, eur.e, ien.ne, ier.ère, ier.e, ant.e, eur-euse, eur-rice, eur-trice,
    ien-ne, ier-ère, chargé.e, attaché.e, employé.e, délégué.e, associé.e, avocat.e, chef.fe, adjoint.e,
    président.e, apprenti.e
  `,
  degrees: words`
    licence, master, mastère, doctorat, thèse, dut, bts, but, iut, baccalauréat, bac, bac s, diplôme d'ingénieur,
    diplôme, diplome, cap, bep, brevet, deug, dea, dess, maîtrise, prépa, classe préparatoire,
    classes préparatoires, cpge, formation, titre d'ingénieur, cycle d'ingénieur, cycle ingénieur, ingénieur,
    certificat, agrégation, capes, habilitation, hdr, échange, m1, m2, l3, bachelor, titre professionnel,
    terminale, bafa, bafd, bac général, bac technologique, bac professionnel, bac+2, bac+3, bac+5, bachelier,
    certification, titre rncp, cqp, habilitation à diriger des recherches, capet, concours, école d'ingénieurs,
    mention complémentaire, bac pro, baccalauréat général, baccalauréat professionnel,
    baccalauréat technologique, bac es, bac l, bac stmg, bac sti2d, bp, brevet des collèges,
    brevet professionnel, deust, licence pro, licence professionnelle, master 1, master 2, mastère spécialisé,
    thèse de doctorat, diplôme d'état, diplôme d'études, diplôme national, dnb, daeu, dcg, dscg, crpe, bpjeps,
    formation professionnelle, certificat d'aptitude, permis b, année d'échange, échange erasmus, erasmus,
    ingénieur diplômé, première année, deuxième année, troisième année, spécialité, option, cfc, maturité, cegep,
    dec, aec
  `,
  legalForms: words`
    sarl, sas, sasu, eurl, sa, s.a.s, s.a.r.l, sàrl, s.à r.l, s.n.c, snc, sci, selarl, scp, scm, gie, s.a.s.u,
    e.u.r.l, eirl, asbl, a.s.b.l, sprl, s.p.r.l, srl, scrl, ltée, enr, s.e.n.c, senc, société anonyme, société en
    commandite, association loi 1901, loi 1901, scea, earl, sarlu
  `,
  employerWords: words`
    société, groupe, cabinet, mairie, ministère, association, agence, laboratoire, banque, hôpital, chu, centre,
    entreprise, startup, ssii, éditions, fondation, conseil départemental, clinique, atelier, boutique, maison,
    coopérative, hôtel, pharmacie, conseil régional, conseil général, préfecture, ehpad, boulangerie,
    boulangerie-pâtisserie, garage, supermarché, hypermarché, magasin, librairie, imprimerie, usine, crèche, maison
    de retraite, communauté de communes, métropole, département, tribunal, rectorat, chambre de commerce, ong,
    ateliers, menuiserie, maçonnerie, ébénisterie, charpente, plomberie, construction, constructions, travaux
    publics, btp, restaurant, brasserie, café, bistrot, auberge, pâtisserie, boucherie, épicerie, domaine, château,
    vignoble, cave, coopérative agricole, ferme, exploitation agricole, gaec, pépinière, lycée hôtelier, théâtre,
    opéra, orchestre, conservatoire, festival, musée, galerie, bibliothèque, médiathèque, archives, journal, radio,
    télévision, presse, maison d'édition, studio, studios, productions, cinéma, école de musique, salon, salon de
    coiffure, institut de beauté, agence immobilière, agence de voyages, étude notariale, cabinet     d'avocats,
    cabinet comptable, cabinet d'architecture, cabinet médical, cabinet dentaire, centre hospitalier, centre
    hospitalier universitaire, chru, polyclinique, maison de santé, centre médical, centre social, foyer, centre de
    loisirs, mjc, résidence, halte-garderie, micro-crèche, ville de, commune de, communauté     d'agglomération,
    conseil, assemblée nationale, sénat, ministère de, ambassade, consulat, armée de terre, marine     nationale,
    armée de l'air, gendarmerie, gendarmerie nationale, police nationale, sdis, sapeurs-pompiers, douane, pôle
    emploi, france travail, caf, cpam, urssaf, mutuelle, assurance, assurances, banque populaire, caisse, transport,
    transports, aéroport, compagnie aérienne, croisières, port, automobiles, concession, industrie, industries,
    métallurgie, aciérie, solutions, systèmes, technologies, conseil en, services, bureau d'études, centre de
    recherche, institut, syndicat, fédération, union, comité, club, paroisse, diocèse, boulangeries, pâtisseries,
    chocolaterie, confiserie, fromagerie, poissonnerie, charcuterie, primeurs, crèmerie, biscuiterie, conserverie,
    abattoir, minoterie, moulin, brûlerie, crêperie, pizzeria, bar-tabac, tabac-presse, snack, cafétéria, cantine,
    restauration collective, hôtel-restaurant, gîte, chambres d'hôtes, camping, village     vacances, club de
    vacances, centre de vacances, colonie de vacances, office de tourisme, syndicat d'initiative, parc
    d'attractions, parc zoologique, zoo, aquarium, casino, discothèque, piscine, patinoire, station de ski,
    remontées mécaniques, salle de sport, club de sport, club sportif, académie de danse, compagnie de     danse,
    compagnie de théâtre, troupe, chœur, philharmonie, centre d'art, centre culturel, maison de la     culture,
    maison des jeunes, maison de quartier, centre socioculturel, ludothèque, archives départementales, archives
    nationales, bibliothèque nationale, monuments historiques, chaîne, agence de presse, agence de
    communication, agence de publicité, agence web, agence d'intérim, agence bancaire, agence d'architecture, maison
    de production, société de production, studio de design, studio d'animation, hebdomadaire, quotidien, revue,
    gazette, institut de sondage, institut de recherche, institut national, observatoire, laboratoires, pharmacies,
    parapharmacie, herboristerie, cabinet infirmier, cabinet de kinésithérapie, cabinet vétérinaire, clinique
    vétérinaire, cabinet de conseil, cabinet d'expertise comptable, cabinet de recrutement, cabinet     d'audit,
    cabinet d'études, cabinet d'avocat, cabinet juridique, étude d'huissier, office notarial, office hlm, bailleur
    social, régie immobilière, syndic de copropriété, promoteur immobilier, foncière, fiduciaire, caisse
    d'épargne, caisse primaire d'assurance maladie, caisse d'allocations familiales, caisse de retraite, banque
    cantonale, banque privée, assureurs, mutuelles, trésorerie générale, centre des impôts, trésor public, douanes,
    hôtel de ville, hôtel de police, commissariat, commissariat de police, cour d'appel, cour des comptes, conseil
    d'état, tribunal judiciaire, tribunal de grande instance, palais de justice, maison d'arrêt, centre
    pénitentiaire, centre de détention, protection judiciaire de la jeunesse, caserne, base aérienne, armée, légion
    étrangère, protection civile, secours populaire, secours catholique, restos du cœur, emmaüs, foyer
    d'accueil, foyer de jeunes travailleurs, maison d'accueil, maison d'enfants, institut médico-éducatif, ime,
    itep, esat, maison d'accueil spécialisée, centre de rééducation, centre d'accueil, ccas, centre communal
    d'action sociale, mission locale, maison départementale des personnes handicapées, mdph, accueil de loisirs,
    alsh, pmi, protection maternelle et infantile, service d'aide à domicile, admr, aide à domicile en milieu rural,
    hospitalisation à domicile, samu, smur, hôpitaux, hospices civils, assistance publique, ap-hp, aphp, groupe
    hospitalier, groupement hospitalier, hôpital privé, centre de santé, établissement français du sang, agence
    régionale de santé, sanatorium, thermes, établissement thermal, académie de, inspection académique, direction
    départementale, direction régionale, dreal, ddt, direccte, conseil de l'europe, commission européenne, parlement
    européen, nations unies, organisation internationale, comité d'entreprise, confédération, chambre
    d'agriculture, chambre des métiers, cci, mutualité sociale agricole, msa, vergers, jardinerie, jardins, haras,
    centre équestre, laiterie, coopérative laitière, coopérative viticole, cave coopérative, caves, distillerie,
    vins, vignobles, domaine viticole, scierie, papeterie, papeteries, tannerie, filature, haute couture,
    maroquinerie, bijouterie, joaillerie, horlogerie, manufacture, verrerie, cristallerie, faïencerie, poterie,
    cordonnerie, pressing, blanchisserie, droguerie, quincaillerie, antiquités, galeries lafayette, grands magasins,
    centrale d'achat, grossiste, import-export, centre commercial, station-service, auto-école, carrosserie,
    location de voitures, taxis, autocars, déménagements, entrepôt, plateforme logistique, chantier naval, chantiers
    navals, compagnie maritime, chemins de fer, transports en commun, régie des     transports, aéroports, fonderie,
    forges, hauts fourneaux, chaudronnerie, tôlerie, raffinerie, centrale     nucléaire, cimenterie, tuilerie,
    entreprise générale, entreprise de nettoyage, entreprise de     bâtiment, bâtiment et travaux publics,
    serrurerie, métallerie, ferronnerie, marbrerie, pompes funèbres, espaces     verts, télésurveillance, sécurité
    privée, centre d'appels, centre d'appel, plateforme téléphonique, opérateur     télécom, start-up, jeune pousse,
    pépinière d'entreprises, incubateur, coworking, esn, auto-entreprise, autoentreprise, micro-entreprise, société
    coopérative, scop, scic, ferme pédagogique, parc naturel, parc naturel     régional, parc national, office
    national des forêts, onf, monastère, abbaye, cathédrale, évêché, synagogue, mosquée, aumônerie, scouts,
    éclaireurs, croix rouge
  `,
  employers: words`
      cnrs, inria, inserm, cea, orange, thales, sncf, edf, airbus, renault, bnp paribas, société générale, atos,
      sopra, altran, crédit agricole, crédit mutuel, caisse d'épargne, carrefour, leclerc, auchan, décathlon,
      la poste, croix-rouge, engie, peugeot, michelin, safran, sopra steria, ratp
  `,
  theses: words`
    mémoire, thèse, mémoire de master, mémoire de fin d'études, projet de fin d'études, pfe, sujet de thèse,
    thèse de doctorat
  `,
  schools: words`
    université, universite, école, ecole, lycée, lycee, collège, iut, insa, polytech, epitech, epita, enseirb,
    ensimag, supélec, centralesupélec, ens, institut, faculté, esiea, supinfo, cnam, sorbonne, télécom, telecom,
    isep, ece, esgi, ynov, openclassrooms, afpa, greta, académie, utc, utt, utbm, efrei, ensiie, hec, essec,
    conservatoire, insat, efpl, uqam, cégep, cegep, éts, polytechnique, sciences po, iae, iep, cfa, centrale,
    centrale supélec, mines paris, ponts et chaussées, ifsi, em lyon, edhec, escp, neoma, kedge, inp, école de,
    école d'ingénieurs, école de commerce, école supérieure, école nationale, école normale supérieure, école
    polytechnique, école d'art, école des beaux-arts, beaux-arts, école hôtelière, école d'infirmières, ifas, école
    primaire, école secondaire, grande école, université de, institut universitaire de technologie, ensam, afp,
    lycée professionnel, lycée technique, lycée général, haute école, hes, école maternelle, maternelle, école
    élémentaire, école communale, collège privé, lycée agricole, lycée hôtelier, lycée polyvalent, lycée général et
    technologique, lycée technologique, lycée français, centre de formation, centre de formation     d'apprentis,
    maison familiale rurale, mfr, école doctorale, école nationale supérieure, école des hautes études, ehess, ephe,
    école de musique, école de danse, école de théâtre, école de journalisme, école d'architecture, école de
    management, école de design, école des mines, école centrale, école vétérinaire, école militaire, école     de
    police, école de gendarmerie, école navale, école de l'air, saint-cyr, école du louvre, école boulle, école
    estienne, école duperré, gobelins, la fémis, fémis, esad, ensad, esadhar, esmod, ferrandi, lenôtre, inalco,
    agroparistech, agrocampus, montpellier supagro, supagro, isara, enac, isae, supaero, isae-supaero, ensta,
    enssib, ensai, enseeiht, ensea, estp, esitc, esigelec, eseo, ece paris, epf, esilv, ipsa, isen, icam, ecam,
    estaca, telecom paris, télécom paris, télécom sudparis, imt atlantique, mines nancy, mines     saint-étienne,
    ensc, bordeaux inp, grenoble inp, toulouse inp, epfl, hec montréal, hec paris, unil, unige, unine, haute école
    pédagogique, hep, heig-vd, hesge, hes-so, ehl, école hôtelière de lausanne, gymnase, ulb, uclouvain, ucl
    louvain, uliège, umons, ichec, ihecs, hénallux, heh, haute école de, athénée, athénée royal, institut saint-luc,
    la cambre, université laval, université de montréal, udem, udes, uqtr, uqac, uqar, école de     technologie
    supérieure, école polytechnique de montréal, cégep de, institut supérieur, institut universitaire, institut
    catholique, institut d'études politiques, institut d'administration des entreprises, institut de     formation
    en soins infirmiers, irts, espe, inspe, iufm, creps, cnfpt, inset, insep, simplon, le wagon, wild code school,
    académie des beaux-arts, université populaire, université paris, paris-sorbonne, paris-saclay, paris-dauphine,
    université de technologie
  `,
  units: words`
    département, service, direction, division, pôle, unité, section, équipe, groupe, bureau, agence de, succursale,
    antenne, filiale, faculté, faculté de, ufr, laboratoire, labo, laboratoire de, institut de, centre de, chaire,
    école doctorale, unité de recherche, atelier, plateau, rédaction, régiment, bataillon, compagnie, brigade,
    escadron, cellule, pôle emploi interne, service de, service des, direction de, direction des, direction
    générale, conseil d'administration, commission, comité, urgences, réanimation, bloc opératoire, service
    urgences, comptabilité, ressources humaines, rh, ventes, achats, cuisine, salle, accueil, réception,
    sous-direction, département de, service du, service de la, service d', secteur, secrétariat, secrétariat
    général, délégation, délégation régionale, inspection, rectorat de, équipe de recherche, groupe de recherche,
    groupe de travail, plateau technique, consultations, pharmacie hospitalière, maternité, soins intensifs, service
    de pédiatrie, pédiatrie, gériatrie, psychiatrie, oncologie, cardiologie, chirurgie, radiologie, pool,
    back-office, front-office, siège, siège social, usine de, site de, régiment de, régiment d'infanterie,
    état-major, base navale, peloton, corps d'armée, cabinet du maire, cabinet du ministre, studio son, pôle de,
    centre de recherche en, sous-préfecture, comité de direction, comité exécutif, comité d'organisation, bureau des
    élèves, bde, junior-entreprise, junior entreprise
  `,
  countries: words`
    france, suisse, belgique, allemagne, angleterre, royaume-uni, espagne, italie, maroc, tunisie, algérie, sénégal,
    états-unis, danemark, norvège, suède, finlande, islande, autriche, pays-bas, luxembourg, portugal, grèce,
    pologne, tchéquie, slovaquie, hongrie, roumanie, bulgarie, croatie, slovénie, serbie, ukraine, turquie, irlande,
    canada, mexique, brésil, argentine, chili, colombie, pérou, chine, japon, corée du sud, inde, australie,
    nouvelle-zélande, israël, égypte, afrique du sud, émirats arabes unis, singapour, estonie, lettonie, lituanie,
    pays de galles, écosse, grande-bretagne, usa, états-unis d'amérique, russie, biélorussie, moldavie, albanie,
    macédoine du nord, monténégro, bosnie-herzégovine, kosovo, chypre, malte, monaco, andorre, liechtenstein,
    géorgie, arménie, azerbaïdjan, kazakhstan, iran, irak, syrie, liban, jordanie, arabie saoudite, qatar, koweït,
    libye, mauritanie, mali, niger, tchad, burkina faso, côte d'ivoire, bénin, togo, ghana, nigeria, cameroun,
    gabon, congo, république démocratique du congo, rdc, rwanda, burundi, kenya, éthiopie, djibouti, madagascar,
    maurice, île maurice, comores, haïti, vietnam, cambodge, laos, thaïlande, indonésie, malaisie, philippines,
    pakistan, bangladesh, taïwan, hong kong, cuba, costa rica, équateur, bolivie, venezuela, uruguay, paraguay,
    irlande du nord, royaume uni, etats-unis, etats unis, république tchèque, yougoslavie, urss, union soviétique,
    saint-marin, vatican, afghanistan, ouzbékistan, kirghizistan, tadjikistan, turkménistan, mongolie, corée du
    nord, birmanie, népal, bhoutan, sri lanka, maldives, oman, bahreïn, yémen, palestine, soudan, soudan du sud,
    érythrée, somalie, ouganda, tanzanie, zambie, zimbabwe, malawi, mozambique, angola, namibie, botswana, lesotho,
    guinée, guinée-bissau, guinée équatoriale, gambie, sierra leone, liberia, centrafrique, république
    centrafricaine, cap-vert, seychelles, sao tomé-et-principe, guatemala, honduras, nicaragua, panama, jamaïque,
    république dominicaine, suriname, fidji, vanuatu, nouvelle-guinée, groenland, îles féroé, congo-brazzaville,
    congo-kinshasa, emirats arabes unis
  `,
  regions: words`
    québec, île-de-france, auvergne-rhône-alpes, bourgogne-franche-comté, bretagne, centre-val de loire, corse,
    grand est, hauts-de-france, normandie, nouvelle-aquitaine, occitanie, pays de la loire, provence-alpes-côte
    d'azur, alsace, aquitaine, auvergne, bourgogne, champagne-ardenne, franche-comté, languedoc-roussillon,
    limousin, lorraine, midi-pyrénées, nord-pas-de-calais, picardie, poitou-charentes, rhône-alpes, savoie,
    haute-savoie, isère, finistère, morbihan, vendée, gironde, var, vaucluse, loire-atlantique, région parisienne,
    guadeloupe, martinique, guyane, la réunion, réunion, mayotte, wallonie, flandre, hainaut, brabant wallon, vaud,
    valais, jura, suisse romande, europe, afrique, nouveau-brunswick, aisne, alpes-de-haute-provence, hautes-alpes,
    alpes-maritimes, ardèche, ardennes, ariège, aveyron, bouches-du-rhône, calvados, cantal, charente,
    charente-maritime, corrèze, corse-du-sud, haute-corse, côte-d'or, côtes-d'armor, dordogne, doubs, drôme, eure,
    eure-et-loir, gard, haute-garonne, gers, hérault, ille-et-vilaine, indre-et-loire, loir-et-cher, haute-loire,
    loiret, lot-et-garonne, lozère, maine-et-loire, haute-marne, mayenne, meurthe-et-moselle, meuse, moselle,
    nièvre, oise, pas-de-calais, puy-de-dôme, pyrénées-atlantiques, hautes-pyrénées, pyrénées-orientales, bas-rhin,
    haut-rhin, rhône, haute-saône, saône-et-loire, sarthe, seine-maritime, seine-et-marne, yvelines, deux-sèvres,
    tarn, tarn-et-garonne, vienne, haute-vienne, vosges, yonne, territoire de belfort, essonne, hauts-de-seine,
    seine-saint-denis, val-de-marne, val-d'oise, côte d'azur, pays basque, béarn, périgord, gascogne, anjou,
    touraine, flandres, artois, boulonnais, vexin, camargue, roussillon, cévennes, beaujolais, gâtinais, berne,
    fribourg, neuchâtel, genève, tessin, grisons, argovie, thurgovie, soleure, canton de vaud, canton de     genève,
    canton de fribourg, canton de neuchâtel, canton de berne, canton de zurich, canton du jura, canton du
    valais, canton du tessin, bas-valais, gaspésie, saguenay, saguenay–lac-saint-jean, estrie, mauricie, outaouais,
    laurentides, lanaudière, montérégie, abitibi-témiscamingue, côte-nord, bas-saint-laurent, chaudière-appalaches,
    île-du-prince-édouard, nouvelle-écosse, terre-neuve-et-labrador, colombie-britannique, brabant flamand, brabant,
    flandre-occidentale, flandre-orientale, province de liège, province de namur, province de luxembourg, région de
    bruxelles-capitale, grand casablanca, nouvelle-calédonie, polynésie française, saint-pierre-et-miquelon,
    catalogne, andalousie, pays basque espagnol, galice, lombardie, toscane, piémont, sicile, sardaigne, bavière,
    saxe, rhénanie, hesse, bade-wurtemberg, tyrol, californie, floride, amérique du nord, amérique du sud, amérique
    latine, asie, moyen-orient, maghreb, afrique de l'ouest, océanie, union européenne, scandinavie, antilles,
    outre-mer, dom-tom
  `,
  placeWords: words`
    rue, avenue, av., boulevard, bd, bld, place, allée, impasse, chemin, quai, route, cours, square, passage,
    faubourg, résidence, bâtiment, bât., étage, cedex, bp, commune, canton, arrondissement, région,
    département de, banlieue, près de, proche, nord, sud, est, ouest, quartier, lieu-dit, siège
  `,
  streetsBefore: words`rue, avenue, av., boulevard, bd, allée, place, chemin, quai, impasse`,
  atSigns: words`arobase, chez`,
  dotSigns: words`point`,
  placeParticles: words`sur, la, le, les, lès, en, sous, de, du, des, de la, aux`,
  workModes: words`
    télétravail, à distance, hybride, remote, full remote, sur site, présentiel, en présentiel, distanciel, en
    distanciel, télétravail partiel, 100% télétravail, déplacements, télé-travail, travail à distance, travail à
    domicile, à domicile, en télétravail, travail hybride, mode hybride, itinérant, itinérante, mobilité nationale,
    france entière, toute la france, multi-sites, en ligne, en visioconférence, cours en ligne, non-présentiel
  `,
  regionCodes: words`paca, idf, aura, qc, vd, vs, ge, ne, ju, fr`,
  cities: words`
    montréal, lyon, marseille, toulouse, nantes, lille, bordeaux, strasbourg, rennes, grenoble, montpellier, nice,
    tours, rouen, dijon, nancy, metz, brest, caen, orléans, angers, clermont-ferrand, genève, lausanne, bruxelles,
    londres, la défense, sophia antipolis, casablanca, tunis, alger, dakar, paris, reims, saint-étienne, toulon, le
    havre, nîmes, villeurbanne, aix-en-provence, limoges, amiens, perpignan, besançon, mulhouse, poitiers, la
    rochelle, pau, annecy, avignon, liège, namur, abidjan, rabat, le mans, argenteuil, saint-denis, montreuil,
    quimper, lorient, vannes, saint-malo, cannes, antibes, chambéry, valence, saint-nazaire, roubaix, tourcoing,
    dunkerque, calais, boulogne-billancourt, nanterre, versailles, créteil, courbevoie, issy-les-moulineaux,
    levallois-perret, cergy, évry, massy, saclay, bayonne, biarritz, ajaccio, bastia, charleroi, mons, gand, anvers,
    louvain-la-neuve, fribourg, neuchâtel, sion, bâle, berne, zurich, québec, laval, gatineau, sherbrooke,
    trois-rivières, longueuil, ottawa, oran, bamako, yaoundé, douala, kinshasa, brazzaville, cotonou, lomé,
    ouagadougou, libreville, antananarivo, port-louis, beyrouth, berlin, madrid, barcelone, rome, amsterdam,
    lisbonne, vienne, copenhague, dublin, asnières-sur-seine, colombes, vitry-sur-seine, aubervilliers,
    aulnay-sous-bois, champigny-sur-marne, rueil-malmaison, saint-maur-des-fossés, drancy, noisy-le-grand,
    neuilly-sur-seine, ivry-sur-seine, ivry, clichy, sarcelles, pantin, maisons-alfort, meaux, fontenay-sous-bois,
    vincennes, saint-quentin-en-yvelines, saint-germain-en-laye, puteaux, suresnes, gennevilliers, bagnolet,
    bobigny, villejuif, cachan, gif-sur-yvette, orsay, palaiseau, melun, fontainebleau, marne-la-vallée,
    rambouillet, mantes-la-jolie, poissy, pontoise, cergy-pontoise, évry-courcouronnes, corbeil-essonnes,
    vélizy-villacoublay, vélizy, guyancourt, meudon, sèvres, chatou, vénissieux, vaulx-en-velin, caluire, écully,
    oullins, bourg-en-bresse, roanne, vichy, montluçon, aurillac, le puy-en-velay, romans-sur-isère, montélimar,
    privas, aubenas, annemasse, thonon-les-bains, albertville, aix-les-bains, voiron, échirolles, meylan,
    saint-martin-d'hères, mâcon, chalon-sur-saône, le creusot, beaune, nevers, auxerre, montbéliard, belfort,
    vesoul, lons-le-saunier, pontarlier, colmar, haguenau, sélestat, épinal, thionville, forbach, sarreguemines,
    bar-le-duc, troyes, chaumont, charleville-mézières, châlons-en-champagne, épernay, laon, soissons,
    saint-quentin, beauvais, compiègne, creil, arras, béthune, douai, valenciennes, cambrai, maubeuge,
    boulogne-sur-mer, villeneuve-d'ascq, villeneuve d'ascq, hazebrouck, saint-omer, abbeville, évreux, dieppe,
    cherbourg, cherbourg-en-cotentin, saint-lô, alençon, lisieux, bayeux, deauville, avranches, saint-brieuc,
    lannion, guingamp, morlaix, concarneau, pontivy, fougères, vitré, redon, lamballe, dinard, cholet, saumur, la
    roche-sur-yon, les sables-d'olonne, niort, rochefort, angoulême, bressuire, châtellerault, guéret, brive,
    brive-la-gaillarde, périgueux, bergerac, mont-de-marsan, anglet, tarbes, montauban, albi, castres, rodez,
    millau, cahors, figeac, foix, carcassonne, narbonne, béziers, alès, lunel, arles, martigues, salon-de-provence,
    aubagne, istres, vitrolles, marignane, carpentras, cavaillon, manosque, digne-les-bains, briançon, draguignan,
    fréjus, saint-raphaël, hyères, la seyne-sur-mer, cagnes-sur-mer, chartres, dreux, blois, vendôme, bourges,
    vierzon, châteauroux, montargis, porto-vecchio, pointe-à-pitre, fort-de-france, cayenne, saint-denis de la
    réunion, saint-pierre, nouméa, papeete, mamoudzou, tournai, mouscron, la louvière, verviers, seraing, arlon,
    bastogne, wavre, nivelles, waterloo, ottignies, dinant, marche-en-famenne, ixelles, uccle, schaerbeek,
    etterbeek, anderlecht, molenbeek, woluwe-saint-lambert, woluwe-saint-pierre, bruges, louvain, ostende, courtrai,
    hasselt, luxembourg-ville, esch-sur-alzette, yverdon-les-bains, yverdon, renens, morges, nyon, vevey, montreux,
    carouge, meyrin, lancy, martigny, sierre, monthey, la chaux-de-fonds, le locle, delémont, porrentruy, bienne,
    soleure, lucerne, saint-gall, coire, lugano, winterthour, lévis, saguenay, chicoutimi, saint-jérôme,
    drummondville, saint-jean-sur-richelieu, saint-hyacinthe, granby, rimouski, victoriaville, brossard, terrebonne,
    repentigny, rouyn-noranda, val-d'or, sept-îles, joliette, moncton, vancouver, toronto, marrakech, agadir,
    tanger, meknès, oujda, kénitra, tétouan, mohammédia, el jadida, sousse, sfax, bizerte, nabeul, hammamet, gabès,
    kairouan, la marsa, annaba, sétif, batna, blida, tlemcen, béjaïa, tizi ouzou, boumerdès, mostaganem, thiès,
    saint-louis, ziguinchor, bouaké, yamoussoukro, bobo-dioulasso, porto-novo, ndjamena, n'djamena, bangui, conakry,
    nouakchott, niamey, bujumbura, kigali, lubumbashi, pointe-noire, port-gentil, tamatave, djibouti-ville, moroni,
    port-au-prince, le caire, alexandrie, addis-abeba, séville, saragosse, bilbao, porto, turin, venise, bologne,
    vérone, palerme, athènes, thessalonique, munich, cologne, francfort, hambourg, brême, hanovre, nuremberg,
    fribourg-en-brisgau, sarrebruck, aix-la-chapelle, ratisbonne, mayence, trèves, leipzig, dresde, salzbourg,
    prague, varsovie, cracovie, budapest, bucarest, belgrade, sofia, zagreb, kiev, moscou, saint-pétersbourg,
    istanbul, stockholm, oslo, helsinki, la     haye, rotterdam, maastricht, édimbourg, cambridge, oxford,
    manchester, new york, los angeles, san francisco, boston, chicago, la nouvelle-orléans, mexico, la havane,
    buenos aires, rio de janeiro, são paulo, bogota, lima, pékin, shanghai, hong kong, tokyo, séoul, singapour,
    bangkok, hanoï, hô chi minh-ville, saïgon, bombay, new     delhi, pondichéry, dubaï, abou dabi, doha, damas,
    jérusalem, tel-aviv, téhéran, bagdad, le cap, johannesburg, nairobi, lagos, sydney, melbourne
  `,
  connectives: words`
    chez, à, au, pour, à la, à l', au sein de, au sein du, au sein d', auprès de, auprès du, pour le compte de,
    pour la, pour le, pour les, aux, dans, dans le cadre de, au sein de la
  `,
  locatives: words`à, au, en, dans, près de, de`,
  employment: words`
    cdi, cdd, intérim, intérimaire, temps plein, temps partiel, à temps plein, à temps partiel, mi-temps, à
    mi-temps, stage, stagiaire, stage de fin d'études, stage ouvrier, stage de découverte, alternance, en
    alternance, apprentissage, apprenti, apprentie, contrat pro, contrat de professionnalisation, contrat
    d'apprentissage, contrat aidé, freelance, indépendant, indépendante, auto-entrepreneur, auto-entrepreneuse,
    micro-entrepreneur, autoentrepreneur, portage salarial, vacataire, vacation, vacations, bénévole, bénévolat,
    saisonnier, saisonnière, job d'été, emploi saisonnier, job étudiant, emploi étudiant, mission, missions, extra,
    extras, vie, v.i.e, service civique, service national, service militaire, remplaçant, remplaçante,
    fonctionnaire, contractuel, contractuelle, mise à disposition, congé parental, congé maternité, congé
    sabbatique, année sabbatique, année de césure, césure, recherche d'emploi, en recherche d'emploi, sans emploi,
    heures par semaine, h/semaine, garde d'enfants, nuit, poste de nuit, en libéral, profession libérale,
    intermittent, intermittente, intermittent du spectacle, cdii, période d'essai, contrat à durée déterminée,
    contrat à durée indéterminée, temps complet, cdi temps plein, cdi à temps partiel, cdd de remplacement, cdd
    saisonnier, contrat saisonnier, contrat d'avenir, emploi d'avenir, emploi d'été, petit boulot, petits boulots,
    job d'appoint, stage obligatoire, stage en entreprise, stage d'observation, stage de troisième, stage de 3e,
    stage d'été, stage rémunéré, stage non rémunéré, stage pratique, stage professionnel, stage académique, mission
    d'intérim, missions d'intérim, missions intérim, contrat intérimaire, en freelance, en indépendant, à mon
    compte, à son compte, titularisation, stagiaire de la fonction publique, congé de maternité, congé de formation,
    congé maladie, pause carrière, en recherche active, demandeur d'emploi, demandeuse d'emploi, en reconversion,
    reconversion professionnelle, retraité, retraitée, mère au foyer, père au foyer, volontariat, volontariat
    international, v.i.a, service volontaire européen, sve, corps européen de solidarité, h/sem, 35h, 39h, travail
    de nuit, travail posté, 3x8, 2x8, saison d'été, saison d'hiver, saison hivernale, saison estivale, congé de fin
    d'études, au pair, jeune fille au pair
  `,
  honours: words`
    mention, mention bien, mention très bien, mention assez bien, mention passable, mention tb, mention ab,
    mention b, très bien, assez bien, avec mention, félicitations du jury, avec les félicitations du jury,
    avec félicitations, mention très honorable, très honorable, major, major de promotion, major de promo,
    moyenne, note, note finale, classement, rang, avec distinction, grande distinction,
    la plus grande distinction, distinction, satisfaction, grand prix, premier prix, admissible, admis, admise,
    reçu, reçue, réussite
  `,
  sentenceOpeners: words`
    responsable de, responsable du, responsable des, en charge de, en charge du, en charge des, chargé de,
    chargée de, chargé des, participation à, participation au, participation aux, participé, réalisation de,
    réalisation d', réalisé, création de, création d', créé, conception de, conception et, conception d', conçu,
    développement de, développement d', développement et, développé, mise en place, mise en place de,
    mise en place d', mise en œuvre, mise en production, gestion de, gestion des, gestion du, gestion d', géré,
    encadrement de, encadrement d', encadré, animation de, animation d', animé, organisation de, organisation d',
    organisé, coordination de, coordination des, coordonné, suivi de, suivi des, suivi du, analyse de,
    analyse des, analysé, rédaction de, rédaction des, rédigé, accueil des, accueil et, accueil de, accueilli,
    préparation de, préparation des, préparé, vente de, vendu, conseil aux, conseil et, conseillé,
    accompagnement de, accompagnement des, accompagné, formation de, formation des, formé, enseignement de,
    enseigné, maintenance de, maintenance et, maintenu, amélioration de, amélioré, optimisation de,
    optimisation des, optimisé, élaboration de, élaboré, définition de, défini, pilotage de, pilotage des,
    piloté, déploiement de, déployé, réduction de, réduit, augmentation de, augmenté, négociation de, négocié,
    recrutement de, recruté, supervision de, supervisé, prise en charge, prise de, soins, soigné, entretien de,
    entretien des, nettoyage de, réparation de, réparé, installation de, installé, fabrication de, fabriqué,
    contrôle de, contrôlé, traduction de, traduit, migration de, automatisation de, automatisé, intégration de,
    intégré, tests, étude de, étudié, recherche de, assuré, assurer, aider, aide à, aidé, lancé, dirigé,
    direction de, construit, obtenu, travail sur, travail avec, travaillé, mes missions, missions principales,
    tâches, je suis, j'ai, je, nous, mon, ma, mes, ce, cette, il, elle, dans le cadre de, au sein de,
    à la recherche de, passionné, passionnée, diplômé de
  `,
  namePrefixes: words`
    m., mr, mme, mlle, monsieur, madame, dr, dr., docteur, docteure, pr, pr., professeur, me, maître
  `,
  nameSuffixes: words`phd, ph.d, docteur ès, fils, père, jr`,
  greetings: words`je suis, je m'appelle, bonjour je suis, moi c'est, mon nom est`,
  conjunctions: words`et, ou, avec, ainsi que`,
  determiners: words`mon, ma, mes, notre, nos, le, la, les, un, une`,
  genitives: words`de, du, d', des`,
  frequent: words`
      et, de, la, le, les, des, du, en, pour, dans, une, sur, avec, au, aux, par, est, expérience, expériences,
      formation, formations, compétences, langues, depuis, loisirs, développement
  `,
}
