import threading

gun = threading.Event()
order = []
lock = threading.Lock()


def runner(name):
    gun.wait()
    with lock:
        order.append(name)


ts = [threading.Thread(target=runner, args=(n,)) for n in ("Ann", "Bob", "Cem")]
for t in ts:
    t.start()
gun.set()
for t in ts:
    t.join()
for place, name in enumerate(sorted(order), 1):
    print(name)
