import threading

barrier = threading.Barrier(2)


def work(i):
    barrier.wait()


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
