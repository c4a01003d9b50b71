/** Shares of a table's width, in whole percent. */
const WIDTHS = Array.from({ length: 100 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`).join('');

const SCREEN = `
:root{color-scheme:light;--ink:#0d1a30;--soft:#42506e;--rule:#c3ccdf;--navy:#1b3a6f;--danger:#b8102b;--good:#0a6649;--warn:#7a4f00}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:56rem;color:var(--ink);background:#fff;font:1rem/1.5 'Atkinson Hyperlegible Next','Segoe UI','Helvetica Neue',Arial,sans-serif}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h2{margin:2.5rem 0 1rem;padding-bottom:.4rem;border-bottom:3px solid var(--navy);color:var(--navy);font-size:1.5rem}
h3{margin:1.75rem 0 .5rem;font-size:1.15rem}
p,ul,ol,table,figure,blockquote,.lines{margin:0 0 1rem}
a{color:var(--navy)}
.mark,.cover__mark{text-align:center;font-weight:700;letter-spacing:.06em;color:var(--danger)}
.cover{margin:1rem 0 2rem;padding:2rem;border:1px solid var(--rule);border-radius:8px}
.cover__mark{display:none}
.cover h1{margin:0 0 .25rem;font-size:2.2rem;color:var(--navy)}
.cover__subtitle{font-size:1.35rem}
.cover__lines{display:flex;flex-direction:column;gap:6px;margin-bottom:1.5rem}
.cover__lines i{display:block;height:6px;border-radius:3px;background:#a85a00}
.cover__lines i:nth-child(2){width:82%;background:#0b5da6}
.cover__lines i:nth-child(3){width:64%;background:#0a6649}
.cover__lines i:nth-child(4){width:46%;background:#6440b5}
.cover dl{margin:1.5rem 0}
.cover dl div{display:flex;gap:1rem;padding:.25rem 0;border-bottom:1px solid var(--rule)}
.cover dt{flex:0 0 11rem;color:var(--soft)}
.cover dd{margin:0;font-weight:600}
.cover__foreword{color:var(--soft)}
.contents ol{padding-left:1.5rem}
.contents li{padding:.15rem 0}
.lead{font-weight:600}
.soft,caption,figcaption{color:var(--soft)}
.notice{padding:.75rem 1rem;border-left:5px solid var(--danger);background:#fde7e4;font-weight:600}
table{width:100%;border-collapse:collapse;font-size:.92rem}
caption{padding:.25rem 0;text-align:left;font-weight:600}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:anywhere}
.data{table-layout:fixed}
.data thead th{border-bottom:2px solid var(--navy);background:#eef2f8;color:var(--navy);overflow-wrap:normal;hyphens:auto}
.data tbody th{font-weight:400}
.pairs th{width:14rem;color:var(--soft);font-weight:400}
.strong,.data tbody th.strong{font-weight:700}
.right{text-align:right}
.danger{color:var(--danger)}.good{color:var(--good)}.warn{color:var(--warn)}
figure{padding:0}
figure svg{display:block;width:100%;height:auto;margin:.25rem 0 .5rem}
.figure__name{margin:0;font-weight:700}
figcaption{font-size:.9rem}
blockquote{padding:.25rem 1rem;border-left:4px solid var(--navy);background:#f5f7fb}
blockquote p{margin:.25rem 0}
.quote__who{color:var(--soft);font-size:.9rem}
.lines p{margin:0;font-size:.9rem}
.line{display:block;height:2rem;border-bottom:1px dotted var(--soft)}
`;

const PRINT = `
@media print{
@page{size:A4;margin:20mm 17mm 18mm;@top-center{font:700 8.5pt Arial,sans-serif;letter-spacing:.06em;color:#b8102b}@bottom-left{font:8pt Arial,sans-serif;color:#42506e}@bottom-right{font:8pt Arial,sans-serif;color:#42506e}}
@page:first{@bottom-left{content:none}@bottom-right{content:none}}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.4}
.mark{display:none}
.cover{display:flex;flex-direction:column;justify-content:center;min-height:240mm;margin:0;padding:0;border:0;break-after:page}
.cover h1{font-size:32pt}.cover__subtitle{font-size:18pt}
.cover__lines{margin-bottom:14mm}
.contents{break-after:page}
.contents a{color:inherit;text-decoration:none}
h2{margin-top:0;font-size:17pt}
section{break-before:page}
.contents+main>section:first-child{break-before:auto}
h2,h3,.figure__name,caption,.lead{break-after:avoid}
figure,tr,blockquote,.lines,.notice,li{break-inside:avoid}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
table{font-size:9pt}
p,li{orphans:3;widows:3}
}
`;

/** The look of the page, on screen and on paper. */
export const STYLE = SCREEN + WIDTHS + PRINT;

/** The same in two parts, for a page that prints the document beside its own. */
export const PRINTED_STYLE = { screen: SCREEN + WIDTHS, print: PRINT };
