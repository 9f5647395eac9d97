import threading


class Registry:
    def __init__(self):
        self.names = {}

    def __contains__(self, name):
        return name in self.names

    def register(self, name, who):
        self.names[name] = who


registry = Registry()
winners = []


def claim(who):
    if "nick" not in registry:
        registry.register("nick", who)
        winners.append(who)


ts = [threading.Thread(target=claim, args=(w,)) for w in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(winners) == 1, winners
