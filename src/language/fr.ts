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
      emplois, stages, emploi, carrière, postes, autres expériences, expériences de recherche, stage
    `,
    education: words`
      formation, formations, diplômes, diplôme, études, éducation, education, cursus, scolarité,
      formation académique, parcours scolaire, parcours académique, parcours universitaire,
      formations et diplômes, formation et diplômes, cursus scolaire, diplômes et formations,
      formation initiale, études et diplômes, titres et diplômes
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
  seasons: words`printemps, été, automne, hiver, début, fin`,
  open: words`
      présent, present, en cours, aujourd'hui, auj, auj., aujourd’hui, maintenant, actuel, actuellement, ce jour,
      à ce jour, nos jours, à présent
    `,
  since: words`depuis, depuis le, dès`,
  until: words`à, au, a, jusqu’à, jusqu'à, jusqu'en, et`,
  from: words`de, du, d', entre`,
  roles: words`
      ingénieur, ingénieure, développeur, développeuse, developpeur, directeur, directrice, chef, cheffe,
      responsable, consultant, consultante, stagiaire, stage, stages, alternant, alternante, alternance,
      apprenti, apprentie, apprentissage, chercheur, chercheuse, doctorant, doctorante, enseignant, enseignante,
      professeur, formateur, formatrice, assistant, assistante, technicien, technicienne, architecte,
      administrateur, administratrice, analyste, programmeur, graphiste, designer, rédacteur, vendeur, vendeuse,
      caissier, caissière, serveur, serveuse, animateur, animatrice, employé, employée, chargé, chargée,
      coordinateur, coordinatrice, gérant, fondateur, fondatrice, co-fondateur, cofondateur, président,
      présidente, trésorier, secrétaire, bénévole, indépendant, freelance, auto-entrepreneur, expert, experte,
      lead, conseiller, conseillère, équipier, agent, opérateur, manutentionnaire, intérimaire, moniteur,
      membre, post-doctorant, intervenant, associé, scientifique, traducteur, journaliste, manœuvre, job, cto,
      chef de projet, maître de conférences, comptable, aide-comptable, expert-comptable, infirmier, infirmière,
      aide-soignant, aide-soignante, médecin, chirurgien, chirurgienne, dentiste, pharmacien, pharmacienne,
      sage-femme, kinésithérapeute, psychologue, éducateur, éducatrice, professeure, instituteur, institutrice,
      maîtresse, surveillant, surveillante, vendeur-conseil, barman, barmaid,
      cuisinier, cuisinière, pâtissier, pâtissière, boulanger, boulangère, réceptionniste, gouvernante,
      chauffeur, livreur, livreuse, magasinier, magasinière, cariste, préparateur, préparatrice, électricien,
      électricienne, mécanicien, mécanicienne, plombier, menuisier, maçon, peintre, soudeur, couvreur,
      conducteur, conductrice, ouvrier, ouvrière, jardinier, jardinière, coiffeur, coiffeuse, esthéticienne,
      avocat, avocate, juriste, notaire, huissier, juge, magistrat, magistrate, banquier, banquière,
      auditeur, auditrice, contrôleur, contrôleuse, trésorière, assistante de direction, acheteur, acheteuse,
      logisticien, logisticienne, négociateur, négociatrice, gestionnaire, directeur général, pdg, dirigeant,
      dirigeante, gérante, attaché, attachée, délégué, déléguée, bibliothécaire, documentaliste, archiviste,
      traductrice, interprète, rédactrice, correcteur, correctrice, photographe, vidéaste, monteur, monteuse,
      réalisateur, réalisatrice, comédien, comédienne, musicien, musicienne, chimiste, physicien, physicienne,
      biologiste, géologue, mathématicien, mathématicienne, statisticien, statisticienne, économiste, urbaniste,
      paysagiste, géomètre, dessinateur, dessinatrice, policier, policière, gendarme, pompier,
      sapeur-pompier, fonctionnaire, conservateur, conservatrice, organisateur, organisatrice, vacataire,
        tuteur, tutrice, monitrice, aide à domicile, auxiliaire, nounou, testeur, testeuse,
      webmestre, intégrateur, intégratrice, hôtesse, standardiste, téléconseiller, téléconseillère,
      commis, commis de cuisine, ater, garde d'enfants, baby-sitter, babysitter,
      cadre, cadre de santé, directeur adjoint, directrice adjointe, adjoint, adjointe, auxiliaire de vie,
      auxiliaire de puériculture, assistante maternelle, ambulancier, hôte de caisse, hôtesse de caisse,
      employé polyvalent, équipier polyvalent, équipière polyvalente, téléprospecteur, chargé de clientèle,
      chargé de recrutement, conducteur de travaux, opératrice, agente, peintre en bâtiment, plaquiste,
      carreleur, charpentier, chaudronnier, tourneur, fraiseur, usineur, chef d'équipe, chef de service,
      chef de cuisine, second de cuisine, boucher, poissonnier, fleuriste, vétérinaire, orthophoniste,
      ostéopathe, greffier, huissier de justice, militaire, volontaire, service civique, job d'été,
      emploi saisonnier, saisonnier, saisonnière, contractuel, lecteur, lectrice, métreur, projeteur,
      scrum master
  `,
  degrees: words`
      licence, master, mastère, doctorat, thèse, dut, bts, but, iut, baccalauréat, bac, bac s,
      diplôme d'ingénieur, diplôme, diplome, cap, bep, brevet, deug, dea, dess, maîtrise, prépa,
      classe préparatoire, classes préparatoires, cpge, formation, titre d'ingénieur, cycle d'ingénieur,
      cycle ingénieur, ingénieur, certificat, agrégation, capes, habilitation, hdr, échange, m1, m2, l3,
      bachelor, titre professionnel, terminale,
      bafa, bafd, bac général, bac technologique, bac professionnel, bac+2, bac+3, bac+5, bachelier,
      certification, titre rncp, cqp, habilitation à diriger des recherches, capet, concours,
      école d'ingénieurs, mention complémentaire
  `,
  legalForms: words`sarl, sas, sasu, eurl, sa, s.a.s`,
  employerWords: words`
      société, groupe, cabinet, mairie, ministère, association, agence, laboratoire, banque, hôpital, chu, centre,
      entreprise, startup, ssii, éditions, fondation, conseil départemental, clinique, atelier, boutique, maison,
      coopérative, hôtel, pharmacie, conseil régional, conseil général, préfecture, ehpad, boulangerie,
      boulangerie-pâtisserie, garage, supermarché, hypermarché, magasin, librairie, imprimerie, usine, crèche,
      maison de retraite, communauté de communes, métropole, département, tribunal, rectorat, chambre de commerce,
      ong
  `,
  employers: words`
      cnrs, inria, inserm, cea, orange, thales, sncf, edf, airbus, renault, bnp paribas, société générale, atos,
      sopra, altran, crédit agricole, crédit mutuel, caisse d'épargne, carrefour, leclerc, auchan, décathlon,
      la poste, croix-rouge, engie, peugeot, michelin, safran, sopra steria, ratp
  `,
  schools: words`
      université, universite, école, ecole, lycée, lycee, collège, iut, insa, polytech, epitech, epita,
      enseirb, ensimag, supélec, centralesupélec, ens, institut, faculté, esiea, supinfo, cnam, sorbonne,
      télécom, telecom, isep, ece, esgi, ynov, openclassrooms, afpa, greta, académie, utc, utt, utbm,
      efrei, ensiie, hec, essec, conservatoire, insat, efpl, uqam, cégep, cegep, éts,
      polytechnique, sciences po, iae, iep, cfa, centrale, centrale supélec, mines paris, ponts et chaussées,
      ifsi, em lyon, edhec, escp, neoma, kedge, inp, 
  `,
  countries: words`
      france, suisse, belgique, allemagne, angleterre, royaume-uni, espagne, italie, maroc, tunisie, algérie,
      sénégal, états-unis, danemark, norvège, suède, finlande, islande, autriche, pays-bas, luxembourg, portugal,
      grèce, pologne, tchéquie, slovaquie, hongrie, roumanie, bulgarie, croatie, slovénie, serbie, ukraine,
      turquie, irlande, canada, mexique, brésil, argentine, chili, colombie, pérou, chine, japon, corée du sud,
      inde, australie, nouvelle-zélande, israël, égypte, afrique du sud, émirats arabes unis, singapour, estonie,
      lettonie, lituanie
  `,
  regions: words`québec, île-de-france`,
  workModes: words`télétravail, à distance`,
  cities: words`
      montréal, lyon, marseille, toulouse, nantes, lille, bordeaux, strasbourg, rennes, grenoble, montpellier, nice,
      tours, rouen, dijon, nancy, metz, brest, caen, orléans, angers, clermont-ferrand, genève, lausanne, bruxelles,
      londres, la défense, sophia antipolis, casablanca, tunis, alger, dakar, paris, reims, saint-étienne, toulon,
      le havre, nîmes, villeurbanne, aix-en-provence, limoges, amiens, perpignan, besançon, mulhouse, poitiers,
      la rochelle, pau, annecy, avignon, liège, namur, abidjan, rabat
  `,
  connectives: words`chez, à, au, pour, à la, à l', au sein de`,
  dateWords: { ordinal: words`er` },
  frequent: words`
      et, de, la, le, les, des, du, en, pour, dans, une, sur, avec, au, aux, par, est, expérience, expériences,
      formation, formations, compétences, langues, depuis, loisirs, développement
  `,
}
