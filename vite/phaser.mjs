import board from './phaser.cjs';

export const { AUTO, CANVAS, WEBGL, Game, Scale, Scene } = board;
