import threading

N = 2
mutex = threading.Lock()
first, second = threading.Semaphore(0), threading.Semaphore(0)
count = 0
rounds = []


def wait():
    global count
    with mutex:
        count += 1
        if count == N:
            for _ in range(N):
                first.release()
    first.acquire()
    with mutex:
        count -= 1
        if count == 0:
            for _ in range(N):
                second.release()
    second.acquire()


def work():
    for i in range(3):
        rounds.append(i)
        wait()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(len(rounds))
