import threading

barrier = threading.Barrier(3)


def work():
    barrier.wait()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("ok")
