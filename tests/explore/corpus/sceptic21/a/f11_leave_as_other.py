import threading

inside = 0
lock = threading.Lock()


def guest():
    global inside
    with lock:
        inside += 1
    with lock:
        inside -= 1


def bouncer():
    global inside
    with lock:
        many = inside > 1
    if many:
        with lock:
            inside -= 1


ts = [threading.Thread(target=guest), threading.Thread(target=guest), threading.Thread(target=bouncer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
