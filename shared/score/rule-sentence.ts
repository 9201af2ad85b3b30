import { formatPoints, type Points, type Rounding } from '../base/points.ts';
import type { Bound, Criterion, DeductionRule, NotApplicablePolicy, ScoringRule } from '../criteria/model.ts';
import { allowedPoints } from './allowed.ts';

/** A leaf's rule in one or two sentences, for the note of its score cell. */
export function ruleSentence(criterion: Criterion): string {
  return [sentenceOf(criterion.rule ?? { kind: 'unread' }, criterion), notApplicableSentence(criterion.notApplicable)]
    .filter((part) => part !== '')
    .join(' ');
}

function sentenceOf(rule: ScoringRule, criterion: Criterion): string {
  const max = formatPoints(criterion.max);
  switch (rule.kind) {
    case 'choice':
      return `Chọn một mức: ${valueList(criterion)} điểm.`;
    case 'tiers':
      return rule.measure === 'ratio'
        ? `Chấm theo bậc tỷ lệ: ${valueList(criterion)} điểm. Nhập số đã thực hiện và số phải thực hiện.`
        : `Chấm theo bậc số lượng: ${valueList(criterion)} điểm. Nhập số lượng đã thực hiện.`;
    case 'proportional': {
      const { formula, floor, cap } = rule;
      const full = formula.at === 100_000 ? 'tỷ lệ' : `(tỷ lệ / ${formatPoints(formula.at)}%)`;
      return `Điểm = ${full} × ${formatPoints(formula.times)}, tối đa ${formatPoints(cap)} điểm${floorText(floor)}${roundingText(formula.rounding)}.`;
    }
    case 'parts':
      return rule.mode === 'sum'
        ? `Cộng điểm các nội dung đạt được, tối đa ${max} điểm.`
        : `Đạt đủ các nội dung được ${max} điểm; thiếu một nội dung: 0 điểm.`;
    case 'range':
      return `Từ ${formatPoints(rule.from)} đến ${formatPoints(rule.to)} điểm, do Tổ thẩm định quyết định.`;
    case 'deduction':
      return `${rule.start > 0 ? `Từ ${formatPoints(rule.start)} điểm, trừ` : 'Trừ'} ${formatPoints(rule.per)} điểm cho mỗi ${rule.unit === 'day' ? 'ngày chậm' : 'trường hợp'}${limitText(rule.limit)}${cutOffText(rule)}.`;
    case 'bonus':
      return rule.per === null
        ? `Điểm thưởng, tối đa ${formatPoints(rule.cap)} điểm.`
        : `Điểm thưởng ${formatPoints(rule.per)} điểm mỗi trường hợp, tối đa ${formatPoints(rule.cap)} điểm.`;
    case 'dependsOn':
      return `${sentenceOf(rule.otherwise, criterion)} Nếu mục ${rule.on} đạt từ ${formatPoints(rule.atMost)} điểm trở xuống, mục này tối đa ${formatPoints(rule.cap)} điểm.`;
    case 'survey':
      return 'Chấm theo điều tra xã hội học; đơn vị để trống.';
    case 'unread':
      return `Từ 0 đến ${max} điểm theo hướng dẫn của bộ tiêu chí.`;
  }
}

/** "0; 0,5 hoặc 1", stretches as "từ 1,5 đến 2". */
function valueList(criterion: Criterion): string {
  const { values, stretches } = allowedPoints(criterion);
  const parts = [
    ...values.map(formatPoints),
    ...stretches.map(({ from, to }) => `từ ${formatPoints(from)} đến ${formatPoints(to)}`),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join('; ')} hoặc ${last}`;
}

function floorText(floor: Bound | null): string {
  return floor === null
    ? ''
    : `; ${floor.inclusive ? 'dưới' : 'từ'} ${formatPoints(floor.value)}%${floor.inclusive ? '' : ' trở xuống'}: 0 điểm`;
}

function roundingText(rounding: Rounding | null): string {
  return rounding === null ? '' : `; làm tròn ${rounding.decimals} chữ số thập phân`;
}

function limitText(limit: Points | null): string {
  return limit === null ? '' : `, trừ tối đa ${formatPoints(limit)} điểm`;
}

function cutOffText({ cutOff, unit }: DeductionRule): string {
  return cutOff === null ? '' : `; quá ${formatPoints(cutOff)} ${unit === 'day' ? 'ngày' : 'trường hợp'}: 0 điểm`;
}

function notApplicableSentence(policy: NotApplicablePolicy): string {
  switch (policy) {
    case 'not-allowed':
      return '';
    case 'reduce-max':
    case 'separate-scale':
      return 'Không phát sinh: ghi "KAD" và lý do ở cột Giải trình; điểm tối đa giảm tương ứng.';
    case 'full-points':
      return 'Không phát sinh: ghi "KAD" và lý do ở cột Giải trình; được tính điểm tối đa.';
  }
}
