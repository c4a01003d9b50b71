export { default as en } from '../../../locales/en/app.json';
export { default as fr } from '../../../locales/fr/app.json';
