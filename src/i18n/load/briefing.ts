export { default as en } from '../../../locales/en/briefing.json';
export { default as fr } from '../../../locales/fr/briefing.json';
