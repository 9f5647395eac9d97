import threading

settings, log = {"b": 2}, []


def work(n):
    try:
        value = settings["a"]
    except KeyError:
        value = 1
        log.append("default for %d" % n)
    log.append("%d uses %d" % (n, value))


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log))
