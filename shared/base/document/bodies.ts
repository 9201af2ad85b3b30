/** Bodies in the symbols of documents. */

/** Bodies written without the stroke of Đ or in the wrong case, with their official letters. */
const official: ReadonlyMap<string, string> = new Map(
  (
    'HDND:HĐND hdnd:HĐND hđnd:HĐND ubnd:UBND cp:CP ttg:TTg TTG:TTg BCD:BCĐ DU:ĐU BGDDT:BGDĐT SGDDT:SGDĐT ' +
    'PGDDT:PGDĐT BKHDT:BKHĐT SKHDT:SKHĐT LDTBXH:LĐTBXH BLDTBXH:BLĐTBXH SLDTBXH:SLĐTBXH PLDTBXH:PLĐTBXH ' +
    'LDLD:LĐLĐ QLDT:QLĐT PQLDT:PQLĐT HDTD:HĐTĐ TDKT:TĐKT DTN:ĐTN DVSN:ĐVSN'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** A body in its official letters: "HDND", and "HÐND" with the Icelandic letter, are "HĐND". */
export function officialBody(written: string): string {
  const stroked = withStroke(written);
  return official.get(stroked) ?? stroked;
}

/** Whether it is a body that people write in small letters or without the stroke of Đ. */
export function isKnownBody(written: string): boolean {
  return official.has(written);
}

/** The letters that old fonts and keyboards give for Đ, as Đ. */
export function withStroke(written: string): string {
  return written.replace(/[ÐƉ]/g, 'Đ');
}

const party = /^(?:VP|BTG|BTC|BTGDV|BDV|BNC|BCĐ|BTV|UBKT|BCSĐ)?(?:TW|TƯ|TU|QU|HU|ĐU|ThU|ĐUK)$/;
const issuing =
  /^(?:UBND|HĐND|CP|TTg|VPCP|TTCP|NHNN|KTNN|TANDTC|VKSNDTC|UBTVQH\d*|B(?:NV|TC|TP|CA|QP|CT|XD|YT|NG|KHCN|TTTT|TNMT|NNMT|GTVT|GDĐT|KHĐT|LĐTBXH|VHTTDL|NNPTNT|DTTG))$/;

/** Bodies of the Party: the centre, a committee (tỉnh ủy, thành ủy, quận ủy, huyện ủy, đảng ủy), their offices. */
export function isPartyBody(body: string): boolean {
  return party.test(body);
}

/** Bodies that issue documents and stand last in a symbol, so that a kind is due before them. */
export function isIssuingBody(body: string): boolean {
  return issuing.test(body);
}

/** People's committees, people's councils and their offices, which stand first in the symbol of a công văn. */
export function isCouncilOrCommittee(body: string): boolean {
  return /^(?:UB|HĐ|VP)/.test(body);
}
