import threading

status = {}


def work(n):
    name = threading.current_thread().name
    for _ in range(3):
        try:
            status[name] += 1
        except KeyError:
            status[name] = 1


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(status.values()))
