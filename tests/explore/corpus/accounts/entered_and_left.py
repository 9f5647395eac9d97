import threading
inside = 0
lock = threading.Lock()
def work():
    global inside
    lock.acquire()
    if inside >= 2:
        lock.release()
        return
    inside += 1
    lock.release()
    x = [n for n in range(3)]
    lock.acquire()
    inside -= 1
    lock.release()
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(inside)
