import threading

N = 3
THINKING, HUNGRY, EATING = range(3)
state = [THINKING] * N
mutex = threading.Lock()
sem = [threading.Semaphore(0) for _ in range(N)]


def test(i):
    if state[i] == HUNGRY and state[(i - 1) % N] != EATING and state[(i + 1) % N] != EATING:
        state[i] = EATING
        sem[i].release()


def philosopher(i):
    with mutex:
        state[i] = HUNGRY
        test(i)
    sem[i].acquire()
    with mutex:
        state[i] = THINKING
        test((i - 1) % N)
        test((i + 1) % N)


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(state)
