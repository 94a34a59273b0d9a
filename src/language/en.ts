import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const en: Vocabulary = {
  titles: {
    summary: words`
      summary, professional summary, executive summary, career summary, personal summary,
      summary of qualifications, profile, professional profile, personal profile, career profile, about,
      about me, objective, career objective, professional objective, job objective, introduction, intro, bio,
      biography, short bio, personal statement, statement, overview, who am i, who i am, headline, currently,
      career highlights, highlights, tl;dr, tldr, personal strengths, hello, about myself, mission
    `,
    experience: words`
      experience, experiences, work experience, work experiences, working experience, working experiences,
      professional experience, professional experiences, relevant experience, relevant work experience,
      job experience, employment, employment history, employment experience, work, work history, job history,
      career, career history, career experience, positions, professional positions, positions held,
      professional background, occupation, occupations, jobs, professional history, industry experience,
      industrial experience, internships, internship, internship experience, internship experiences,
      other experience, additional experience, previous experience, earlier experience, academic positions,
      appointments, professional appointments, academic appointments, work and experience, my experience,
      military service, military experience, freelance, research experience, technical experience,
      leadership experience, professional career, experience highlights, selected experience,
      engineering experience, development experience, employment record, past experience, previous employment,
      career timeline, consulting, consulting experience, leadership, roles, prior experience,
      current position, where i have worked, earlier, earlier roles, earlier positions, earlier jobs, earlier career,
      earlier work, previously, previous roles, previous positions, previous jobs, other roles, other positions, other jobs,
      before that,
      current positions, current roles, current jobs, current role, current job, current work, where i've worked, where i work, where i worked, where i've been employed, driving history, other work history, professional activity, professional activities, clinical placements, placements, affiliation, affiliations, current affiliation, relevant work, career path, my career, work timeline, what i do, what i did, what i have done, what i've done, jobs and work, work so far, working life, trade history, sea service, service record, employment to date, career to date
    `,
    education: words`
      education, educations, educational background, education background, academic background,
      academic education, academic history, academics, academia, formal education, higher education,
      qualifications, academic qualifications, educational qualifications, education history,
      educational history, schooling, studies, degrees, degree, my education, education and training,
      education & training, training and education, academic record, scholastic,
      school, schools, study, learning, where i've studied, where i studied, where i learned, where i learnt, schools attended, what i studied, what i learned, what i learnt, studies and training
    `,
    skills: words`
      skills, skill, technical skills, technical skill, technologies, technology, tech stack, tech,
      technology stack, technical stack, stack, core stack, tools, tools & technologies, competencies,
      competences, competencies and skills, core competencies, core skills, key skills, key competencies,
      skill set, skillset, skill sets, hard skills, soft skills, professional skills, computer skills,
      it skills, programming, programming skills, programming languages, computer languages,
      technical proficiencies, proficiencies, technical expertise, expertise, areas of expertise,
      specialization, specializations, specialties, specialities, technical knowledge, knowledge, capabilities,
      strengths, abilities, frameworks, software, languages and technologies, languages & technologies,
      engineering skills, skills summary, skills & tools, technical background, technical strengths, toolbox,
      personal skills, other skills, additional skills, technical tools, technical summary, techniques,
      technical competencies, methodologies, what i know, platforms, databases, keywords
    `,
    projects: words`
      projects, project, personal projects, side projects, selected projects, open source,
      open source projects, open source contributions, open-source, opensource, open source software,
      portfolio, my projects, software projects, project experience, projects experience, key projects,
      notable projects, featured projects, academic projects, recent projects, professional projects,
      research projects, other projects, hobby projects, pet projects, software, contributions, code, works,
      selected work, selected works, case studies, side project, github projects, technical projects, university projects, school projects,
      project highlights, code samples, code examples, apps, products, personal project, freelance projects,
      client projects, master thesis, thesis, internship projects
    `,
    contact: words`
      contact, contacts, contact me, contact info, contact information, contact details, personal,
      personal details, personal data, personal info, personal information, details, links, get in touch,
      reach me, social, social media, social links, profiles, online, elsewhere, find me, find me online,
      basic information, basic info, info, information, my contacts, on the web, connect, social networks,
      websites, connect with me, particulars, personal particulars
    `,
    languages: words`
      languages, language, language skills, spoken languages, human languages, natural languages,
      foreign languages, languages spoken, english, english skills, english level, english language,
      language proficiency, linguistic skills, languages skills
    `,
    certifications: words`
      certifications, certification, certificates, certificate, licenses, licences, licenses & certifications,
      certifications & licenses, courses, coursework, relevant coursework, relevant courses, training,
      trainings, professional development, professional training, continuing education, additional education,
      online courses, courses & certifications, credentials, professional certifications, exams,
      certificates and courses, moocs, workshops, additional training, test scores, seminars,
      patents & certifications
    `,
    publications: words`
      publications, publication, selected publications, papers, research papers, articles, journal articles,
      conference papers, peer-reviewed publications, peer reviewed publications, blog, blog posts, blogs,
      writing, writings, books, publications & talks, patents, preprints, working papers,
      refereed publications, conference proceedings, book chapters, journal papers, academic publications,
      publications and presentations, technical articles, conferences, publication list, journals,
      scientific publications
    `,
    talks: words`
      talks, talk, presentations, speaking, public speaking, conference talks, invited talks, lectures,
      selected talks, conference presentations, talks & presentations, speaking engagements,
      presentations & talks, keynotes, interviews, podcasts, posters, conferences and talks, events
    `,
    teaching: words`
      teaching, teaching experience, teaching assistant, mentoring, mentorship, courses taught, supervision,
      instruction, advising, teaching and mentoring, student supervision
    `,
    awards: words`
      awards, award, honors, honours, honors & awards, awards & honors, achievements, accomplishments,
      recognition, scholarships, fellowships, prizes, grants, grants & awards, competitions,
      awards and achievements, key achievements, hackathons, fellowships and awards, distinctions,
      awards & recognition, funding, scholarships and awards, contests, olympiads, achievement
    `,
    volunteering: words`
      volunteering, volunteer, volunteer experience, volunteer work, volunteer experiences, community,
      community service, service, professional service, academic service, activities, extracurricular,
      extracurricular activities, extracurriculars, extra-curricular activities, community involvement,
      memberships, professional memberships, affiliations, professional affiliations, organizations, outreach,
      leadership & activities, leadership and activities, non-profit, social engagement,
      professional activities, volunteer activities, voluntary work, clubs, involvement, community work,
      university service, reviewing, service & outreach
    `,
    interests: words`
      interests, interest, hobbies, hobby, hobbies & interests, interests & hobbies, personal interests,
      other interests, research interests, research interest, passions, interests and hobbies,
      hobbies and interests, areas of interest, fun, fun facts, leisure, personal life, likes, things i like, beyond work, outside work, outside of work, besides work, away from work
    `,
    references: words`references, reference, referees, recommendations, testimonials, professional references, endorsements`,
    other: words`
      miscellaneous, misc, other, others, additional information, additional, more, other information, footer,
      research, notes, additional info, etc, further information, news, availability, values, extras,
      other activities, personality, quotes, salary, github stats, stats
    `,
  },
  titleWords: {
    experience: words`experience, experiences, employment, internships, worked, work history, career`,
    education: words`education, studied, schooling, academic history`,
    skills: words`skills, technologies, competencies, proficiencies, expertise, toolbox, stack`,
    projects: words`projects, open-source, project`,
    contact: words`contact, contacts`,
    certifications: words`certifications, certificates, licenses, courses, coursework, trainings, certification`,
    publications: words`publications, articles, papers, patents, publication`,
    talks: words`talks, presentations, speaking, lectures`,
    teaching: words`teaching, mentoring`,
    awards: words`awards, honors, honours, achievements, scholarships, accomplishments, fellowships, grants, competitions`,
    volunteering: words`volunteer, volunteering, community, memberships, affiliations, extracurricular, extracurriculars`,
    interests: words`interests, hobbies`,
    references: words`references, recommendations`,
    languages: words`languages`,
    summary: words`summary, profile, objective`,
  },
  documents: words`
      curriculum vitae, cv, resume, résumé, vita, curriculum, my resume, my cv, my résumé, online resume,
      resume template, curriculum vitæ, rsschool cv, rsschool-cv, readme, markdown resume, vitae, bio-data,
      biodata
    `,
  labels: {
    name: words`name, full name, first name, last name, surname`,
    email: words`email, e-mail, mail, e-mail address, email address, electronic mail`,
    phone: words`
      phone, telephone, tel, mobile, cell, cell phone, mobile phone, phone number, mobile number,
      contact number, contact no, whatsapp, call, ph, mob, fax, phones
    `,
    address: words`
      address, location, city, residence, home address, based in, place, home, lives in, current location,
      country
    `,
    website: words`
      website, web, site, homepage, home page, url, blog, portfolio, personal website, personal site, web site,
      personal blog, page, home, docs, doc
    `,
    birth: words`
      born, date of birth, birth date, birthday, birthdate, dob, age, nationality, gender, citizenship,
      marital status
    `,
    period: words`
      period, date, dates, duration, time, when, year, years, tenure, timeline, time period, timeframe,
      graduated, graduation, graduation date, expected graduation, graduation year, start, class of,
      year of graduation, employment period, from,
      dates (from – to), dates (from - to)
    `,
    role: words`role, position, title, job title, job, designation, post, roles, positions, occupation, function, occupation or position held`,
    organization: words`
      company, employer, organization, organisation, institution, university, school, high school, college,
      company name, institute, where,
      name and address of employer, name of employer, name and type of organisation providing education and training
    `,
    client: words`client, customer`,
    location: words`location, place, city, address, country`,
    degree: words`
      degree, qualification, major, specialization, speciality, specialty, field of study, program,
      course of study, field, faculty,
      title of qualification awarded
    `,
    aside: words`
      in progress, completed, coursework completed, ongoing, incomplete, not completed, unfinished, expected, current, graduated, pending, present, with honors, with distinction, merit, distinction, first class, upper second, lower second, gpa, cgpa, grade, grades, score, technologies, technology, tech stack, stack, tools, skills, environment, keywords,
      thesis, coursework, relevant coursework, courses, advisor, supervisor, project, projects, key technologies,
      technologies used, tech, achievements, responsibilities, description, languages, honors, link, url, website, source,
      major gpa, minor, notable courses, key responsibilities, key achievements, main responsibilities, duties, tasks,
      summary of responsibilities, highlights, key highlights, context, scope, focus, team size, industry, domain, outcome,
      results, impact, accomplishments, key accomplishments, methods, tech used, built with, missions, summary,
      type of business or sector, main activities and responsibilities, principal subjects/occupational skills covered, level in national classification
    `,
    headline: words`title, position, profession, occupation, desired position, job title, role, target position`,
  },
  months: [
    words`january, jan`,
    words`february, feb`,
    words`march, mar`,
    words`april, apr`,
    words`may`,
    words`june, jun`,
    words`july, jul`,
    words`august, aug`,
    words`september, sept, sep`,
    words`october, oct`,
    words`november, nov`,
    words`december, dec`,
  ],
  seasons: words`
    spring, summer, summers, fall, autumn, winter, q1, q2, q3, q4, early, late, mid, end of, easter, christmas,
    h1, h2, 1q, 2q, 3q, 4q, summer holidays
  `,
  open: words`
      present, now, current, currently, today, to date, ongoing, on-going, date, onwards, till date, until now,
      in progress, still, nowadays, the present, to present, until present, till now, present day, present date, current date, present time, the present day
    `,
  since: words`since, as of, from`,
  until: words`to, until, till, through, thru, up to, and, before, by`,
  from: words`from, between`,
  dateNotes: words`expected, expected graduation, graduated, graduation, anticipated, class of, completed, ca., circa, exp., expected in, expected by, graduated in, summer of`,
  roles: words`
    engineer, engineers, engineering manager, developer, dev, programmer, coder, architect, manager, director,
    head, lead, leader, teamlead, chief, officer, ceo, cto, cfo, coo, cio, ciso, vp, president, vice president,
    founder, co-founder, cofounder, owner, partner, consultant, analyst, scientist, researcher, research fellow,
    research     associate, fellow, postdoc, postdoctoral, professor, lecturer, teacher, instructor, tutor,
    trainer, coach, mentor, assistant, associate, intern, internship, trainee, apprentice, student worker,
    attendant, specialist, expert, technician, administrator, admin, sysadmin, operator, coordinator, supervisor,
    representative, agent, clerk, cashier, sales, designer, artist, animator, illustrator, photographer, writer,
    editor, author, journalist, translator, interpreter, accountant, auditor, attorney, lawyer, counsel, nurse,
    doctor, physician, pharmacist, therapist, waiter, waitress, barista, bartender, chef, cook, driver, mechanic,
    electrician, worker, volunteer, freelancer, freelance, contractor, self-employed, tester, qa, sre, devops, sde,
    swe, fullstack, full-stack, full stack, frontend, front-end, backend, back-end, webmaster, maintainer,
    contributor, scrum     master, product owner, advisor, adviser, evangelist, advocate, strategist, planner,
    producer, secretary, chair, chairman, member, board member, ambassador, principal, staff engineer, captain,
    sergeant, lieutenant, soldier, officer cadet, co-op, werkstudent, graduate assistant, employee, sitter,
    babysitter, receptionist, recruiter, buyer, merchandiser, librarian, curator, economist, statistician,
    mathematician, physicist, chemist, biologist, geologist, surveyor, inspector, investigator, organizer,
    organiser, executive, support, builder, hacker, technologist, machinist, welder, guard, lifeguard, crew,
    hostess, blogger, creator, owner-operator, entrepreneur, investor, reviewer, grader, facilitator,
    superintendent, dean, provost, registrar, delegate, judge, counselor, counsellor, observer, resident, dba, ta,
    pm, tech lead, commander, veterinarian, dentist, surveillance, generalist, maker, copywriter, videographer,
    musician, dancer, actor, actress, pilot, steward, foreman, carpenter, painter, plumber, gardener, janitor,
    cleaner, packer, loader, dispatcher, courier, stocker, promoter, moderator, custodian, liaison, aide,
    practitioner, controller, integrator, implementer, ops, mle, sdet, sales associate, scholar, senior, junior,
    paramedic, midwife, optometrist, radiographer, physiotherapist, psychologist, nutritionist, dietitian,
    caregiver, carer, nanny, paralegal, notary, bookkeeper, teller, underwriter, actuary, banker, salesperson,
    salesman, saleswoman, storekeeper, warehouseman, picker, forklift     operator, bellhop, concierge,
    housekeeper, sommelier, dishwasher, butcher, florist, hairdresser, beautician, tailor, seamstress, firefighter,
    police officer, detective, bricklayer, roofer, locksmith, handyman, landscaper, farmer, fisherman, sailor,
    flight attendant, tour guide, headteacher, headmaster, schoolteacher, kindergarten     teacher,
    lecturing assistant, archivist, archaeologist, anthropologist, sociologist, historian, philosopher, linguist,
    geographer, astronomer, zoologist, botanist, microbiologist, epidemiologist, biochemist, toxicologist,
    hydrologist, meteorologist, agronomist, choreographer, composer, cinematographer, screenwriter, filmmaker,
    proofreader, columnist, correspondent, reporter, broadcaster, presenter, announcer, publicist, copyeditor,
    proprietor, shareholder, chairperson, chairwoman, spokesperson, secretary general, legislator, diplomat,
    prosecutor, magistrate, bailiff, warden, caretaker, social worker, missionary, pastor, chaplain, valet,
    drafter, draughtsman, toolmaker, assembler, fitter, rigger, millwright, scaffolder, glazier, estimator,
    appraiser, assessor, adjuster, purchaser, expediter, scheduler, typist, transcriptionist, stenographer,
    telemarketer, fundraiser, canvasser, demonstrator, usher, referee, umpire, athlete, caddie, lifesaver,
    dog walker, pet sitter, stewardess, bus driver, truck driver, delivery driver, forklift driver, security guard,
    customer service     representative, customer service, case manager, account manager, store manager,
    shift supervisor, team member, crew member, sales assistant, shop assistant, teaching assistant,
    care assistant, healthcare assistant, care     worker, support worker, youth worker, camp counselor,
    camp counsellor, lab technician, phlebotomist, medical     assistant, dental hygienist, dental assistant,
    pharmacy technician, registered nurse, sister, matron, rn, lpn, cna, emt, home health aide, personal trainer,
    fitness instructor, sous chef, line cook, prep cook, busser, food     server, pastry chef, stylist,
    esthetician, manicurist, realtor, real estate agent, broker, loan officer, payroll, hr, brand manager,
    editorial, intern architect, postdoctoral researcher, visiting scholar, visiting     professor, adjunct,
    adjunct professor, emeritus, doctoral researcher, phd student, phd candidate, graduate     student,
    undergraduate researcher, research scientist, data scientist, ml engineer, site reliability engineer, corporal,
    private first class, airman, seaman, petty officer, cadet, constable, deputy, sheriff, trooper, stagehand,
    gaffer, choreologist, au pair, docent, conductor, violinist, pianist, singer, soprano, tenor, organist,
    cellist, music teacher, choir director, stage manager, costume designer, set designer, lighting     designer,
    sound engineer, makeup artist, puppeteer, dramaturg, playwright, poet, sculptor, ceramicist, goldsmith,
    silversmith, jeweller, jeweler, watchmaker, luthier, blacksmith, cabinetmaker, stonemason, upholsterer,
    bookbinder, printer, typesetter, graphic designer, ux designer, ui designer, product designer,
    interior designer, fashion designer, game designer, art director, creative director, head chef, executive chef,
    chef de partie, commis chef, pastry cook, kitchen porter, kitchen assistant, head waiter, maître d',
    restaurant     manager, hotel manager, front desk agent, night auditor, tour operator, travel agent,
    event manager, event     planner, wedding planner, ward manager, charge nurse, staff nurse, head nurse,
    nurse practitioner, nurse     manager, nursing assistant, surgeon, cardiologist, oncologist, pediatrician,
    paediatrician, psychiatrist, radiologist, anesthesiologist, anaesthetist, general practitioner, gp,
    registrar physician, house officer, medical officer, resident physician, chief resident,
    occupational therapist, speech therapist, physical     therapist, respiratory therapist, massage therapist,
    acupuncturist, veterinary nurse, zookeeper, beekeeper, forester, ranger, park ranger, arborist, viticulturist,
    winemaker, brewer, brewmaster, farmhand, stable hand, jockey, truck operator, crane operator, machine operator,
    cnc operator, cnc machinist, production worker, line     worker, warehouse worker, warehouse operative,
    warehouse associate, order picker, logistics coordinator, supply     chain manager, procurement officer,
    buyer manager, category manager, product manager, program manager, programme     manager, project manager,
    project lead, project coordinator, operations manager, general manager, managing     director,
    executive director, deputy director, assistant director, branch manager, area manager, regional     manager,
    district manager, plant manager, site manager, office manager, practice manager, facilities manager,
    property manager, marketing manager, sales manager, hr manager, finance manager, chief of staff,
    chief     executive, chief executive officer, chief financial officer, chief operating officer,
    chief technology officer, treasurer, trustee, chair of, vice chair, secretary-treasurer, paralegal assistant,
    legal assistant, law clerk, judicial clerk, solicitor, barrister, trainee solicitor, associate attorney,
    public defender, policy analyst, policy advisor, research assistant, teaching fellow, senior lecturer,
    assistant professor, associate professor, full professor, visiting lecturer, guest lecturer, principal teacher,
    vice principal, substitute teacher, special education teacher, teaching aide, school counselor, youth leader,
    camp leader, troop leader, scoutmaster, coach driver, taxi driver, chauffeur, pilot officer, first officer,
    flight engineer, cabin crew, purser, ship's officer, deckhand, bosun, able seaman, chief mate,
    air traffic controller, staff sergeant, sergeant major, first lieutenant, second lieutenant, colonel,
    brigadier, commodore, ensign, warrant officer, infantryman, platoon leader, company commander, squad leader,
    squadron leader, tank commander, medic, paratrooper, ranger instructor, security officer, private investigator,
    fire chief, station officer, probation     officer, customs officer, immigration officer, tax inspector,
    health inspector, building inspector, town     planner, urban planner, land surveyor, quantity surveyor,
    structural engineer, civil engineer, mechanical     engineer, electrical engineer, chemical engineer,
    process engineer, quality engineer, software engineer, data     engineer, data analyst, business analyst,
    financial analyst, systems analyst, systems administrator, network     engineer, help desk technician,
    content creator, content strategist, social media manager, community manager, brand ambassador, seo specialist,
    copy editor, managing editor, editor-in-chief, staff writer, ghostwriter, technical writer, subtitler,
    court interpreter, guide, museum educator, conservator, restorer, gallery     assistant, student assistant,
    student helper, research intern, editorial assistant, au pair girl, house cleaner, window cleaner,
    chimney sweep, electricians mate, gas fitter, pipefitter, sheet metal worker, boilermaker, ironworker,
    drywaller, plasterer, tiler, floor layer, site foreman, labourer, laborer, apprentice electrician, journeyman,
    master electrician, repairman, service technician, field technician, maintenance technician,
    automotive technician, car mechanic, bicycle mechanic, aircraft mechanic, panel beater, tattoo artist, barber,
    nail technician, personal assistant, executive assistant, administrative assistant, virtual assistant,
    data     entry clerk, file clerk, postal worker, mail carrier, delivery rider, parking attendant, ticket agent,
    box     office assistant, projectionist, call center agent, call centre agent, sales representative,
    sales consultant, key account manager, customer success manager, insurance agent, claims adjuster,
    credit analyst, risk manager, compliance officer, portfolio manager, trader, investment banker, tax advisor,
    wealth manager, ngo worker, aid     worker, peace corps volunteer, campaigner, community organizer,
    union representative, shop steward, councillor, councilor, mayor, alderman, senator, member of parliament,
    congressional aide, speechwriter, ambassador at     large, consul, attaché, priest, vicar, deacon, rabbi, imam,
    youth pastor, cantor, shift manager, shift lead, major general, brigadier general, lieutenant colonel,
    head baker, artisan baker, apprentice baker, baker's     assistant, bricklayer and mason, studio potter,
    carpenter and joiner, clinician, audiologist, podiatrist, chiropractor, osteopath, orthodontist, endodontist,
    periodontist, hygienist, optician, orthoptist, prosthetist, orthotist, sonographer, ultrasonographer,
    perfusionist, dermatologist, neurologist, nephrologist, urologist, gynaecologist, gynecologist, obstetrician,
    endocrinologist, gastroenterologist, pulmonologist, rheumatologist, haematologist, hematologist, immunologist,
    virologist, pathologist, neurosurgeon, ophthalmologist, geriatrician, neonatologist, hospitalist, internist,
    psychoanalyst, psychotherapist, hypnotherapist, naturopath, homeopath, herbalist, embalmer, mortician,
    undertaker, doula, dietician, coroner, biostatistician, bacteriologist, parasitologist, physiologist,
    pharmacologist, geneticist, neuroscientist, health visitor, hospital orderly, physio, medical coder,
    medical biller, medical scribe, homemaker, housewife, stay-at-home parent, stay-at-home     mom,
    stay-at-home mum, stay-at-home dad, stay-at-home mother, stay-at-home father, headmistress, schoolmaster,
    governess, educator, proctor, invigilator, examiner, chancellor, vice-chancellor, rector, bursar, preceptor,
    paraprofessional, paraeducator, childminder, child minder, playworker, reader in, proof reader, meter reader,
    prefect, head boy, head girl, baker, confectioner, chocolatier, patissier, pâtissier, pizzaiolo, pizza maker,
    cheesemaker, cheesemonger, fishmonger, greengrocer, grocer, slaughterer, distiller, vintner, potter, weaver,
    spinner, knitter, embroiderer, milliner, dressmaker, couturier, cobbler, shoemaker, bootmaker, saddler,
    leatherworker, furrier, pattern maker, patternmaker, pattern cutter, joiner, cabinet maker, woodworker,
    woodcarver, woodturner, boatbuilder, boat builder, shipwright, wheelwright, coachbuilder, picture framer,
    mason, stonecutter, concreter, steelworker, steelfixer, steel fixer, solderer, foundryman, moulder, molder,
    farrier, gunsmith, tinsmith, coppersmith, bladesmith, knifemaker, engraver, gilder, glassblower, glass blower,
    glassmaker, ceramist, candlemaker, soapmaker, perfumer, instrument maker, organ builder, violin maker,
    guitar     maker, piano tuner, horologist, gemologist, signwriter, sign writer, lithographer, printmaker,
    bookseller, basketmaker, basket maker, quilter, taxidermist, polisher, finisher, decorator, paperhanger,
    insulator, groundworker, steeplejack, diver, blaster, driller, roughneck, roustabout, miner, quarryman,
    lineman, linesman, lineworker, jointer, pipelayer, pipe fitter, steamfitter, tradesman, tradesperson,
    tradeswoman, craftsman, craftswoman, craftsperson, artisan, handyperson, foreperson, forewoman, ganger,
    chargehand, charge hand, site     agent, clerk of works, fabricator, toolsetter, tool setter, grinder,
    electroplater, factory hand, machine     minder, checker, sorter, stitcher, presser, launderer, lab tech,
    vet tech, pharmacy tech, surgical tech, auto     tech, it tech, support tech, nail tech, field tech,
    service tech, x-ray tech, dental tech, sound tech, lighting     tech, patient care tech, network tech,
    waitperson, waitstaff, wait staff, barback, bar back, barman, barmaid, barperson, bar staff, bar tender,
    mixologist, maître d'hôtel, maitre d'hotel, hotelier, restaurateur, innkeeper, publican, landlord, landlady,
    pot washer, kitchen hand, kitchen helper, kitchen staff, chef de cuisine, commis     waiter, demi chef,
    saucier, caterer, porter, doorman, bellboy, bellman, butler, chambermaid, housemaid, houseman, groundskeeper,
    groundsman, greenkeeper, greenskeeper, croupier, card dealer, art dealer, antique     dealer, antiques dealer,
    entertainer, radio host, tv host, television host, podcast host, restaurant host, event     host,
    talk show host, airbnb host, rep, sales rep, sdr, bdr, shopkeeper, salesclerk, shop girl, shelf stacker,
    shelf filler, shelver, seller, street vendor, market vendor, stallholder, pawnbroker, auctioneer, account exec,
    sales exec, telesales, fashion model, catwalk model, fit model, life model, photo model, hand model, trucker,
    cabbie, bike messenger, messenger, postman, postwoman, postie, mailman, letter carrier, stevedore,
    longshoreman, boatman, ferryman, skipper, helmsman, coxswain, mariner, seafarer, first mate, second mate,
    third     mate, harbour master, harbormaster, lock keeper, lighthouse keeper, aviator, copilot, co-pilot,
    handler, ground     crew, ground staff, signalman, signaller, shunter, railwayman, storeman, storeperson,
    warehouseperson, freight     forwarder, expeditor, logistician, furniture mover, removal man, dairyman,
    herdsman, herdsperson, shepherd, shepherdess, cowboy, wrangler, rancher, ranch hand, farm hand, stablehand,
    grower, shearer, milker, breeder, tree surgeon, lumberjack, woodcutter, gamekeeper, trapper, aquaculturist,
    horticulturist, horticulturalist, nurseryman, vigneron, oenologist, enologist, apiarist, smallholder, crofter,
    conservationist, ecologist, naturalist, zoo keeper, park keeper, jurist, conveyancer, arbitrator, mediator,
    adjudicator, ombudsman, ombudsperson, process server, comptroller, bookmaker, liquidator, stockbroker,
    financier, debt collector, tax     collector, econometrician, policeman, policewoman, gendarme, marshal,
    fireman, firewoman, fire fighter, jailer, civil servant, public servant, prime minister, minister,
    councilwoman, councilman, congressman, congresswoman, envoy, lobbyist, governor, politician, activist, admiral,
    midshipman, gunner, rifleman, sapper, guardsman, reservist, conscript, quartermaster, adjutant, aide-de-camp,
    crewman, airwoman, submariner, navigator, sniper, boatswain, corpsman, comedian, clown, magician, juggler,
    acrobat, aerialist, performer, storyteller, narrator, dj, disc jockey, rapper, vocalist, songwriter,
    singer-songwriter, lyricist, arranger, orchestrator, concertmaster, bandleader, bandmaster, drummer, guitarist,
    bassist, percussionist, keyboardist, flautist, flutist, clarinetist, clarinettist, oboist, bassoonist,
    trumpeter, trombonist, saxophonist, harpist, violist, accompanist, répétiteur, repetiteur, chorister, baritone,
    mezzo-soprano, instrumentalist, beatmaker, roadie, key     grip, best boy, cameraman, camerawoman,
    vision mixer, colorist, colourist, compositor, modeller, modeler, storyboarder, letterer, cartoonist,
    caricaturist, muralist, photojournalist, retoucher, newsreader, newscaster, news anchor, anchorman,
    anchorwoman, commentator, critic, novelist, essayist, biographer, scriptwriter, dramatist, librettist,
    dramaturge, lexicographer, subeditor, sub-editor, publisher, showrunner, booker, wigmaker, prop maker,
    propmaker, set dresser, scenographer, gallerist, influencer, youtuber, streamer, vlogger, podcaster,
    genealogist, egyptologist, musicologist, ethnomusicologist, philologist, ethnographer, ethnologist,
    criminologist, demographer, theologian, classicist, paleontologist, palaeontologist, clergyman, curate, monk,
    friar, abbot, archbishop, preacher, sexton, verger, sacristan, catechist, seminarian, gravedigger,
    youth     minister, footballer, goalkeeper, cricketer, football player, basketball player, tennis     player,
    volleyball     player, rugby player, hockey player, handball player, baseball player, chess player,
    soccer     player, poker     player, esports player, swimmer, boxer, wrestler, gymnast, cyclist, skier,
    snowboarder, mountaineer, golfer, golf pro, tennis pro, sportsman, sportswoman, masseur, masseuse,
    talent scout, production     runner, film     runner, astrophysicist, cosmologist, crystallographer,
    spectroscopist, oceanographer, limnologist, volcanologist, seismologist, geophysicist, geochemist,
    glaciologist, climatologist, ornithologist, entomologist, primatologist, mycologist, taxonomist, biophysicist,
    bioinformatician, biotechnologist, bioengineer, metallurgist, assayer, mineralogist, cartographer, geodesist,
    hydrographer, draftsman, draftsperson, draughtsperson, detailer, urbanist, inventor, pollster, interviewer,
    enumerator, census taker, forecaster, psychometrician, methodologist, ergonomist, pentester, pen tester,
    bug bounty hunter, devrel, developer     relations, cmo, cpo, chro, cro, cdo, cco, evp, svp, avp,
    vice-president, solopreneur, annotator, transcriber, captioner, data entry, headhunter, talent acquisition,
    telephonist, co-director, co-owner, co-ordinator, co-chair, co-lead, co-organizer, co-organiser, co-editor,
    co-president, co-captain, vice-chair, vice-chairman, convenor, convener, businessman, businesswoman,
    businessperson, industrialist, franchisee, negotiator, troubleshooter, manageress, asst, mgr, exec, helper,
    call taker, bouncer, watchman, bodyguard, patrolman, street     sweeper, refuse collector, garbage collector,
    dustman, binman, washer, car valeter, valeter, exterminator, pest     control, hairstylist, cosmetologist,
    aesthetician, tattooist, piercer, matchmaker, celebrant, officiant, groomer, kennel hand, minder, nursemaid,
    articling student, working student, summer student, busboy, busgirl, paperboy, paper boy, papergirl,
    paper girl, paper round, dock worker, stable jockey, draper, planter, hand, staff, waiting staff, dock hand,
    placement, work placement, work experience, maternity cover, nqt, ect, co-convenor, befriender, tree planter,
    national service, military service, voluntary work, volunteering, seasonal work, odd jobs, bookkeeping,
    housekeeping, night audit, reception, checkout, groundwork, fruit picker, fruit picking, full-time parent,
    thatcher, understudy, orderly, splicer, gofer, busker, stringer
  `,
  degrees: words`
    bachelor, bachelors, bachelor's, master, masters, master's, doctor of, doctorate, doctoral, phd, ph.d, ph.d.,
    ph. d, dphil, d.phil, mphil, m.phil, bsc, b.sc, b.sc., b. sc, bs, b.s, b.s., msc, m.sc, m.sc., m. sc, ms, m.s,
    m.s., ba, b.a, b.a., ma, m.a, m.a., beng, b.eng, b.eng., meng, m.eng, m.eng., btech, b.tech, b.tech., mtech,
    m.tech, m.tech., b.e, b.e., m.e, m.e., bca, mca, bba, mba, m.b.a, bcom, b.com, mcom, m.com, bfa, mfa, b.ed,
    m.ed, llb, llm, jd, md, bas, aas, a.a, a.a.s, a.s, associate of, associates, associate's, associate degree,
    undergraduate, postgraduate, graduate, diploma, degree, certificate, minor, major, majoring, majors, minors,
    honours, honors, hons, a-levels, a levels, gcse, ged, high school diploma, exchange, exchange student,
    exchange program, bootcamp, nanodegree, student, candidate, postdoc, specialist degree, hsc, ssc,
    concentration, thesis, dual degree, double degree, program, programme, course, courses, ibdp,
    international baccalaureate, baccalaureate, abitur, secondary education, summa cum laude, computer science,
    class xii, class x, bsc., msc., sc.d, deng, bsba, bse, mse, mis, m.sc.eng, coursework, incomplete higher,
    bachelor of, master of, b.b.a, b.a.sc, b.arch, m.arch, mph, m.p.h, msw, m.s.w, mpa, mpp, pharmd, pharm.d, dds,
    dvm, dnp, bsn, b.s.n, msn, adn, pgce, pgdip, pgcert, hnd, hnc, btec, nvq, igcse, gcses, o-levels, o levels,
    a-level, matriculation, intermediate, hons., cum laude, magna cum laude, minor in, major in, associates degree,
    m.div, th.m, j.d, m.d, edd, ed.d, ed.m, psy.d, sc.b, sc.m, a.b, s.b, s.m, m.b.b.s, mbbs, b.pharm, m.pharm, bds,
    ll.b, ll.m, m.phil., apprenticeship, certification, bachelor's degree, master's degree, bachelor degree,
    master degree, bachelor of science, bachelor of arts, master of science, master of arts,
    master of business administration, doctor of philosophy, doctor of medicine, juris doctor, foundation degree,
    foundation year, higher diploma, national diploma, advanced diploma, graduate diploma, graduate certificate,
    postgraduate certificate, teaching certificate, teaching credential, nursing diploma, licensure,
    journeyman certificate, trade certificate, city & guilds, leaving certificate, junior certificate,
    school certificate, high school degree, secondary school certificate, advanced placement, sat, ib diploma,
    exchange semester, semester abroad, year abroad, study abroad, summer program, fellowship, residency,
    internship year, habilitation, postdoctoral fellowship, licentiate, magister, diplom, specialist, mchem, mphys,
    mmath, vce, ncea, aat, rhs, acca, cima, stb, mdiv, d.min, wassce, waec, neco, higher secondary, highers,
    standard grades, a level, b.f.a, m.f.a, micro-masters, cert iv, cert iii, certificate iv, certificate iii,
    novitiate, university transfer, msocsci, bsocsci, leaving cert, summer school, exchange year, ects, mla, mlis,
    m.l.i.s, mres, psyd
  `,
  legalForms: words`
    inc, inc., llc, llp, ltd., limited, corp, corp., corporation, co, plc, pty, pvt, plc., gmbh, pty ltd, s.r.o, sp.
    z o.o, a/s, aps, oy, oyj, bv, b.v, nv, n.v, kft, d.o.o, pte, sdn bhd, k.k, lp, l.p, llc., l.l.c, l.l.p, pllc,
    p.c, cic, c.i.c, pty. ltd, pte ltd, pte. ltd, pvt ltd, pvt. ltd, private limited, public limited company, co.
    ltd, incorporated, unlimited company, dac, clg
  `,
  employerWords: words`
    company, group, holdings, partners, solutions, technologies, technology, systems, labs, lab, laboratory,
    laboratories, studio, studios, agency, bank, foundation, association, institute, ministry, department, hospital,
    infirmary, clinic, center, centre, council, services, software, consulting, ventures, capital, media, networks,
    network, entertainment, games, army, navy, air force, startup, start-up, enterprises, industries, international,
    global, restaurant, store, shop, church, society, club, library, museum, press, team, organization, federation,
    union, government, city of, county, district, university hospital, research center, analytics, digital,
    interactive, insurance, airlines, telecom, communications, motors, energy, health, healthcare, pharma, nhs
    trust, borough, university press, police department, fire department, public schools, care home, nursing home,
    dental, pharmacy, hotel, hotels, inn, resort, cafe, café, bakery, grill, catering, construction, contractors,
    logistics, transport, freight, realty, properties, estates, farms, brewery, law firm, law offices, chambers,
    advisors, advisory, publishing, magazine, gazette, broadcasting, productions, pictures, records, electronics,
    electric, instruments, semiconductor, semiconductors, steel, chemicals, petroleum, utilities, airways, railways,
    rail, trust, charity, charities, ministries, temple, parish, embassy, consulate, commission, authority, bureau,
    senate, parliament, court, legal aid, orchestra, theatre, theater, gallery, zoo, workshop, atelier, salon,
    nursery, surgery, practice, garage, foundry, winery, vineyard, mill, mills, boutique, spa, gym, fitness, band,
    opera, ballet, choir, festival, collective, cooperative, co-operative, bookshop, bookstore, bistro, pub,
    brasserie, cathedral, monastery, synagogue, mosque, shelter, hospice, home care, day care, daycare, preschool,
    childcare, playhouse, ensemble, symphony, philharmonic, newspaper, herald, tribune, journal, radio, television,
    tv, news, printing, printers, shipyard, shipping, cruises, trucking, courier, aviation, aerospace, automotive,
    dealership, brewing, distillery, foods, farm, ranch, dairy, orchard, greenhouse, roofing, builders, architects,
    architecture, engineers, associates, brothers, bros, bros., & sons, and sons, family office, asset management,
    investments, investment bank, savings bank, credit union, brokerage, accountants, chartered accountants,
    solicitors, barristers, veterinary clinic, animal hospital, medical center, medical centre, medical group,
    general hospital, health system, health services, ambulance, fire brigade, fire & rescue, police, prison,
    correctional facility, housing, housing association, city council, town hall, town council, municipality, state
    department, department of, ministry of, office of the, national park, research institute, think tank, alliance,
    coalition, initiative, chamber of commerce, guild, syndicate, publishers, communications agency, staffing,
    outsourcing, support services, cleaning services, rentals, stores, supermarket, market, outfitters, apparel,
    fashion, textiles, jewelers, jewellers, cosmetics, furniture, plastics, packaging, mining, recycling, solar,
    renewables, biotech, biotechnology, biosciences, therapeutics, diagnostics, genomics, games studio, ventures
    llc, capital partners, accelerator, incubator, bakers, butchers, grocers, greengrocers, patisserie, pâtisserie,
    delicatessen, deli, diner, eatery, tavern, steakhouse, pizzeria, trattoria, osteria, taqueria, creamery,
    roasters, coffeehouse, coffee house, coffee shop, teahouse, tearoom, tearooms, tea room, tea rooms, canteen,
    cafeteria, nightclub, hostel, lodge, motel, guesthouse, guest house, bed and breakfast, campground, campsite,
    holiday park, cinema, cinemas, casino, aquarium, planetarium, observatory, arboretum, botanic garden, botanical
    garden, botanical gardens, botanic gardens, sanctuary, stadium, leisure centre, sports centre, recreation
    center, community centre, community center, youth club, youth centre, arts centre, arts center, concert hall,
    opera house, philharmonia, sinfonia, theatre company, troupe, publishing house, booksellers, stationers, auction
    house, auctioneers, antiques, tailors, shoemakers, footwear, jewellery, jewelry, opticians, dental practice,
    dental surgery, dental clinic, medical practice, health centre, health center, health board, health authority,
    health service, foundation trust, nhs foundation trust, hospitals, clinics, polyclinic, sanatorium,
    rehabilitation centre, rehabilitation center, assisted living, retirement home, retirement     community, senior
    living, care homes, residential home, orphanage, children's home, blood bank, food bank, pharmacies, drugstore,
    drug store, apothecary, chemists, vets, animal shelter, animal rescue, humane society, kennels, stables, garden
    centre, garden center, nurseries, orchards, vineyards, wines, breweries, distillers, cannery, dairies,
    slaughterhouse, abattoir, meats, seafood, fisheries, fishery, hatchery, sawmill, timber, lumber, joinery,
    woodworks, ironworks, steelworks, metalworks, foundries, forge, smithy, pottery, potteries, glassworks,
    brickworks, quarry, quarries, colliery, refinery, power station, power plant, waterworks, water     company,
    factory, factories, manufacturing, manufacturers, fabrication, fabricators, machine shop, motor     company,
    auto repair, tyres, tires, body shop, bodyshop, car rental, car hire, car wash, taxis, cabs, bus     company,
    transit authority, transport authority, transportation, haulage, hauliers, freight forwarders, couriers,
    removals, moving company, self storage, distribution center, distribution centre, fulfillment center, fulfilment
    centre, distributors, wholesale, wholesalers, importers, exporters, trading, traders, merchants, mercantile,
    emporium, boutiques, superstore, supermarkets, hypermarket, minimart, convenience store, grocery, groceries,
    grocery store, department store, hardware store, thrift store, charity     shop, gift shop, toy store, pet
    store, pet shop, bike shop, bicycle shop, bicycles, cycles, dive centre, dive     center, travel agency, cruise
    line, cruise lines, shipping line, ferries, port authority, port of, airport, airports, marina, railway,
    railroad, post office, postal service, telecommunications, wireless, power     company, gas company, oil & gas,
    oil company, minerals, metals, aluminium, aluminum, cement, paper     mill, polymers, coatings, beverages,
    bottling, confectionery, confectioners, bakeries, food service, foodservice, beauty salon, hair salon,
    hairdressers, barbershop, barber shop, barbers, nail bar, nail salon, tattoo studio, yoga studio, dance studio,
    fitness center, fitness centre, health club, sports club, football     club, fc, rfc, cricket club, golf club,
    country club, yacht club, sailing club, rowing club, tennis club, athletic club, rugby club, swim club, social
    club, league, olympic committee, girl scouts, scout association, law office, law group, law centre, attorneys,
    attorneys at law, notaries, public defender's office, district     attorney's office, attorney general's office,
    prosecutor's office, courts, tribunal, house of representatives, house of commons, house of lords, cabinet
    office, foreign office, treasury, border force, high     commission, united nations, world bank, civil service,
    local authority, local government, city hall, housing     authority, fire service, ambulance service, coast
    guard, coastguard, national guard, armed forces, marine corps, police force, police service, sheriff's office,
    probation service, prison service, jail, penitentiary, detention     center, detention centre, libraries,
    archives, museums, historical society, galleries, theatres, theaters, animation studio, design studio, design
    agency, creative agency, advertising agency, marketing agency, pr     agency, photo studio, photography studio,
    recording studio, newspapers, chronicle, telegraph, sentinel, inquirer, news agency, newsroom, school district,
    school board, public school district, daycare center, day     nursery, day centre, nursery school, conservancy,
    zoological society, microfinance, exchange commission, stock exchange, building society, pawnshop, betting shop,
    call centre, call center, laundry, laundromat, dry cleaners, cleaners, cleaning company, security company,
    security services, locksmiths, plumbing, heating, glazing, flooring, scaffolding, landscaping, demolition,
    surveyors, estate agents, estate     agency, letting agents, lettings, real estate, real estate agency,
    realtors, property management, mortgage, mortgages, pension fund, hedge fund, wealth management, wealth
    managers, tour company
  `,
  employers: words`
      google, amazon, microsoft, facebook, meta, apple, ibm, oracle, intel, netflix, uber, airbnb, twitter,
      linkedin, tencent, alibaba, baidu, bytedance, huawei, samsung, accenture, deloitte, capgemini, cisco, sap,
      siemens, nasa, cern, github, gitlab, walmart, target, starbucks, mcdonald's, costco, tesco, sainsbury's, nhs,
      ymca, red cross, boys & girls club
  `,
  theses: words`
    thesis, dissertation, master's thesis, bachelor's thesis, masters thesis, bachelor thesis, master thesis,
    phd thesis, doctoral thesis, final year project, final project, capstone, capstone project, senior thesis,
    honours thesis, honors thesis, thesis title, dissertation title, graduation project
  `,
  schools: words`
    university, college, school, institute, academy, polytechnic, faculty, gymnasium, lyceum, conservatory, mit,
    eth, epfl, ucla, nyu, cmu, caltech, institute of technology, high school, grammar school, seminary, univ, univ.,
    iit, nit, udacity, coursera, edx, ucl, lse, kth, codecademy, udemy, freecodecamp, stanford, harvard, oxford,
    cambridge, berkeley, yale, princeton, vidyalaya, epam, sixth form, sixth form college, middle school, elementary
    school, primary school, secondary school, prep school, preparatory school, community college, law school,
    medical school, business school, graduate school, conservatoire, general assembly, flatiron school, lambda
    school, hack reactor, app academy, le wagon, ironhack, makers academy, khan academy, pluralsight, university
    college, imperial college, king's college, trinity college, insead, wharton, purdue, usc, uc berkeley, uc san
    diego, georgia tech, virginia tech, cal poly, unsw, uwaterloo, mcgill, nus, ntu, kaist, iisc, bits pilani, cern
    school, school of, academy of, college of, university of, nursing school, art school, drama school, music
    school, school of music, school of art, school of design, culinary school, culinary institute, vocational
    school, trade school, technical college, technical institute, technical university, state university,
    international school, grammar, comprehensive school, junior high school, junior college, charter school,
    boarding school, theological seminary, divinity school, war college, military academy, police academy, flight
    school, language school, driving school, summer school, night school, night college, open university, distance
    university, dental school, veterinary school, normal school, yeshiva, madrasa, madrasah, gurukul, vidya mandir,
    convent school, vidyapeeth, mahavidyalaya, iiit, iim, aiims, tafe, technikon, conservatorium, bible college,
    ucd, dcu, tcd, soas, rmit, ubc, suny, cuny, uconn, umass, umich, uiuc, ut austin, lsu, penn state, ohio state,
    michigan state, texas a&m, iowa state, arizona state, florida state, oregon state, rutgers, cornell, dartmouth,
    vanderbilt, emory, tufts, tulane, georgetown, villanova, fordham, juilliard, berklee, risd, pratt     institute,
    parsons school, calarts, uc davis, uc irvine, uc santa barbara, uc santa cruz, uc riverside, uc     merced, hku,
    hkust, cuhk, tsinghua, royal academy, royal college, guildhall, lamda, le cordon bleu, cordon     bleu,
    datacamp, kindergarten, finishing school, upper school, lower school, infant school, junior school, special
    school, public school, day school, sunday school, saturday school, evening school, riding school, cookery
    school, dance school, ballet school, film school, fashion school, journalism school, hotel school, hospitality
    school, beauty school, maritime academy, naval academy, air force academy, fire academy, barber     school,
    school of nursing, school of medicine, school of law, school of business, school of engineering, royal
    conservatory, royal northern college
  `,
  countries: words`
    usa, u.s.a, us, u.s, united states, united states of america, uk, u.k, united kingdom, ireland, canada,
    australia, new zealand, germany, france, spain, portugal, italy, switzerland, austria, netherlands, the
    netherlands, belgium, luxembourg, denmark, sweden, norway, finland, iceland, poland, czech republic, czechia,
    slovakia, hungary, romania, bulgaria, greece, turkey, serbia, croatia, slovenia, ukraine, russia, belarus,
    lithuania, latvia, estonia, georgia, armenia, kazakhstan, uzbekistan, israel, egypt, morocco, tunisia, algeria,
    nigeria, kenya, ghana, south africa, uae, united arab emirates, saudi arabia, qatar, iran, iraq, pakistan,
    india, bangladesh, sri lanka, nepal, china, p.r. china, taiwan, japan, korea, south korea, singapore, malaysia,
    indonesia, thailand, vietnam, philippines, mexico, brazil, argentina, chile, colombia, peru, venezuela, uruguay,
    ecuador, bolivia, paraguay, costa rica, cuba, puerto rico, great britain, britain, republic of ireland, the
    united states, the united kingdom, the uk, the us, the usa, kingdom of saudi arabia, ksa, kuwait, bahrain, oman,
    yemen, jordan, lebanon, syria, palestine, libya, sudan, ethiopia, uganda, tanzania, rwanda, zambia, zimbabwe,
    botswana, namibia, mozambique, angola, cameroon, senegal, ivory coast, mali, congo, madagascar, mauritius,
    afghanistan, turkmenistan, kyrgyzstan, tajikistan, azerbaijan, mongolia, north korea, cambodia, laos, myanmar,
    burma, brunei, fiji, papua new guinea, guatemala, honduras, nicaragua, el salvador, panama, dominican republic,
    haiti, jamaica, trinidad and tobago, barbados, guyana, suriname, cyprus, malta, albania, montenegro, north
    macedonia, kosovo, bosnia and herzegovina, bosnia, moldova, andorra, monaco, liechtenstein, san marino,
    greenland, russian federation, people's republic of china, republic of korea, roc, u.a.e, k.s.a, drc, democratic
    republic of the congo, republic of the congo, czech rep, türkiye, turkiye, côte d'ivoire, cote d'ivoire, the
    gambia, gambia, guinea, guinea-bissau, sierra leone, liberia, benin, togo, burkina faso, niger, mauritania,
    gabon, equatorial guinea, central african republic, south sudan, eritrea, djibouti, somalia, somaliland,
    burundi, malawi, lesotho, eswatini, swaziland, comoros, seychelles, cape verde, cabo verde, western sahara,
    maldives, bhutan, timor-leste, east timor, belize, bahamas, the bahamas, saint lucia, grenada, antigua and
    barbuda, samoa, tonga, vanuatu, solomon islands, vatican city, faroe islands, gibraltar, macao, holland, soviet
    union, ussr, yugoslavia, czechoslovakia, east germany, west germany, gdr, republic of moldova, viet nam, the
    philippines, bosnia & herzegovina, trinidad & tobago, trinidad, bermuda, cayman islands, curaçao, aruba,
    guadeloupe, martinique, new caledonia, french polynesia
  `,
  regions: words`
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north
    dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
    utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new
    brunswick, newfoundland, nova scotia, ontario, quebec, saskatchewan, prince edward island, new south wales,
    queensland, south australia, tasmania, victoria, western australia, northern territory, england, scotland,
    wales, northern ireland, yorkshire, kent, surrey, essex, sussex, cornwall, devon, lancashire, hampshire,
    midlands, west midlands, greater london, greater manchester, silicon valley, bay area, san francisco bay area,
    new england, europe, european union, eu, emea, apac, latam, middle east, north america, south america, latin
    america, asia, africa, karnataka, maharashtra, tamil nadu, kerala, telangana, west bengal, uttar pradesh,
    gujarat, punjab, rajasthan, haryana, gauteng, western cape, lagos state, catalonia, andalusia, basque country,
    galicia, bavaria, saxony, hesse, lower saxony, north rhine-westphalia, baden-württemberg, brandenburg,
    thuringia, rhineland-palatinate, saarland, schleswig-holstein, tyrol, carinthia, styria, lower austria, upper
    austria, brittany, normandy, burgundy, provence, lorraine, corsica, sicily, sardinia, tuscany, lombardy,
    piedmont, apulia, umbria, veneto, liguria, flanders, wallonia, silesia, lesser poland, mazovia, bohemia,
    moravia, transylvania, crimea, ile-de-france, île-de-france, zealand, jutland, lapland, scania, crete,
    peloponnese, macedonia, vojvodina, istria, dalmatia, madeira, azores, algarve, canary islands, balearic islands,
    mallorca, majorca, ibiza, tenerife, gran canaria, andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh,
    himachal pradesh, jharkhand, jammu and kashmir, kashmir, madhya pradesh, manipur, meghalaya, mizoram, nagaland,
    odisha, orissa, sikkim, tripura, uttarakhand, delhi ncr, ncr, sindh, balochistan, khyber pakhtunkhwa,
    kwazulu-natal, eastern cape, free state, limpopo, mpumalanga, north west province, rivers state, ogun state, oyo
    state, kaduna state, ashanti region, greater accra, central java, west java, east java, bali, sumatra,
    kalimantan, sulawesi, selangor, johor, sabah, sarawak, metro manila, luzon, mindanao, guangdong, zhejiang,
    jiangsu, sichuan, hubei, hunan, fujian, shandong, henan, hebei, yunnan, liaoning, inner mongolia, tibet,
    xinjiang, hokkaido, honshu, kyushu, okinawa, berkshire, buckinghamshire, cambridgeshire, cheshire, cumbria,
    derbyshire, dorset, county durham, east sussex, gloucestershire, herefordshire, hertfordshire, isle of wight,
    leicestershire, lincolnshire, merseyside, norfolk, north yorkshire, northamptonshire, northumberland,
    nottinghamshire, oxfordshire, rutland, shropshire, somerset, south yorkshire, staffordshire, suffolk, tyne and
    wear, warwickshire, west sussex, west yorkshire, wiltshire, worcestershire, bedfordshire, middlesex, east
    midlands, east anglia, home counties, isle of man, jersey, guernsey, channel islands, aberdeenshire, argyll,
    argyll and bute, ayrshire, fife, highlands, scottish highlands, lanarkshire, lothian, midlothian, east
    lothian, west lothian, moray, orkney, perthshire, renfrewshire, scottish borders, shetland, stirlingshire,
    anglesey, gwynedd, powys, pembrokeshire, ceredigion, carmarthenshire, glamorgan, monmouthshire, county antrim,
    county armagh, county down, county tyrone, county fermanagh, county londonderry, leinster, munster, connacht,
    ulster, county cork, county kerry, county galway, county mayo, county clare, county limerick, county tipperary,
    county waterford, county wexford, county wicklow, county kildare, county meath, county louth, county donegal,
    county sligo, county dublin, county kilkenny, county offaly, county laois, county roscommon, county cavan,
    county monaghan, co. cork, co. kerry, co. galway, co. mayo, co. clare, co. limerick, co. tipperary, co.
    waterford, co. wexford, co. wicklow, co. kildare, co. meath, co. louth, co. donegal, co. sligo, co. dublin, co.
    kilkenny, co. antrim, co. down, co. armagh, tipperary, donegal, newfoundland and labrador, yukon, nunavut,
    northwest territories, australian capital territory, greater toronto area, lower mainland, vancouver island,
    upstate new york, long island, southern california, northern california, pacific northwest, midwest, new york
    state, washington state, orange county, los angeles county, washington d.c. metro, district of columbia, guam,
    oceania, caribbean, scandinavia, balkans, baltics, benelux, nordics, southeast asia, south asia, east asia,
    central america, west africa, east africa, sub-saharan africa, mena, gcc, cis, dach, greater bay area
  `,
  regionCodes: words`
      al, ak, az, ar, ca, co, ct, de, dc, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn, ms, mo, mt, ne, nv, nh,
      nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy, ab, bc, mb, nb, nl, ns, on, pe, qc,
      sk, nsw, qld, vic, tas, act, ni
  `,
  streetsAfter: words`
    street, st, avenue, ave, road, rd, lane, ln, drive, dr, boulevard, blvd, way, court, ct, terrace, crescent,
    close
  `,
  atSigns: words`at`,
  dotSigns: words`dot`,
  placeParticles: words`upon, on, on the, under, by the`,
  workModes: words`
    remote, remotely, hybrid, on-site, onsite, on site, in-office, fully remote, 100% remote, remote work, work from
    home, working from home, wfh, telework, telecommute, worldwide, online, virtual, anywhere, nationwide, in
    person, distributed, hybrid work, hybrid working, remote-first, remote first, remote working, home-based, home
    based, work from anywhere, field-based, field based, office-based, office based, telecommuting, teleworking,
    partially remote, partly remote, multiple locations, various locations, off-site, offsite, in-house, remote
    position, remote job
  `,
  cities: words`
    dubai, hong kong, washington dc, washington d.c, new york, nyc, san francisco, los angeles, seattle, boston,
    chicago, austin, palo alto, mountain view, toronto, vancouver, montreal, london, cambridge, oxford, edinburgh,
    manchester, dublin, paris, berlin, munich, hamburg, frankfurt, cologne, zurich, geneva, vienna, amsterdam,
    rotterdam, brussels, copenhagen, stockholm, oslo, helsinki, warsaw, krakow, prague, budapest, bucharest, sofia,
    athens, istanbul, ankara, moscow, saint petersburg, st. petersburg, kyiv, kiev, minsk, tel aviv, cairo, lagos,
    nairobi, cape town, mumbai, bangalore, bengaluru, delhi, new delhi, hyderabad, chennai, pune, kolkata, beijing,
    shanghai, shenzhen, guangzhou, hangzhou, tokyo, osaka, kyoto, seoul, busan, taipei, bangkok, jakarta, manila,
    hanoi, ho chi minh city, kuala lumpur, sydney, melbourne, auckland, madrid, barcelona, valencia, lisbon, porto,
    rome, milan, turin, naples, florence, mexico city, buenos aires, santiago, bogota, lima, são paulo, sao paulo,
    rio de janeiro, tehran, bristol, leeds, liverpool, birmingham, sheffield, newcastle, nottingham, leicester,
    southampton, portsmouth, brighton, cardiff, swansea, belfast, glasgow, aberdeen, dundee, inverness, york, hull,
    bath, exeter, norwich, coventry, cork, galway, limerick, philadelphia, houston, dallas, san antonio, san diego,
    san jose, phoenix, denver, portland, atlanta, miami, orlando, tampa, detroit, minneapolis, milwaukee, cleveland,
    columbus, cincinnati, pittsburgh, baltimore, charlotte, raleigh, durham, nashville, memphis, new orleans, st.
    louis, kansas city, salt lake city, las vegas, sacramento, oakland, sunnyvale, cupertino, menlo park, redmond,
    boulder, ann arbor, madison, honolulu, ottawa, calgary, edmonton, winnipeg, halifax, waterloo, perth, brisbane,
    adelaide, canberra, wellington, christchurch, johannesburg, pretoria, durban, accra, kampala, addis ababa,
    ahmedabad, jaipur, lucknow, noida, gurgaon, gurugram, kochi, coimbatore, chandigarh, indore, karachi, lahore,
    islamabad, dhaka, colombo, kathmandu, chengdu, wuhan, nanjing, suzhou, xiamen, tianjin, nagoya, fukuoka,
    yokohama, daejeon, incheon, gothenburg, malmö, uppsala, aarhus, odense, bergen, trondheim, espoo, tampere,
    turku, eindhoven, utrecht, the hague, delft, groningen, antwerp, ghent, leuven, zagreb, ljubljana, belgrade,
    bratislava, brno, ostrava, riga, vilnius, tallinn, tartu, reykjavik, thessaloniki, nicosia, valletta, abu dhabi,
    doha, riyadh, jeddah, amman, beirut, jerusalem, haifa, casablanca, tunis, algiers, brixton, croydon, camden,
    hackney, wolverhampton, sunderland, derby, stoke-on-trent, plymouth, reading, luton, bournemouth, middlesbrough,
    blackpool, bolton, ipswich, gloucester, cheltenham, worcester, lincoln, canterbury, winchester, st andrews,
    stirling, newport, derry, waterford, brooklyn, manhattan, queens, bronx, staten island, jersey city, newark,
    hoboken, princeton, new haven, hartford, providence, buffalo, rochester, syracuse, albany, ithaca, harrisburg,
    richmond, norfolk, arlington, alexandria, bethesda, charleston, savannah, jacksonville, tallahassee, fort
    lauderdale, tucson, albuquerque, santa fe, el paso, fort worth, plano, irvine, anaheim, long beach, pasadena,
    santa monica, santa barbara, santa clara, santa cruz, berkeley, fresno, bakersfield, stockton, eugene, salem,
    tacoma, spokane, bellevue, boise, omaha, des moines, wichita, tulsa, oklahoma city, little rock, louisville,
    lexington, knoxville, chattanooga, indianapolis, bloomington, grand rapids, lansing, toledo, akron, dayton, st.
    paul, saint paul, duluth, fargo, sioux falls, anchorage, victoria, saskatoon, regina, quebec city, hamilton,
    mississauga, kingston, london ontario, fredericton, moncton, st. john's, charlottetown, hobart, darwin, gold
    coast, newcastle nsw, geelong, dunedin, hamilton nz, bloemfontein, port elizabeth, abuja, ibadan, kano, kumasi,
    mombasa, dar es salaam, kigali, harare, lusaka, windhoek, gaborone, surat, vadodara, nagpur, bhopal, patna,
    thiruvananthapuram, trivandrum, visakhapatnam, mysore, mangalore, goa, faisalabad, rawalpindi, peshawar, multan,
    chittagong, yangon, phnom penh, vientiane, cebu, davao, quezon city, makati, taguig, penang, johor bahru,
    surabaya, bandung, macau, sapporo, sendai, kobe, hiroshima, daegu, gwangju, almaty, astana, tashkent, tbilisi,
    yerevan, baku, chisinau, lviv, odesa, odessa, kharkiv, dnipro, novosibirsk, yekaterinburg, kazan, gdansk,
    gdańsk, wroclaw, wrocław, poznan, poznań, lodz, łódź, cluj-napoca, cluj, timisoara, iasi, plovdiv, varna,
    skopje, sarajevo, podgorica, tirana, pristina, split, rijeka, maribor, seville, malaga, bilbao, zaragoza,
    granada, coimbra, braga, bologna, venice, verona, genoa, palermo, catania, bari, lyon, marseille, toulouse,
    nice, bordeaux, nantes, lille, strasbourg, montpellier, rennes, grenoble, basel, bern, lausanne, lugano, bruges,
    maastricht, tilburg, breda, nijmegen, haarlem, leiden, luxembourg city, linz, graz, salzburg, innsbruck, bonn,
    stuttgart, dusseldorf, düsseldorf, leipzig, dresden, nuremberg, hanover, bremen, rosario, cordoba, mendoza,
    montevideo, asuncion, la paz, quito, guayaquil, medellin, cali, caracas, panama city, san     juan, havana,
    santo domingo, guatemala city, tegucigalpa, managua, guadalajara, monterrey, puebla, tijuana, brasilia, belo
    horizonte, curitiba, porto alegre, salvador, recife, fortaleza, rabat, marrakech, khartoum, dakar, abidjan,
    luanda, maputo, antananarivo, muscat, manama, kuwait city, damascus, baghdad, sanaa, kabul, ulaanbaatar,
    virginia beach, colorado springs, chula vista, santa ana, laredo, lubbock, glendale, hialeah, scottsdale, north
    las vegas, winston-salem, winston salem, fremont, corpus christi, baton rouge, san bernardino, modesto, moreno
    valley, fayetteville, oxnard, amarillo, huntington beach, yonkers, overland park, huntsville, grand prairie,
    tempe, cape coral, port st. lucie, peoria, springfield, pembroke pines, elk grove, salinas, palmdale, lancaster,
    paterson, pomona, escondido, joliet, naperville, rockford, torrance, bridgeport, roseville, fullerton, olathe,
    denton, waco, carrollton, sterling heights, cedar rapids, topeka, visalia, thousand oaks, vallejo, allentown,
    abilene, murfreesboro, evansville, simi valley, provo, lakewood, round rock, west valley city, arvada,
    clarksville, costa mesa, inglewood, las cruces, gainesville, wilmington, burbank, el monte, el cajon, daly city,
    temecula, murrieta, pompano beach, west palm beach, palm beach, green     bay, wichita falls, tuscaloosa,
    college station, san mateo, santa rosa, sandy springs, lakeland, pearland, league city, sugar land, woodbridge,
    new bedford, brockton, stamford, norwalk, waterbury, danbury, trenton, scranton, erie, bethlehem, state college,
    wilkes-barre, morgantown, roanoke, newport news, charlottesville, blacksburg, lynchburg, williamsburg, reston,
    mclean, tysons, herndon, silver spring, college park, rockville, gaithersburg, annapolis, towson, dover,
    greenville, spartanburg, asheville, greensboro, chapel hill, marietta, alpharetta, clearwater, sarasota, fort
    myers, boca raton, coral gables, coral springs, hollywood, west     hollywood, pensacola, daytona beach, key
    west, st. augustine, kissimmee, lafayette, shreveport, biloxi, hattiesburg, starkville, auburn, johnson city,
    bowling green, youngstown, kalamazoo, saginaw, dearborn, southfield, farmington hills, east lansing, south bend,
    fort wayne, west lafayette, terre     haute, champaign, urbana, urbana-champaign, evanston, schaumburg, skokie,
    oak park, waukegan, kenosha, eau claire, la crosse, oshkosh, st. cloud, mankato, eden prairie, edina, iowa city,
    dubuque, council     bluffs, jefferson city, bismarck, grand forks, minot, rapid city, missoula, bozeman, great
    falls, cheyenne, laramie, fort collins, greeley, longmont, loveland, englewood, littleton, grand junction,
    durango, rio rancho, flagstaff, yuma, reno, carson city, orem, ogden, st. george, lehi, park city, pocatello,
    idaho falls, yakima, bellingham, kirkland, renton, issaquah, bothell, corvallis, beaverton, hillsboro, gresham,
    medford, juneau, fairbanks, hilo, san leandro, walnut creek, pleasanton, livermore, milpitas, foster city,
    redwood city, south san francisco, burlingame, san ramon, san rafael, petaluma, napa, merced, emeryville,
    fairfax, san     luis obispo, malibu, culver city, el segundo, manhattan beach, redondo beach, newport beach,
    laguna beach, mission viejo, lake forest, aliso viejo, garden grove, santa clarita, palm springs, la jolla,
    oceanside, los     gatos, los altos, saratoga springs, white plains, new rochelle, poughkeepsie, binghamton,
    utica, schenectady, long island city, harlem, niagara falls, morristown, parsippany, piscataway, secaucus,
    waltham, somerville, framingham, burlington, andover, amherst, nashua, montpelier, bangor, lewiston, cranston,
    pawtucket, frisco, cedar park, san marcos, killeen, galveston, brownsville, mcallen, the     woodlands,
    jonesboro, stillwater, huntington, wheeling, washington dc metro, d.c, santa     barbara ca, sandusky, hampton
    roads, bay city, bradford, stoke, northampton, milton keynes, swindon, warrington, slough, watford,
    peterborough, blackburn, burnley, oldham, rochdale, stockport, salford, wigan, huddersfield, wakefield,
    barnsley, rotherham, doncaster, grimsby, scunthorpe, mansfield, chesterfield, walsall, solihull, telford,
    shrewsbury, hereford, redditch, nuneaton, leamington spa, stratford-upon-avon, banbury, aylesbury, high wycombe,
    basingstoke, farnborough, guildford, woking, crawley, horsham, eastbourne, hastings, hove, maidstone, tunbridge
    wells, royal tunbridge wells, dartford, gravesend, southend-on-sea, southend, basildon, chelmsford, colchester,
    harlow, stevenage, hemel hempstead, st albans, hatfield, bedford, kettering, corby, wellingborough, king's lynn,
    great yarmouth, lowestoft, taunton, bridgwater, yeovil, torquay, truro, falmouth, penzance, newquay, barnstaple,
    weston-super-mare, poole, weymouth, salisbury, dorchester, fareham, carlisle, kendal, morecambe, southport, st
    helens, birkenhead, chester, crewe, macclesfield, darlington, hartlepool, gateshead, south shields,
    stockton-on-tees, newcastle upon tyne, kingston     upon hull, harrogate, scarborough, whitby, stratford upon
    avon, bury st edmunds, loughborough, egham, staines, epsom, kingston upon thames, hammersmith, islington,
    wimbledon, ealing, lambeth, southwark, canary wharf, shoreditch, paisley, falkirk, dunfermline, kirkcaldy,
    kilmarnock, greenock, dumfries, fort william, motherwell, east kilbride, wrexham, aberystwyth, llandudno,
    carmarthen, llanelli, merthyr tydfil, lisburn, newry, armagh, londonderry, coleraine, omagh, enniskillen,
    drogheda, dundalk, kilkenny, sligo, athlone, tralee, killarney, ennis, wexford, letterkenny, maynooth, naas, dún
    laoghaire, dun laoghaire, carlow, mullingar, tullamore, st helier, burnaby, abbotsford, coquitlam, kelowna,
    kamloops, nanaimo, prince     george, lethbridge, red deer, medicine hat, banff, moose jaw, thunder bay,
    sudbury, north bay, barrie, oshawa, markham, richmond hill, brampton, oakville, guelph, kitchener, brantford,
    st. catharines, windsor, belleville, saint john, whitehorse, yellowknife, iqaluit, etobicoke, north york,
    squamish, whistler, wolfville, antigonish, wollongong, sunshine coast, townsville, cairns, toowoomba, ballarat,
    bendigo, albury, launceston, rockhampton, bundaberg, wagga wagga, mildura, alice springs, fremantle, parramatta,
    byron bay, tauranga, palmerston north, rotorua, queenstown, invercargill, new plymouth, whangarei, thane, agra,
    varanasi, meerut, rajkot, kalyan, aurangabad, dhanbad, amritsar, allahabad, prayagraj, ranchi, howrah, gwalior,
    jabalpur, jodhpur, raipur, kota, guwahati, solapur, hubli, hubballi, mysuru, tiruchirappalli, trichy, bareilly,
    aligarh, moradabad, jalandhar, bhubaneswar, warangal, guntur, saharanpur, gorakhpur, bikaner, amravati,
    jamshedpur, bhilai, cuttack, nellore, bhavnagar, dehradun, durgapur, asansol, rourkela, nanded, kolhapur, ajmer,
    jamnagar, ujjain, siliguri, jhansi, jammu, sangli, mangaluru, belgaum, belagavi, tirunelveli, udaipur,
    kozhikode, calicut, thrissur, kollam, kannur, ernakulam, kottayam, alappuzha, palakkad, tirupati, vijayawada,
    madurai, puducherry, pondicherry, faridabad, ghaziabad, greater noida, navi mumbai, panaji, shimla, srinagar,
    nashik, cochin, baroda, bombay, madras, calcutta, imphal, shillong, agartala, gangtok, haridwar, mathura,
    kanpur, ludhiana, patiala, panipat, rohtak, karnal, hisar, mohali, panchkula, kharagpur, roorkee, vellore,
    gandhinagar, secunderabad, manipal, udupi, gujranwala, quetta, bahawalpur, sargodha, sialkot, sukkur,
    abbottabad, khulna, rajshahi, sylhet, chattogram, barisal, kandy, galle, jaffna, pokhara, lalitpur, chongqing,
    xi'an, dongguan, foshan, shenyang, qingdao, dalian, jinan, harbin, zhengzhou, changsha, kunming, changchun,
    hefei, shijiazhuang, ningbo, fuzhou, wuxi, wenzhou, nanchang, nanning, guiyang, urumqi, taiyuan, lanzhou,
    hohhot, haikou, yinchuan, xining, lhasa, zhuhai, zhongshan, huizhou, changzhou, xuzhou, nantong, yangzhou,
    shaoxing, jiaxing, taizhou, jinhua, quanzhou, yantai, weifang, zibo, luoyang, tangshan, baoding, guilin, sanya,
    shantou, kowloon, kaohsiung, taichung, tainan, hsinchu, taoyuan, keelung, new taipei, saitama, chiba, niigata,
    hamamatsu, kumamoto, okayama, shizuoka, kagoshima, kanazawa, nara, naha, tsukuba, kitakyushu, nagasaki, ulsan,
    suwon, seongnam, changwon, jeju, jeonju, pohang, pangyo, pyongyang, saigon, da nang, danang, hai phong, can tho,
    nha trang, dalat, vung tau, chiang mai, phuket, pattaya, nonthaburi, khon kaen, medan, bekasi, tangerang, depok,
    semarang, palembang, makassar, yogyakarta, malang, denpasar, batam, balikpapan, bogor, pekanbaru, padang,
    surakarta, banjarmasin, pontianak, samarinda, manado, caloocan, pasig, antipolo, zamboanga, iloilo, bacolod,
    cagayan de oro, baguio, cebu city, davao city, mandaluyong, parañaque, muntinlupa, pasay, petaling jaya, shah
    alam, subang jaya, ipoh, kuching, kota kinabalu, george town, malacca, melaka, cyberjaya, putrajaya, seremban,
    mandalay, siem reap, sharjah, ajman, al ain, ras al khaimah, dammam, mecca, makkah, medina, khobar, al khobar,
    dhahran, jubail, mosul, basra, erbil, sulaymaniyah, aleppo, homs, tripoli, benghazi, gaza, ramallah, nablus,
    hebron, beersheba, be'er sheva, herzliya, netanya, rehovot, ramat gan, petah tikva, rishon lezion, irbid, zarqa,
    mashhad, isfahan, shiraz, tabriz, karaj, qom, ahvaz, kerman, herat, kandahar, izmir, bursa, antalya, adana,
    konya, gaziantep, kayseri, mersin, eskisehir, diyarbakir, samsun, denizli, trabzon, kocaeli, erzurum, bodrum,
    giza, port said, suez, luxor, aswan, mansoura, tanta, asyut, ismailia, oran, fez, tangier, tangiers, agadir,
    meknes, sfax, sousse, kaduna, port harcourt, benin city, maiduguri, zaria, ilorin, enugu, onitsha, abeokuta,
    ikeja, warri, calabar, owerri, akure, lekki, kisumu, nakuru, eldoret, cape coast, freetown, monrovia, conakry,
    niamey, yaounde, lubumbashi, n'djamena, bujumbura, arusha, dodoma, mwanza, zanzibar, entebbe, mekelle, asmara,
    mogadishu, hargeisa, omdurman, juba, bulawayo, blantyre, lilongwe, ndola, kitwe, beira, east london, soweto,
    sandton, stellenbosch, midrand, pietermaritzburg, polokwane, gqeberha, maseru, mbabane, victoria island, ciudad
    juarez, ciudad juárez, zapopan, queretaro, querétaro, merida, mérida, toluca, cancun, cancún, acapulco,
    chihuahua, hermosillo, saltillo, aguascalientes, morelia, culiacan, mexicali, veracruz, oaxaca, san luis potosi,
    cuernavaca, barranquilla, cartagena, bucaramanga, maracaibo, barquisimeto, arequipa, cusco, cuzco, chiclayo,
    santa cruz de la sierra, cochabamba, valparaiso, valparaíso, antofagasta, la plata, mar del plata,
    florianopolis, goiania, san salvador, san pedro sula, belize city, port-au-prince, nassau, bridgetown, port of
    spain, paramaribo, willemstad, bogotá, medellín, katowice, szczecin, lublin, bialystok, bydgoszcz, gdynia,
    torun, rzeszow, kielce, opole, olsztyn, pilsen, plzen, olomouc, kosice, debrecen, szeged, constanta, brasov,
    galati, burgas, stara zagora, novi sad, kragujevac, dubrovnik, zadar, osijek, banja luka, mostar, patras,
    heraklion, piraeus, larissa, limassol, larnaca, kaunas, klaipeda, daugavpils, narva, gomel, grodno, vitebsk,
    mogilev, zaporizhzhia, vinnytsia, chernivtsi, ivano-frankivsk, ternopil, rivne, lutsk, uzhhorod, poltava,
    mykolaiv, kherson, sumy, chernihiv, cherkasy, zhytomyr, kryvyi rih, donetsk, luhansk, mariupol, simferopol,
    sevastopol, rostov-on-don, samara, omsk, chelyabinsk, krasnoyarsk, voronezh, volgograd, nizhny     novgorod,
    krasnodar, saratov, tyumen, tomsk, irkutsk, vladivostok, khabarovsk, barnaul, izhevsk, ulyanovsk, kaliningrad,
    sochi, yaroslavl, ryazan, penza, astrakhan, kemerovo, st petersburg, batumi, kutaisi, gyumri, shymkent,
    karaganda, nur-sultan, samarkand, bishkek, dushanbe, ashgabat, brunswick, lubeck, gottingen, tuebingen,
    wurzburg, nuernberg, muenchen, koeln, duesseldorf, zuerich, lucerne, st gallen, saint-etienne, aix-en-provence,
    leghorn, mantua, padua, trieste, vatican, corunna, la coruña, san sebastian, pamplona, oulu, vantaa, jyväskylä,
    lahti, kuopio, akureyri, tórshavn, nuuk, tromso, linkoping, umea, jonkoping, orebro, st. gallen
  `,
  connectives: words`at, with, for, for the, at the, on behalf of, via, through, within, under`,
  dateWords: {
    of: words`of`,
    ordinal: words`st, nd, rd, th`,
    early: words`early, beginning of, start of`,
    mid: words`mid, middle of`,
    late: words`late, end of`,
    circa: words`circa, ca, c., approx, approx., approximately, about, around, roughly, since approx`,
    quarter: words`quarter, q, qtr`,
    half: words`half, h, 1h, 2h, first half, second half`,
    term: words`
      semester, trimester, term, michaelmas, hilary, trinity, lent, easter term, michaelmas term, hilary term, trinity term,
      lent term, spring term, fall term, autumn term, summer term, winter term, spring semester, fall semester, autumn semester,
      summer semester, winter semester, spring quarter, fall quarter, winter quarter, summer session
    `,
    fiscalYear: words`fiscal year, financial year, fy`,
    schoolYear: words`academic year, school year, ay`,
    and: words`and, &, again`,
  },
  events: {
    enrolled: words`enrolled, entered, admitted, matriculated`,
    graduated: words`graduated, completed, graduation`,
    withdrew: words`withdrew, left without degree`,
    joined: words`joined, hired`,
    left: words`left, resigned, retired`,
    moved: words`promoted, promoted to, transferred, transferred to, seconded to`,
    toPresent: words`to the present, until the present`,
  },
  units: words`
    department, dept, dept., division, unit, section, branch, team, group, office, faculty, school of, college of,
    department of, division of, office of, faculty of, institute of, center for, centre for, chair, chair of, lab,
    laboratory, program, programme, ward, campus, platform, squad, chapter, desk, practice, studio, line of
    business, business unit, work group, working group, research group, task force, committee, subcommittee, board,
    battalion, regiment, brigade, squadron, company, platoon, corps, fleet, wing, emergency department, icu,
    intensive care unit, operating room, emergency room, er, admissions office, front office, back office, human
    resources, r&d, research and development, customer service, finance department, marketing department, legal
    department, it department, directorate, directorate of, bureau of, secretariat, subsidiary, subdivision, centre
    of, center of, institute for, detachment, flotilla, garrison, precinct, maternity ward, a&e, accident and
    emergency, intensive care, critical care unit, outpatients, labour ward, wards, kitchen, front of house, back of
    house, accounts department, sales department, purchasing department, housekeeping, graduate division, laboratory
    of, chair for, research unit, research center for, research centre for, taskforce, working party
  `,
  placeWords: words`
      street, st, st., road, rd, rd., avenue, ave, ave., boulevard, blvd, lane, ln, drive, dr, way, court, ct, square, sq,
      place, pl, terrace, close, crescent, parkway, pkwy, highway, hwy, suite, apt, apartment, floor, room, building, bldg,
      p.o. box, po box, county, shire, parish, borough, district, township, near, greater, metropolitan area, metro area,
      area, region, north, south, east, west, downtown, central, city of, town of, village of, headquarters, hq
  `,
  locatives: words`in, near, from, out of, based in`,
  employment: words`
    full-time, full time, fulltime, part-time, part time, parttime, permanent, temporary, temp, fixed-term, fixed
    term, contract, contractor, contract-to-hire, freelance, freelancer, self-employed, self employed, independent,
    seasonal, casual, zero hours, zero-hours contract, internship, intern, apprenticeship, apprentice, traineeship,
    trainee, co-op, co-op term, work placement, placement, placement year, industrial placement, practicum,
    externship, work study, work-study, volunteer, voluntary, unpaid, pro bono, honorary, on call, per diem, locum,
    substitute, adjunct, tenured, tenure-track, visiting, interim, acting, secondment, summer job, student job, side
    job, agency work, shift work, night shift, w2, 1099, c2c, employee, hours per week, hrs/week, h/week, parental
    leave, maternity leave, paternity leave, sabbatical, gap year, career break, sick leave, unemployed, job
    seeking, military service, national service, civilian service, conscription, full-time position, part-time
    position, full-time job, part-time job, fixed-term contract, fixed term contract, permanent contract, temporary
    contract, permanent position, temporary position, temp-to-perm, temp to perm, contract to hire, contract role,
    contract position, weekend job, saturday job, holiday job, evening job, odd jobs, vacation job, summer
    internship, spring internship, winter internship, fall internship, year in industry, sandwich placement,
    clinical placement, student placement, clerkship, job shadowing, work shadowing, furlough, furloughed,
    redundancy, laid off, made redundant, career change, childcare leave, medical leave, family leave, looking for
    work, between jobs, retired, retirement, hours/week, hrs per week, hours a week, hours weekly, seasonal work,
    seasonal position, commission-based, day rate, hourly, salaried, tenure track, term-time, job share, job-share,
    on-call, w-2, corp-to-corp, gig work, fixed contract, limited contract, unlimited contract, contract work,
    contractual, probation
  `,
  timeOff: words`
    parental leave, maternity leave, paternity leave, career break, gap year, sabbatical, family leave,
    caring for a relative, caring responsibilities, family care, stay-at-home parent, travelling, travel,
    time off, raising children, unemployed, job search, looking for work, year abroad, year out, redundancy,
    medical leave, work and travel, work & travel
  `,
  ownAccount: words`
    freelance, self-employed, self employed, selfemployed, independent, own business, own company, sole trader,
    sole proprietor, freelancing, self-employment, own account, contract work, private practice,
    family business, family farm, various clients, various employers
  `,
  honours: words`
      cum laude, magna cum laude, summa cum laude, with honors, with honours, with high honors, with highest honors,
      honors, honours, hons, hons., first class, first-class, first class honours, first-class honours, second class,
      upper second class, lower second class, upper second, lower second, 2:1, 2:2, third class, distinction,
      with distinction, with high distinction, high distinction, merit, with merit, credit, pass, dean's list,
      valedictorian, salutatorian, phi beta kappa, gpa, cgpa, grade, grades, overall grade, average, score, class rank,
      top of class, best in class, with commendation, passed, starred first, double first
  `,
  sentenceOpeners: words`
      achieved, acted, adapted, administered, administering, advised, advising, aided, analyzed, analysed, analyzing,
      answered, applied, appointed, arranged, assembled, assessed, assessing, assigned, assisted, assisting, assist,
      attended, audited, authored, automated, balanced, began, boosted, booked, briefed, brought, budgeted, building,
      built, calculated, calibrated, captured, cared, carried out, catered, championed, checked, cleaned, coached,
      coaching, co-authored, collaborated, collaborating, collected, combined, commissioned, communicated, compiled,
      completed, composed, computed, conceived, conducted, conducting, configured, consolidated, constructed, consulted,
      contributed, contributing, controlled, converted, convinced, cooked, coordinated, coordinating, created, creating,
      cultivated, cut, dealt with, debugged, decreased, defined, delegated, delivered, delivering, demonstrated, deployed,
      designed, designing, detected, determined, developed, developing, devised, diagnosed, directed, dispatched,
      documented, doubled, drafted, drove, duties included, earned, edited, educated, eliminated, enabled, enforced,
      engaged, engineered, enhanced, ensured, ensuring, established, estimated, evaluated, examined, executed, expanded,
      expedited, experience in, experience with, explained, explored, extended, facilitated, familiar with, fixed,
      followed, forecast, formed, formulated, founded, fulfilled, gained, gathered, generated, grew, guided, handled,
      handling, headed, helped, helping, hired, hosted, identified, illustrated, implemented, implementing, improved,
      improving, in charge of, increased, influenced, informed, initiated, inspected, installed, instituted, instructed,
      integrated, interned, interviewed, introduced, invented, investigated, involved in, issued, joined, kept, launched,
      lead, leading, learned, lectured, led, leveraged, liaised, localized, looked after, made, maintained, maintaining,
      managed, managing, marketed, maximized, measured, mentored, mentoring, merged, met, migrated, minimized, modeled,
      modernized, monitored, monitoring, moved, my duties, my responsibilities, my role, my work, negotiated, nursed,
      observed, obtained, offered, operated, operating, optimized, optimised, orchestrated, ordered, organized, organised,
      organizing, oversaw, overseeing, owned, packed, participated, participating, performed, performing, piloted,
      pioneered, planned, planning, prepared, preparing, presented, preserved, prevented, processed, processing, produced,
      programmed, projects included, promoted, proofread, proposed, provided, providing, published, purchased, raised,
      ran, ranked, received, recommended, reconciled, recorded, recruited, redesigned, reduced, refactored, registered,
      rehearsed, reorganized, repaired, replaced, reported, reporting to, represented, researched, researching, resolved,
      responsible for, responsibilities include, responsibilities included, restored, restructured, reviewed, revised,
      rewrote, saved, scaled, scheduled, secured, selected, served, serving, set up, shaped, shipped, shot, sold, solved,
      spearheaded, specialized, specified, standardized, started, stocked, streamlined, strengthened, structured, studied,
      submitted, succeeded, summarized, supervised, supervising, supplied, supported, supporting, surveyed, taught, tasked
      with, teaching, tested, testing, took care of, took part in, took over, tracked, trained, training, transformed,
      translated, treated, tripled, troubleshot, tutored, undertook, updated, upgraded, used, using, utilized, validated,
      verified, visited, volunteered, welcomed, won, worked, worked on, worked with, working on, working with, wrote,
      writing, i am, i have, i was, i worked, i led, i built, i developed, we, my, this, these, it was, as a, as an, the
  `,
  namePrefixes: words`
      mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., prof, prof., professor, rev, rev., sir, dame, lord, lady, hon,
      capt, capt., lt, lt., sgt, sgt., col, col., maj, gen, fr, sr
  `,
  nameSuffixes: words`
    phd, ph.d, ph. d, md, m.d, mba, msc, m.sc, bsc, b.sc, meng, m.eng, beng, b.eng, edd, ed.d, jd, j.d, esq,
    esq., jr, jr., sr, sr., ii, iii, iv, pe, p.e, p.eng, peng, eit, rn, bsn, b.s.n, msn, m.s.n, np, fnp, lpn,
    lcsw, lmft, dds, dmd, dvm, cpa, cfa, cma, pmp, phr, sphr, shrm-cp, mph, m.ed, m.a, aia, riba, leed ap, cissp,
    frcs, frcp, fca, aca, acca, facp, pharmd, psyd, dnp, cnm, emt, ceng, c.eng, chartered engineer, obe, mbe,
    cbe, he/him, she/her, they/them, dr, dr.
  `,
  greetings: words`i'm, i am, my name is, my name's, this is, hello i'm, hi i'm, name's`,
  conjunctions: words`and, or, with, as well as`,
  determiners: words`my, the, our, view, download`,
  genitives: words`of, for, by`,
  frequent: words`
      the, and, of, to, in, for, with, on, at, by, from, is, was, as, an, that, have, using, which, our,
      experience, education, skills, languages, summary, work, interests, present
  `,
}
