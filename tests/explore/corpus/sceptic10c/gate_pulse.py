import threading

gate = threading.Event()
ran = []


def runner(n):
    gate.wait()
    ran.append(n)


ts = [threading.Thread(target=runner, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
gate.set()
gate.clear()
for t in ts:
    t.join()
print('finished', sorted(ran))
