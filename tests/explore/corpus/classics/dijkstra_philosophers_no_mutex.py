import threading

N = 3
THINKING, HUNGRY, EATING = range(3)
state = [THINKING] * N
may_eat = [threading.Semaphore(0) for _ in range(N)]
meals = [0] * N


def test(i):
    if state[i] == HUNGRY and state[i - 1] != EATING and state[(i + 1) % N] != EATING:
        state[i] = EATING
        may_eat[i].release()


def philosopher(i):
    for _ in range(2):
        state[i] = HUNGRY
        test(i)
        may_eat[i].acquire()
        meals[i] += 1
        state[i] = THINKING
        test((i - 1) % N)
        test((i + 1) % N)


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meals)
