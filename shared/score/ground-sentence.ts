import { formatPoints } from '../base/points.ts';
import type { Criterion } from '../criteria/model.ts';
import type { Ratio } from './answer.ts';
import type { Ground, NotEarned } from './evaluate.ts';

/** Why a rule gives just these points, in one sentence. */
export function groundSentence(ground: Ground): string {
  switch (ground.kind) {
    case 'option':
      return `Thuộc mức "${ground.label}".`;
    case 'tier':
      return `Thuộc bậc "${ground.label}".`;
    case 'formula':
      return `Tính theo công thức: ${ratioText(ground.ratio)}${ground.formula.at === 100_000 ? '' : ` / ${formatPoints(ground.formula.at)}%`} × ${formatPoints(ground.formula.times)}.`;
    case 'below-floor':
      return `Tỷ lệ ${ground.floor.inclusive ? 'dưới' : 'không quá'} ${formatPoints(ground.floor.value)}% nên được 0 điểm.`;
    case 'parts':
      return `Đạt ${ground.met}/${ground.of} nội dung.`;
    case 'deduction':
      return deductionSentence(ground);
    case 'bonus':
      return `Điểm thưởng cho ${formatPoints(ground.count)} trường hợp, tối đa ${formatPoints(ground.cap)} điểm.`;
    case 'capped':
      return `Mục ${ground.on} chưa đạt nên mục này tối đa ${formatPoints(ground.cap)} điểm.`;
    case 'not-applicable':
      return ground.policy === 'full-points'
        ? 'Không phát sinh nội dung này nên được tính điểm tối đa.'
        : 'Không áp dụng: không tính điểm và giảm điểm tối đa.';
  }
}

/** What has to be known before a rule gives points. */
export function lackSentence({ lacks }: NotEarned, criterion: Criterion): string {
  switch (lacks) {
    case 'ratio':
      return 'Mục này chấm theo tỷ lệ: cần tỷ lệ, hoặc số đã thực hiện và số phải thực hiện lớn hơn 0.';
    case 'count':
      return 'Mục này chấm theo số lượng hoặc số trường hợp: cần con số đó.';
    case 'choice':
      return `Mục này chọn một trong các mức: ${optionList(criterion)}.`;
    case 'parts':
      return `Mục này cộng các nội dung đạt được: ${optionList(criterion)}.`;
    case 'other-item':
      return 'Điểm mục này phụ thuộc một mục khác chưa có điểm.';
    case 'judgement':
      return 'Điểm mục này do Tổ thẩm định quyết định, không tính được từ số liệu.';
    case 'survey':
      return 'Mục này chấm theo điều tra xã hội học.';
    case 'rule':
      return 'Cách chấm của mục này chưa đọc được từ bảng tiêu chí; chỉ kiểm tra được điểm từ 0 đến tối đa.';
    case 'policy':
      return 'Bộ tiêu chí không cho phép ghi "không áp dụng" ở mục này.';
    case 'tier':
      return 'Giá trị này không thuộc bậc nào của thang điểm. Kiểm tra lại bảng tiêu chí.';
  }
}

function deductionSentence({ rule, count }: Extract<Ground, { readonly kind: 'deduction' }>): string {
  const unit = rule.unit === 'day' ? 'ngày' : 'trường hợp';
  return rule.cutOff !== null && count > rule.cutOff
    ? `Quá ${formatPoints(rule.cutOff)} ${unit} nên được 0 điểm, có ${formatPoints(count)}.`
    : `Trừ ${formatPoints(rule.per)} điểm cho mỗi ${unit}, có ${formatPoints(count)}.`;
}

function ratioText({ part, whole }: Ratio): string {
  return whole === 100_000 ? `${formatPoints(part)}%` : `${formatPoints(part)}/${formatPoints(whole)}`;
}

function optionList({ rule }: Criterion): string {
  const inner = rule?.kind === 'dependsOn' ? rule.otherwise : rule;
  const labels = inner?.kind === 'choice' ? inner.options : inner?.kind === 'parts' ? inner.parts : [];
  return labels.map(({ label }) => `"${label}"`).join('; ');
}
