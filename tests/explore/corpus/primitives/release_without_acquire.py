import threading

n = 0
lock = threading.Lock()


def work():
    global n
    n += 1
    lock.release()


t = threading.Thread(target=work)
t.start()
t.join()
print(n)
