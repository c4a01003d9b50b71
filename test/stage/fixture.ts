import type { Board, BoardStation, Reported, Side, Text, View } from '../../src/engine/types.ts';

const both = (fr: string, en: string): Text => ({ fr, en });

export const reported = (chart: string, tag: string | null, at: number | null = 0): Reported => ({
  chart,
  name: both('Contrôle', 'Control'),
  state: both('État', 'State'),
  tag,
  reported: at,
});

function station(id: string, name: Text, x: number, y: number, label: Side, gates: string[] = []): BoardStation {
  return {
    id,
    name,
    text: both('', ''),
    x,
    y,
    label,
    kind: id === 'outside' ? 'outside' : 'system',
    gates: gates.map((chart) => reported(chart, 'open', null)),
    states: [reported(`${id}-service`, null, null)],
    marks: [],
    work: [],
  };
}

/** A ministry in twelve stations and five lines; two lines share track between the directory and the portal. */
export function board(): Board {
  return {
    stations: [
      station('outside', both('Extérieur', 'Outside'), 0, 4, 's'),
      station('webmail', both('Messagerie web', 'Webmail'), 4, 2, 'n', ['webmail-mfa']),
      station('mail', both('Serveurs de courrier', 'Mail servers'), 9, 2, 'n'),
      station('vpn', both('Accès distant (VPN)', 'Remote access (VPN)'), 4, 6, 's', ['vpn-mfa']),
      station('directory', both('Annuaire', 'Directory'), 9, 6, 'sw', ['admin-mfa']),
      station('portal', both('Portail Passerelle', 'Passerelle portal'), 14, 6, 's', ['portal-mfa']),
      station('cases', both('Dossiers sensibles', 'Sensitive files'), 18, 4, 'e'),
      station('personnel', both('Gestion du personnel', 'Staff records'), 18, 8, 'e'),
      station('desktops', both('Postes de travail', 'Workstations'), 6, 9, 's'),
      station('admin', both('Administration', 'Administration'), 12, 9, 's', ['bastion-mfa']),
      station('backups', both('Sauvegardes', 'Backups'), 16, 10, 's'),
      station('logs', both('Journaux', 'Logs'), 14, 2, 'n'),
    ],
    lines: [
      line('mail', both('Courrier', 'Mail'), ['outside', [2, 2], 'webmail', 'mail', 'logs', [16, 2], 'cases']),
      line('access', both('Accès', 'Access'), ['outside', [2, 6], 'vpn', 'directory', 'portal', [16, 6], 'cases']),
      line('apps', both('Applications', 'Applications'), ['mail', 'directory', 'portal', [16, 6], 'personnel']),
      line('desk', both('Postes', 'Desktops'), ['vpn', [4, 7], 'desktops', 'admin', [13, 10], 'backups']),
      line('admin', both('Administration', 'Administration'), ['directory', 'admin']),
    ],
    ring: bodies.map(([id, fr, en]) => ({ id, name: both(fr, en), state: 'unaware' as const })),
  };
}

type Stop = string | [number, number];

const places: Record<string, [number, number]> = {
  outside: [0, 4],
  webmail: [4, 2],
  mail: [9, 2],
  vpn: [4, 6],
  directory: [9, 6],
  portal: [14, 6],
  cases: [18, 4],
  personnel: [18, 8],
  desktops: [6, 9],
  admin: [12, 9],
  backups: [16, 10],
  logs: [14, 2],
};

function line(id: string, name: Text, stops: Stop[]): Board['lines'][number] {
  return {
    id,
    name,
    points: stops.map((stop) => (typeof stop === 'string' ? places[stop]! : stop)),
    stations: stops.filter((stop) => typeof stop === 'string'),
    cut: false,
  };
}

const bodies: [string, string, string][] = [
  ['fssi', 'FSSI du ministère', 'Ministry FSSI'],
  ['hfds', 'Haut fonctionnaire de défense', 'Senior defence official'],
  ['cabinet', 'Cabinet du ministre', 'Minister’s office'],
  ['anssi', 'ANSSI – CERT-FR', 'ANSSI – CERT-FR'],
  ['cnil', 'CNIL', 'CNIL'],
  ['prosecutor', 'Parquet de Paris, section J3', 'Paris prosecutor, J3'],
  ['ofac', 'OFAC', 'OFAC'],
  ['sgdsn', 'SGDSN', 'SGDSN'],
  ['cic', 'Cellule interministérielle de crise', 'Interministerial crisis unit'],
  ['sig', 'Service d’information du Gouvernement', 'Government information service'],
  ['dinum', 'DINUM', 'DINUM'],
  ['cyber17', '17Cyber', '17Cyber'],
  ['police', 'Commissariat de quartier', 'Local police station'],
  ['insurer', 'Assureur', 'Insurer'],
  ['host', 'Hébergeur', 'Hosting provider'],
  ['editor', 'Éditeur de la messagerie', 'Mail vendor'],
  ['unions', 'Organisations syndicales', 'Unions'],
  ['agency', 'Agence de presse', 'Press agency'],
  ['dpo', 'Déléguée à la protection des données', 'Data protection officer'],
  ['interpol', 'Interpol', 'Interpol'],
  ['prefects', 'Préfectures', 'Prefectures'],
  ['partners', 'Ministères partenaires', 'Partner ministries'],
];

/** A quiet view; `change` works on a copy. */
export function fixture(change: (view: View) => void = () => {}): View {
  const view: View = {
    scenario: 'fixture',
    title: both('Essai', 'Trial'),
    seat: 'cell',
    at: 0,
    duration: 4320,
    start: { weekday: 4, minute: 1000 },
    shift: 'day',
    phase: 'running',
    inbox: [],
    orders: [],
    work: [],
    teams: [],
    directory: [],
    senders: [],
    channels: [],
    contents: [],
    indicators: [],
    findings: [],
    questions: [],
    mfa: { populations: [], doors: [] },
    board: board(),
    glossary: [],
  };
  change(view);
  return view;
}

export const stationOf = (view: View, id: string): BoardStation => view.board.stations.find((it) => it.id === id)!;

export const bodyOf = (view: View, id: string): Board['ring'][number] => view.board.ring.find((it) => it.id === id)!;

/** The middle of a busy exercise: one of everything that the board can show. */
export function busy(): View {
  return fixture((view) => {
    view.at = 300;
    const at = (id: string) => stationOf(view, id);
    const title = both('Constat', 'Finding');
    at('webmail').marks.push({ finding: 'f1', mark: 'foothold', confidence: 'known', to: null, title });
    at('webmail').marks.push({ finding: 'f2', mark: 'movement', confidence: 'known', to: 'mail', title });
    at('portal').marks.push({ finding: 'f3', mark: 'foothold', confidence: 'supposed', to: null, title });
    at('cases').marks.push({ finding: 'f4', mark: 'movement', confidence: 'supposed', to: 'portal', title });
    at('webmail').marks.push({ finding: 'f5', mark: 'leak', confidence: 'known', to: 'outside', title });
    at('backups').marks.push({ finding: 'f6', mark: 'clear', confidence: 'known', to: null, title });
    at('logs').states = [reported('logs', 'open', 120)];
    at('webmail').gates = [reported('webmail-mfa', 'partial')];
    at('vpn').gates = [reported('vpn-mfa', 'closed')];
    at('vpn').states = [reported('vpn', 'degraded', 200)];
    at('personnel').states = [reported('personnel', 'cut', 240)];
    at('mail').states = [reported('mail', null, 240)];
    at('directory').work.push({ n: 4, title, state: 'running', start: 200, end: 340 });
    at('mail').work.push({ n: 6, title, state: 'running', start: 280, end: 380 });
    at('desktops').work.push({ n: 5, title, state: 'queued', start: null, end: null });
    view.board.lines.find((it) => it.id === 'desk')!.cut = true;
    bodyOf(view, 'fssi').state = 'engaged';
    bodyOf(view, 'anssi').state = 'answered';
    bodyOf(view, 'hfds').state = 'told';
    bodyOf(view, 'cnil').state = 'approached';
    bodyOf(view, 'dpo').state = 'told';
  });
}
