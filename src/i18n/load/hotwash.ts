export { default as en } from '../../../locales/en/hotwash.json';
export { default as fr } from '../../../locales/fr/hotwash.json';
