import threading

lock = threading.Lock()
left = 3
done = threading.Event()


def work():
    global left
    with lock:
        left -= 1
    if left == 0:
        done.set()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
done.wait()
print("done")
