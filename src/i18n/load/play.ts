export { default as en } from '../../../locales/en/play.json';
export { default as fr } from '../../../locales/fr/play.json';
