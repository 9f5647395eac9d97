import threading

barrier = threading.Barrier(3)
order = []


def phase(i):
    order.append(i)
    barrier.wait()


ts = [threading.Thread(target=phase, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(order))
