import { analysis } from '../../debrief/index.ts';
import type { Asked, Told } from './messages.ts';
import { inSlices } from './slices.ts';

/** Milliseconds of work between two looks for a message. */
const SLICE = 50;

let stopped = false;

onmessage = ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'stop') {
    stopped = true;
    return;
  }
  const { scenario, record, budget } = data;
  const begun = analysis(scenario, record, budget === undefined ? {} : { budget });
  if (!begun.ok) {
    tell({ type: 'end', result: begun });
    return;
  }
  void inSlices(
    begun.value,
    SLICE,
    (progress) => tell({ type: 'progress', progress }),
    () => stopped,
  ).then((value) => tell({ type: 'end', result: { ok: true, value } }));
};

function tell(message: Told): void {
  postMessage(message);
}
