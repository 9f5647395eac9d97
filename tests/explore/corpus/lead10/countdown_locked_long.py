import threading
left = 20000
lock = threading.Lock()

def work():
    global left
    while True:
        with lock:
            if left == 0:
                return
            left -= 1

ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
