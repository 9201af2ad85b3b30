import { formatPoints, type Thousandths } from '../../base/points.ts';
import type { Measure } from '../model.ts';
import type {
  DefinitionFault,
  DependencyFault,
  OptionFault,
  RuleFault,
  SetFault,
  StructureFault,
  TierFault,
} from './fault.ts';

/** A fault as a sentence for the person who keeps the criteria set: what is wrong, with both numbers, and what to do. */
export function faultSentence(fault: DefinitionFault): string {
  switch (fault.kind) {
    case 'set-empty':
    case 'grades-order':
      return setSentence(fault);
    case 'code-repeated':
    case 'code-form':
    case 'parent-missing':
    case 'parent-cycle':
    case 'group-empty':
    case 'group-with-rule':
    case 'maximum-negative':
    case 'maximum-differs':
    case 'bonus-cap-above-items':
      return structureSentence(fault);
    case 'options-missing':
    case 'option-repeated':
    case 'points-outside':
    case 'best-differs':
    case 'parts-sum':
      return optionSentence(fault);
    case 'tier-empty':
    case 'tiers-order':
    case 'tiers-gap':
    case 'tiers-overlap':
    case 'tier-points-order':
    case 'formula-on-count':
      return tierSentence(fault);
    case 'dependency-missing':
    case 'dependency-group':
    case 'dependency-cycle':
    case 'dependency-threshold':
    case 'dependency-cap':
      return dependencySentence(fault);
    default:
      return ruleSentence(fault);
  }
}

function setSentence(fault: SetFault): string {
  if (fault.kind === 'set-empty') return 'Bộ tiêu chí chưa có mục nào. Đọc lại bảng tiêu chí của quyết định.';
  const { before, after } = fault;
  return `Mức xếp loại "${before.name}" từ ${formatPoints(before.from)}% đứng trước "${after.name}" từ ${formatPoints(after.from)}%. Xếp các mức từ cao xuống thấp, mỗi mức một ngưỡng.`;
}

function structureSentence(fault: StructureFault): string {
  const { code } = fault;
  switch (fault.kind) {
    case 'code-repeated':
      return `Mã ${code} có ở các dòng ${fault.positions.join(', ')} của bảng. Mỗi mục cần một mã riêng.`;
    case 'code-form':
      return fault.plain === null
        ? `"${code}" không có dạng mã của mục, nên không khớp được với phiếu. Ghi mã dạng 1.1.1 hoặc I.1.1.`
        : `Mã "${code}" cần ghi gọn là ${fault.plain} để khớp được với phiếu.`;
    case 'parent-missing':
      return `Mục ${code} thuộc mục ${fault.parent}, nhưng bộ tiêu chí không có mục ${fault.parent}. Bổ sung mục này hoặc sửa lại mục trên.`;
    case 'parent-cycle':
      return `Các mục ${fault.codes.join(' → ')} nằm trong nhau thành vòng tròn. Sửa lại mục trên của một trong các mục này.`;
    case 'group-empty':
      return `Mục ${code} không có mục con và không có cách chấm, nên không chấm được điểm. Bổ sung các mục con hoặc cách chấm.`;
    case 'group-with-rule':
      return `Mục ${code} có các mục con ${fault.children.join(', ')} mà vẫn có cách chấm riêng. Bỏ cách chấm của mục này; điểm của nhóm là tổng các mục con.`;
    case 'maximum-negative':
      return `Điểm tối đa của mục ${code} là ${formatPoints(fault.max)}. Mục chỉ trừ điểm ghi điểm tối đa 0.`;
    case 'maximum-differs':
      return `Điểm tối đa của mục ${code} là ${formatPoints(fault.max)}, cộng các mục con được ${formatPoints(fault.sum)}. Đối chiếu lại với bảng của quyết định.`;
    case 'bonus-cap-above-items':
      return `Nhóm điểm thưởng ${code} ghi tối đa ${formatPoints(fault.max)} điểm, các mục con cộng lại chỉ được ${formatPoints(fault.sum)}. Đối chiếu lại với bảng của quyết định.`;
  }
}

function optionSentence(fault: OptionFault): string {
  const { code } = fault;
  switch (fault.kind) {
    case 'options-missing':
      return `Mục ${code} chưa có mức điểm nào. Bổ sung các mức theo bảng của quyết định.`;
    case 'option-repeated':
      return `Mục ${code} có hai mức cùng tên "${fault.label}", không phân biệt được khi chọn. Ghi tên khác nhau.`;
    case 'points-outside':
      return `Mức "${fault.label}" của mục ${code} được ${formatPoints(fault.points)} điểm, ngoài khoảng từ 0 đến ${formatPoints(fault.max)}. Đối chiếu lại với bảng của quyết định.`;
    case 'best-differs':
      return `Mức cao nhất của mục ${code} được ${formatPoints(fault.best)} điểm, điểm tối đa là ${formatPoints(fault.max)}. Đối chiếu lại hai số này.`;
    case 'parts-sum':
      return `Các phần của mục ${code} cộng lại được ${formatPoints(fault.sum)} điểm, điểm tối đa là ${formatPoints(fault.max)}. Đối chiếu lại điểm của từng phần.`;
  }
}

function tierSentence(fault: TierFault): string {
  const { code } = fault;
  switch (fault.kind) {
    case 'tier-empty':
      return `Mức "${fault.label}" của mục ${code} không có giá trị nào: đầu dưới lớn hơn đầu trên. Sửa lại hai đầu của mức.`;
    case 'tiers-order':
      return `Các mức của mục ${code} không theo thứ tự: "${fault.before}" đứng trước "${fault.after}". Xếp các mức từ cao xuống thấp.`;
    case 'tiers-gap':
      return `Mục ${code} không có mức điểm cho ${stretchWords(fault)}. Bổ sung mức hoặc nối liền các mức.`;
    case 'tiers-overlap':
      return `Mức "${fault.lower}" và mức "${fault.upper}" của mục ${code} cùng nhận ${fault.at === null ? 'một giá trị' : measureWords(fault.at, fault.measure)}. Mỗi giá trị chỉ thuộc một mức.`;
    case 'tier-points-order':
      return `Ở mục ${code}, điểm không đi cùng chiều với kết quả giữa mức "${fault.lower}" và mức "${fault.upper}". Đối chiếu lại điểm của hai mức.`;
    case 'formula-on-count':
      return `Mức "${fault.label}" của mục ${code} tính theo tỷ lệ trong khi mục đếm số lượng. Ghi số điểm cố định hoặc đổi mục sang tỷ lệ.`;
  }
}

function ruleSentence(fault: RuleFault): string {
  const { code } = fault;
  switch (fault.kind) {
    case 'formula-scale':
      return `Công thức của mục ${code} nhân với ${formatPoints(fault.times)} điểm ở tỷ lệ ${formatPoints(fault.at)}%; cả hai số phải lớn hơn 0. Sửa lại công thức.`;
    case 'floor-outside':
      return `Mức sàn ${formatPoints(fault.floor)}% của mục ${code} nằm ngoài khoảng từ 0% đến 100%. Sửa lại mức sàn.`;
    case 'range-ends':
      return `Khoảng điểm của mục ${code} từ ${formatPoints(fault.from)} đến ${formatPoints(fault.to)} không dùng được. Ghi khoảng từ thấp lên cao, không nhỏ hơn 0.`;
    case 'deduction-start':
      return `Mục ${code} bắt đầu trừ từ ${formatPoints(fault.start)} điểm, điểm tối đa là ${formatPoints(fault.max)}. Hai số này phải bằng nhau.`;
    case 'deduction-step':
      return fault.limit === null || fault.per <= 0
        ? `Mục ${code} mỗi lần trừ ${formatPoints(fault.per)} điểm. Số điểm mỗi lần trừ phải lớn hơn 0.`
        : `Mục ${code} mỗi lần trừ ${formatPoints(fault.per)} điểm, nhiều hơn mức trừ tối đa ${formatPoints(fault.limit)}. Đối chiếu lại hai số này.`;
    case 'deduction-limit':
      return fault.limit <= 0
        ? `Mức trừ tối đa của mục ${code} là ${formatPoints(fault.limit)}. Ghi số lớn hơn 0, hoặc bỏ trống nếu không giới hạn.`
        : `Mục ${code} trừ tối đa ${formatPoints(fault.limit)} điểm, nhiều hơn ${formatPoints(fault.start)} điểm đang có. Đối chiếu lại hai số này.`;
    case 'deduction-cut-off':
      return `Mục ${code} không chấm khi quá ${formatPoints(fault.cutOff)} lần hoặc ngày. Ghi số nguyên từ 0 trở lên.`;
    case 'bonus-step':
      return `Mục ${code} thưởng ${formatPoints(fault.per)} điểm mỗi trường hợp, tối đa ${formatPoints(fault.cap)}. Điểm mỗi trường hợp phải lớn hơn 0 và không quá mức tối đa.`;
    case 'survey-not-applicable':
      return `Mục ${code} chấm theo điều tra xã hội học nên đơn vị không chọn "không áp dụng" được. Bỏ quy định này ở mục ${code}.`;
    case 'nested-rule':
      return `Mục ${code} ${fault.nested === 'survey' ? 'chấm theo điều tra xã hội học' : 'là điểm thưởng'} mà lại phụ thuộc mục khác. Tách phần phụ thuộc ra khỏi mục này.`;
  }
}

function dependencySentence(fault: DependencyFault): string {
  const { code } = fault;
  switch (fault.kind) {
    case 'dependency-missing':
      return `Mục ${code} phụ thuộc mục ${fault.on}, nhưng bộ tiêu chí không có mục ${fault.on}. Sửa lại mã.`;
    case 'dependency-group':
      return `Mục ${code} phụ thuộc mục ${fault.on}, là nhóm và không chấm trực tiếp. Chọn một mục chấm điểm.`;
    case 'dependency-cycle':
      return `Các mục ${fault.codes.join(' → ')} phụ thuộc vòng tròn vào nhau nên không tính được điểm. Bỏ một chỗ phụ thuộc.`;
    case 'dependency-threshold':
      return `Mục ${code} bị giới hạn khi mục ${fault.on} đạt không quá ${formatPoints(fault.atMost)} điểm, mà mục đó có điểm tối đa ${formatPoints(fault.max)}. Điều kiện phải nhỏ hơn điểm tối đa và không nhỏ hơn 0.`;
    case 'dependency-cap':
      return `Mức giới hạn ${formatPoints(fault.cap)} của mục ${code} không nhỏ hơn điểm tối đa ${formatPoints(fault.max)}, nên không giới hạn gì. Đối chiếu lại hai số này.`;
  }
}

/** "từ 80% đến 90%", "đúng 90%", "5 trở lên", "từ 3 đến 4". */
function stretchWords({ measure, from, to }: Extract<TierFault, { kind: 'tiers-gap' }>): string {
  const low = measureWords(from ?? 0, measure);
  if (to === null) return `${measure === 'ratio' ? 'tỷ lệ' : 'số lượng'} trên mức đó, từ ${low} trở lên`;
  const high = measureWords(to, measure);
  return low === high ? `đúng ${low}` : `khoảng từ ${low} đến ${high}`;
}

function measureWords(value: Thousandths, measure: Measure): string {
  return measure === 'ratio' ? `${formatPoints(value)}%` : formatPoints(value);
}
