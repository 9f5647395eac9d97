import threading
inside = 0
lock = threading.Lock()
def enter():
    global inside
    with lock:
        if inside >= 2:
            return False
        inside += 1
        return True
def leave():
    global inside
    with lock:
        inside -= 1
def work():
    if enter():
        leave()
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(inside)
