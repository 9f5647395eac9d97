import threading

M = 2
servings = 0
lock = threading.Lock()
empty_pot = threading.Semaphore(0)
full_pot = threading.Semaphore(0)
eaten = []


def cook():
    global servings
    while True:
        empty_pot.acquire()
        with lock:
            servings = M
        full_pot.release()


def savage(name):
    global servings
    with lock:
        none_left = servings == 0
    if none_left:
        empty_pot.release()
        full_pot.acquire()
    with lock:
        servings -= 1
    eaten.append(name)


threading.Thread(target=cook, daemon=True).start()
ts = [threading.Thread(target=savage, args=(n,)) for n in 'ABC']
for t in ts: t.start()
for t in ts: t.join()
print('eaten', len(eaten), 'left', servings)
