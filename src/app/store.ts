import Dexie, { type EntityTable } from 'dexie';
import type { Saved } from './record.ts';

/** Where exercises are kept: on the device, or only in memory when the browser refuses. */
export interface Store {
  /** False when nothing outlives the page. */
  readonly kept: boolean;
  put(saved: Saved): Promise<void>;
  remove(id: string): Promise<void>;
  /** All of them, the last saved first. */
  list(): Promise<Saved[]>;
}

class Exercises extends Dexie {
  exercises!: EntityTable<Saved, 'id'>;

  constructor() {
    super('cellule-72');
    this.version(1).stores({ exercises: 'id, saved' });
  }
}

/** Opens the store of this browser; one in memory if it is refused (private windows, locked-down machines). */
export async function openStore(): Promise<Store> {
  try {
    const database = new Exercises();
    await database.open();
    return deviceStore(database);
  } catch {
    return memoryStore();
  }
}

function deviceStore({ exercises }: Exercises): Store {
  return {
    kept: true,
    put: async (saved) => void (await exercises.put(saved)),
    remove: (id) => exercises.delete(id),
    list: () => exercises.orderBy('saved').reverse().toArray(),
  };
}

/** A store that forgets with the page. */
export function memoryStore(): Store {
  const all = new Map<string, Saved>();
  return {
    kept: false,
    put: (saved) => Promise.resolve(void all.set(saved.id, saved)),
    remove: (id) => Promise.resolve(void all.delete(id)),
    list: () => Promise.resolve([...all.values()].sort((a, b) => b.saved - a.saved)),
  };
}
