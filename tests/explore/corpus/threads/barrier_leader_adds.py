import threading

parts = [0] * 3
total = 0
barrier = threading.Barrier(3)


def work(i):
    global total
    parts[i] = i * i
    if barrier.wait() == 0:
        total = sum(parts) + total
    barrier.wait()
    assert total == 5


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
