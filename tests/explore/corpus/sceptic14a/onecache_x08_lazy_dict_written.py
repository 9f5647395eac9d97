import threading


class Words:
    _table = None

    def table(self):
        if self._table is None:
            self._table = {}
        return self._table

    def learn(self, word):
        self.table()[word] = len(word)


w = Words()
ts = [threading.Thread(target=w.learn, args=(x,)) for x in ("one", "two")]
for t in ts: t.start()
for t in ts: t.join()
print(len(w.table()))
