export { default as en } from '../../../locales/en/about.json';
export { default as fr } from '../../../locales/fr/about.json';
