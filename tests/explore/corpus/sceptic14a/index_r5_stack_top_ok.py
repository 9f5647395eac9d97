import threading

stack = [None] * 4
top = 0
lock = threading.Lock()


def push(x):
    global top
    with lock:
        stack[top] = x
        top += 1


ts = [threading.Thread(target=push, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print([x for x in stack if x] == stack[:top])
