import threading

cv = threading.Condition()
stop = False
jobs = []


def worker():
    while not stop:
        with cv:
            if not jobs:
                cv.wait()
            while jobs:
                jobs.pop()


t = threading.Thread(target=worker)
t.start()
with cv:
    jobs.append(1)
    cv.notify()
stop = True
with cv:
    cv.notify()
t.join()
print("end")
