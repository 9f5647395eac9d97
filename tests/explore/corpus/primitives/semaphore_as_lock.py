import threading

n = 0
mutex = threading.Semaphore(1)


def work():
    global n
    for _ in range(50):
        with mutex:
            n += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
