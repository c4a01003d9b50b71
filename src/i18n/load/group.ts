export { default as en } from '../../../locales/en/group.json';
export { default as fr } from '../../../locales/fr/group.json';
