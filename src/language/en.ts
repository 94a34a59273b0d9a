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
      before that
    `,
    education: words`
      education, educations, educational background, education background, academic background,
      academic education, academic history, academics, academia, formal education, higher education,
      qualifications, academic qualifications, educational qualifications, education history,
      educational history, schooling, studies, degrees, degree, my education, education and training,
      education & training, training and education, academic record, scholastic
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
      hobbies and interests, areas of interest, fun, fun facts, leisure, personal life, likes, things i like
    `,
    references: words`references, reference, referees, recommendations, testimonials, professional references, endorsements`,
    other: words`
      miscellaneous, misc, other, others, additional information, additional, more, other information, footer,
      research, notes, additional info, etc, further information, news, availability, values, extras,
      other activities, personality, quotes, salary, github stats, stats
    `,
  },
  titleWords: {
    experience: words`experience, experiences, employment, internships`,
    education: words`education`,
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
      personal blog
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
  seasons: words`spring, summer, summers, fall, autumn, winter, q1, q2, q3, q4, early, late, mid, end of`,
  open: words`
      present, now, current, currently, today, to date, ongoing, on-going, date, onwards, till date, until now,
      in progress, still, nowadays, the present, to present, until present, till now, present day, present date, current date, present time, the present day
    `,
  since: words`since, as of, from`,
  until: words`to, until, till, through, thru, up to, and`,
  from: words`from, between`,
  dateNotes: words`expected, expected graduation, graduated, graduation, anticipated, class of, completed, ca., circa, exp., expected in, expected by, graduated in, summer of`,
  roles: words`
      engineer, engineers, engineering manager, developer, dev, programmer, coder, architect, manager, director,
      head, lead, leader, teamlead, chief, officer, ceo, cto, cfo, coo, cio, ciso, vp, president,
      vice president, founder, co-founder, cofounder, owner, partner, consultant, analyst, scientist,
      researcher, research fellow, research associate, fellow, postdoc, postdoctoral, professor, lecturer,
      teacher, instructor, tutor, trainer, coach, mentor, assistant, associate, intern, internship, trainee,
      apprentice, student worker, attendant, specialist, expert, technician, administrator, admin, sysadmin, operator,
      coordinator, supervisor, representative, agent, clerk, cashier, sales, designer, artist, animator,
      illustrator, photographer, writer, editor, author, journalist, translator, interpreter, accountant,
      auditor, attorney, lawyer, counsel, nurse, doctor, physician, pharmacist, therapist, waiter, waitress,
      barista, bartender, chef, cook, driver, mechanic, electrician, worker, volunteer, freelancer, freelance,
      contractor, self-employed, tester, qa, sre, devops, sde, swe, fullstack, full-stack, full stack, frontend,
      front-end, backend, back-end, webmaster, maintainer, contributor, scrum master, product owner, advisor,
      adviser, evangelist, advocate, strategist, planner, producer, secretary, chair, chairman,
      member, board member, ambassador, principal, staff engineer, captain, sergeant, lieutenant, soldier,
      officer cadet, co-op, werkstudent, graduate assistant, employee, sitter, babysitter, receptionist,
      recruiter, buyer, merchandiser, librarian, curator, economist, statistician, mathematician, physicist,
      chemist, biologist, geologist, surveyor, inspector, investigator, organizer, organiser, executive,
      support, builder, hacker, technologist, machinist, welder, guard, lifeguard, shift, crew, server, host,
      hostess, blogger, creator, owner-operator, entrepreneur, investor, reviewer, grader, facilitator,
      superintendent, dean, provost, registrar, delegate, judge, counselor, counsellor, observer, resident, dba,
      ta, pm, tech lead, commander, veterinarian, dentist, surveillance, generalist, maker, copywriter,
      videographer, musician, dancer, actor, actress, pilot, steward, foreman, carpenter, painter, plumber,
      gardener, janitor, cleaner, packer, loader, dispatcher, courier, stocker, promoter, moderator, custodian,
      liaison, aide, practitioner, controller, integrator, implementer, ops, mle, sdet, sales associate,
      scholar, senior, junior, paramedic, midwife, optometrist, radiographer, physiotherapist, psychologist,
      nutritionist, dietitian, caregiver, carer, nanny, paralegal, notary, bookkeeper, teller, underwriter,
      actuary, banker, salesperson, salesman, saleswoman, storekeeper, warehouseman, picker,
      forklift operator, bellhop, concierge, housekeeper, sommelier, dishwasher, butcher, florist, hairdresser,
      beautician, tailor, seamstress, firefighter, police officer, detective, bricklayer, roofer, locksmith,
      handyman, landscaper, farmer, fisherman, sailor, flight attendant, tour guide, headteacher, headmaster,
      schoolteacher, kindergarten teacher, lecturing assistant, archivist, archaeologist, anthropologist,
      sociologist, historian, philosopher, linguist, geographer, astronomer, zoologist, botanist,
      microbiologist, epidemiologist, biochemist, toxicologist, hydrologist, meteorologist, agronomist,
      choreographer, composer, cinematographer, screenwriter, filmmaker, proofreader, columnist,
      correspondent, reporter, broadcaster, presenter, announcer, publicist, copyeditor, proprietor,
      shareholder, chairperson, chairwoman, spokesperson, secretary general, legislator, diplomat, prosecutor,
      magistrate, bailiff, warden, caretaker, social worker, missionary, pastor, chaplain, valet, drafter,
      draughtsman, toolmaker, assembler, fitter, rigger, millwright, scaffolder, glazier, estimator, appraiser,
      assessor, adjuster, purchaser, expediter, scheduler, typist, transcriptionist, stenographer, telemarketer,
      fundraiser, canvasser, demonstrator, usher, referee, umpire, athlete, caddie, lifesaver, dog walker,
      pet sitter,
      stewardess, bus driver, truck driver, delivery driver, forklift driver, security guard,
      customer service representative, customer service, case manager, account manager, store manager,
      shift supervisor, team member, crew member, sales assistant, shop assistant, teaching assistant,
      care assistant, healthcare assistant, care worker, support worker, youth worker, camp counselor,
      camp counsellor, lab technician, phlebotomist, medical assistant, dental hygienist, dental assistant,
      pharmacy technician, registered nurse, sister, matron, rn, lpn, cna, emt, home health aide, personal trainer,
      fitness instructor, sous chef, line cook, prep cook, busser, food server, pastry chef, stylist,
      esthetician, manicurist, realtor, real estate agent, broker, loan officer, payroll, hr,
      brand manager, stylist, editorial, intern architect, postdoctoral researcher, visiting scholar,
      visiting professor, adjunct, adjunct professor, emeritus, doctoral researcher, phd student,
      phd candidate, graduate student, undergraduate researcher, research scientist, data scientist,
      ml engineer, site reliability engineer, corporal, private first class, airman, seaman, petty officer,
      cadet, constable, deputy, sheriff, trooper, stagehand, gaffer, choreologist, au pair, docent
  `,
  degrees: words`
      bachelor, bachelors, bachelor's, master, masters, master's, doctor of, doctorate, doctoral, phd, ph.d,
      ph.d., ph. d, dphil, d.phil, mphil, m.phil, bsc, b.sc, b.sc., b. sc, bs, b.s, b.s., msc, m.sc, m.sc.,
      m. sc, ms, m.s, m.s., ba, b.a, b.a., ma, m.a, m.a., beng, b.eng, b.eng., meng, m.eng, m.eng., btech,
      b.tech, b.tech., mtech, m.tech, m.tech., b.e, b.e., m.e, m.e., bca, mca, bba, mba, m.b.a, bcom, b.com,
      mcom, m.com, bfa, mfa, b.ed, m.ed, llb, llm, jd, md, bas, aas, a.a, a.a.s, a.s, associate of, associates,
      associate's, associate degree, undergraduate, postgraduate, graduate, diploma, degree, certificate,
      minor, major, majoring, majors, minors, honours, honors, hons, a-levels, a levels, gcse, ged,
      high school diploma, exchange, exchange student, exchange program, bootcamp, nanodegree, student,
      candidate, postdoc, specialist degree, hsc, ssc, concentration, thesis, dual degree, double degree,
      program, programme, course, courses, ibdp, international baccalaureate, baccalaureate, abitur,
      secondary education, summa cum laude, computer science, class xii, class x, bsc., msc., sc.d, deng, bsba,
      bse, mse, mis, m.sc.eng, coursework, incomplete higher,
      bachelor of, master of, b.b.a, b.a.sc, b.arch, m.arch, mph, m.p.h, msw, m.s.w, mpa, mpp, pharmd, pharm.d,
      dds, dvm, dnp, bsn, b.s.n, msn, adn, pgce, pgdip, pgcert, hnd, hnc, btec, nvq, igcse, gcses, o-levels,
      o levels, a-level, matriculation, intermediate, hons., cum laude, magna cum laude, minor in, major in,
      associates degree, m.div, th.m, j.d, m.d, edd, ed.d, ed.m, psy.d, sc.b, sc.m, a.b, s.b, s.m, m.b.b.s,
      mbbs, b.pharm, m.pharm, bds, ll.b, ll.m, m.phil., apprenticeship, certification
  `,
  legalForms: words`
      inc, inc., llc, llp, ltd, ltd., limited, corp, corp., corporation, co, co., plc, pty, pvt, plc., gmbh,
      pty ltd, s.r.o, sp. z o.o, a/s, aps, oy, oyj, bv, b.v, nv, n.v, kft, d.o.o, pte, sdn bhd, k.k
  `,
  employerWords: words`
      company, group, holdings, partners, solutions, technologies, technology, systems, labs, lab, laboratory,
      laboratories, studio, studios, agency, bank, foundation, association, institute, ministry, department,
      hospital, infirmary, clinic, center, centre, council, services, software, consulting, ventures, capital,
      media, networks, network, entertainment, games, army, navy, air force, startup, start-up, enterprises,
      industries, international, global, restaurant, store, shop, church, society, club, library, museum, press,
      team, organization, federation, union, government, city of, county, district, university hospital,
      research center, analytics, digital, interactive, insurance, airlines, telecom, communications, motors,
      energy, health, healthcare, pharma, nhs trust, borough, university press, police department, fire department,
      public schools, care home, nursing home, dental, pharmacy, hotel, hotels, inn, resort, cafe, café, bakery,
      grill, catering, construction, contractors, logistics, transport, freight, realty, properties, estates,
      farms, brewery, law firm, law offices, chambers, advisors, advisory, publishing, magazine, gazette,
      broadcasting, productions, pictures, records, electronics, electric, instruments, semiconductor,
      semiconductors, steel, chemicals, petroleum, utilities, airways, railways, rail, trust, charity, charities,
      ministries, temple, parish, embassy, consulate, commission, authority, bureau, senate, parliament, court,
      legal aid, orchestra, theatre, theater, gallery, zoo
  `,
  employers: words`
      google, amazon, microsoft, facebook, meta, apple, ibm, oracle, intel, netflix, uber, airbnb, twitter,
      linkedin, tencent, alibaba, baidu, bytedance, huawei, samsung, accenture, deloitte, capgemini, cisco, sap,
      siemens, nasa, cern, github, gitlab, walmart, target, starbucks, mcdonald's, costco, tesco, sainsbury's, nhs,
      ymca, red cross, boys & girls club
  `,
  schools: words`
      university, college, school, institute, academy, polytechnic, faculty, gymnasium, lyceum, conservatory,
      mit, eth, epfl, ucla, nyu, cmu, caltech, institute of technology, high school, grammar school, seminary,
      univ, univ., iit, nit, udacity, coursera, edx, ucl, lse, kth, codecademy, udemy, freecodecamp, stanford,
      harvard, oxford, cambridge, berkeley, yale, princeton, vidyalaya, epam,
      sixth form, sixth form college, middle school, elementary school, primary school, secondary school,
      prep school, preparatory school, community college, law school, medical school, business school,
      graduate school, conservatoire, general assembly, flatiron school, lambda school, hack reactor,
      app academy, le wagon, ironhack, makers academy, khan academy, pluralsight, university college,
      imperial college, king's college, trinity college, insead, wharton, purdue, usc, uc berkeley,
      uc san diego, georgia tech, virginia tech, cal poly, unsw, uwaterloo, mcgill, nus, ntu, kaist, iisc,
      bits pilani, cern school
  `,
  countries: words`
      usa, u.s.a, us, u.s, united states, united states of america, uk, u.k, united kingdom, ireland, canada,
      australia, new zealand, germany, france, spain, portugal, italy, switzerland, austria, netherlands,
      the netherlands, belgium, luxembourg, denmark, sweden, norway, finland, iceland, poland, czech republic,
      czechia, slovakia, hungary, romania, bulgaria, greece, turkey, serbia, croatia, slovenia, ukraine, russia,
      belarus, lithuania, latvia, estonia, georgia, armenia, kazakhstan, uzbekistan, israel, egypt, morocco,
      tunisia, algeria, nigeria, kenya, ghana, south africa, uae, united arab emirates, saudi arabia, qatar, iran,
      iraq, pakistan, india, bangladesh, sri lanka, nepal, china, p.r. china, taiwan, japan, korea, south korea,
      singapore, malaysia, indonesia, thailand, vietnam, philippines, mexico, brazil, argentina, chile, colombia,
      peru, venezuela, uruguay, ecuador, bolivia, paraguay, costa rica, cuba, puerto rico
  `,
  regions: words`
      alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
      indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
      montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon,
      pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington,
      west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia,
      ontario, quebec, saskatchewan, prince edward island, new south wales, queensland, south australia, tasmania, victoria,
      western australia, northern territory, england, scotland, wales, northern ireland, yorkshire, kent, surrey, essex,
      sussex, cornwall, devon, lancashire, hampshire, midlands, west midlands, greater london, greater manchester,
      silicon valley, bay area, san francisco bay area, new england, europe, european union, eu, emea, apac, latam,
      middle east, north america, south america, latin america, asia, africa, karnataka, maharashtra, tamil nadu, kerala,
      telangana, west bengal, uttar pradesh, gujarat, punjab, rajasthan, haryana, gauteng, western cape, lagos state
  `,
  regionCodes: words`
      al, ak, az, ar, ca, co, ct, de, dc, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn, ms, mo, mt, ne, nv, nh,
      nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy, ab, bc, mb, nb, nl, ns, on, pe, qc,
      sk, nsw, qld, vic, tas, act, ni
  `,
  workModes: words`
      remote, remotely, hybrid, on-site, onsite, on site, in-office, fully remote, 100% remote, remote work, work from home,
      working from home, wfh, telework, telecommute, worldwide, online, virtual, anywhere, nationwide, in person, distributed
  `,
  cities: words`
      dubai, hong kong, washington dc, washington d.c, new york, nyc, san francisco, los angeles, seattle, boston,
      chicago, austin, palo alto, mountain view, toronto, vancouver, montreal, london, cambridge, oxford,
      edinburgh, manchester, dublin, paris, berlin, munich, hamburg, frankfurt, cologne, zurich, geneva, vienna,
      amsterdam, rotterdam, brussels, copenhagen, stockholm, oslo, helsinki, warsaw, krakow, prague, budapest,
      bucharest, sofia, athens, istanbul, ankara, moscow, saint petersburg, st. petersburg, kyiv, kiev, minsk,
      tel aviv, cairo, lagos, nairobi, cape town, mumbai, bangalore, bengaluru, delhi, new delhi, hyderabad,
      chennai, pune, kolkata, beijing, shanghai, shenzhen, guangzhou, hangzhou, tokyo, osaka, kyoto, seoul, busan,
      taipei, bangkok, jakarta, manila, hanoi, ho chi minh city, kuala lumpur, sydney, melbourne, auckland, madrid,
      barcelona, valencia, lisbon, porto, rome, milan, turin, naples, florence, mexico city, buenos aires,
      santiago, bogota, lima, são paulo, sao paulo, rio de janeiro, tehran, bristol, leeds, liverpool, birmingham,
      sheffield, newcastle, nottingham, leicester, southampton, portsmouth, brighton, cardiff, swansea, belfast,
      glasgow, aberdeen, dundee, inverness, york, hull, bath, exeter, norwich, coventry, cork, galway, limerick,
      philadelphia, houston, dallas, san antonio, san diego, san jose, phoenix, denver, portland, atlanta, miami,
      orlando, tampa, detroit, minneapolis, milwaukee, cleveland, columbus, cincinnati, pittsburgh, baltimore,
      charlotte, raleigh, durham, nashville, memphis, new orleans, st. louis, kansas city, salt lake city,
      las vegas, sacramento, oakland, sunnyvale, cupertino, menlo park, redmond, boulder, ann arbor, madison,
      honolulu, ottawa, calgary, edmonton, winnipeg, halifax, waterloo, perth, brisbane, adelaide, canberra,
      wellington, christchurch, johannesburg, pretoria, durban, accra, kampala, addis ababa, ahmedabad, jaipur,
      lucknow, noida, gurgaon, gurugram, kochi, coimbatore, chandigarh, indore, karachi, lahore, islamabad, dhaka,
      colombo, kathmandu, chengdu, wuhan, nanjing, suzhou, xiamen, tianjin, nagoya, fukuoka, yokohama, daejeon,
      incheon, gothenburg, malmö, uppsala, aarhus, odense, bergen, trondheim, espoo, tampere, turku, eindhoven,
      utrecht, the hague, delft, groningen, antwerp, ghent, leuven, zagreb, ljubljana, belgrade, bratislava, brno,
      ostrava, riga, vilnius, tallinn, tartu, reykjavik, thessaloniki, nicosia, valletta, abu dhabi, doha, riyadh,
      jeddah, amman, beirut, jerusalem, haifa, casablanca, tunis, algiers
  `,
  connectives: words`at, with, for, for the, at the, on behalf of, via, through, within, under`,
  dateWords: {
    of: words`of, in`,
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
      laboratory, program, programme, ward, campus, platform, squad, chapter, desk, practice, studio, line of business,
      business unit, work group, working group, research group, task force, committee, subcommittee, board, battalion,
      regiment, brigade, squadron, company, platoon, corps, fleet, wing, emergency department, icu, intensive care unit,
      operating room, emergency room, er, admissions office, front office, back office, human resources, r&d,
      research and development, customer service, finance department, marketing department, legal department, it department
  `,
  placeWords: words`
      street, st, st., road, rd, rd., avenue, ave, ave., boulevard, blvd, lane, ln, drive, dr, way, court, ct, square, sq,
      place, pl, terrace, close, crescent, parkway, pkwy, highway, hwy, suite, apt, apartment, floor, room, building, bldg,
      p.o. box, po box, county, shire, parish, borough, district, township, near, greater, metropolitan area, metro area,
      area, region, north, south, east, west, downtown, central, city of, town of, village of, headquarters, hq
  `,
  locatives: words`in, near, from, out of, based in`,
  employment: words`
      full-time, full time, fulltime, part-time, part time, parttime, permanent, temporary, temp, fixed-term, fixed term,
      contract, contractor, contract-to-hire, freelance, freelancer, self-employed, self employed, independent, seasonal,
      casual, zero hours, zero-hours contract, internship, intern, apprenticeship, apprentice, traineeship, trainee, co-op,
      co-op term, work placement, placement, placement year, industrial placement, practicum, externship, work study,
      work-study, volunteer, voluntary, unpaid, pro bono, honorary, on call, per diem, locum, substitute, adjunct, tenured,
      tenure-track, visiting, interim, acting, secondment, summer job, student job, side job, agency work, shift work,
      night shift, w2, 1099, c2c, employee, hours per week, hrs/week, h/week, parental leave, maternity leave,
      paternity leave, sabbatical, gap year, career break, sick leave, unemployed, job seeking, military service,
      national service, civilian service, conscription
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
      phd, ph.d, ph. d, md, m.d, mba, msc, m.sc, bsc, b.sc, meng, m.eng, beng, b.eng, edd, ed.d, jd, j.d, esq, esq., jr,
      jr., sr, sr., ii, iii, iv, pe, p.e, p.eng, peng, eit, rn, bsn, b.s.n, msn, m.s.n, np, fnp, lpn, lcsw, lmft, dds, dmd,
      dvm, cpa, cfa, cma, pmp, phr, sphr, shrm-cp, mph, med, m.ed, ma, m.a, aia, riba, leed ap, cissp, frcs, frcp, fca,
      aca, acca, facp, pharmd, psyd, dnp, cnm, emt, ceng, c.eng, chartered engineer, obe, mbe, cbe, he/him, she/her,
      they/them
  `,
  greetings: words`i'm, im, i am, my name is, my name's, this is, hello i'm, hi i'm, name's`,
  conjunctions: words`and, or, with, as well as`,
  determiners: words`my, the, our, a, view, download`,
  genitives: words`of, for, by`,
  frequent: words`
      the, and, of, to, in, for, with, on, at, by, from, is, was, as, an, that, have, using, which, our,
      experience, education, skills, languages, summary, work, interests, present
  `,
}
