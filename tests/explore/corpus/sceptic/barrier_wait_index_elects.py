import threading

barrier = threading.Barrier(3)
elected = []


def work():
    if barrier.wait() == 0:
        elected.append(threading.current_thread().name)
    barrier.wait()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(elected))
