import type { Points } from '../../shared/base/points.ts';
import type { CriteriaSet, Criterion, Option, ScoringRule } from '../../shared/criteria/model.ts';
import { growTree, type CriteriaTree } from '../../shared/criteria/tree.ts';

/** Code | title | maximum | scoring options of a leaf, each with its points; a leaf without options is a survey item. */
const table = `
1     | Chỉ đạo, điều hành          | 6   |
1.1   | Kế hoạch và báo cáo         | 4.5 |
1.1.1 | Thời hạn ban hành kế hoạch  | 1   | Trước ngày 15/01 = 1; Sau ngày 15/01 = 0.5; Không ban hành = 0
1.1.2 | Tỷ lệ nhiệm vụ hoàn thành   | 2   | Đạt 100% = 2; Từ 75% đến dưới 100% = 1; Dưới 75% = 0
1.1.3 | Báo cáo định kỳ             | 1.5 | Gửi đủ, đúng hạn = 1.5; Gửi thiếu = 0
1.2   | Tin, bài tuyên truyền       | 1.5 | Từ 20 tin, bài trở lên = 1.5; Từ 10 đến 19 tin, bài = 1; Không có = 0
2     | Thủ tục hành chính          | 7   |
2.1   | Công khai thủ tục           | 2   |
2.1.1 | Niêm yết tại trụ sở         | 1   | Có niêm yết = 1; Không niêm yết = 0
2.1.2 | Nhận hồ sơ ngoài địa bàn    | 1   | Có nhận hồ sơ = 1; Không nhận hồ sơ = 0
2.2   | Tỷ lệ hồ sơ đúng hạn        | 3   | Từ 95% trở lên = 3; Dưới 95% = 0
2.3   | Hài lòng của người dân      | 2   |
3     | Chuyển đổi số               | 10  |
3.1   | Kế hoạch chuyển đổi số      | 1   | Có kế hoạch = 1; Không có = 0
3.2   | Văn bản điện tử ký số       | 1   | Đạt 100% = 1; Dưới 100% = 0
3.3   | Hồ sơ công việc trên mạng   | 1   | Từ 75% trở lên = 1; Dưới 75% = 0
3.4   | Trang thông tin điện tử     | 1   | Cập nhật đủ = 1; Cập nhật thiếu = 0.5
3.5   | Tổ công nghệ số             | 1   | Đã thành lập = 1; Chưa thành lập = 0
3.6   | An toàn thông tin           | 1   | Có quy chế = 1; Không có quy chế = 0
3.7   | Chữ ký số cá nhân           | 1   | Đạt 100% = 1; Dưới 100% = 0
3.8   | Buổi hướng dẫn dịch vụ công | 1   | Từ 04 buổi trở lên = 1; Dưới 04 buổi = 0
3.9   | Mức độ dùng dữ liệu chung   | 1   | Có dùng = 1; Không dùng = 0
3.10  | Báo cáo qua hệ thống        | 1   | Đạt 100% = 1; Dưới 100% = 0`;

const lines = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** A small set for reading sheets: leaves on two levels, a survey leaf, and 3.10 beside 3.1. */
export const readingSet: CriteriaSet = setOf('doc-phieu', (code) => ({ code, label: code }));
export const readingTree: CriteriaTree = growTree(readingSet);

/** The same criteria numbered I / 1 / a): numbers and letters begin anew in every group. */
export const restartingTree: CriteriaTree = growTree(
  setOf('doc-phieu-danh-lai', (code) => ({ code: restartingCode(code), label: restartingLabel(code) })),
);

/** "2.1.2" as "II", "1" and "b)": its last part in the way of its level. */
export function restartingLabel(code: string): string {
  const parts = code.split('.');
  const last = Number(parts[parts.length - 1]);
  if (parts.length === 1) return ['I', 'II', 'III'][last - 1] ?? '';
  return parts.length === 2 ? String(last) : `${String.fromCharCode(96 + last)})`;
}

function restartingCode(code: string): string {
  const parts = code.split('.');
  return parts.map((_, i) => restartingLabel(parts.slice(0, i + 1).join('.')).replace(')', '')).join('.');
}

function setOf(id: string, named: (code: string) => Pick<Criterion, 'code' | 'label'>): CriteriaSet {
  return {
    id,
    edition: 1,
    title: 'Bộ tiêu chí để đọc phiếu',
    level: 'commune',
    year: 2025,
    basis: { document: null, source: 'tests', sample: true },
    rounding: { decimals: 2, mode: 'half-up' },
    grades: [],
    gradedOn: 'rounded',
    evidencePolicy: 'explain',
    surveyPolicy: 'wait',
    items: lines.map(([code = '', title = '', max = '', options = '']) => {
      const isGroup = lines.some(([other = '']) => other.startsWith(`${code}.`));
      const parent = code.includes('.') ? named(code.slice(0, code.lastIndexOf('.'))).code : null;
      return criterionOf({ ...named(code), parent, title }, Number(max), isGroup, optionsOf(options));
    }),
  };
}

function criterionOf(
  names: Pick<Criterion, 'code' | 'label' | 'parent' | 'title'>,
  max: number,
  isGroup: boolean,
  options: readonly Option[],
): Criterion {
  const rule: ScoringRule = options.length === 0 ? { kind: 'survey' } : { kind: 'choice', options };
  const wording = options.map(({ label, points }) => `${label}: ${String(points / 1000).replace('.', ',')} điểm`);
  return {
    ...names,
    max: (max * 1000) as Points,
    rule: isGroup ? null : rule,
    notApplicable: 'reduce-max',
    evidence: null,
    owner: null,
    wording,
    doubts: [],
  };
}

function optionsOf(text: string): readonly Option[] {
  if (text === '') return [];
  return text.split('; ').map((option) => {
    const [label = '', points = ''] = option.split(' = ');
    return { label, points: (Number(points) * 1000) as Points };
  });
}
