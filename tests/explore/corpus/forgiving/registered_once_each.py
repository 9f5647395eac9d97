import threading

registry, lock = {}, threading.Lock()


def register(n):
    with lock:
        registry[n] = []


def note(n, text):
    try:
        registry[n].append(text)
    except KeyError:
        register(n)
        registry[n].append(text)


def work(n):
    for text in ("x", "y"):
        note(n, text)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(registry.items()))
