export { default as en } from '../../../locales/en/problems.json';
export { default as fr } from '../../../locales/fr/problems.json';
