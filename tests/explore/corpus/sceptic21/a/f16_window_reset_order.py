import threading

window = 0
calls = 0
lock = threading.Lock()


def call(now):
    global window, calls
    if window != now:
        window = now
        calls = 0
    with lock:
        calls += 1


ts = [threading.Thread(target=call, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
