import threading

window = 0
calls = 0
lock = threading.Lock()


def call(now):
    global window, calls
    with lock:
        if window != now:
            window = now
            calls = 0
        calls += 1
        ok = calls <= 2
    return ok


ts = [threading.Thread(target=call, args=(1,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(calls)
