import threading

lock = threading.Lock()
scores = {"Ann": 1}


def bump(name):
    try:
        lock.acquire()
        scores[name] = scores[name] + 1
        lock.release()
    except KeyError:
        print("no such pupil:", name)


a = threading.Thread(target=bump, args=("Bob",))
b = threading.Thread(target=bump, args=("Ann",))
a.start()
b.start()
a.join()
b.join()
print(scores)
