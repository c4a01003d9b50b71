// The parts of Phaser that the situation board uses, from its sources: about half of the whole.
// A part is registered by being imported. The order matters: the renderer first, or an import cycle breaks.
// cspell:words gameobjects
import '../node_modules/phaser/src/renderer/index.js';
import '../node_modules/phaser/src/plugins/index.js';
import '../node_modules/phaser/src/events/EventEmitter.js';
import '../node_modules/phaser/src/scene/ScenePlugin.js';
import '../node_modules/phaser/src/data/DataManagerPlugin.js';
import '../node_modules/phaser/src/cameras/2d/index.js';
import '../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import '../node_modules/phaser/src/gameobjects/container/ContainerCreator.js';
import '../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../node_modules/phaser/src/gameobjects/graphics/GraphicsCreator.js';
import '../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../node_modules/phaser/src/gameobjects/image/ImageCreator.js';
import constants from '../node_modules/phaser/src/const.js';
import Game from '../node_modules/phaser/src/core/Game.js';
import Scale from '../node_modules/phaser/src/scale/index.js';
import Scene from '../node_modules/phaser/src/scene/Scene.js';

export const { AUTO, CANVAS, WEBGL } = constants;
export { Game, Scale, Scene };
