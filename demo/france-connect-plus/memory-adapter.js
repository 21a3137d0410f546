// @ts-check

/**
 * Where oidc-provider keeps its sessions, codes and tokens: in memory, for as
 * long as the demo runs.
 */
export function memoryAdapter() {
  /** @type {Map<string, { payload: Record<string, any>, expires: number }>} */
  const entries = new Map();

  /** @param {string} key */
  const read = (key) => {
    const entry = entries.get(key);
    if (entry && entry.expires <= Date.now()) entries.delete(key);
    return entries.get(key)?.payload;
  };

  return class MemoryAdapter {
    /** @param {string} model */
    constructor(model) {
      this.model = model;
    }

    /** @param {string} id */
    key(id) {
      return `${this.model}:${id}`;
    }

    /** @param {string} id @param {Record<string, any>} payload @param {number} [lifetime] */
    async upsert(id, payload, lifetime) {
      const expires = lifetime ? Date.now() + lifetime * 1000 : Infinity;
      entries.set(this.key(id), { payload, expires });
    }

    /** @param {string} id */
    async find(id) {
      return read(this.key(id));
    }

    /** @param {string} uid */
    async findByUid(uid) {
      const prefix = `${this.model}:`;
      const key = [...entries.keys()].find(
        (candidate) =>
          candidate.startsWith(prefix) && read(candidate)?.uid === uid,
      );
      return key && read(key);
    }

    /** @param {string} id */
    async consume(id) {
      const payload = read(this.key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }

    /** @param {string} id */
    async destroy(id) {
      entries.delete(this.key(id));
    }

    /** @param {string} grantId */
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries)
        if (payload.grantId === grantId) entries.delete(key);
    }
  };
}
