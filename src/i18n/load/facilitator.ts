export { default as en } from '../../../locales/en/facilitator.json';
export { default as fr } from '../../../locales/fr/facilitator.json';
