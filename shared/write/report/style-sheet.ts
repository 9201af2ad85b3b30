/** The report's looks: screen in light and dark, phones, and A4 paper. */
export const styleSheet = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4a5560;--line:#b8c0c8;--page:#fff;--band:#eef3f8;--accent:#1f4e79;--bar:#2e75b6;--bad:#9c1c1c;--badfill:#fbe3dc;--warn:#6b4700;--warnfill:#fff2cc;--good:#1f5a32;--goodfill:#e2efda}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf0;--soft:#b3bdc7;--line:#46525e;--page:#14181c;--band:#1e262e;--accent:#9cc7ee;--bar:#5b9bd5;--bad:#ffb4a6;--badfill:#4a1f18;--warn:#ffd98a;--warnfill:#463400;--good:#a9dcb6;--goodfill:#1c3a26}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:75rem;background:var(--page);color:var(--ink);font:1rem/1.5 "Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0;color:var(--accent)}
h2{font-size:1.25rem;margin:2rem 0 .5rem;color:var(--accent);border-bottom:2px solid var(--line);padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.2rem 0 .4rem}
p{margin:.4rem 0}
.soft{color:var(--soft)}
.sample{border:2px solid var(--bad);color:var(--bad);padding:.4rem .8rem;font-weight:700}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;list-style:none}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
.figures{display:flex;flex-wrap:wrap;gap:.8rem;padding:0;margin:1rem 0;list-style:none}
.figures li{border:1px solid var(--line);border-radius:.4rem;padding:.6rem 1rem;min-width:9rem}
.figures strong{display:block;font-size:1.6rem;line-height:1.2}
.scroll{overflow-x:auto;margin-bottom:1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--band)}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
th[scope=row]{min-width:7rem}
.tag{display:inline-block;padding:0 .45rem;border-radius:.3rem;white-space:nowrap}
.tag.bad{background:var(--badfill);color:var(--bad)}
.tag.warn{background:var(--warnfill);color:var(--warn)}
.tag.good{background:var(--goodfill);color:var(--good)}
.tag.plain{background:var(--band);color:var(--ink)}
td.heat{text-align:right;font-variant-numeric:tabular-nums;color:#1b1f24}
.chart{margin:.8rem 0}
.chart svg{display:block;width:100%;height:auto;min-width:32rem;max-width:44rem}
.chart text{font:13px "Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;fill:var(--ink)}
.chart .bar{fill:var(--bar)}
.chart figcaption{color:var(--soft);font-size:.9rem}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:.3rem .8rem}
summary{cursor:pointer;font-weight:600;padding:.2rem 0}
@media (max-width:40rem){body{padding:.6rem}h1{font-size:1.3rem}}
@media print{@page{size:A4 landscape;margin:12mm}:root{--ink:#000;--soft:#333;--line:#888;--page:#fff;--band:#eee;--accent:#000;--bar:#555;--bad:#000;--badfill:#fff;--warn:#000;--warnfill:#fff;--good:#000;--goodfill:#fff}body{max-width:none;padding:0;font-size:10pt}table{font-size:9pt}th,td{padding:.15rem .3rem}th[scope=row]{min-width:5rem}.chart svg{min-width:0;max-width:36rem}nav,.screen{display:none}h2,h3,caption{break-after:avoid}tr,figure,.figures li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}.tag{border:1px solid #888}td.heat{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
