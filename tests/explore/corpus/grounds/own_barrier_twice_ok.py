import threading
import time

N = 2
count = 0
generation = 0
lock = threading.Lock()
steps = []


def meet():
    global count, generation
    with lock:
        mine = generation
        count += 1
        if count == N:
            count = 0
            generation += 1
    while True:
        with lock:
            if generation != mine:
                return
        time.sleep(0.001)


def walk():
    for step in range(2):
        with lock:
            steps.append(step)
        meet()


ts = [threading.Thread(target=walk) for _ in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(steps, generation)
