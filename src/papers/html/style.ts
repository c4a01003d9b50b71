import type { Paper } from '../paper.ts';

/** Shares of a table's width, in whole percent. */
const WIDTHS = Array.from({ length: 60 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('');

const LOOK = `
:root{color-scheme:light;--ink:#10192b;--soft:#414c63;--rule:#9aa5b8;--tint:#eef1f6}
*{box-sizing:border-box}
.paper{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:60rem;color:var(--ink);background:#fff;font:10.5pt/1.42 'Atkinson Hyperlegible Next','Segoe UI','Helvetica Neue',Arial,sans-serif}
.paper--grid,.paper--chronogramme{max-width:80rem}
.paper h1,.paper h2,.paper h3{line-height:1.2;text-wrap:balance;color:var(--ink)}
.paper h1{margin:0;font-size:27pt;letter-spacing:-.01em}
.paper h2{margin:9mm 0 3.5mm;padding-bottom:1.5mm;border-bottom:2.2pt solid var(--ink);font-size:16pt}
.paper h3{margin:5mm 0 1.8mm;font-size:12pt}
.paper p,.paper ul,.paper ol,.paper table,.paper blockquote,.paper .lines{margin:0 0 3mm}
.paper .head{margin-bottom:6mm;padding-top:3mm;border-top:5pt solid var(--ink)}
.paper.paper--grid h1,.paper.paper--chronogramme h1{font-size:22pt}
.paper.paper--grid .mark,.paper.paper--chronogramme .mark{margin-bottom:3mm}
.paper.paper--grid .head{margin-bottom:5mm}
.paper .mark{margin-bottom:7mm;font-size:9.5pt;font-weight:700;letter-spacing:.09em}
.paper .subtitle{margin:1mm 0 5mm;font-size:16pt;color:var(--soft)}
.paper .audience{display:table;padding:1mm 3mm;border:1.2pt solid var(--ink);font-weight:700}
.paper .foreword{max-width:44rem;color:var(--soft)}
.paper .contents h2{font-size:12pt;border-bottom-width:1pt}
.paper .contents ol{columns:2;column-gap:10mm;padding-left:7mm}
.paper .contents li{break-inside:avoid}
.paper .contents a{display:inline-block;min-height:24px;color:inherit}
.paper .lead{font-weight:700}
.paper .soft,.paper caption{color:var(--soft)}
.paper .notice{padding:2.5mm 4mm;border:1.2pt solid var(--ink);border-left-width:5pt;font-weight:700}
.paper ul,.paper ol{padding-left:6mm}
.paper li{padding:.5mm 0}
.paper .boxes{padding-left:0;list-style:none}
.paper .boxes li{position:relative;padding-left:6.5mm}
.paper .box{display:inline-block;width:3.6mm;height:3.6mm;border:1pt solid var(--ink);background:#fff}
.paper .boxes .box{position:absolute;left:0;top:1.2mm}
.paper .choice{display:flex;gap:1.6mm;align-items:flex-start;margin-top:.9mm}
.paper .choice .box{flex:none;margin-top:.5mm}
.paper blockquote{padding:2.5mm 4.5mm;border-left:3pt solid var(--ink);background:var(--tint)}
.paper blockquote p:last-child{margin-bottom:0}
.paper .who{font-weight:700}
.paper table{width:100%;border-collapse:collapse;font-size:9.5pt;line-height:1.32}
.paper caption{padding:.5mm 0 1mm;text-align:left;font-weight:700}
.paper th,.paper td{padding:1.3mm 1.8mm;border-bottom:.6pt solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word}
.paper .data{table-layout:fixed}
.paper .data th+th,.paper .data th+td,.paper .data td+td{border-left:.6pt solid var(--rule)}
.paper thead th{border-bottom:1.2pt solid var(--ink);background:var(--tint);font-weight:700}
.paper .data tbody th{font-weight:400}
.paper .data strong,.paper .data td>span,.paper .data th>span{display:block}
.paper .data td>.choices--4{display:grid;grid-template-columns:1fr 1fr;column-gap:2mm}
.paper .data strong+span,.paper .data span+.soft{margin-top:.6mm}
.paper--grid .data tbody td{height:9.5mm}
.paper .tall tbody td{height:15mm}
.paper--grid table,.paper--chronogramme table{font-size:9pt;line-height:1.24}
.paper--grid .data :is(th,td),.paper--chronogramme .data :is(th,td){padding:.7mm 1.5mm}
.paper--kit .data{font-size:9pt}
.paper--kit .data :is(th,td){padding:1mm 1.8mm}
.paper--grid .choice,.paper--chronogramme .choice{margin-top:.6mm}
.paper--grid [aria-labelledby=sources] ul+ul{columns:2;column-gap:10mm;padding:0;list-style:none;font-size:9pt;line-height:1.24}
.paper--grid [aria-labelledby=how] .pairs td{height:8mm}
.paper .plain caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.paper .pairs th{width:32%;font-weight:700}
.paper .strip{table-layout:fixed}
.paper .strip th,.paper .strip td{border:.6pt solid var(--rule);padding:1mm;overflow-wrap:normal}
.paper .strip tbody td{height:11mm}
.paper .strip tr>:first-child{width:13%}
.paper .lines p{margin:0}
.paper .line{display:block;height:8mm;border-bottom:.6pt dotted var(--soft)}
`;

const PRINT = `
@media print{
.paper{max-width:none;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.paper .apart{break-before:page}
.paper .apart>h2,.paper main>section:first-child>h2{margin-top:0}
.paper h2,.paper h2+p,.paper h3,.paper caption,.paper .lead,.paper .who{break-after:avoid}
.paper tr,.paper blockquote,.paper .lead,.paper .lines,.paper .notice,.paper li{break-inside:avoid}
.paper .strip,.paper .short{break-inside:avoid}
.paper thead{display:table-header-group;break-after:avoid}
.paper tbody tr:nth-child(-n+2),.paper tbody tr:last-child{break-before:avoid}
.paper .contents{margin-bottom:4mm}
.paper .contents li{padding:0}
.paper .contents a{text-decoration:none}
.paper p,.paper li{orphans:3;widows:3}
}
`;

/** The look of a paper, on screen and on A4. */
export const STYLE = LOOK + WIDTHS + PRINT;

/** The format of the pages and the words in their margins. */
export function pageStyle({ mark, words, title, subtitle, landscape }: Paper): string {
  const quoted = (text: string): string => `"${text.replace(/[\\"<>\n]/g, ' ')}"`;
  const foot =
    "white-space:nowrap;font:9pt 'Segoe UI','Helvetica Neue',Arial,sans-serif;color:#10192b;vertical-align:top;padding-top:3mm";
  return (
    `@media print{@page{size:A4 ${landscape ? 'landscape' : 'portrait'};margin:${landscape ? '14mm 12mm 17mm' : '17mm 17mm 19mm'};` +
    `@bottom-left{content:${quoted(`${title} – ${subtitle}`)};${foot};width:38%}` +
    `@bottom-center{content:${quoted(mark)};${foot};font-weight:700}` +
    `@bottom-right{content:${quoted(`${words.page} `)} counter(page) ${quoted(` ${words.of} `)} counter(pages);${foot};width:38%}}}`
  );
}
