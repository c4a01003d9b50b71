import type { Text } from '../../engine/types.ts';

const both = (fr: string, en: string): Text => ({ fr, en });

/** What each sign of the board says, under headings. */
export const legendWords = {
  title: both('Légende', 'Legend'),
  stations: both('Stations', 'Stations'),
  attack: both('L’intrus', 'The intruder'),
  cell: both('La cellule', 'The cell'),
  gates: both('Portillons du second facteur', 'Ticket gates of the second factor'),
  bodies: both('Organismes, autour du plan', 'Bodies, around the map'),
  lines: both('Lignes', 'Lines'),
  seen: both('Nous y voyons clair', 'We can see here'),
  fog: both('Brouillard : personne n’a encore regardé', 'Fog: nobody has looked yet'),
  degraded: both('Marche mal', 'Works badly'),
  stopped: both('Arrêtée', 'Stopped'),
  outside: both('Sortie vers l’extérieur', 'Way to the outside'),
  foothold: both('Il est là', 'He is here'),
  perhaps: both('Il est peut-être là', 'He may be here'),
  movement: both('Il est passé de l’une à l’autre', 'He went from one to the other'),
  movementPerhaps: both('Peut-être passé par là', 'May have gone this way'),
  leak: both('Des données sont parties', 'Data has left'),
  running: both('Ordre en cours : l’anneau se remplit', 'Order under way: the ring fills'),
  queued: both('Ordre qui attend une équipe', 'Order waiting for a team'),
  clear: both('Vérifié : rien trouvé', 'Checked: nothing found'),
  perhapsClear: both('Sans doute rien', 'Probably nothing'),
  kept: both('Traces en sûreté', 'Traces kept safe'),
  keptPart: both('Une partie des traces seulement', 'Only a part of the traces'),
  lost: both('Traces perdues', 'Traces lost'),
  failed: both('Ordre échoué ou arrêté', 'Order failed or stopped'),
  cut: both('Ligne coupée', 'Line cut'),
  emptied: both('Sessions fermées : les passagers sont sortis', 'Sessions closed: passengers were put out'),
  open: both('Ouverte : le mot de passe suffit', 'Open: a password is enough'),
  weak: both('Second facteur faible', 'Weak second factor'),
  enforced: both('Second facteur exigé, ou porte fermée', 'Second factor required, or door shut'),
  lamps: both(
    'Un voyant par population, plein quand elle est équipée :',
    'One lamp for each population, full when it is equipped:',
  ),
  unaware: both('N’est pas prévenu', 'Has not been told'),
  approached: both('Message en route', 'Message on its way'),
  told: both('Prévenu', 'Told'),
  answered: both('A répondu', 'Has answered'),
  engaged: both('Est à nos côtés', 'Works with us'),
};

export type LegendWord = keyof typeof legendWords;
