import threading

N = 2
count = 0
mutex = threading.Lock()
gate = threading.Semaphore(0)


def meet():
    global count
    with mutex:
        count += 1
    if count == N:
        gate.release()
    gate.acquire()
    gate.release()


def leave():
    global count
    with mutex:
        count -= 1
        if count == 0:
            gate.acquire()


def work():
    for _ in range(2):
        meet()
        leave()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
