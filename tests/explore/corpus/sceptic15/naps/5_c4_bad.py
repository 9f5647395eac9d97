import threading

N = 2
count = 0
mutex = threading.Lock()
gate = threading.Semaphore(1)


def meet():
    global count
    with mutex:
        count += 1
    if count == 1:
        gate.acquire()


def leave():
    global count
    with mutex:
        count -= 1
        if count == 0:
            gate.release()


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
