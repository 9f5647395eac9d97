import threading

missed = 0
stopped = False
lock = threading.Lock()


def heart():
    global missed, stopped
    for _ in range(2):
        if not stopped:
            with lock:
                missed = 0
    stopped = True


def monitor():
    global missed, stopped
    for _ in range(2):
        with lock:
            missed += 1
            if missed > 3:
                stopped = True
    stopped = True


ts = [threading.Thread(target=heart), threading.Thread(target=monitor)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
