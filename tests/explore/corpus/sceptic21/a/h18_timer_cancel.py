import threading

lock = threading.Lock()
state = "open"


def alarm():
    global state
    with lock:
        if state == "open":
            state = "late"


timer = threading.Timer(5, alarm)
timer.start()
with lock:
    if state == "open":
        state = "done"
timer.cancel()
timer.join()
print(state in ("done", "late"))
