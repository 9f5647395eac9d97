import threading
import random
import time

N = 5
chopsticks = [threading.Lock() for _ in range(N)]
room = threading.Semaphore(N - 1)
meals = [0] * N


def philosopher(i):
    for _ in range(2):
        time.sleep(random.random() / 100)
        with room:
            with chopsticks[i]:
                with chopsticks[(i + 1) % N]:
                    meals[i] += 1


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("meals:", meals)
