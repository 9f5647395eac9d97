import threading

lock = threading.Lock()
total = 0


def work(n):
    global total
    with lock:
        total += n


for n in (1, 2, 3):
    threading.Thread(target=work, args=(n,)).start()
for t in threading.enumerate():
    if t is not threading.main_thread():
        t.join()
print(total)
