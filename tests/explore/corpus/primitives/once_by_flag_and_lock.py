import threading

done = False
lock = threading.Lock()
calls = []


def setup():
    global done
    with lock:
        if done:
            return
        calls.append(threading.current_thread().name)
        done = True


ts = [threading.Thread(target=setup, name=f"t{i}") for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(calls))
