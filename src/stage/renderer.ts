import type { Renderer } from './types.ts';

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a name given by the graphics driver is that of software: there the plain canvas is much faster. */
export const isSoftware = (name: string): boolean => software.test(name);

/** WebGL on a real graphics card; the canvas elsewhere (remote desktops, most locked-down PCs). */
export function chooseRenderer(): Renderer {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    if (!context) return 'canvas';
    const info = context.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return isSoftware(String(name)) ? 'canvas' : 'webgl';
  } catch {
    return 'canvas';
  }
}
