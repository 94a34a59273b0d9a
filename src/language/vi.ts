import { bareLists } from './spellings.ts'
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

/** "tháng 3", "tháng 03". */
function month(number: number): readonly string[] {
  const digits = [...new Set([String(number), String(number).padStart(2, '0')])]
  return digits.flatMap((digit) => [`tháng ${digit}`, `thang ${digit}`])
}

export const vi: Vocabulary = {
  titles: bareLists({
    summary: words`
      giới thiệu, giới thiệu bản thân, mục tiêu nghề nghiệp, tóm tắt, về tôi, mục tiêu, giới thiệu chung, tổng quan,
      đôi nét về bản thân, hồ sơ cá nhân, tự giới thiệu, định hướng nghề nghiệp, mục tiêu công việc, về bản thân,
      bản thân, tóm tắt bản thân, tóm tắt kinh nghiệm, mô tả bản thân
    `,
    experience: words`
      kinh nghiệm, kinh nghiệm làm việc, kinh nghiệm nghề nghiệp, quá trình làm việc, quá trình công tác,
      kinh nghiệm công việc, công việc, lịch sử làm việc, kinh nghiệm thực tập, thực tập, kinh nghiệm chuyên môn,
      kinh nghiệm thực tế, quá trình công tác và kinh nghiệm, kinh nghiệm việc làm
    `,
    education: words`
      học vấn, trình độ học vấn, giáo dục, quá trình học tập, trình độ, đào tạo, học tập, quá trình đào tạo,
      trình độ chuyên môn, học vấn và bằng cấp, bằng cấp, quá trình học vấn
    `,
    skills: words`
      kỹ năng, kĩ năng, kỹ năng chuyên môn, kỹ năng mềm, các kỹ năng, công nghệ, kỹ năng kỹ thuật, năng lực,
      kỹ năng cá nhân, kỹ năng nghề nghiệp, ngôn ngữ lập trình, kỹ năng tin học, tin học, công cụ, kỹ năng chính,
      kỹ năng khác, điểm mạnh, kiến thức, chuyên môn, kĩ năng chuyên môn, kĩ năng mềm, kỹ năng và công nghệ,
      kỹ năng nổi bật, tin học văn phòng, kỹ năng công nghệ, trình độ tin học
    `,
    projects: words`
      dự án, các dự án, dự án cá nhân, dự án tiêu biểu, dự án đã tham gia, dự án đã thực hiện, sản phẩm, đồ án,
      dự án nổi bật, các dự án đã tham gia
    `,
    contact: words`
      liên hệ, thông tin cá nhân, thông tin liên hệ, thông tin, thông tin liên lạc, liên lạc, thông tin chung,
      liên kết, mạng xã hội, chi tiết liên hệ
    `,
    languages: words`
      ngôn ngữ, ngoại ngữ, trình độ ngoại ngữ, kỹ năng ngôn ngữ, kỹ năng ngoại ngữ, tiếng anh, khả năng ngoại ngữ
    `,
    certifications: words`
      chứng chỉ, các chứng chỉ, khóa học, chứng chỉ và khóa học, chứng nhận, khoá học, bằng cấp và chứng chỉ,
      các khóa học, chứng chỉ khác, khóa đào tạo, bằng cấp chứng chỉ, bằng cấp & chứng chỉ, khóa học và chứng chỉ
    `,
    publications: words`bài báo, công bố khoa học, ấn phẩm, công trình nghiên cứu, bài viết, xuất bản`,
    talks: words`thuyết trình, hội thảo, diễn thuyết`,
    teaching: words`giảng dạy, kinh nghiệm giảng dạy`,
    awards: words`
      giải thưởng, thành tích, thành tựu, danh hiệu và giải thưởng, danh hiệu, khen thưởng, học bổng,
      giải thưởng và thành tích, thành tích và giải thưởng, thành tích nổi bật, danh hiệu và khen thưởng,
      danh hiệu & giải thưởng
    `,
    volunteering: words`
      hoạt động, hoạt động ngoại khóa, tình nguyện, hoạt động tình nguyện, hoạt động xã hội, hoạt động ngoại khoá,
      các hoạt động, hoạt động cộng đồng, hoạt động đoàn thể
    `,
    interests: words`sở thích, sở thích cá nhân, mối quan tâm`,
    references: words`người tham chiếu, người giới thiệu, tham chiếu, thông tin tham chiếu, người liên hệ`,
    other: words`khác, thông tin thêm, thông tin bổ sung, thông tin khác, bổ sung, ghi chú`,
  }),
  titleWords: bareLists({
    experience: words`kinh nghiệm`,
    education: words`học vấn`,
    skills: words`kỹ năng, kĩ năng`,
    projects: words`dự án`,
    contact: words`liên hệ`,
    languages: words`ngoại ngữ, ngôn ngữ`,
    certifications: words`chứng chỉ, khóa học`,
    awards: words`giải thưởng, thành tích, danh hiệu`,
    volunteering: words`tình nguyện, ngoại khóa`,
    interests: words`sở thích`,
  }),
  documents: words`sơ yếu lý lịch, hồ sơ xin việc, lý lịch cá nhân, sơ yếu lí lịch, hồ sơ năng lực`,
  labels: bareLists({
    name: words`họ tên, họ và tên, tên, họ & tên`,
    email: words`email, e-mail, thư điện tử, hòm thư`,
    phone: words`điện thoại, số điện thoại, sđt, đt, di động, điện thoại di động, sdt, số đt`,
    address: words`địa chỉ, nơi ở, thành phố, nơi ở hiện tại, chỗ ở hiện tại, quê quán, địa chỉ hiện tại, chỗ ở`,
    website: words`trang web, trang cá nhân, website cá nhân`,
    birth: words`
      ngày sinh, sinh ngày, năm sinh, giới tính, tuổi, quốc tịch, tình trạng hôn nhân, nơi sinh, ngày tháng năm sinh,
      dân tộc
    `,
    period: words`
      thời gian, giai đoạn, thời gian làm việc, năm, ngày, năm tốt nghiệp, thời gian học, niên khóa, từ - đến
    `,
    role: words`vị trí, chức vụ, chức danh, vai trò, vị trí công việc, vị trí làm việc`,
    organization: words`
      công ty, tên công ty, đơn vị, trường, tổ chức, trường học, cơ quan, đơn vị công tác, nơi làm việc,
      trường đại học, tên trường
    `,
    client: words`khách hàng`,
    location: words`địa điểm, nơi làm việc`,
    degree: words`chuyên ngành, ngành, bằng cấp, ngành học, trình độ, khoa, bằng`,
    headline: words`nghề nghiệp, vị trí ứng tuyển, vị trí`,
    aside: words`
      nhiệm vụ, mô tả, mô tả công việc, công nghệ, công cụ, thành tích, thành tựu, dự án, điểm trung bình, xếp loại,
      công việc chính, trách nhiệm, công nghệ sử dụng, loại tốt nghiệp, số thành viên, tên dự án, vai trò trong dự án,
      quy mô, khoá luận, khóa luận, đề tài, tốt nghiệp loại, mô tả dự án, số lượng thành viên, kết quả, gpa, điểm tb
    `,
  }),
  months: Array.from({ length: 12 }, (_, index) => month(index + 1)),
  seasons: words`mùa xuân, mùa hè, mùa thu, mùa đông`,
  open: words`
    nay, hiện tại, hiện nay, bây giờ, đến nay, đến hiện tại, cho đến nay, tới nay, hien tai, hien nay, den nay,
    đang học, đang làm, đến hiện nay, đang làm việc, thời điểm hiện tại
  `,
  since: words`từ, từ năm, bắt đầu từ`,
  until: words`đến, tới, đến năm, cho đến`,
  from: words`từ`,
  dateNotes: words`dự kiến, tốt nghiệp, dự kiến tốt nghiệp`,
  roles: words`
    kỹ sư, kĩ sư, kỹ sư phần mềm, lập trình viên, nhà phát triển, nhân viên, nhân viên kinh doanh, nhân viên bán hàng,
    nhân viên văn phòng, chuyên viên, trưởng phòng, phó phòng, trưởng nhóm, nhóm trưởng, trưởng bộ phận, giám đốc,
    phó giám đốc, tổng giám đốc, quản lý, quản lí, quản đốc, quản trị viên, quản trị hệ thống, giám sát,
    điều phối viên, tư vấn viên, chuyên gia, cố vấn, kiến trúc sư, phân tích viên, chuyên viên phân tích,
    kiểm thử viên, thực tập sinh, thực tập, trợ lý, trợ giảng, trợ lí, cộng tác viên, tình nguyện viên, thư ký,
    thư kí, kế toán, kế toán trưởng, kế toán viên, kiểm toán viên, kiểm toán, thủ quỹ, thu ngân, thủ kho, lễ tân,
    nhân viên lễ tân, nhân viên phục vụ, bồi bàn, pha chế, đầu bếp, phụ bếp, bếp trưởng, tài xế, lái xe,
    nhân viên giao hàng, nhân viên bảo vệ, tạp vụ, công nhân, thợ điện, thợ hàn, thợ máy, thợ may, thợ, kỹ thuật viên,
    kĩ thuật viên, nhân viên vận hành, tổ trưởng, bác sĩ, bác sỹ, y tá, điều dưỡng, dược sĩ, dược sỹ, nha sĩ,
    nữ hộ sinh, giáo viên, giảng viên, gia sư, nghiên cứu viên, nghiên cứu sinh, giáo sư, phó giáo sư, hiệu trưởng,
    luật sư, chuyên viên pháp lý, công chứng viên, thẩm phán, nhà báo, phóng viên, biên tập viên, biên dịch viên,
    phiên dịch viên, phiên dịch, thông dịch viên, nhiếp ảnh gia, nhân viên thiết kế, nhà thiết kế, thiết kế đồ họa,
    họa sĩ, công an, cảnh sát, bộ đội, sĩ quan, nhà sáng lập, người sáng lập, đồng sáng lập, sáng lập, chủ tịch,
    phó chủ tịch, chủ nhiệm, chủ cửa hàng, cửa hàng trưởng, thành viên, trưởng ban, phó ban, bí thư, lớp trưởng,
    hướng dẫn viên, huấn luyện viên, đại diện kinh doanh, đại diện bán hàng, cán bộ, điện thoại viên,
    chăm sóc khách hàng, nhân viên chăm sóc khách hàng, nhân viên marketing, chuyên viên marketing,
    chuyên viên nhân sự, nhân viên nhân sự, nhân viên lập trình
  `,
  degrees: words`
    cử nhân, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ, bằng kỹ sư, kỹ sư công nghệ thông tin, công nghệ thông tin,
    khoa học máy tính, chuyên ngành, tốt nghiệp, bằng đại học, bằng cao đẳng, trung cấp, trung học phổ thông,
    sinh viên, ngành, quản trị kinh doanh, kỹ thuật phần mềm, hệ thống thông tin, bằng cử nhân, bằng tốt nghiệp,
    tú tài, hệ chính quy, đồ án tốt nghiệp, an toàn thông tin, tài chính ngân hàng, ngôn ngữ anh
  `,
  legalForms: words`công ty, công ty tnhh, công ty cổ phần, cty, tnhh, cổ phần`,
  employerWords: words`
      tập đoàn, ngân hàng, tổng công ty, doanh nghiệp, bệnh viện, phòng khám, nhà thuốc, nhà hàng, khách sạn,
      cửa hàng, siêu thị, trung tâm, sở giáo dục, bộ giáo dục, bộ tài chính, ủy ban nhân dân, ubnd, nhà máy,
      xí nghiệp, chi nhánh, viện nghiên cứu, văn phòng, văn phòng luật sư, quán cà phê, câu lạc bộ, clb,
      nhà xuất bản, hợp tác xã, hiệp hội
  `,
  employers: words`fpt, viettel, vnpt, vng, vingroup, vinamilk, vietcombank, techcombank, tiki, shopee`,
  schools: words`
    đại học, trường đại học, học viện, cao đẳng, trường cao đẳng, trường, trường thpt, thpt, trung học phổ thông,
    trung học cơ sở, tiểu học, đh, đhqg, viện, bách khoa, đại học bách khoa, đại học quốc gia, trung tâm anh ngữ,
    trung tâm ngoại ngữ, mầm non, dai hoc
  `,
  units: words`
    phòng, phòng kinh doanh, phòng nhân sự, phòng kế toán, ban, bộ phận, khoa, bộ môn, viện, tổ, nhóm, trung tâm,
    chi nhánh, phân xưởng, tiểu đoàn, đại đội
  `,
  countries: words`
    việt nam, viet nam, nhật bản, hàn quốc, trung quốc, mỹ, hoa kỳ, anh, pháp, đức, úc, singapore, thái lan,
    malaysia, đài loan, canada
  `,
  placeWords: words`
    đường, phố, phường, quận, huyện, tỉnh, thành phố, tp, xã, số nhà, ngõ, gần, khu, khu vực
  `,
  workModes: words`làm việc từ xa, từ xa, tại nhà, trực tuyến, kết hợp, tại văn phòng`,
  cities: words`
    đà nẵng, da nang, danang, hải phòng, cần thơ, huế, nha trang, biên hòa, bình dương, đồng nai, vũng tàu,
    đà lạt, quy nhơn, buôn ma thuột, hạ long, bắc ninh, hải dương, thái nguyên, nam định, thanh hóa, nghệ an,
    quảng ninh, hưng yên, long an, tiền giang, khánh hòa, thủ đức, quận 1, cầu giấy, thủ dầu một, quảng nam,
    bến tre, an giang, hà nội, ha noi, tp. hồ chí minh, tp.hồ chí minh, tp hồ chí minh, tp.hcm, tp. hcm, tphcm,
    tp hcm, hcm, thành phố hồ chí minh, hồ chí minh, ho chi minh, sài gòn, vinh
  `,
  connectives: words`tại, ở, cho`,
  dateWords: {
    of: words`năm`,
    early: words`đầu năm, đầu`,
    mid: words`giữa năm, giữa`,
    late: words`cuối năm, cuối`,
    quarter: words`quý`,
    term: words`học kỳ, kỳ`,
    fiscalYear: words`năm tài chính`,
    schoolYear: words`năm học`,
    and: words`và`,
  },
  employment: words`
    toàn thời gian, bán thời gian, thực tập, thực tập sinh, thời vụ, hợp đồng, cộng tác viên, tự do, làm tự do,
    freelance, tình nguyện, tình nguyện viên, thử việc, nghỉ thai sản, nghĩa vụ quân sự, part-time, full-time
  `,
  honours: words`
    loại giỏi, loại khá, loại xuất sắc, xuất sắc, giỏi, khá, trung bình khá, thủ khoa, á khoa, học bổng,
    điểm trung bình, gpa, xếp loại, bằng giỏi, bằng khá
  `,
  sentenceOpeners: words`
    chịu trách nhiệm, phụ trách, phát triển, xây dựng, thiết kế, quản lý, lập kế hoạch, tổ chức, triển khai,
    thực hiện, hỗ trợ, tư vấn, chăm sóc, bán hàng, giảng dạy, đào tạo, hướng dẫn, phân tích, kiểm tra, giám sát,
    bảo trì, sửa chữa, viết, dịch, nghiên cứu, tham gia, phối hợp, làm việc với, làm việc, đạt, tăng, giảm,
    tối ưu, nhiệm vụ, mô tả công việc, tôi, có kinh nghiệm
  `,
  greetings: words`tôi là, tôi tên là, tên tôi là, xin chào tôi là, mình là`,
  conjunctions: words`và, hoặc, với`,
  frequent: words`
      và, của, các, cho, với, trong, là, được, một, kinh, nghiệm, học, vấn, kỹ, năng, ngôn, ngữ, dự, án
  `,
}
