import threading

done = 0
lock = threading.Lock()


def work():
    global done
    for _ in range(10):
        with lock:
            done += 1


def watch():
    seen = done
    if seen < 0:
        print("impossible")


ts = [threading.Thread(target=work) for _ in range(2)] + [threading.Thread(target=watch)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(done)
