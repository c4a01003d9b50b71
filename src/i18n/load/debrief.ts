export { default as en } from '../../../locales/en/debrief.json';
export { default as fr } from '../../../locales/fr/debrief.json';
