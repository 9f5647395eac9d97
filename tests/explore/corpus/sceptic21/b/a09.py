import threading

tickets = 5
lock = threading.Lock()


def sell(name):
    global tickets
    count = 0
    while True:
        lock.acquire()
        if tickets > 0:
            tickets -= 1
            count += 1
            lock.release()
        else:
            lock.release()
            break
    return count


threads = []
for i in range(3):
    t = threading.Thread(target=sell, args=("窗口%d" % i,))
    t.start()
    threads.append(t)
for t in threads:
    t.join()
print("剩余票数:", tickets)
