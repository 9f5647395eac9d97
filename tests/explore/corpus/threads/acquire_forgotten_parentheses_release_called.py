import threading

num = 0
mutex = threading.Lock()


def task():
    global num
    for i in range(10):
        mutex.acquire
        num += 1
        mutex.release()


ts = [threading.Thread(target=task) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(num)
