import threading

defaults = {"speed": 1, "size": 2}
config = {}


def fill(get, set_default):
    for name in defaults:
        set_default(name, get(name))


ts = [threading.Thread(target=fill, args=(defaults.get, config.setdefault)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(config.items()))
