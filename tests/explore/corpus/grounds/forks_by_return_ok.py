import threading
import time

free = [True, True, True]
lock = threading.Lock()
meals = [0, 0, 0]


def take(left, right):
    while True:
        with lock:
            if free[left] and free[right]:
                free[left] = False
                free[right] = False
                return
        time.sleep(0.001)


def put(left, right):
    with lock:
        free[left] = True
        free[right] = True


def dine(me):
    left, right = me, (me + 1) % 3
    take(left, right)
    meals[me] += 1
    put(left, right)


ts = [threading.Thread(target=dine, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meals, free)
