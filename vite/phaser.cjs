/*
 * The parts of Phaser that the situation board uses, from its sources: about half of the whole.
 * A part is registered by being required. The order matters: the renderer first, or an import cycle breaks.
 */
require('../node_modules/phaser/src/renderer');
require('../node_modules/phaser/src/plugins');
require('../node_modules/phaser/src/events/EventEmitter');
require('../node_modules/phaser/src/scene/ScenePlugin');
require('../node_modules/phaser/src/data/DataManagerPlugin');
require('../node_modules/phaser/src/cameras/2d');
require('../node_modules/phaser/src/gameobjects/DisplayList');
require('../node_modules/phaser/src/gameobjects/UpdateList');
require('../node_modules/phaser/src/gameobjects/container/ContainerFactory');
require('../node_modules/phaser/src/gameobjects/container/ContainerCreator');
require('../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../node_modules/phaser/src/gameobjects/graphics/GraphicsCreator');
require('../node_modules/phaser/src/gameobjects/text/TextFactory');
require('../node_modules/phaser/src/gameobjects/text/TextCreator');

const constants = require('../node_modules/phaser/src/const');

module.exports = {
  AUTO: constants.AUTO,
  CANVAS: constants.CANVAS,
  WEBGL: constants.WEBGL,
  Game: require('../node_modules/phaser/src/core/Game'),
  Scale: require('../node_modules/phaser/src/scale'),
  Scene: require('../node_modules/phaser/src/scene/Scene'),
};
