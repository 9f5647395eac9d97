import threading

lock = threading.Lock()
n = 0
open = True


def step():
    global n, open
    with lock:
        state = True
        if state == open:
            n = n + 1
            if n == 90:
                state = False
        open = state


def work():
    for _ in range(2):
        step()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
