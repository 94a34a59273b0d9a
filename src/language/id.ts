import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const id: Vocabulary = {
  titles: {
    summary: words`
      profil, tentang saya, ringkasan, profil singkat, ringkasan profesional, tujuan karir, tujuan karier,
      profil diri, deskripsi diri, tujuan, profil profesional, ringkasan profil, tentang, objektif, ringkasan diri,
      sekilas tentang saya, perkenalan, siapa saya, deskripsi singkat, rangkuman, ringkasan karir
    `,
    experience: words`
      pengalaman, pengalaman kerja, pengalaman profesional, riwayat pekerjaan, riwayat kerja, pekerjaan,
      pengalaman magang, magang, karir, karier, pengalaman bekerja, riwayat karir, riwayat karier,
      pengalaman pekerjaan, perjalanan karir, pengalaman kerja dan magang, pengalaman kerja & magang,
      pengalaman kerja lapangan, praktik kerja lapangan, praktek kerja lapangan
    `,
    education: words`
      pendidikan, riwayat pendidikan, latar belakang pendidikan, pendidikan formal, pendidikan terakhir,
      latar belakang akademik, edukasi, riwayat akademik, jenjang pendidikan, akademik
    `,
    skills: words`
      keahlian, keterampilan, kemampuan, kompetensi, keahlian teknis, kemampuan teknis, teknologi,
      keterampilan teknis, skill, hard skill, soft skill, keahlian khusus, kemampuan komputer, kemampuan khusus,
      keahlian dan kemampuan, bahasa pemrograman, alat, keahlian utama, keahlian dan keterampilan, ketrampilan,
      keahlian komputer, bidang keahlian, kemampuan dan keahlian, keterampilan dan keahlian, skill dan kemampuan,
      kelebihan, kemampuan teknologi, keterampilan komputer, perangkat lunak
    `,
    projects: words`
      proyek, proyek pribadi, portofolio, projek, proyek pilihan, proyek saya, karya, proyek akademik, hasil karya
    `,
    contact: words`
      kontak, data pribadi, data diri, informasi pribadi, informasi kontak, identitas diri, hubungi saya, tautan,
      biodata, biodata diri, profil pribadi, identitas, media sosial, info kontak, kontak saya, informasi personal
    `,
    languages: words`
      bahasa, kemampuan bahasa, bahasa asing, keterampilan bahasa, kemampuan berbahasa, penguasaan bahasa,
      keahlian bahasa
    `,
    certifications: words`
      sertifikat, sertifikasi, pelatihan, kursus, pelatihan dan sertifikasi, sertifikasi dan pelatihan,
      seminar dan pelatihan, pendidikan non formal, kursus dan pelatihan, pendidikan nonformal, seminar,
      pelatihan dan kursus, pelatihan & sertifikasi, sertifikasi & pelatihan, pendidikan non-formal,
      lisensi dan sertifikasi, lisensi & sertifikasi, kursus dan sertifikasi, lokakarya
    `,
    publications: words`publikasi, karya tulis, publikasi ilmiah, artikel, karya ilmiah, penelitian`,
    talks: words`presentasi, pembicara, konferensi`,
    teaching: words`pengajaran, pengalaman mengajar, mengajar`,
    awards: words`
      penghargaan, prestasi, prestasi dan penghargaan, beasiswa, pencapaian, penghargaan dan prestasi,
      prestasi & penghargaan, penghargaan & prestasi, lomba, kejuaraan
    `,
    volunteering: words`
      organisasi, pengalaman organisasi, relawan, kegiatan, pengalaman relawan, kegiatan sukarela, riwayat organisasi,
      kegiatan sosial, organisasi dan kegiatan, keanggotaan, pengalaman berorganisasi, kepanitiaan,
      pengalaman kepanitiaan, pengalaman organisasi dan kepanitiaan, kegiatan organisasi, aktivitas,
      kegiatan ekstrakurikuler, ekstrakurikuler, pengalaman sukarelawan, volunter
    `,
    interests: words`minat, hobi, minat dan hobi, hobi dan minat, ketertarikan, kegemaran`,
    references: words`referensi, rekomendasi`,
    other: words`lain-lain, informasi tambahan, lainnya, keterangan lain, informasi lain`,
  },
  titleWords: {
    experience: words`pengalaman, pekerjaan, magang`,
    education: words`pendidikan`,
    skills: words`keahlian, keterampilan, kemampuan, kompetensi`,
    projects: words`proyek, portofolio`,
    contact: words`kontak`,
    languages: words`bahasa`,
    certifications: words`sertifikat, sertifikasi, pelatihan, kursus`,
    publications: words`publikasi`,
    awards: words`penghargaan, prestasi`,
    volunteering: words`organisasi, relawan, kepanitiaan`,
    interests: words`minat, hobi`,
    references: words`referensi`,
  },
  documents: words`daftar riwayat hidup, riwayat hidup, resume saya, cv saya, daftar riwayat hidup saya`,
  labels: {
    name: words`nama, nama lengkap, nama panggilan`,
    email: words`email, e-mail, surel, alamat email`,
    phone: words`
      telepon, telp, no. telepon, no. hp, nomor telepon, hp, no hp, no. telp, nomor hp, no telepon, handphone,
      telepon/hp, nomor handphone, no telp, no. handphone, wa, ponsel
    `,
    address: words`
      alamat, kota, domisili, tempat tinggal, lokasi, alamat rumah, alamat domisili, alamat sekarang, alamat ktp
    `,
    website: words`situs, situs web, laman, portofolio`,
    birth: words`
      tanggal lahir, tempat lahir, tempat tanggal lahir, ttl, usia, umur, jenis kelamin, agama, kewarganegaraan,
      status, status pernikahan, tempat/tanggal lahir, tempat/tgl lahir, tempat dan tanggal lahir, status perkawinan,
      tinggi badan
    `,
    period: words`
      periode, tanggal, tahun, waktu, lama bekerja, masa kerja, tahun lulus, durasi, tahun masuk, lama kerja,
      periode kerja
    `,
    role: words`posisi, jabatan, peran, posisi terakhir, sebagai`,
    organization: words`
      perusahaan, nama perusahaan, institusi, universitas, sekolah, instansi, lembaga, kampus, perguruan tinggi,
      nama sekolah, tempat kerja
    `,
    client: words`klien`,
    location: words`lokasi, tempat, kota`,
    degree: words`jurusan, gelar, program studi, fakultas, prodi, jenjang, bidang studi, konsentrasi, pendidikan`,
    headline: words`profesi, posisi yang dilamar, posisi, pekerjaan`,
    aside: words`
      tanggung jawab, deskripsi, deskripsi pekerjaan, tugas, teknologi, alat, pencapaian, ipk, nilai, proyek, skripsi,
      judul skripsi, uraian pekerjaan, tugas dan tanggung jawab, tugas utama, prestasi, hasil, jobdesk, keterangan,
      teknologi yang digunakan, tugas akhir, nilai akhir, lulus, deskripsi kerja, job desk
    `,
  },
  months: [
    words`januari, jan`,
    words`februari, feb, pebruari`,
    words`maret, mar`,
    words`april, apr`,
    words`mei`,
    words`juni, jun`,
    words`juli, jul`,
    words`agustus, agu, agt, ags, agust`,
    words`september, sep, sept`,
    words`oktober, okt`,
    words`november, nov, nopember`,
    words`desember, des`,
  ],
  open: words`
    sekarang, saat ini, kini, hingga kini, sekarang ini, sampai sekarang, hingga sekarang, hingga saat ini,
    sampai saat ini, masih aktif, masih bekerja, skrg, masih berjalan, sedang berjalan
  `,
  dateWords: {
    early: words`awal`,
    mid: words`pertengahan`,
    late: words`akhir`,
    quarter: words`kuartal, triwulan`,
    term: words`semester`,
    schoolYear: words`tahun ajaran, tahun akademik`,
    and: words`dan`,
  },
  since: words`sejak, mulai, sejak tahun, terhitung sejak`,
  until: words`sampai, hingga, sampai dengan, s/d, s.d, sd`,
  from: words`dari, dari tahun, tahun, antara`,
  dateNotes: words`lulus, lulus tahun, perkiraan lulus`,
  roles: words`
    insinyur, pengembang, pengembang perangkat lunak, pengembang web, pemrogram, programmer, analis, arsitek,
    administrator, admin, staf, staff administrasi, staff it, it staff, staff accounting, staff admin, staff gudang,
    staff keuangan, staff marketing, staf administrasi, staf it, kepala, kepala bagian, kepala cabang, kepala toko,
    ketua, wakil ketua, manajer, manajer proyek, asisten, asisten manajer, asisten dosen, asisten laboratorium,
    direktur, direktur utama, wakil direktur, supervisor, penyelia, koordinator, konsultan, spesialis, ahli, teknisi,
    magang, peserta magang, praktikan, relawan, anggota, sekretaris, bendahara, akuntan, staf akuntansi,
    staf keuangan, auditor, kasir, pramuniaga, penjual, tenaga penjual, sales, sales marketing, tenaga pemasaran,
    staf gudang, kepala gudang, petugas gudang, sopir, supir, pengemudi, kurir, koki, juru masak, pelayan, pramusaji,
    barista, resepsionis, petugas, petugas kebersihan, satpam, tukang listrik, mekanik, montir, tukang kayu, tukang,
    juru las, operator, operator produksi, buruh, pekerja, mandor, karyawan, pegawai, dokter, dokter gigi, perawat,
    bidan, apoteker, asisten apoteker, psikolog, fisioterapis, dokter hewan, guru, guru honorer, guru les, dosen,
    pengajar, tentor, instruktur, peneliti, asisten peneliti, pengacara, advokat, notaris, hakim, jaksa, desainer,
    desainer grafis, ilustrator, penulis, penulis konten, editor, jurnalis, wartawan, reporter, fotografer,
    videografer, penerjemah, pustakawan, pendiri, salah satu pendiri, pemilik, wirausaha, wiraswasta, pekerja lepas,
    pelatih, polisi, tentara, pemadam kebakaran, penjahit, penata rambut, pemandu wisata, perencana, pengawas,
    panitia, mahasiswa magang, kepala sekolah, penanggung jawab, perwakilan, ahli gizi, analis data, surveyor, teller,
    drafter, pranata komputer
  `,
  degrees: words`
    sarjana, magister, doktor, diploma iii, diploma, s1 teknik, s1 sistem, s1 informatika, s1 akuntansi, s1 manajemen,
    s1 ilmu, s1 pendidikan, s1 ekonomi, d3 teknik, d3 manajemen, d3 akuntansi, d4 teknik, d-iii, s.kom, s.pd, m.kom,
    m.pd, strata 1, strata satu, jurusan, program studi, teknik informatika, sistem informasi, ilmu komputer,
    teknik elektro, teknik mesin, teknik sipil, manajemen, akuntansi, ilmu komunikasi, ijazah, mahasiswa, mahasiswi,
    skripsi, rekayasa perangkat lunak, teknik komputer dan jaringan, manajemen informatika, rekayasa, teknik industri
  `,
  legalForms: words`pt, tbk, persero, perseroan`,
  employerWords: words`
      perusahaan, bank, yayasan, koperasi, kementerian, dinas, badan, lembaga, rumah sakit, rsud, klinik,
      puskesmas, apotek, toko, restoran, rumah makan, kantor, kantor akuntan publik, pabrik, percetakan, penerbit,
      pemerintah, kelurahan, kecamatan, kabupaten, himpunan mahasiswa, himpunan, bem, karang taruna, bumn, firma,
      bengkel, supermarket, komunitas, ikatan, unit kegiatan mahasiswa, ukm, organisasi siswa, osis
  `,
  employers: words`
      telkom, telkom indonesia, gojek, tokopedia, bukalapak, traveloka, pertamina, astra, indomaret, alfamart
  `,
  schools: words`
    universitas, institut, institut teknologi, politeknik, sekolah tinggi, sekolah, akademi, sma, smk, smp, sman,
    smkn, smpn, sma negeri, smk negeri, smp negeri, sd negeri, sdn, fakultas, ugm, itb, universitas indonesia, stmik,
    stie, madrasah, pesantren, kampus, binus, unpad, undip, uin, taman kanak-kanak, sekolah dasar,
    sekolah menengah atas, sekolah menengah kejuruan, dicoding
  `,
  units: words`
    divisi, departemen, bagian, bidang, unit, seksi, fakultas, jurusan, program studi, prodi, tim, cabang,
    kantor cabang, laboratorium, ugd, igd, icu, dapur, resepsionis, keuangan, hrd
  `,
  countries: words`
    jepang, singapura, indonesia, malaysia, thailand, vietnam, filipina, tiongkok, cina, korea selatan,
    australia, belanda, inggris, jerman, amerika serikat
  `,
  placeWords: words`jalan, jl, jl., gang, rt, rw, desa, kota, provinsi, kode pos, dekat, blok, perumahan`,
  workModes: words`
    jarak jauh, kerja jarak jauh, dari rumah, kerja dari rumah, wfh, wfo, hybrid, daring, luring
  `,
  regions: words`
    jawa barat, jawa timur, jawa tengah, banten, bali, sumatera utara, sumatera barat, sulawesi selatan,
    kalimantan timur, lampung, riau, aceh, papua
  `,
  cities: words`
    bandung, surabaya, semarang, medan, bekasi, tangerang, depok, bogor, makassar, denpasar, palembang, malang,
    surakarta, sleman, batam, pekanbaru, padang, lampung, bandar lampung, pontianak, balikpapan, samarinda,
    banjarmasin, manado, cirebon, tasikmalaya, sukabumi, karawang, cikarang, purwokerto, magelang, klaten, kudus,
    kediri, jember, sidoarjo, gresik, mataram, kupang, ambon, jayapura, banda aceh, jambi, bengkulu, cilegon,
    serang, purwakarta, tegal, pekalongan, banyuwangi, madiun, bantul, yogyakarta, jogja, jogjakarta,
    jakarta selatan, jakarta barat, jakarta pusat, jakarta timur, jakarta utara, dki jakarta, solo
  `,
  connectives: words`di, pada, untuk`,
  employment: words`
    penuh waktu, paruh waktu, kontrak, tetap, karyawan tetap, karyawan kontrak, magang, pkl,
    praktik kerja lapangan, lepas, pekerja lepas, freelance, harian lepas, honorer, outsourcing, sukarela,
    relawan, sukarelawan, paruh-waktu, cuti melahirkan, masa percobaan, wiraswasta, full-time, part-time
  `,
  honours: words`
    cumlaude, cum laude, dengan pujian, sangat memuaskan, memuaskan, ipk, nilai, nilai rata-rata, beasiswa,
    lulusan terbaik, peringkat, juara
  `,
  sentenceOpeners: words`
    bertanggung jawab, bertanggung jawab atas, bertugas, mengembangkan, merancang, membuat, membangun, mengelola,
    memimpin, mengatur, mengkoordinasikan, merencanakan, melaksanakan, melakukan, membantu, menangani, melayani,
    menjual, mengajar, melatih, membimbing, menganalisis, memeriksa, mengawasi, merawat, memperbaiki, menulis,
    menerjemahkan, meneliti, berpartisipasi, bekerja sama, bekerja, meningkatkan, menyusun, menyiapkan, tugas,
    saya, pengalaman
  `,
  greetings: words`saya, nama saya, halo saya, perkenalkan saya`,
  conjunctions: words`dan, atau, dengan`,
  frequent: words`
      dan, di, yang, untuk, dengan, dari, pada, dalam, adalah, pengalaman, pendidikan, keahlian, bahasa,
      sekarang
  `,
}
