import threading

N = 2
mutex = threading.Lock()
turnstile = threading.Semaphore(0)
count = 0
phase = [0, 0]
bad = []


def wait():
    global count
    with mutex:
        count += 1
        if count == N:
            count = 0
            for _ in range(N):
                turnstile.release()
    turnstile.acquire()


def work(me):
    for i in range(3):
        if abs(phase[me] - phase[1 - me]) > 1:
            bad.append(me)
        phase[me] += 1
        wait()


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("bad" if bad else "ok")
