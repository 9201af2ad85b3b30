import * as fc from 'fast-check';

/** Vietnamese letters built from their parts, for tests that must not use the product's own tables. */

const vowels = [...'aăâeêioôơuưy'];

/** Combining marks: none, huyền, sắc, ngã, hỏi, nặng. */
export const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const toned = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));

/** The 67 small letters that are not ASCII. */
export const smallLetters: readonly string[] = [...toned.filter((letter) => letter > '\u007f'), 'đ'];

export const capitalLetters: readonly string[] = smallLetters.map((letter) => letter.toUpperCase());

/** A text of Vietnamese letters, digits, spaces and punctuation. */
export const vietnameseText = fc
  .array(fc.constantFrom(...smallLetters, ...capitalLetters, ...'abcdeghiklmnopqrstuvxy  ,.-/%()0123456789'), {
    maxLength: 40,
  })
  .map((letters) => letters.join(''));

/** Sentences as they stand in evidence cells, titles and notes of a self-assessment sheet. */
export const sentences: readonly string[] = [
  'Kế hoạch cải cách hành chính năm 2024 của Ủy ban nhân dân phường',
  'Báo cáo kết quả rà soát văn bản quy phạm pháp luật',
  'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%',
  'Thu ngân sách so với dự toán được giao',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập - Tự do - Hạnh phúc',
  'Hồ sơ lưu tại Văn phòng',
  'Tổng số điểm tự chấm và điểm thẩm định',
  'Không có trường hợp vi phạm kỷ luật, kỷ cương',
  'Đã thực hiện 61/80 nhiệm vụ, đạt 76,25%',
  'Mức độ hài lòng của người dân đối với sự phục vụ hành chính',
  'Niêm yết công khai thủ tục hành chính tại bộ phận một cửa',
  'Quyết định về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
  'Chuyển đổi số, ứng dụng công nghệ thông tin',
  'Thực hiện tinh giản biên chế theo lộ trình',
  'Giải trình: chưa phát sinh hồ sơ trong kỳ đánh giá',
  'Trả lời phản ánh, kiến nghị của tổ chức và công dân',
  'Sử dụng chữ ký số trên văn bản điện tử',
  'Tiếp tục khắc phục những hạn chế đã nêu trong thông báo',
  'Mở lớp bồi dưỡng nghiệp vụ cho cán bộ, công chức',
];
