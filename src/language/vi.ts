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
    chuyên viên nhân sự, nhân viên nhân sự, nhân viên lập trình, bác sĩ đa khoa, bác sĩ nội trú, bác sĩ chuyên khoa,
    bác sĩ thú y, bác sĩ răng hàm mặt, điều dưỡng viên, điều dưỡng trưởng, hộ lý, hộ sinh, kỹ thuật viên xét nghiệm,
    kỹ thuật viên vật lý trị liệu, chuyên viên tâm lý, chuyên gia tâm lý, nhà tâm lý học, chuyên viên dinh dưỡng,
    nhân viên công tác xã hội, nhân viên y tế, trình dược viên, dược tá, bảo mẫu, cô nuôi, giáo viên mầm non,
    giáo viên tiểu học, giáo viên trung học, giáo viên chủ nhiệm, giáo viên tiếng anh, giáo viên toán,
    giáo viên thể dục, giáo viên âm nhạc, giảng viên chính, giảng viên thỉnh giảng, trưởng khoa, phó khoa,
    phó trưởng khoa, trưởng bộ môn, hiệu phó, phó hiệu trưởng, nhà nghiên cứu, trợ lý nghiên cứu, trợ lý giảng dạy,
    nhà khoa học, chuyên viên đào tạo, giáo vụ, tổng phụ trách, huấn luyện viên thể hình, huấn luyện viên cá nhân,
    trọng tài, vận động viên, thợ hồ, thợ nề, thợ xây, thợ sơn, thợ mộc, thợ ống nước, thợ tiện, thợ phay, thợ cơ khí,
    thợ sửa xe, thợ sửa chữa, thợ lắp ráp, thợ điện lạnh, thợ nail, thợ làm bánh, thợ cắt tóc, thợ rèn, thợ mỏ,
    thợ in, thợ kim hoàn, thợ giày, công nhân may, công nhân sản xuất, công nhân xây dựng, công nhân đóng gói,
    công nhân vận hành, lao động phổ thông, chuyền trưởng, chuyền phó, tổ phó, ca trưởng, trưởng ca, trưởng chuyền,
    đội trưởng, chỉ huy trưởng, chỉ huy phó, giám sát công trình, giám sát thi công, giám sát kỹ thuật,
    giám sát sản xuất, kỹ sư xây dựng, kỹ sư cơ khí, kỹ sư điện, kỹ sư hóa, kỹ sư nông nghiệp, kỹ sư cầu nối,
    kỹ sư cầu đường, kỹ sư thiết kế, kỹ sư chất lượng, kỹ sư sản xuất, kỹ sư quy trình, kỹ sư dữ liệu, kỹ sư kiểm thử,
    kỹ sư hệ thống, kỹ sư mạng, kỹ sư bảo trì, kỹ sư trưởng, nhân viên kỹ thuật, nhân viên bảo trì, nhân viên qc,
    nhân viên qa, nhân viên kcs, nhân viên kiểm tra chất lượng, nhân viên vận hành máy, họa viên, họa viên kiến trúc,
    trắc địa viên, dự toán viên, bếp phó, bếp chính, bếp bánh, phụ bàn, nhân viên phục vụ bàn, nhân viên pha chế,
    nhân viên bếp, nhân viên buồng phòng, quản lý nhà hàng, quản lý khách sạn, tiếp viên, tiếp viên hàng không,
    phi công, thuyền trưởng, thuyền viên, thủy thủ, lái tàu, tài xế xe tải, tài xế công nghệ, shipper, bưu tá,
    nhân viên kho, quản lý kho, phụ kho, nhân viên điều phối, nhân viên xuất nhập khẩu, nhân viên chứng từ,
    nhân viên giao nhận, nhân viên logistics, nhân viên mua hàng, trưởng phòng mua hàng, hướng dẫn viên du lịch,
    nhân viên điều hành tour, cửa hàng phó, quản lý cửa hàng, quản lý bán hàng, quản lý khu vực, giám sát bán hàng,
    giám đốc kinh doanh, giám đốc bán hàng, trưởng phòng kinh doanh, trưởng nhóm kinh doanh, nhân viên sale,
    nhân viên sales, nhân viên telesales, nhân viên tư vấn, nhân viên tư vấn bán hàng, tư vấn bán hàng,
    tư vấn tài chính, chuyên viên tư vấn, chuyên viên tư vấn tài chính, chuyên viên quan hệ khách hàng,
    chuyên viên khách hàng cá nhân, chuyên viên khách hàng doanh nghiệp, chuyên viên tín dụng, cán bộ tín dụng,
    nhân viên tín dụng, giao dịch viên, kiểm soát viên, thẩm định viên, môi giới, môi giới bất động sản,
    chuyên viên môi giới, đại lý bảo hiểm, nhân viên tổng đài, tổng đài viên, trưởng phòng marketing,
    giám đốc marketing, chuyên viên truyền thông, chuyên viên pr, chuyên viên nội dung, chuyên viên seo,
    chuyên viên quảng cáo, biên tập nội dung, sáng tạo nội dung, người viết nội dung, quản trị fanpage,
    quản trị website, kế toán tổng hợp, kế toán thuế, kế toán công nợ, kế toán kho, kế toán thanh toán,
    kế toán bán hàng, kế toán nội bộ, kế toán giá thành, trợ lý kiểm toán, kiểm toán nội bộ, giám đốc tài chính,
    trưởng phòng tài chính, phân tích tài chính, chuyên viên phân tích dữ liệu, chuyên viên phân tích kinh doanh,
    trưởng phòng nhân sự, giám đốc nhân sự, chuyên viên tuyển dụng, nhân viên tuyển dụng, nhân viên hành chính,
    nhân viên hành chính nhân sự, hành chính nhân sự, hành chính văn phòng, trợ lý giám đốc, trợ lý tổng giám đốc,
    thư ký giám đốc, nhân viên văn thư, nhân viên nhập liệu, nhân viên lưu trữ, luật gia, trợ lý luật sư,
    thư ký tòa án, kiểm sát viên, chấp hành viên, điều tra viên, trưởng phòng pháp chế, công chức, viên chức,
    chuyên viên chính, chủ tịch xã, bí thư đoàn, phó bí thư, ủy viên, đại biểu, trưởng thôn, cán bộ xã, cán bộ dự án,
    chiến sĩ, binh sĩ, hạ sĩ, trung sĩ, thượng sĩ, thiếu úy, trung úy, thượng úy, đại úy, thiếu tá, trung tá,
    thượng tá, đại tá, tiểu đội trưởng, trung đội trưởng, đại đội trưởng, lính cứu hỏa, vệ sĩ, nhân viên an ninh,
    nhân viên vệ sinh, nhân viên tạp vụ, giúp việc, người giúp việc, nông dân, ngư dân, làm vườn,
    chuyên viên trang điểm, chuyên viên chăm sóc da, diễn viên, đạo diễn, trợ lý đạo diễn, biên kịch, quay phim,
    dựng phim, nhà quay phim, kỹ thuật viên âm thanh, ca sĩ, nhạc sĩ, nhạc công, vũ công, biên đạo, nhạc trưởng,
    dẫn chương trình, người dẫn chương trình, phát thanh viên, thư ký tòa soạn, tổng biên tập, phó tổng biên tập,
    nhà văn, nhà thơ, cộng tác viên báo chí, nhà thiết kế thời trang, nhà thiết kế đồ họa, thiết kế nội thất,
    chuyên viên thiết kế, họa sĩ minh họa, người mẫu, thủ thư, linh mục, mục sư, lập trình viên web,
    lập trình viên java, lập trình viên php, lập trình viên .net, lập trình viên android, lập trình viên ios,
    lập trình viên frontend, lập trình viên backend, lập trình viên full stack, trưởng nhóm lập trình,
    trưởng nhóm kỹ thuật, giám đốc công nghệ, giám đốc kỹ thuật, giám đốc sản xuất, giám đốc dự án,
    giám đốc điều hành, giám đốc chi nhánh, giám đốc vận hành, quản lý dự án, quản lý sản phẩm, quản lý sản xuất,
    quản lý chất lượng, nhân viên it, nhân viên hỗ trợ kỹ thuật, trưởng phòng it, trưởng phòng kỹ thuật,
    chuyên viên it, quản trị mạng, quản trị cơ sở dữ liệu, chủ doanh nghiệp, chủ quán, chủ shop,
    chủ tịch hội đồng quản trị, phó tổng giám đốc, trưởng dự án, trưởng đại diện, trưởng chi nhánh, trưởng văn phòng,
    phó trưởng phòng, phó nhóm, nhân viên chính thức, nhân viên thời vụ, nhân viên bán thời gian, nhân viên thử việc,
    thực tập sinh kế toán, thực tập sinh marketing, cộng tác viên bán hàng, chủ nhiệm câu lạc bộ, phó chủ nhiệm,
    trưởng ban truyền thông, trưởng ban tổ chức
  `,
  degrees: words`
    cử nhân, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ, bằng kỹ sư, kỹ sư công nghệ thông tin, công nghệ thông tin,
    khoa học máy tính, chuyên ngành, tốt nghiệp, bằng đại học, bằng cao đẳng, trung cấp, trung học phổ thông,
    sinh viên, ngành, quản trị kinh doanh, kỹ thuật phần mềm, hệ thống thông tin, bằng cử nhân, bằng tốt nghiệp,
    tú tài, hệ chính quy, đồ án tốt nghiệp, an toàn thông tin, tài chính ngân hàng, ngôn ngữ anh, kỹ sư xây dựng,
    cử nhân kinh tế, cử nhân luật, cử nhân sư phạm, cử nhân cao đẳng, bác sĩ đa khoa, bằng thạc sĩ, bằng tiến sĩ,
    bằng trung cấp, bằng nghề, bằng tốt nghiệp thpt, tốt nghiệp thpt, tốt nghiệp đại học, chứng chỉ hành nghề,
    chứng chỉ sư phạm, văn bằng 2, hệ vừa học vừa làm, tại chức, liên thông, vừa học vừa làm, trung cấp chuyên nghiệp,
    cao đẳng nghề, sơ cấp, chuyên khoa 1, chuyên khoa i, quản trị nhân lực, quản trị khách sạn, quản trị du lịch,
    kinh tế đối ngoại, kinh doanh quốc tế, thương mại quốc tế, thương mại điện tử, kế toán - kiểm toán,
    kế toán kiểm toán, tài chính - ngân hàng, luật kinh tế, ngôn ngữ trung, ngôn ngữ nhật, ngôn ngữ hàn, sư phạm toán,
    sư phạm tiếng anh, giáo dục tiểu học, giáo dục mầm non, công tác xã hội, tâm lý học, xã hội học,
    truyền thông đa phương tiện, quan hệ công chúng, thiết kế đồ họa, kỹ thuật xây dựng,
    xây dựng dân dụng và công nghiệp, cơ điện tử, điện tử viễn thông, điện công nghiệp, tự động hóa,
    điều khiển và tự động hóa, công nghệ ô tô, công nghệ thực phẩm, công nghệ sinh học, công nghệ hóa học, y đa khoa,
    dược học, quản lý đất đai, logistics và quản lý chuỗi cung ứng
  `,
  legalForms: words`
    công ty, công ty tnhh, công ty cổ phần, cty, tnhh, cổ phần, công ty trách nhiệm hữu hạn,
    công ty trách nhiệm hữu hạn một thành viên, công ty tnhh mtv, công ty tnhh một thành viên, tnhh mtv, công ty cp,
    ctcp, ct cp, cty tnhh, cty cp, công ty hợp danh, công ty liên doanh, doanh nghiệp tư nhân, dntn, htx,
    hộ kinh doanh, công ty mẹ
  `,
  employerWords: words`
    tập đoàn, ngân hàng, tổng công ty, doanh nghiệp, bệnh viện, phòng khám, nhà thuốc, nhà hàng, khách sạn, cửa hàng,
    siêu thị, trung tâm, sở giáo dục, bộ giáo dục, bộ tài chính, ủy ban nhân dân, ubnd, nhà máy, xí nghiệp, chi nhánh,
    viện nghiên cứu, văn phòng, văn phòng luật sư, quán cà phê, câu lạc bộ, clb, nhà xuất bản, hợp tác xã, hiệp hội,
    công ty con, nhà hát, rạp chiếu phim, bảo tàng, thư viện, đài truyền hình, đài phát thanh, đài tiếng nói,
    tòa soạn, tạp chí, nhà in, xưởng, xưởng may, xưởng gỗ, phân xưởng, nông trường, trang trại, bưu điện, viễn thông,
    điện lực, công ty điện lực, cấp nước, sân bay, hãng hàng không, đường sắt, bến xe, quán ăn, tiệm bánh, tiệm tóc,
    salon tóc, thẩm mỹ viện, phòng gym, phòng khám đa khoa, phòng khám nha khoa, nha khoa, bệnh viện đa khoa,
    trạm y tế, trung tâm y tế, trung tâm anh ngữ, trung tâm ngoại ngữ, trung tâm tin học, trung tâm gia sư,
    trung tâm tiếng anh, trường mầm non, nhà trẻ, viện dưỡng lão, mái ấm, quỹ tín dụng, quỹ đầu tư,
    công ty chứng khoán, chứng khoán, công ty kiểm toán, văn phòng công chứng, văn phòng đại diện,
    văn phòng kiến trúc, công ty luật, viện kiểm sát, tòa án, tòa án nhân dân, viện kiểm sát nhân dân, sở y tế,
    sở xây dựng, sở tài chính, sở tài nguyên, bộ y tế, bộ công thương, bộ công an, bộ quốc phòng, tổng cục, cục thuế,
    chi cục, chi cục thuế, kho bạc, hải quan, ủy ban, ủy ban nhân dân xã, ủy ban nhân dân quận, hội đồng nhân dân,
    công an thành phố, công an tỉnh, công an quận, quân đội, đại sứ quán, lãnh sự quán, tổ chức phi chính phủ,
    hội sinh viên, đoàn thanh niên, đoàn trường, liên đoàn, công đoàn, hội chữ thập đỏ, nhà thờ, khu công nghiệp,
    khu chế xuất, khu du lịch, homestay, trung tâm thương mại, khởi nghiệp
  `,
  employers: words`
    fpt, viettel, vnpt, vng, vingroup, vinamilk, vietcombank, techcombank, tiki, shopee, vietinbank, bidv, agribank,
    mbbank, mb bank, vpbank, sacombank, tpbank, vib, hdbank, vinhomes, vinfast, vinmart, winmart, masan, hòa phát,
    petrolimex, evn, vietnam airlines, vietjet, bamboo airways, thế giới di động, điện máy xanh, bách hóa xanh,
    fpt software, fpt shop, zalo, mobifone, vinaphone, vietnam post, vnexpress, vtv, vov, coopmart, co.opmart,
    lotte mart, highlands coffee, phúc long, the coffee house, samsung việt nam, canon việt nam, honda việt nam,
    toyota việt nam, nestlé việt nam, unilever việt nam, lazada, sendo, be group, giao hàng nhanh, giao hàng tiết kiệm
  `,
  theses: words`
    luận văn, luận án, đồ án tốt nghiệp, khóa luận, khóa luận tốt nghiệp, luận văn tốt nghiệp, luận văn thạc sĩ
  `,
  schools: words`
    đại học, trường đại học, học viện, cao đẳng, trường cao đẳng, trường, trường thpt, thpt, trung học phổ thông,
    trung học cơ sở, tiểu học, đh, đhqg, viện, bách khoa, đại học bách khoa, đại học quốc gia, trung tâm anh ngữ,
    trung tâm ngoại ngữ, mầm non, dai hoc, đại học kinh tế, đại học kinh tế quốc dân, đại học ngoại thương,
    đại học luật, đại học y, đại học y dược, đại học sư phạm, đại học sư phạm kỹ thuật, đại học công nghiệp,
    đại học nông lâm, đại học kiến trúc, đại học xây dựng, đại học giao thông vận tải, đại học thương mại, đại học mở,
    đại học khoa học tự nhiên, đại học khoa học xã hội và nhân văn, đại học công nghệ thông tin,
    đại học tôn đức thắng, đại học cần thơ, đại học đà nẵng, đại học huế, đại học hoa sen, đại học fpt,
    đại học văn lang, đại học hutech, học viện ngân hàng, học viện tài chính, học viện báo chí,
    học viện công nghệ bưu chính viễn thông, học viện kỹ thuật quân sự, học viện nông nghiệp, trường trung cấp,
    trường thcs, trường tiểu học, trường nghề, trung tâm dạy nghề, trung tâm giáo dục thường xuyên, nhạc viện,
    thpt chuyên, thcs, cao đẳng y tế, cao đẳng sư phạm, cao đẳng nghề, cao đẳng kinh tế, trường quân đội,
    viện đại học, hcmut, hust, ftu, ueh
  `,
  units: words`
    phòng, phòng kinh doanh, phòng nhân sự, phòng kế toán, ban, bộ phận, khoa, bộ môn, viện, tổ, nhóm, trung tâm,
    chi nhánh, phân xưởng, tiểu đoàn, đại đội, phòng ban, phòng hành chính, phòng kỹ thuật, phòng marketing,
    phòng dự án, phòng pháp chế, phòng đào tạo, phòng thí nghiệm, phòng mua hàng, phòng it, phòng tài chính kế toán,
    ban giám đốc, ban chấp hành, ban chủ nhiệm, ban truyền thông, ban đối ngoại, khoa kinh tế,
    khoa công nghệ thông tin, khoa luật, khoa ngoại, khoa nội, khoa nhi, khoa cấp cứu, khoa hồi sức cấp cứu, khoa sản,
    khoa dược, khoa xét nghiệm, bộ phận kinh doanh, bộ phận kế toán, bộ phận kho, bộ phận sản xuất, tổ sản xuất,
    nhóm nghiên cứu, đội tình nguyện, trụ sở chính, hội sở, nhà máy sản xuất, trung đoàn
  `,
  countries: words`
    việt nam, viet nam, nhật bản, hàn quốc, trung quốc, mỹ, hoa kỳ, anh, pháp, đức, úc, singapore, thái lan, malaysia,
    đài loan, canada, triều tiên, hồng kông, ma cao, lào, campuchia, myanmar, indonesia, philippines, brunei, ấn độ,
    pakistan, bangladesh, sri lanka, nepal, mông cổ, liên bang nga, liên xô, ukraina, cộng hòa séc, slovakia, hungary,
    romania, bulgaria, thụy sĩ, hà lan, luxembourg, vương quốc anh, anh quốc, ireland, tây ban nha, bồ đào nha,
    hy lạp, thổ nhĩ kỳ, thụy điển, na uy, đan mạch, phần lan, mexico, cuba, brazil, argentina, australia, new zealand,
    ai cập, nam phi, angola, israel, ả rập xê út, các tiểu vương quốc ả rập thống nhất, qatar
  `,
  placeWords: words`
    đường, phố, phường, quận, huyện, tỉnh, thành phố, tp, xã, số nhà, ngõ, gần, khu, khu vực
  `,
  workModes: words`
    làm việc từ xa, từ xa, tại nhà, trực tuyến, kết hợp, tại văn phòng, làm việc tại nhà, trực tiếp, toàn quốc
  `,
  regions: words`
    an giang, bà rịa - vũng tàu, bà rịa vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương,
    bình định, bình phước, bình thuận, cà mau, cao bằng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai,
    hà giang, hà tĩnh, hải dương, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn,
    lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam,
    quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên huế,
    tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, miền bắc, miền trung, miền nam, tây nguyên,
    châu âu, châu á
  `,
  cities: words`
    đà nẵng, da nang, danang, hải phòng, cần thơ, huế, nha trang, biên hòa, bình dương, đồng nai, vũng tàu, đà lạt,
    quy nhơn, buôn ma thuột, hạ long, bắc ninh, hải dương, thái nguyên, nam định, thanh hóa, nghệ an, quảng ninh,
    hưng yên, long an, tiền giang, khánh hòa, thủ đức, quận 1, cầu giấy, thủ dầu một, quảng nam, bến tre, an giang,
    hà nội, ha noi, tp. hồ chí minh, tp.hồ chí minh, tp hồ chí minh, tp.hcm, tp. hcm, tphcm, tp hcm, hcm,
    thành phố hồ chí minh, hồ chí minh, ho chi minh, sài gòn, vinh, dĩ an, thuận an, cẩm phả, rạch giá, long xuyên,
    cà mau, mỹ tho, vĩnh long, cao lãnh, sa đéc, tân an, tây ninh, phan thiết, phan rang, tuy hòa, pleiku, kon tum,
    bảo lộc, tam kỳ, hội an, quảng ngãi, đông hà, đồng hới, hà tĩnh, ninh bình, thái bình, phủ lý, việt trì, vĩnh yên,
    phúc yên, bắc giang, lạng sơn, lào cai, yên bái, hòa bình, sơn la, điện biên phủ, móng cái, uông bí, phú quốc,
    bạc liêu, sóc trăng, trà vinh, quận 2, quận 3, quận 4, quận 5, quận 7, quận 9, quận 10, quận 12, quận bình thạnh,
    quận tân bình, quận gò vấp, quận phú nhuận, bình thạnh, tân bình, gò vấp, phú nhuận, bình tân, tân phú, đống đa,
    hai bà trưng, thanh xuân, hoàng mai, hà đông, nam từ liêm, bắc từ liêm, long biên, ba đình, hoàn kiếm, tây hồ,
    hải châu, thanh khê, tokyo, osaka, nagoya, fukuoka, seoul, busan, bắc kinh, thượng hải, quảng châu, thâm quyến,
    đài bắc, cao hùng, băng cốc, bangkok, kuala lumpur, jakarta, manila, viêng chăn, phnôm pênh, phnom penh,
    mát-xcơ-va, moscow, luân đôn, london, paris, berlin, munich, frankfurt, amsterdam, sydney, melbourne, brisbane,
    auckland, new york, los angeles, san francisco, seattle, houston, boston, toronto, vancouver
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
    freelance, tình nguyện, tình nguyện viên, thử việc, nghỉ thai sản, nghĩa vụ quân sự, part-time, full-time,
    làm thêm, việc làm thêm, nghề tự do, freelancer, hợp đồng lao động, hợp đồng thời vụ, thực tập tốt nghiệp,
    thực tập hè, tự kinh doanh, khởi nghiệp, thai sản, làm ca, xuất khẩu lao động, thực tập sinh kỹ năng,
    trao đổi sinh viên
  `,
  ownAccount: words`
    tự do, tự kinh doanh
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
