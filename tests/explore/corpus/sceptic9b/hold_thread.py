import threading

CAP = 1
sold = reserved = 0
lock = threading.Lock()


def customer():
    global sold, reserved
    with lock:
        if sold >= CAP:
            return
        reserved += 1
    with lock:
        reserved -= 1
        sold += 1


ps = [threading.Thread(target=customer) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(sold)
