import { find, lexicon, lookUp, type Cursor } from './cursor.ts';

/** Sentences that say who scores, or that say nothing about points. */
export type Remark = 'survey' | 'judged' | 'method' | 'example' | 'definition' | 'evidence';

/** What a sentence begins with: a worked example, a definition, the evidence. `null` for any other. */
export function remarkAtStart(c: Cursor): Remark | null {
  return lookUp({ ...c }, starts);
}

/** Whether the points come from a survey. */
export function saysSurvey(c: Cursor): boolean {
  return find(c, survey) !== null;
}

/** Whether a statement begins by saying so: "Điều tra xã hội học: 3 điểm". */
export function surveyAtStart(c: Cursor): boolean {
  const probe = { ...c };
  while (lookUp(probe, surveyLeads) !== null);
  return lookUp(probe, surveyStrict) !== null;
}

/** Whether appraisers judge the points: "tổ thẩm định cho điểm", "tùy mức độ". */
export function saysJudged(c: Cursor): boolean {
  return find(c, judged) !== null;
}

/** Whether a text is only the way of scoring ("Tự đánh giá, thẩm định"): no word beyond it, no number. */
export function isMethod(c: Cursor): boolean {
  const probe = { ...c };
  let words = 0;
  while (probe.at < probe.tokens.length) {
    if (lookUp(probe, methods) !== null) words += 1;
    else if (probe.tokens[probe.at]?.kind === 'mark') probe.at += 1;
    else return false;
  }
  return words > 0;
}

const starts = lexicon<Remark>([
  ['ví dụ | vd | chẳng hạn | thí dụ', 'example'],
  [
    'điểm tối đa : | điểm tối đa là | điểm chuẩn : | thang điểm tối đa : | tổng điểm : | tổng điểm tối đa : | điểm tối đa của',
    'method',
  ],
  [
    'trong đó | ghi chú | lưu ý | căn cứ | a là | b là | c là | a : | b : | c : | với a | với b | a = | b = | c = | trường hợp này | cách tính tỷ lệ | tính tỷ lệ | cách xác định' +
      ' | số liệu | thời điểm đánh giá | thời gian đánh giá | thời gian lấy số liệu | công thức tính tỷ lệ | phạm vi đánh giá | đối tượng đánh giá',
    'definition',
  ],
  [
    'tài liệu kiểm chứng | tlkc | minh chứng | hồ sơ minh chứng | tài liệu minh chứng | hồ sơ kiểm chứng | văn bản kiểm chứng | nguồn số liệu | tài liệu chứng minh | kiểm chứng',
    'evidence',
  ],
]);

const survey = lexicon([
  [
    'điều tra xã hội học | điều tra xhh | đtxhh | xhh | xã hội học | khảo sát | phiếu khảo sát | sipas | phiếu điều tra | lấy ý kiến người dân',
    true,
  ],
]);

const surveyLeads = lexicon([
  [
    'kết quả | điểm | theo | qua | thông qua | chấm | đánh giá | lấy | căn cứ | số liệu | tính theo | được tính theo',
    true,
  ],
]);
const surveyStrict = lexicon([['điều tra xã hội học | điều tra xhh | đtxhh | khảo sát xã hội học', true]]);

const judged = lexicon([
  [
    'thẩm định cho điểm | thẩm định chấm | thẩm định quyết định | thẩm định xem xét | thẩm định đánh giá | thẩm định xác định | hội đồng chấm | hội đồng quyết định | hội đồng xem xét | hội đồng đánh giá' +
      ' | hội đồng cho điểm | tổ công tác chấm | tổ công tác xem xét | tổ công tác quyết định | đoàn thẩm định chấm | tùy mức độ | tùy theo mức độ | tuỳ mức độ | tuỳ theo mức độ | căn cứ mức độ' +
      ' | tùy theo | tùy vào | tuỳ theo | tuỳ vào | tùy tính chất | căn cứ kết quả thực tế | căn cứ vào mức độ | xem xét cho điểm | xem xét chấm điểm | xem xét , chấm điểm | xem xét , cho điểm' +
      ' | sở nội vụ chấm | sở nội vụ đánh giá | sở nội vụ xem xét | phòng nội vụ chấm | phòng nội vụ đánh giá | do tổ thẩm định | do hội đồng | tổ thẩm định chấm | tổ thẩm định cho | người chấm quyết định | thẩm định cho',
    true,
  ],
]);

const methods = lexicon([
  [
    'tự đánh giá | tự chấm | tự chấm điểm | thẩm định | hội đồng thẩm định | tổ thẩm định | sở nội vụ thẩm định | và | hoặc | điểm tự đánh giá | điểm thẩm định | kết hợp | đơn vị tự chấm' +
      ' | đơn vị tự đánh giá | phòng nội vụ thẩm định | qua | đánh giá qua báo cáo | đánh giá | kiểm tra thực tế | báo cáo | kiểm tra | thực tế | cơ quan',
    true,
  ],
]);
