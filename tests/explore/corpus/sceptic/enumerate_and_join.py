import threading

n = 0
lock = threading.Lock()


def work():
    global n
    with lock:
        n += 1


for _ in range(3):
    threading.Thread(target=work).start()
for t in threading.enumerate():
    if t is not threading.main_thread():
        t.join()
print("done", n)
