import { formatPoints } from '../base/points.ts';
import type { How } from './how.ts';

/** What to do to regain points, in one sentence. */
export function howSentence(how: How): string {
  switch (how.kind) {
    case 'more':
      if (how.more === 0) return `Số liệu đã đạt mức "${how.label}"; xem lại điểm tự chấm.`;
      return how.whole === null
        ? `Cần thêm ${formatPoints(how.more)} để đạt mức "${how.label}".`
        : `Cần thêm ${formatPoints(how.more)}/${formatPoints(how.whole)} để đạt mức "${how.label}".`;
    case 'fewer':
      return how.whole === null
        ? `Cần giảm ${formatPoints(how.fewer)} để đạt mức "${how.label}".`
        : `Cần giảm ${formatPoints(how.fewer)}/${formatPoints(how.whole)} để đạt mức "${how.label}".`;
    case 'tier':
      return `Cần đạt mức "${how.label}".`;
    case 'option':
      return `Cần đạt "${how.label}".`;
    case 'part':
      return `Cần hoàn thành nội dung "${how.label}", nếu chưa đạt.`;
    case 'all-parts':
      return 'Cần hoàn thành đủ các nội dung.';
    case 'deduction':
      return how.unit === 'day'
        ? `Mỗi ngày chậm bị trừ ${formatPoints(how.per)} điểm; cần gửi đúng hạn.`
        : `Mỗi trường hợp bị trừ ${formatPoints(how.per)} điểm; không để phát sinh.`;
    case 'case':
      return `Mỗi trường hợp thêm được ${formatPoints(how.per)} điểm; bổ sung tài liệu chứng minh.`;
    case 'judged':
      return 'Điểm do Tổ thẩm định quyết định; bổ sung tài liệu chứng minh kết quả.';
  }
}
