import queue
import threading

N = 3
boxes = [queue.Queue() for _ in range(N)]
meals = []


def philosopher(i):
    for _ in range(2):
        token = boxes[i].get()
        meals.append(i)
        boxes[(i + 1) % N].put(token)


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
boxes[0].put("fork token")
for t in ts:
    t.join()
print(meals)
