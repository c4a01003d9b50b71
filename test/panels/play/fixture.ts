import type { View } from '../../../src/engine/types.ts';
import { board, mfa } from './fixture/board.ts';
import { directory } from './fixture/bodies.ts';
import { messages } from './fixture/messages.ts';
import { orders, work } from './fixture/orders.ts';
import { both } from './fixture/text.ts';

export { facts } from './fixture/facts.ts';

const finding = { corrected: false, value: null, station: null, confidence: 'known' as const };

/** A rich view at 19:42, three hours into the exercise. */
export const view: View = {
  scenario: 'courrier-compromis',
  title: both('Courrier compromis', 'Compromised Mail'),
  seat: 'cell',
  at: 182,
  duration: 4320,
  start: { weekday: 4, minute: 1000 },
  shift: 'day',
  phase: 'running',
  inbox: messages,
  orders,
  work,
  teams: [
    { id: 'soc', name: both('SOC et analyse', 'SOC and forensics'), people: 4, busy: 2, queued: 0, slowdowns: [] },
    {
      id: 'identity',
      name: both('Identité', 'Identity'),
      people: 3,
      busy: 1,
      queued: 1,
      slowdowns: [both('Équipe fatiguée', 'Tired team')],
    },
    { id: 'mail', name: both('Messagerie', 'Mail'), people: 3, busy: 0, queued: 0, slowdowns: [] },
    {
      id: 'desk',
      name: both('Assistance', 'Help desk'),
      people: 5,
      busy: 0,
      queued: 0,
      slowdowns: [both('Beaucoup d’appels', 'Many calls')],
    },
    { id: 'legal', name: both('Affaires juridiques', 'Legal affairs'), people: 2, busy: 0, queued: 0, slowdowns: [] },
    { id: 'comm', name: both('Communication', 'Communication'), people: 2, busy: 0, queued: 0, slowdowns: [] },
  ],
  directory,
  senders: [
    { id: 'director', name: both('Directrice de crise', 'Crisis director'), ready: true },
    { id: 'ciso', name: both('RSSI', 'CISO'), ready: true },
    { id: 'mail-ops', name: both('DSI, messagerie et identité', 'IT, mail and identity'), ready: true },
    { id: 'legal', name: both('Affaires juridiques', 'Legal affairs'), ready: true },
    { id: 'communication', name: both('Communication', 'Communication'), ready: true },
    { id: 'fssi', name: both('FSSI', 'FSSI'), ready: true },
    { id: 'hfds', name: both('HFDS', 'HFDS'), ready: false },
  ],
  channels: [
    { id: 'secure', name: both('Messagerie sûre', 'Secure messaging'), notifies: true, compromised: false, minutes: 5 },
    { id: 'phone', name: both('Téléphone', 'Telephone'), notifies: true, compromised: false, minutes: 5 },
    { id: 'press', name: both('Presse', 'Press'), notifies: false, compromised: false, minutes: 5 },
    { id: 'hierarchy', name: both('Hiérarchie', 'Hierarchy'), notifies: false, compromised: false, minutes: 5 },
    { id: 'mail', name: both('Messagerie du ministère', 'Ministry mail'), notifies: true, compromised: true, minutes: 1 },
    { id: 'form', name: both('Formulaire en ligne', 'Online form'), notifies: true, compromised: false, minutes: 5 },
  ],
  contents: [
    {
      id: 'callback',
      name: both('Un numéro de rappel hors messagerie', 'A call-back number outside the mail'),
      hint: both('Pour que l’organisme vous joigne sans la messagerie.', 'So that they can reach you without the mail.'),
    },
    {
      id: 'confirmed',
      name: both('Ce qui est établi', 'What is established'),
      hint: both('Les faits vus, avec l’heure.', 'The facts seen, with their time.'),
    },
    {
      id: 'unknown',
      name: both('Ce que nous ne savons pas', 'What we do not know'),
      hint: both('Le dire aide plus que rassurer.', 'Saying it helps more than reassuring.'),
    },
    {
      id: 'measures',
      name: both('Les mesures prises', 'Measures taken'),
      hint: both('Ce qui est fait, ce qui est prévu.', 'What is done, what is planned.'),
    },
    {
      id: 'people',
      name: both('Les personnes concernées', 'The people concerned'),
      hint: both('Nombre et catégories, même approximatifs.', 'Number and categories, even rough.'),
    },
    {
      id: 'attribution',
      name: both('Qui attaque, selon nous', 'Who attacks, in our view'),
      hint: both('Une hypothèse, à ce stade.', 'A guess, at this stage.'),
    },
  ],
  indicators: [
    {
      id: 'read',
      name: both('Boîtes lues', 'Mailboxes read'),
      unit: both('boîtes', 'mailboxes'),
      hint: both('Comptées dans les journaux.', 'Counted in the logs.'),
      value: 41,
    },
    {
      id: 'files',
      name: both('Fiches consultées', 'Records consulted'),
      unit: both('fiches', 'records'),
      hint: both('Inconnu tant que Passerelle n’est pas analysée.', 'Unknown until Passerelle is analysed.'),
      value: null,
    },
    {
      id: 'calls',
      name: both('Appels à l’assistance', 'Calls to the help desk'),
      unit: both('par heure', 'an hour'),
      hint: both('Plus il y en a, plus tout ralentit.', 'The more there are, the slower everything is.'),
      value: 38,
    },
    {
      id: 'trust',
      name: both('Confiance des agents', 'Staff trust'),
      unit: both('sur 100', 'of 100'),
      hint: both('Baisse quand on se tait.', 'Falls when nothing is said.'),
      value: 64,
    },
  ],
  findings: [
    {
      ...finding,
      id: 'seven-only',
      at: 5,
      corrected: true,
      title: both('Sept comptes touchés', 'Seven accounts affected'),
      text: both('Le centre d’assistance en compte sept.', 'The help desk counts seven.'),
    },
    {
      ...finding,
      id: 'foreign-logins',
      at: 25,
      station: 'webmail',
      title: both('Connexions étrangères au webmail', 'Foreign logins to the webmail'),
      text: both('Trois adresses, depuis mardi.', 'Three addresses, since Tuesday.'),
    },
    {
      ...finding,
      id: 'forwards',
      at: 95,
      value: 3,
      station: 'mail',
      title: both('Trois boîtes renvoient vers l’extérieur', 'Three mailboxes forward outside'),
      text: both('Des règles de transfert posées la nuit dernière.', 'Forwarding rules set last night.'),
    },
    {
      ...finding,
      id: 'backups-clean',
      at: 140,
      station: 'backups',
      title: both('Rien trouvé aux sauvegardes', 'Nothing found on the backups'),
      text: both('Vérifiées hors ligne.', 'Checked offline.'),
    },
    {
      ...finding,
      id: 'portal-login',
      at: 181,
      confidence: 'supposed',
      station: 'portal',
      title: both('Un compte volé a ouvert Passerelle', 'A stolen account opened Passerelle'),
      text: both('À confirmer par l’analyse.', 'To be confirmed by analysis.'),
    },
  ],
  questions: [
    { id: 'way-in', name: both('Comment l’attaquant est-il entré ?', 'How did the attacker get in?') },
    { id: 'still-there', name: both('Est-il encore là ?', 'Is he still there?') },
    { id: 'files-read', name: both('Des fichiers ont-ils été lus ?', 'Were files read?') },
  ],
  mfa,
  board,
  glossary: [
    {
      id: 'mfa',
      title: both('MFA', 'MFA'),
      text: both(
        'Authentification multifacteur : un second moyen de prouver qui l’on est, en plus du mot de passe.',
        'Multi-factor authentication: a second way to prove who you are, beside the password.',
      ),
    },
    {
      id: 'sso',
      title: both('SSO', 'SSO'),
      text: both(
        'Connexion unique : on s’identifie une fois pour toutes les applications.',
        'Single sign-on: identify once for every application.',
      ),
    },
    {
      id: 'ioc',
      title: both('Marqueur (IOC)', 'Indicator (IOC)'),
      text: both(
        'Une trace qui trahit l’attaquant : une adresse, un fichier.',
        'A trace that gives the attacker away: an address, a file.',
      ),
    },
    {
      id: 'webmail',
      title: both('Webmail', 'Webmail'),
      text: both('La messagerie ouverte dans un navigateur.', 'Mail opened in a browser.'),
    },
    {
      id: 'cnil',
      title: both('CNIL', 'CNIL'),
      text: both('L’autorité qui protège les données personnelles.', 'The authority that protects personal data.'),
    },
    {
      id: 'vpn',
      title: both('VPN', 'VPN'),
      text: both('Un accès distant chiffré au réseau du ministère.', 'Encrypted remote access to the ministry’s network.'),
    },
  ],
};

/** The first minute: nothing has happened yet. */
export const empty: View = {
  ...view,
  at: 0,
  inbox: [],
  orders: [],
  work: [],
  directory: [],
  indicators: [],
  findings: [],
  questions: [],
  mfa: { populations: [], doors: [] },
  board: { stations: [], lines: [], ring: [] },
  glossary: [],
  teams: [],
};
