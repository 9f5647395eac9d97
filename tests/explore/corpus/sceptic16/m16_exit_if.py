import threading

n = 0


class Edit:
    def __enter__(self):
        self.n = n
        return self

    def __exit__(self, kind, value, tb):
        global n
        if kind is None:
            n = self.n


def work(k):
    with Edit() as e:
        e.n += k


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
