import threading

lock = threading.Lock()
n = 0


def work():
    global n
    with lock:
        n += 1


t = threading.Thread(target=work)
with lock:
    t.start()
    t.join()
print(n)
