import type { Words } from './words.ts'

/** Vietnamese. */
export const vi: Words = {
  language: 'vi',
  source: 'nguồn, theo, nguồn tin',
  related: `
    xem thêm, đọc thêm, đọc tiếp, tin liên quan, bài liên quan, liên quan, tin cùng chuyên mục,
    cùng chuyên mục, tin mới, đọc nhiều, xem nhiều, tin nổi bật, có thể bạn quan tâm,
    bài viết liên quan, tin tức
  `,
  photo: 'ảnh, ảnh minh họa, hình ảnh, video, đồ họa, clip',
  by: 'tác giả, bài, phóng viên, biên tập',
  advertisement: 'quảng cáo, tài trợ',
  share: 'chia sẻ, facebook, twitter, zalo, sao chép, copy link, in bài, gửi',
  comments: 'bình luận, ý kiến, gửi bình luận, viết bình luận, ý kiến bạn đọc',
  newsletter: 'đăng ký, theo dõi, nhận tin',
  copyright: 'bản quyền, cấm sao chép',
  published: 'ngày đăng, đăng lúc, xuất bản, ngày',
  updated: 'cập nhật, cập nhật lúc',
  tags: 'từ khóa, thẻ, chủ đề, tags',
  role: 'phóng viên, biên tập viên, nhà báo',
  ago: 'trước, hôm nay, hôm qua',
  tools: 'in, lưu, nghe, đóng, tìm kiếm, trang chủ, trở lại, tiếp',
  rating: 'lượt xem, đánh giá, xem',
  desk: 'ban biên tập, nhóm phóng viên, pv',
  house: `
    bản tin, đăng ký, theo dõi, địa chỉ email, chính sách bảo mật, điều khoản, bấm vào đây, nhấn
    vào đây, xem thêm, tải ứng dụng, ứng dụng, kênh, tòa soạn, bạn đọc, độc giả, bài viết này,
    liên hệ, bình luận, ý kiến của bạn, gửi về, podcast
  `,
  picture: `
    bên trái, bên phải, từ trái sang, ảnh minh họa, ảnh tư liệu, trong ảnh, chụp màn hình, bản
    đồ
  `,
  and: 'và, -',
  months: `
    tháng 1 / thg 1, tháng 2 / thg 2, tháng 3 / thg 3, tháng 4 / thg 4, tháng 5 / thg 5,
    tháng 6 / thg 6, tháng 7 / thg 7, tháng 8 / thg 8, tháng 9 / thg 9, tháng 10 / thg 10,
    tháng 11 / thg 11, tháng 12 / thg 12
  `,
  weekdays: `
    thứ hai / thứ 2, thứ ba / thứ 3, thứ tư / thứ 4, thứ năm / thứ 5, thứ sáu / thứ 6,
    thứ bảy / thứ 7, chủ nhật / cn
  `,
  caption: 'ảnh minh họa, ảnh tư liệu',
  we: `
    chúng tôi, chúng ta
  `,
  you: `
    bạn, quý vị
  `,
  speech: `
    nói, cho biết, theo, cho hay, khẳng định, chia sẻ
  `,
}
