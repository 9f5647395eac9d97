import threading

N = 3
forks = [threading.Lock() for _ in range(N)]
waiter = threading.Semaphore(N - 1)
meals = []


def philosopher(i):
    with waiter:
        forks[i].acquire()
        forks[(i + 1) % N].acquire()
        meals.append(i)
        forks[(i + 1) % N].release()
        forks[i].release()


table = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for p in table:
    p.start()
for p in table:
    p.join()
print("meals", len(meals))
