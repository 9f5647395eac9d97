import threading


class Tally(dict):
    def __missing__(self, key):
        return 0

    def hit(self, key):
        super().__setitem__(key, self[key] + 1)


tally = Tally()


def work(keys):
    for k in keys:
        tally.hit(k)


ts = [threading.Thread(target=work, args=(k,)) for k in ("ab", "ba")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(tally))
