import threading

cv = threading.Condition()
stop = False
jobs = []
done = 0


def worker():
    global done
    while True:
        with cv:
            while not jobs and not stop:
                cv.wait()
            if not jobs:
                return
            jobs.pop()
            done += 1


t = threading.Thread(target=worker)
t.start()
with cv:
    jobs.append(1)
    cv.notify()
with cv:
    stop = True
    cv.notify()
t.join()
print(done)
